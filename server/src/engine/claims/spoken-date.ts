import type { DateMention, Passage } from '../document/types.ts'
import {
  addDays,
  type Day,
  type DayRange,
  daysInMonth,
  firstDay,
  isPartialDate,
  lastDay,
  MONTHS,
  type PartialDate,
  rangeOf,
} from '../text/day.ts'
import { overlaps, type Span } from '../text/span.ts'
import { isAdverbialAtEnd, type Role, roleOf, roleOfAdverb, type Statement } from './adverbial.ts'
import { isOfItsDay } from './dated-amount.ts'
import { relativeDates } from './relative-date.ts'
import type { SpokenDate } from './types.ts'

/** The dates that a block inherits from what stands around it. */
export interface DateContext {
  /** The last day that a date written without a year can mean: the brief's own date, else the as-of date. */
  readonly anchor: Day
  /** The day that the brief is judged on. */
  readonly asOf: Day
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
  const { month, day, lastDay: until, yearsOn } = date.partial
  const year = Number(anchor.slice(0, 4))
  for (const candidate of yearsOn === undefined ? [year, year - 1] : [year + yearsOn]) {
    const iso = day === undefined ? isoMonth(candidate, month) : `${isoMonth(candidate, month)}-${two(day)}`
    if (yearsOn === undefined && firstDay(iso) > anchor) continue
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
 * The date that a claim speaks for, where one is given. A date that is the claim's own value is not one that it
 * speaks for.
 */
export function spokenDate(
  passage: Passage,
  statement: Statement,
  context: DateContext,
): SpokenDate | undefined {
  const { text } = passage.prose
  const { subject, value } = statement
  const sentence = untilNext(text, statement)
  const inserted = insertion(text, subject, value)
  const isSince = SINCE.test(text.slice(Math.max(sentence.start, value.start - LONGEST_SINCE), value.end))
  const isFree = (date: Span) =>
    !(isSince && date.end <= value.start) &&
    (date.end <= value.start || date.start >= value.end) &&
    !(inserted && date.start >= inserted.start && date.end <= inserted.end)
  const dates = passage.dates.filter(isFree)
  const here = dates.filter(date => date.start >= sentence.start && date.end <= sentence.end)
  const asOf = here.find(date => date.role === 'as-of')
  if (asOf) return spoken(asOf, context.anchor, 'sentence')
  for (const date of here) {
    if (isLabel(text, date, sentence)) return labelled(passage, date, context.anchor, 'sentence')
    const role = roleOf(text, date, statement)
    const found = role === 'none' ? undefined : atRole(role, date, here, text, context)
    const isThen = found && found.range.last < context.asOf && isOfItsDay(text, date, here, statement)
    if (found) return isThen ? { ...found, isHistory: true } : found
  }
  const year = LABEL_YEAR.exec(text.slice(sentence.start, sentence.start + MOST_LABEL))?.[1]
  if (year !== undefined && lastDay(year) < context.asOf)
    return { range: rangeOf(year), iso: year, from: 'sentence', isHistory: true }
  for (const date of relativeDates(text, sentence, context.anchor).filter(isFree)) {
    const role = roleOfAdverb(text, date, statement)
    const isRecent = role === 'at' && date.range.first >= addDays(context.asOf, -RECENT)
    if (role === 'at' || role === 'end')
      return {
        range: date.range,
        from: 'sentence',
        isHistory: true,
        ...(role === 'end' ? { isBound: true } : {}),
        ...(isRecent ? { isRecent } : {}),
      }
  }
  const elsewhere = dates.findLast(
    date => date.role === 'as-of' && date.end <= sentence.start && !isAside(text, date),
  )
  if (elsewhere) return spoken(elsewhere, context.anchor, 'passage')
  const [first] = passage.sentences
  const label = first && (dates.find(date => isLabel(text, date, first)) ?? monthAlone(text, first))
  return label ? labelled(passage, label, context.anchor, 'passage') : context.inherited[0]
}

/** Days: `last month` is no longer ago. */
const RECENT = 62

/** What the dates of a passage say of a sentence that they do not stand in, as plain data. */
export function datesBeside(passage: Passage): (sentence: Span) => readonly unknown[] {
  const { dates, prose, sentences } = passage
  const [first] = sentences
  const told = dates.filter(date => date.role === 'as-of' && !isAside(prose.text, date))
  const labels = first ? dates.filter(date => isLabel(prose.text, date, first)) : []
  const month = first && monthAlone(prose.text, first)?.partial
  const isList = isCalendar(passage)
  return sentence => [
    isList,
    told.filter(({ end }) => end <= sentence.start).map(meant),
    labels.map(date => (overlaps(date, sentence) ? date.start - sentence.start : meant(date))),
    month,
  ]
}

function meant({ range, iso, partial }: DateMention): object {
  return { range, iso, partial }
}

/** A full stop before a name in small letters ends a sentence as well: `X is offered. o1 goes in May.` */
function untilNext(prose: string, { sentence, subject, value }: Statement): Span {
  const from = Math.max(subject.end, value.end)
  const stop = NEXT.exec(prose.slice(from, sentence.end))
  return stop ? { start: sentence.start, end: from + stop.index + 1 } : sentence
}

const NEXT = /[.!?] (?=\p{Ll}{1,9}-?\d)/u

/** A month that is a whole sentence or heading: `**March.** …`, `## March`. */
function monthAlone(prose: string, sentence: Span): DateMention | undefined {
  const name = MONTH_ALONE.exec(prose.slice(sentence.start, sentence.end))
  const month = MONTHS.indexOf(name?.[1] ?? '') + 1
  return name && month > 0 ? { ...sentence, partial: { month }, role: 'plain' } : undefined
}

/** `has since been restored`: what came after the dates before it. */
const SINCE = /(?<!\p{L})(?:has|have)(?: \p{Ll}+)? since(?= \p{L})/iu
const LONGEST_SINCE = 24

/** What a date that is no label says of the time that a statement is about; undefined where it says nothing. */
function atRole(
  role: Exclude<Role, 'none'>,
  date: DateMention,
  here: readonly DateMention[],
  prose: string,
  { anchor, asOf }: DateContext,
): SpokenDate | undefined {
  const found = spoken(date, anchor, 'sentence')
  if (!found) return undefined
  const isOver = found.range.last < asOf
  const history = { ...found, isHistory: true }
  if (role === 'end') return isOver ? { ...history, isBound: true } : undefined
  if (found.range.first > asOf) return found
  if (role === 'start') {
    if (date.range && date.iso === undefined && isOver) return { ...history, isBound: true }
    const next = here[here.indexOf(date) + 1]
    const isPair = next && /^ (?:and|to|until|till|through) $/iu.test(prose.slice(date.end, next.start))
    const until = isPair ? spoken(next, anchor, 'sentence') : undefined
    return until && until.range.last < asOf
      ? { range: { first: found.range.first, last: until.range.last }, from: 'sentence', isHistory: true }
      : undefined
  }
  if (!isOver) return found.range.first === found.range.last ? found : undefined
  if (role === 'event') return history
  return date.iso?.length === 4 ? history : found
}

/** What stands between commas or in parentheses between a subject and its verb, and has words of its own. */
function insertion(prose: string, subject: Span, value: Span): Span | undefined {
  if (subject.end >= value.start) return undefined
  const between = prose.slice(subject.end, value.start)
  const inside =
    /^(?:, (?=which|who|that|whose|\p{L}{3,}(?:ed|en)(?!\p{L})|an? |the )[^()]*,| \([^()]*\),?) /iu.exec(
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
  if (from === 'list' || from === 'caption') {
    const last = passage.dates.at(-1)
    const isSet = last && isAdverbialAtEnd(passage.prose.text, last)
    return isSet ? spoken(last, anchor, from) : undefined
  }
  if (from !== 'heading') return undefined
  const setting = headingDate(passage, anchor)
  if (!setting) return undefined
  const lead = leadOfHeading(passage)
  const isState =
    setting.iso?.length !== 4 && (/\p{L}[^:–—]*[,:–—]\s*$/u.test(lead) || TELLS_STATE.test(lead))
  return setting.range.last < anchor && !isState ? { ...setting, isHistory: true } : setting
}

/** `worth $4 billion (as of May)` dates the amount and no more. */
function isAside(prose: string, { start, end }: Span): boolean {
  return (
    /\p{L}[^.!?()]* \((?:as of|as at|at) $/iu.test(prose.slice(Math.max(0, start - 60), start)) &&
    prose.charAt(end) === ')'
  )
}

/** What a text says of itself before the date that it speaks for: `Price list of`, `All figures are as of`. */
const DATES_ITSELF =
  /^[^\p{L}\p{N}]*(?:(?:the|all|our|these|its|current|latest|from) )*(?:state of (?:play|things|affairs)|status|position|situation|snapshot|overview|picture|tally|figures?|data|numbers|prices?|price list|rates?|values?|valuations?|rankings?|standings|scores|information|what follows|the following|following|this (?:note|table|list|section)|as (?:it|things|they|matters) stood|written|compiled|checked|drafted|notes?)(?:[ ,:]+(?:of|as of|as at|on|at|in|from|for|dated|is|are|was|were|current|correct|valid|taken|compiled|written|last|updated|checked|collected))*[ ,:]*$/iu

/** What tells how things stand: `State of play in March 2026`, `Status of the file, 1 March 2026: …`. */
const TELLS_STATE =
  /^\W*(?:\d[\d.]*\s+)?(?:the |current |our )?(?:state|status|position|situation|snapshot|overview|picture|tally|(?:list )?prices?(?: (?:list|sheet))?|tariffs?|leaderboard|ranking|standings|inventory|register|where (?:things|we|matters|it) stands?)\b[^:;.]{0,40}$/iu

/** What a heading says before its date: `The state of play, June 2024` dates what it is about. */
function leadOfHeading({ prose, dates }: Passage): string {
  return prose.text.slice(0, dates[0]?.start ?? 0)
}

/** `## June 2026`, `## 12 June 2026: the order`, `## The summer in 2023`; a date inside a name dates no section. */
function headingDate({ prose, dates }: Passage, anchor: Day): SpokenDate | undefined {
  const { text } = prose
  const [only = monthAlone(text, { start: 0, end: text.length })] = dates
  if (only && dates.length < 2) {
    const lead = text.slice(0, only.start)
    const opens = /^\W*(?:(?:in|on|during) )?$/iu.test(lead)
    const closes = /^\W*$/u.test(text.slice(only.end))
    const follows = /(?:\b(?:in|on|during|update|status)|[,:–—])\s*$/iu.test(lead) && !IS_OF_EVENT.test(lead)
    const isLabel = opens && (closes || labels(text, only))
    return isLabel || (follows && closes) ? spoken(only, anchor, 'heading') : undefined
  }
  const year = OPENING_YEAR.exec(text)?.[1] ?? CLOSING_YEAR.exec(text)?.[1]
  if (year === undefined || !isPartialDate(year) || lastDay(year) >= anchor) return undefined
  return { range: rangeOf(year), iso: year, from: 'heading' }
}

/** What is to happen on the date that a heading ends with: `State law looms in June`, `New duties start on 1 May`. */
const IS_OF_EVENT =
  /\b(?:looms?|follows?|starts?|begins?|arrives?|appl(?:y|ies)|kicks? in|bites?|lands?|hits?|expires?|ends?|launch(?:es)?|binds?|sunsets?|goes live|go live|comes?|enters?|takes? (?:effect|force)|in(?:to)? (?:effect|force)|effective|due|slated|scheduled|expected|planned|delayed|postponed|deadline|from|until|by|to [a-z]+)(?: (?:in|on|as of|from|for|until|to|early|late|mid|as early as|no later than))*[ ,:–—-]*$/iu

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

const YEAR_ALONE = /^\W*((?:19|20)\d\d)\W*$/u
const MONTH_ALONE = /^\W*(\p{Lu}\p{Ll}+)\W*$/u
const LABEL_YEAR = /^\W*((?:19|20)\d\d)\s*[:：–—]/u
const MOST_LABEL = 16
const OPENING_YEAR = /^\W*(?:in )?((?:19|20)\d\d)(?:\W*$|\s*[:–—])/iu
const CLOSING_YEAR = /\b(?:in|during) ((?:19|20)\d\d)\W*$/iu

function spoken(date: DateMention, anchor: Day, from: SpokenDate['from']): SpokenDate | undefined {
  const resolved = resolveDate(date, anchor)
  if (!resolved) return undefined
  return resolved.iso === undefined
    ? { range: resolved.range, from }
    : { range: resolved.range, iso: resolved.iso, from }
}

/** Whether a date opens a sentence as its label: `June 12: …`, `**June 12, 2026.** …`. */
function isLabel(prose: string, date: Span, sentence: Span): boolean {
  const lead = prose.slice(sentence.start, date.start)
  const isPlain = /^[^\p{L}\p{N}]*(?:it (?:is|was) )?(?:on |in )?$/iu.test(lead)
  const isLast = /^[^\p{L}\p{N}]*$/u.test(prose.slice(date.end, sentence.end))
  if (DATES_ITSELF.test(lead)) return labels(prose, date) || isLast
  if (!isPlain && !(TELLS_STATE.test(lead) && labels(prose, date))) return false
  return labels(prose, date) || isLast
}

/** An entry of a list with a date for its label is one of a timeline, and tells what was so then. */
function labelled(
  passage: Passage,
  date: DateMention,
  anchor: Day,
  from: SpokenDate['from'],
): SpokenDate | undefined {
  const found = spoken(date, anchor, from)
  const isListed = passage.list !== undefined || isCalendar(passage)
  const isEntry = isListed && found !== undefined && found.range.last < anchor
  return isEntry ? { ...found, from: 'list', isHistory: true } : found
}

/** Whether several entries of a calendar stand in one paragraph: `13 July: the act is passed. 1 May: it is signed.` */
function isCalendar({ prose, dates }: Passage): boolean {
  return dates.length > 1 && dates.filter(date => labels(prose.text, date)).length > 1
}

/** What a year that a paragraph opens with sets for the rest of it: `**2024.** 13 March: …`. */
export function underYear({ prose, sentences }: Passage, context: DateContext): DateContext {
  const [first, second] = sentences
  if (!first || !second || first.end - first.start > MOST_LABEL) return context
  const year = YEAR_ALONE.exec(prose.text.slice(first.start, first.end))?.[1]
  if (year === undefined || !isPartialDate(year)) return context
  const isHistory = lastDay(year) < context.asOf
  const own: SpokenDate = { range: rangeOf(year), iso: year, from: 'heading', isHistory: true }
  return {
    ...context,
    anchor: isHistory ? lastDay(year) : context.anchor,
    inherited: isHistory ? [own, ...context.inherited] : context.inherited,
  }
}

function labels(prose: string, date: Span): boolean {
  return /^\s*[:：–—]/u.test(prose.slice(date.end, date.end + 4))
}
