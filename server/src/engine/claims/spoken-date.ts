import type { DateMention, Passage } from '../document/types.ts'
import {
  type Day,
  type DayRange,
  daysInMonth,
  firstDay,
  isPartialDate,
  lastDay,
  type PartialDate,
  rangeOf,
} from '../text/day.ts'
import type { Span } from '../text/span.ts'
import type { SpokenDate } from './types.ts'

/** The dates that a block inherits from what stands around it. */
export interface DateContext {
  /** The last day that a date written without a year can mean: the brief's own date, else the as-of date. */
  readonly anchor: Day
  /** By nearness: the list's introduction, the caption, the headings, a directive, a published brief's date. */
  readonly inherited: readonly SpokenDate[]
}

/** The days that a date means, its year supplied from `anchor` where it is not written. */
export function resolveDate(
  date: DateMention,
  anchor: Day,
): { readonly range: DayRange; readonly iso?: PartialDate } | undefined {
  if (date.range) return date.iso === undefined ? { range: date.range } : { range: date.range, iso: date.iso }
  if (!date.partial) return undefined
  const { month, day, lastDay: until } = date.partial
  const year = Number(anchor.slice(0, 4))
  for (const candidate of [year, year - 1]) {
    const iso = day === undefined ? isoMonth(candidate, month) : `${isoMonth(candidate, month)}-${two(day)}`
    if (firstDay(iso) > anchor) continue
    if (day !== undefined && day > daysInMonth(candidate, month)) return undefined
    const last = until === undefined ? lastDay(iso) : `${isoMonth(candidate, month)}-${two(until)}`
    const range = { first: firstDay(iso), last }
    return until === undefined ? { range, iso } : { range }
  }
  return undefined
}

const isoMonth = (year: number, month: number) => `${year}-${two(month)}`
const two = (number: number) => String(number).padStart(2, '0')

/**
 * The date that a claim speaks for, where one is given. `sentence` and `value` are spans of the passage's
 * prose; a date that is the claim's own value is not one that it speaks for.
 */
export function spokenDate(
  passage: Passage,
  sentence: Span,
  value: Span,
  context: DateContext,
  subject: Span = value,
): SpokenDate | undefined {
  const inserted = insertion(passage.prose.text, subject, value)
  const dates = passage.dates.filter(
    date =>
      (date.end <= value.start || date.start >= value.end) &&
      !(inserted && date.start >= inserted.start && date.end <= inserted.end),
  )
  const here = dates.filter(date => date.start >= sentence.start && date.end <= sentence.end)
  const own =
    here.find(date => date.role === 'as-of') ??
    here.find(date => isTemporal(passage.prose.text, date, sentence))
  if (own) return spoken(own, context.anchor, 'sentence')
  const year = YEAR_FIRST.exec(passage.prose.text.slice(sentence.start, sentence.end))?.[1]
  if (year !== undefined && isPartialDate(year) && lastDay(year) < context.anchor)
    return { range: rangeOf(year), iso: year, from: 'sentence', isHistory: true }
  const elsewhere =
    dates.findLast(date => date.role === 'as-of' && date.end <= sentence.start) ??
    dates.find(date => date.start === passage.sentences[0]?.start && labels(passage.prose.text, date))
  if (elsewhere) return spoken(elsewhere, context.anchor, 'passage')
  return context.inherited[0]
}

