import type { Passage } from '../document/types.ts'
import type { ProseMention } from '../entities/types.ts'
import { rangeOf } from '../text/day.ts'
import type { Span } from '../text/span.ts'
import type { PassageContext } from './extract.ts'
import { toSource } from './place.ts'
import type { ColumnRule, Property, Scene } from './property.ts'
import { viewSentence } from './sentence-view.ts'
import { resolveDate } from './spoken-date.ts'
import { partsOf, readTitle, splitTitle, type Title, unmarked, withUnit } from './table-title.ts'
import type { Claim, SpokenDate, StatedValue } from './types.ts'

/** A cell and what was recognized in it. */
export interface Cell {
  readonly passage: Passage
  readonly row: number
  readonly column: number
  readonly mentions: readonly ProseMention[]
}

/** What a table takes from its surroundings. */
export interface TableContext extends PassageContext {
  /** The entity kinds that a caption's ranking is limited to: `among: open-weight`. */
  readonly qualifiers: Readonly<Record<string, string>>
  /** Its columns are what goes in and what comes out: bare numbers in them are dollars. */
  readonly isPriceList?: boolean
  /** What stands at its head and at its side. */
  readonly titles?: readonly string[]
}

/** Longer cells tell a story. */
const LONGEST_FIGURES = 40
/** A value with a label of its own: `40B active`, `A37B`. */
const LABELLED =
  /^(?:(?<value>[~≈]?[$€£¥]?\d[\d.,]*\s?[KMBT]?)\s(?<noun>active|activated|total|in|out|input|output)(?: (?:params?|parameters))?|A(?<active>\d[\d.]*B))$/iu

/**
 * The claims of a cell about the first of `subjects` that fits: of its whole, else of its parts. `part`: the words
 * for what of the subject the cell speaks of.
 */
export function claimsOfCell(
  cell: Cell,
  header: Cell,
  subjects: readonly ProseMention[],
  all: readonly Property[],
  context: TableContext,
  part?: string,
): readonly Claim[] {
  const title = titleOf(header)
  const { text } = cell.passage.prose
  const claimOf = (names: readonly string[], span: Span) => {
    for (const { property, rule } of rulesFor(names, header, all, part !== undefined, context.titles)) {
      const named = rule.isAboutCell ? cell.mentions : subjects
      const subject = named.find(mention => property.kinds.includes(mention.kind) && !mention.isFamily)
      const claim = subject && readSpan(cell, span, header, subject, property, rule, title, context)
      if (claim && part !== undefined) return { ...claim, stated: { ...claim.stated, about: part } }
      if (claim) return claim
    }
    return undefined
  }
  const whole = claimOf(title.names, trimmed(text, 0, text.length))
  if (whole) return [whole]
  const parts = text.length > LONGEST_FIGURES ? [] : partsOf(text)
  const titles = title.names.map(splitTitle).find(split => split.length === parts.length) ?? []
  return parts.flatMap((part, index) => {
    const label = LABELLED.exec(part.text.trim())?.groups
    const start = part.start + (label?.active === undefined ? 0 : 1)
    const length = (label?.active ?? label?.value ?? part.text).length
    const noun = label?.active === undefined ? label?.noun : 'active'
    const names = titles[index] ?? (index === 0 ? title.names : noun === undefined ? [] : [noun])
    return claimOf(names, trimmed(text, start, start + length)) ?? []
  })
}

/** Whether a header is what some property is called. */
export function titlesProperty(header: Cell, all: readonly Property[]): boolean {
  const title = titleOf(header)
  const names = [...title.names, ...title.names.flatMap(splitTitle).flat()]
  return rulesFor(names, header, all, false).length > 0
}

function titleOf({ passage, mentions }: Cell): Title {
  const { text } = passage.prose
  const shift = text.length - text.trimStart().length
  return readTitle(text.trim(), at =>
    mentions.some(mention => mention.start <= at + shift && at + shift < mention.end),
  )
}

interface Ruled {
  readonly property: Property
  readonly rule: ColumnRule
}

function rulesFor(
  names: readonly string[],
  header: Cell,
  all: readonly Property[],
  isOfPart: boolean,
  titles: readonly string[] = [],
): readonly Ruled[] {
  const beside = [header.passage.prose.text, ...titles]
  return all.flatMap(property => {
    const rule = property.columns?.find(
      column =>
        (column.isOfPart ?? false) === isOfPart &&
        names.some(name => column.header.test(name)) &&
        (!column.beside || beside.some(title => column.beside?.test(title))) &&
        (!column.namesBenchmark || benchmarkOf(header) !== undefined),
    )
    return rule ? [{ property, rule }] : []
  })
}

