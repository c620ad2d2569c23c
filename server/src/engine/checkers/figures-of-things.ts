import { readQuantity, type StatedQuantity } from '../claims/quantity.ts'
import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'
import {
  DESCRIBED_HEADS,
  type FigureWay,
  IS_HAVING,
  IS_PURSE,
  IS_STUDY,
  IS_WORTH,
  THING,
} from './figure-ways.ts'

/** A figure that a sentence plainly gives for a thing: `Aurora Fund has 40 members`, `the survey of 1,240 firms`. */
export interface PlainFigure extends Span {
  /** What the figure is of, and which of its quantities it is: the same words for the same. */
  readonly of: string
  readonly key: string
  /** `Aurora Fund: members` */
  readonly label: string
  readonly stated: StatedQuantity
  /** The head of a thing without a name, which is one only where the brief has no other of its kind. */
  readonly head?: string
}

/** A figure that the sentence gives in passing is so whatever else it says. */
export type Read = PlainFigure & { readonly isGiven: boolean }

/** A quantity in its sentence, and the ISO day that the sentence tells. */
export interface Quantity {
  readonly sentence: string
  readonly at: number
  readonly text: string
  readonly day: string
}

const ARTICLE =
  /^(?:The|A|An|In|On|At|By|But|And|While|Our|This|That|These|Its|Their|Each|Every|Both|Some|For|With|Of) /u
/** Labels that recur with another meaning. */
const LABEL =
  /^(?:Table|Figure|Fig|Section|Group|Phase|Chapter|Part|Article|Annex|Title|Tier|Level|Option|Step|Scenario|Case|Team|Appendix|Box|Round|Cohort|Condition|Experiment|Run|Task|Test|Trial|Week|Day|Year|Month|Quarter|Q\d)\b/u
/** What is spoken of is one of several, or of another day. */
export const OTHER =
  /\b(?:another|second|third|further|additional|also|earlier|previous\w*|former\w*|last (?:year|month|time)|rounds?|waves?|phases?|first|initial\w*|original\w*|subset|each|every|per|respectively|alone|combined|up to|at least|at most|originally|draft)\b/iu
/** How far a thing may stand from its figure, in UTF-16 units. */
const REACH = 140

/** What a quantity is of by the first way that gives it to a thing. */
export function figureOf(quantity: Quantity, ways: readonly FigureWay[]): Read | undefined {
  const { sentence, at, text } = quantity
  const before = sentence.slice(Math.max(0, at - REACH), at)
  const after = sentence.slice(at + text.length, at + text.length + REACH)
  let things: { last: RegExpExecArray | undefined; next: RegExpExecArray | undefined } | undefined
  for (const way of ways) {
    things ??= { last: matchesOf(before, THING).at(-1), next: matchesOf(after, THING)[0] }
    const groups = groupsOf(way, before, after, things.last, things.next)
    const figure = groups && readFigure(quantity, way, groups)
    if (figure) return figure
  }
  return undefined
}

type Groups = Record<string, string | undefined>

function groupsOf(
  way: FigureWay,
  before: string,
  after: string,
  last: RegExpExecArray | undefined,
  next: RegExpExecArray | undefined,
): Groups | undefined {
  if (way.thing === 'before') {
    if (!last) return undefined
    const link = way.before.exec(before.slice(last.index + last[0].length))
    const lead = way.lead?.exec(before.slice(0, last.index))
    const behind = link && (way.lead === undefined || lead) ? way.after.exec(after) : null
    return behind ? { ...lead?.groups, ...link?.groups, ...behind.groups, ...told(last) } : undefined
  }
  const link = way.before.exec(before)
  if (!link) return undefined
  if (way.thing === 'within') {
    const behind = way.after.exec(after)
    return behind ? { ...link.groups, ...behind.groups } : undefined
  }
  if (!next || NARROWED.test(after.slice(next.index + next[0].length))) return undefined
  const between = way.after.exec(after.slice(0, next.index))
  return between ? { ...link.groups, ...between.groups, ...told(next) } : undefined
}

/** What follows a thing that the figure is of only some of. */
const NARROWED = /^ (?:that|who|which|with|from)\b/

function told({ groups = {} }: RegExpExecArray): Groups {
  return groups.thing === undefined ? { name: groups.name } : { thing: groups.thing }
}

function readFigure({ sentence, at, text, day }: Quantity, way: FigureWay, groups: Groups): Read | undefined {
  const { noun, verb = '', unit, rest = '', head } = groups
  const thing = thingOf(groups)
  const stated = readQuantity(text)
  if (!thing || !stated) return undefined
  if (thing.isDescribed && OTHER.test(sentence)) return undefined
  if (way.isOfStudy && !IS_STUDY.test(thing.name)) return undefined
  const of = (unit ?? ownUnit(rest)).trim()
  const isMoney = stated.currency !== undefined
  const said = noun ?? way.says ?? (IS_HAVING.test(verb) ? 'has' : verb)
  const isWorth =
    isMoney && IS_PURSE.test(thing.name) && IS_WORTH.test(said) && (of === '' || IS_PERIOD.test(of))
  const how = isWorth ? 'money' : said
  const what = isWorth ? 'money' : (noun ?? (of === '' && isMoney ? verb : of))
  if ((way.says === 'costs' && !isWorth) || !/\p{L}/u.test(what)) return undefined
  const name = head === undefined ? thing.name : `${thing.name} ${head}`
  return {
    start: at,
    end: at + text.length,
    of: name.toLowerCase(),
    key: [how, singular(of), way.isTimeless ? '' : day].join('|').toLowerCase(),
    label: `${name}: ${what}`,
    stated,
    isGiven: way.isGiven === true,
    ...(thing.isDescribed ? { head: thing.name } : {}),
  }
}

const IS_PERIOD = /^(?:(?:a|per)[- ](?:year|month)|annually|(?:each|every) year)$/

/** What the figure counts, without `in 14 countries` behind it. */
function ownUnit(rest: string): string {
  const [own = ''] = rest.split(
    / (?:and|but|or|which|that|while|than|with|as)\b| (?:in|across|from) (?=[\d]|\w+ countries)| [–—-] /u,
  )
  return own.trim()
}

function singular(unit: string): string {
  return unit
    .replace(/ies$/u, 'y')
    .replace(/(?<=[^s])s$/u, '')
    .replace(/-(?=year|month)/gu, ' ')
    .replace(/^per /u, 'a ')
}

/** What a figure is of: a name of two words or more, or one that is plainly a name, or the one thing of its kind. */
function thingOf(groups: Groups): { name: string; isDescribed: boolean } | undefined {
  const told = groups.thing ?? (groups.name ?? '').replace(ARTICLE, '')
  if (DESCRIBED_HEADS.includes(told) || /^we$/iu.test(groups.thing ?? ''))
    return { name: told.toLowerCase(), isDescribed: true }
  if (!/^\p{Lu}/u.test(told) || LABEL.test(told)) return undefined
  const isDistinct = /\d|\p{L}\p{Lu}/u.test(told)
  if (!/ /.test(told) && !isDistinct && groups.head === undefined) return undefined
  return { name: isDistinct ? told.replace(/ \p{Ll}[\p{Ll} ]*$/u, '') : told, isDescribed: false }
}