/** What stands between commas or in parentheses between a subject and its verb, and has words of its own. */
function insertion(prose: string, subject: Span, value: Span): Span | undefined {
  if (subject.end >= value.start) return undefined
  const between = prose.slice(subject.end, value.start)
  const inside =
    /^(?:, (?=which|who|that|whose|released|launched|announced|introduced|unveiled|an? |the )[^()]*,| \([^()]*\),?) /iu.exec(
      between,
    )
  return inside && !/^ \(as of/iu.test(between)
    ? { start: subject.end, end: subject.end + inside[0].length }
    : undefined
}

/** The as-of date, or the dated label, that a passage sets for what follows it: a caption, an introduction, a heading. */
export function settingDate(passage: Passage, from: SpokenDate['from'], anchor: Day): SpokenDate | undefined {
  const asOf = passage.dates.find(date => date.role === 'as-of')
  if (asOf) return spoken(asOf, anchor, from)
  if (from !== 'heading') return undefined
  const setting = headingDate(passage, anchor)
  if (!setting) return undefined
  return setting.range.last < anchor ? { ...setting, isHistory: true } : setting
}

/** `## June 2026`, `## 12 June 2026: the order`, `## The summer in 2023`; a date inside a name dates no section. */
function headingDate({ prose, dates }: Passage, anchor: Day): SpokenDate | undefined {
  const { text } = prose
  const [only] = dates
  if (only && dates.length === 1) {
    const opens = /^\W*(?:(?:in|on|during) )?$/iu.test(text.slice(0, only.start))
    const closes = /^\W*$/u.test(text.slice(only.end))
    const follows = /(?:\b(?:in|on|during|update|status)|[,:–—])\s*$/iu.test(text.slice(0, only.start))
    const isLabel = opens && (closes || labels(text, only))
    return isLabel || (follows && closes) ? spoken(only, anchor, 'heading') : undefined
  }
  const year = OPENING_YEAR.exec(text)?.[1] ?? CLOSING_YEAR.exec(text)?.[1]
  if (year === undefined || !isPartialDate(year) || lastDay(year) >= anchor) return undefined
  return { range: rangeOf(year), iso: year, from: 'heading' }
}

/** The date that a cell consists of; one in the past makes history of its row. */
export function wholeDate({ prose, dates }: Passage, anchor: Day): SpokenDate | undefined {
  const text = prose.text.trim()
  const [only] = dates
  const isWhole = only !== undefined && only.end - only.start >= text.length - 1
  const year = /^(?:19|20)\d\d$/.test(text) && isPartialDate(text) ? text : undefined
  const date: SpokenDate | undefined = isWhole
    ? spoken(only, anchor, 'list')
    : year === undefined
      ? undefined
      : { range: rangeOf(year), iso: year, from: 'list' }
  if (!date || date.range.first > anchor) return undefined
  return date.range.last < anchor ? { ...date, isHistory: true } : undefined
}

/** `In 2023, …`: a year that is over tells history. */
const YEAR_FIRST = /^\W*(?:back |early |late )?in (?:early |late |mid-)?((?:19|20)\d\d)\b(?!-)/iu
const OPENING_YEAR = /^\W*(?:in )?((?:19|20)\d\d)(?:\W*$|\s*[:–—])/iu
const CLOSING_YEAR = /\b(?:in|during) ((?:19|20)\d\d)\W*$/iu

function spoken(date: DateMention, anchor: Day, from: SpokenDate['from']): SpokenDate | undefined {
  const resolved = resolveDate(date, anchor)
  if (!resolved) return undefined
  return resolved.iso === undefined
    ? { range: resolved.range, from }
    : { range: resolved.range, iso: resolved.iso, from }
}

/** Whether a plain date says when the sentence holds: `In December 2025, …`, `… on 27 June 2026`, `June 12: …`. */
function isTemporal(prose: string, date: DateMention, sentence: Span): boolean {
  const before = prose.slice(Math.max(sentence.start, date.start - 24), date.start)
  if (
    /\b(?:in|on|by|at|during|throughout|through|until|late in|early in|the end of)\s+(?:early |late |mid-)?$/iu.test(
      before,
    )
  )
    return true
  if (/,\s*$/u.test(before) && /^\W*$/u.test(prose.slice(date.end, sentence.end))) return true
  return /^\s*(?:\*|-)?\s*$/u.test(prose.slice(sentence.start, date.start)) && labels(prose, date)
}

function labels(prose: string, date: DateMention): boolean {
  return /^\s*[:：–—]/u.test(prose.slice(date.end, date.end + 4))
}
