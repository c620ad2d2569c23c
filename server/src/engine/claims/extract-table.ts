import type { Passage } from '../document/types.ts'
import type { ProseMention } from '../entities/types.ts'
import { type CompiledProperty, claimsOfProse, type PassageContext } from './extract.ts'
import { toSource } from './place.ts'
import type { ColumnRule, Property, Scene } from './property.ts'
import { viewSentence } from './sentence-view.ts'
import { resolveDate, wholeDate } from './spoken-date.ts'
import type { Claim, SpokenDate } from './types.ts'

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
}

/**
 * The claims of one table. A cell speaks of the entity that its row or its column names, of the property
 * that the other names; a cell with sentences is read as prose about them besides.
 */
export function claimsOfTable(
  cells: readonly Cell[],
  properties: readonly CompiledProperty[],
  all: readonly Property[],
  table: TableContext,
): readonly Claim[] {
  const grid = new Map(cells.map(cell => [`${cell.row}:${cell.column}`, cell]))
  const headsColumns =
    cells.filter(cell => cell.row === 0 && cell.column > 0 && namesSubject(cell)).length > 1
  return cells
    .filter(cell => cell.row > 0 && cell.passage.prose.text.trim() !== '')
    .flatMap(cell => {
      const context = datedByRow(cell, cells, grid, table)
      const head = grid.get(`0:${cell.column}`)
      const lead = headsColumns ? grid.get(`${cell.row}:0`) : leadOfRow(cells, cell)
      const [entity, title] = headsColumns ? [head, lead] : [lead, head]
      const isOwn = entity === cell || title === cell
      const claim = entity && title && !isOwn && claimOfCell(cell, title, entity.mentions, all, context)
      if (claim && cell.passage.sentences.length < 2) return [claim]
      const implied = firstOfKinds([...cell.mentions, ...(entity?.mentions ?? [])])
      const readings =
        implied.length === 0 ? [cell.mentions] : implied.map(subject => withImplied(cell, subject))
      const told = readings.flatMap(mentions => claimsOfProse(cell.passage, mentions, properties, context))
      return unique(claim ? [claim, ...told] : told)
    })
}

const DATES =
  /^(?:date|as[- ]of|year|when|month|period|time|updated|last updated|day|quarter|日期|时间|年份)$/iu

/** A row that gives its own date tells what was so then: a timeline, a list of rounds. */
function datedByRow(
  cell: Cell,
  cells: readonly Cell[],
  grid: ReadonlyMap<string, Cell>,
  context: TableContext,
): TableContext {
  const dating = cells.find(
    other =>
      other.row === cell.row &&
      other !== cell &&
      DATES.test(grid.get(`0:${other.column}`)?.passage.prose.text.trim() ?? ''),
  )
  const date = dating && wholeDate(dating.passage, context.dates.anchor)
  if (!date) return context
  return { ...context, dates: { ...context.dates, inherited: [date, ...context.dates.inherited] } }
}

/** The row's first cell that names something to speak of. */
function leadOfRow(cells: readonly Cell[], cell: Cell): Cell | undefined {
  return cells.find(other => other.row === cell.row && namesSubject(other))
}

function namesSubject(cell: Cell): boolean {
  return cell.mentions.some(({ kind }) => kind === 'model' || kind === 'lab' || kind === 'policy')
}

function claimOfCell(
  cell: Cell,
  header: Cell,
  subjects: readonly ProseMention[],
  all: readonly Property[],
  context: TableContext,
): Claim | undefined {
  const title = header.passage.prose.text.trim()
  for (const property of all) {
    const rule = property.columns?.find(
      column => column.header.test(title) && (!column.namesBenchmark || benchmarkOf(header) !== undefined),
    )
    const subject =
      rule && subjects.find(mention => property.kinds.includes(mention.kind) && !mention.isFamily)
    if (!rule || !subject) continue
    const claim = readCell(cell, header, subject, property, rule, context)
    if (claim) return claim
  }
  return undefined
}

function readCell(
  cell: Cell,
  header: Cell,
  subject: ProseMention,
  property: Property,
  rule: ColumnRule,
  context: TableContext,
): Claim | undefined {
  const { prose, dates } = cell.passage
  const whole = { start: 0, end: prose.text.length }
  const view = viewSentence(prose, whole, cell.mentions, dates)
  const scene: Scene = {
    knowledge: context.knowledge,
    view,
    resolveDate: slot => {
      const date = view.dates.get(slot)
      return date && resolveDate(date, context.dates.anchor)
    },
  }
  const text = view.text.replace(/[*†‡§¶\s]+$/u, '').trim()
  const stated = property.read?.(text, scene)
  if (!stated) return undefined
  const benchmark = benchmarkOf(header) ?? context.benchmark
  const takesBenchmark = property.qualifiers.includes('benchmark')
  if (takesBenchmark && benchmark === undefined) return undefined
  const span = toSource(prose, trimmed(prose.text))
  const spoken: SpokenDate | undefined = context.dates.inherited[0]
  return {
    subject: subject.entity,
    property: property.id,
    qualifiers: {
      ...limited(property, context.qualifiers),
      ...rule.qualifiers,
      ...(takesBenchmark && benchmark !== undefined ? { benchmark } : {}),
    },
    stated: { ...stated, text: prose.text.trim() },
    span,
    valueSpan: span,
    subjectSpan: span,
    sentenceSpan: span,
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

function benchmarkOf(header: Cell): string | undefined {
  return header.mentions.find(mention => mention.kind === 'benchmark')?.entity
}

function limited(property: Property, qualifiers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(qualifiers).filter(([name]) => property.qualifiers.includes(name)))
}

function trimmed(text: string): { start: number; end: number } {
  const start = text.length - text.trimStart().length
  return { start, end: Math.max(start, text.trimEnd().length) }
}

/** The first mention of each kind, the nearest first: what a sentence without a subject can speak of. */
function firstOfKinds(mentions: readonly ProseMention[]): readonly ProseMention[] {
  return mentions.filter(
    (mention, index) => mentions.findIndex(other => other.kind === mention.kind) === index,
  )
}

/** Sentences of a cell that name no entity are read as if `subject` were named at their start. */
function withImplied(cell: Cell, subject: ProseMention): readonly ProseMention[] {
  const silent = cell.passage.sentences.filter(
    ({ start, end }) => !cell.mentions.some(mention => mention.start >= start && mention.end <= end),
  )
  const unvoiced = silent.map(({ start }) => ({ ...subject, start, end: start, isAnaphor: true }))
  return [...cell.mentions, ...unvoiced].toSorted((a, b) => a.start - b.start)
}

function unique(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Map(
    claims.map(claim => [`${claim.property} ${claim.subject} ${claim.valueSpan.start}`, claim]),
  )
  return [...seen.values()]
}