function readSpan(
  { passage: { prose, dates }, mentions }: Cell,
  span: Span,
  header: Cell,
  subject: ProseMention,
  property: Property,
  rule: ColumnRule,
  title: Title,
  context: TableContext,
): Claim | undefined {
  const view = viewSentence(prose, span, mentions, dates)
  const scene: Scene = {
    knowledge: context.knowledge,
    view,
    resolveDate: slot => {
      const date = view.dates.get(slot)
      return date && resolveDate(date, context.dates.anchor)
    },
  }
  const isInDollars = title.names.some(name => /^(?:US ?\$|USD|\$)/iu.test(name))
  const isPrice = title.currency === '' && property.unit === 'USD/Mtok'
  const isBare = isPrice && (context.isPriceList === true || isInDollars)
  const words = withUnit(unmarked(view.text.trim()), isBare ? { ...title, currency: '$' } : title)
  const stated = (rule.answers && answerOf(words, rule.answers)) ?? property.read?.(words, scene)
  if (!stated) return undefined
  const benchmark = benchmarkOf(header) ?? context.benchmark
  const takesBenchmark = property.qualifiers.includes('benchmark')
  if (takesBenchmark && benchmark === undefined) return undefined
  const claim = claimOfCell(property, stated, subject, { prose, ...span }, context)
  const noted = property.cardinality === 'single' ? undefined : notedDay(prose.text, dates, context)
  return {
    ...claim,
    ...(noted && { stance: { ...claim.stance, speaksFor: noted } }),
    qualifiers: {
      ...limited(property, context.qualifiers),
      ...rule.qualifiers,
      ...(takesBenchmark && benchmark !== undefined ? { benchmark } : {}),
    },
    stated: { ...stated, text: prose.text.slice(span.start, span.end) },
  }
}

/** Behind a value, in brackets, what it is of: `$18B (2024 Series E)`; not since when or until when it is so. */
const NOTED =
  /^[^()]{1,24}\((?!.*\b(?:since|from|until|till|through|by|after|before|effective|starting|cut-?off)\b)[^()]{0,40}?(?<!\d)(?<year>(?:19|20)\d\d)(?!\d)[^()]{0,20}\)\s*$/iu

/** The time that a note behind a value in its cell tells. */
function notedDay(
  text: string,
  dates: Passage['dates'],
  { dates: { anchor } }: TableContext,
): SpokenDate | undefined {
  const year = text.includes('(') ? NOTED.exec(text)?.groups?.year : undefined
  if (year === undefined) return undefined
  const [date] = dates
  const resolved = dates.length === 1 && date ? resolveDate(date, anchor) : undefined
  return { range: rangeOf(year), iso: year, ...resolved, from: 'sentence' }
}

/** A claim that is made by where a cell, or an item of a list, stands. */
export function claimOfCell(
  property: Property,
  stated: StatedValue,
  subject: ProseMention,
  { prose, start, end }: Span & Pick<Passage, 'prose'>,
  context: TableContext,
): Claim {
  const inSource = toSource(prose, { start, end })
  const spoken = context.dates.inherited[0]
  return {
    subject: subject.entity,
    property: property.id,
    qualifiers: {},
    stated,
    span: inSource,
    valueSpan: inSource,
    subjectSpan: inSource,
    sentenceSpan: inSource,
    stance: {
      modality: context.setting.isHypothesis
        ? 'hypothetical'
        : context.setting.isQuotation
          ? 'quoted'
          : 'asserted',
      tense: spoken?.isHistory ? 'past' : 'present',
      insistsOnNow: false,
      ...(spoken ? { speaksFor: spoken } : {}),
    },
  }
}

const YES = /^(?:yes|y|true|✓|✔|✅|☑|是|有)\ufe0f?$/iu
const NO = /^(?:no|n|false|✗|✘|✕|❌|×|否|无|無)\ufe0f?$/iu

function answerOf(text: string, { yes, no }: NonNullable<ColumnRule['answers']>): StatedValue | undefined {
  if (YES.test(text)) return { text, ...yes }
  return NO.test(text) ? { text, ...no } : undefined
}

function benchmarkOf(header: Cell): string | undefined {
  return header.mentions.find(mention => mention.kind === 'benchmark')?.entity
}

function limited(property: Property, qualifiers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(qualifiers).filter(([name]) => property.qualifiers.includes(name)))
}

function trimmed(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  return { start, end: Math.max(start, from + piece.trimEnd().length) }
}
