import type { DateMention, Passage } from '../document/types.ts'
import { type Day, type DayRange, daysInMonth, firstDay, lastDay, type PartialDate } from '../text/day.ts'
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
): SpokenDate | undefined {
  const dates = passage.dates.filter(date => date.end <= value.start || date.start >= value.end)
  const here = dates.filter(date => date.start >= sentence.start && date.end <= sentence.end)
  const own =
    here.find(date => date.role === 'as-of') ??
    here.find(date => isTemporal(passage.prose.text, date, sentence))
  if (own) return spoken(own, context.anchor, 'sentence')
  const elsewhere =
    dates.findLast(date => date.role === 'as-of' && date.end <= sentence.start) ??
    dates.find(date => date.start === passage.sentences[0]?.start && labels(passage.prose.text, date))
  if (elsewhere) return spoken(elsewhere, context.anchor, 'passage')
  return context.inherited[0]
}

/** The as-of date, or the dated label, that a passage sets for what follows it: a caption, an introduction, a heading. */
export function settingDate(passage: Passage, from: SpokenDate['from'], anchor: Day): SpokenDate | undefined {
  const asOf = passage.dates.find(date => date.role === 'as-of')
  if (asOf) return spoken(asOf, anchor, from)
  const only = passage.dates[0]
  if (from === 'heading' && only && passage.dates.length === 1) return spoken(only, anchor, from)
  return undefined
}

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
  return /^\s*(?:\*|-)?\s*$/u.test(prose.slice(sentence.start, date.start)) && labels(prose, date)
}

function labels(prose: string, date: DateMention): boolean {
  return /^\s*[:：–—]/u.test(prose.slice(date.end, date.end + 4))
}
