import { quotationsOf } from '../claims/quotations.ts'
import { isReference } from '../claims/reference.ts'
import type { Brief, DateMention, Passage } from '../document/types.ts'
import { type Day, lastDay } from '../text/day.ts'
import { covers, overlaps, type Span } from '../text/span.ts'
import { toldAhead } from './ahead-words.ts'
import { type CheckContext, defineChecker } from './checker.ts'
import { quoted } from './message.ts'
import { inBlock, ownPassages } from './own-words.ts'

/** A date that is told as still to come, or what speaks for an earlier day; spans are relative to the block. */
type Told =
  | (Span & {
      readonly type: 'ahead'
      readonly last: Day
      readonly words: string
      readonly isListed: boolean
    })
  | { readonly type: 'heading'; readonly depth: number; readonly last: Day | undefined }
  | { readonly type: 'intro'; readonly last: Day }
  | { readonly type: 'directive'; readonly last: Day }

/** A date told as still to come that is over on the day judged for. */
export const elapsedDate = defineChecker({
  id: 'elapsed-date',
  title: 'Elapsed date',
  why: '“Will be published in June 2026” is out of date as soon as that month is over, whatever came of it; no knowledge is needed to see it. Only dates with their year count, told by the writer in the present: not forecasts of others, hypotheses, quotations, lists of works, tables, nor what stands under a date of its own.',
  severity: 'information',
  findIn: (block, alone): readonly Told[] => [
    ...block.directives.flatMap(one =>
      one.type === 'as-of' ? [{ type: 'directive' as const, last: lastDay(one.date) }] : [],
    ),
    ...ownPassages(block).flatMap(passage => toldIn(passage, alone)),
  ],
  *check({ brief, asOf }, found) {
    const day = dayOf(brief, asOf)
    const dates: (Day | undefined)[] = []
    let marked: Day | undefined
    let introduced: Day | undefined
    const drafts: { readonly one: Told; readonly start: number }[] = []
    found.each((one, start) => drafts.push({ one, start }))
    for (const { one, start } of drafts) {
      if (one.type === 'heading') {
        dates.length = Math.min(dates.length, one.depth)
        dates[one.depth] = one.last
        marked = introduced = undefined
      } else if (one.type === 'directive') marked = one.last
      else if (one.type === 'intro') introduced = one.last
      else {
        const above = [...dates, marked, one.isListed ? introduced : undefined]
        if (one.last >= day || above.some(date => date !== undefined && date < day)) continue
        yield {
          start: start + one.start,
          end: start + one.end,
          message: `${quoted(one.words)} tells of a day to come, but it is past. Say what came of it.`,
          related: [],
          tags: [],
        }
      }
    }
  },
})

/** The day that the brief speaks for. */
function dayOf({ frontMatter: { date, status } }: Brief, asOf: Day): Day {
  const written = date !== undefined && /^(?:published|final)$/iu.test(status ?? '') ? lastDay(date) : asOf
  return written < asOf ? written : asOf
}

function toldIn(passage: Passage, alone: () => CheckContext): readonly Told[] {
  const { kind, depth = 1, dates, prose, list } = passage
  const { text } = prose
  const lasts = dates.flatMap(date => lastOf(date) ?? [])
  const latest = lasts.reduce<Day | undefined>(
    (most, last) => (most === undefined || last > most ? last : most),
    undefined,
  )
  if (kind === 'heading') return [{ type: 'heading', depth, last: latest }]
  if (kind === 'cell' || passage.footnote !== undefined || latest === undefined || isReference(passage))
    return []
  if (list === undefined && /[:：]\s*$/u.test(text)) return [{ type: 'intro', last: latest }]
  if (dates.some(({ role }) => role === 'as-of')) return []
  const label = dates[0] && isLabel(text, dates[0]) ? dates[0] : undefined
  const quotations = quotationsOf(text)
  const told: Told[] = []
  for (const date of dates) {
    const last = lastOf(date)
    const sentence = passage.sentences.find(one => covers(one, date))
    if (last === undefined || !sentence || date === label || quotations.some(one => overlaps(one, date)))
      continue
    const words = toldAhead({
      text,
      sentence,
      date,
      isYear: date.iso?.length === 4,
      isAlone: dates.every(one => one === date || !covers(sentence, one)),
    })
    if (!words || speaksForItsDay(dates, sentence, date, text) || (label && isBefore(label, last))) continue
    const span = inBlock(passage, words)
    if (isJudged(alone(), span, inBlock(passage, date), inBlock(passage, sentence))) continue
    told.push({
      type: 'ahead',
      ...span,
      last,
      words: text.slice(words.start, words.end),
      isListed: list !== undefined,
    })
  }
  return told
}

/** The last day that a date with its year may mean. */
function lastOf({ partial, range, iso }: DateMention): Day | undefined {
  if (partial) return undefined
  return range?.last ?? (iso === undefined ? undefined : lastDay(iso))
}

/** `12 March 2025. The Commission will …`, `March 2025: …` */
function isLabel(text: string, { start, end }: Span): boolean {
  return (
    /^[\s([（【*_]*$/u.test(text.slice(0, start)) && /^\s?(?:[.:：)\]）】|]|[–—-]\s)/u.test(text.slice(end))
  )
}

/** `In March 2025, the plan is expected to …`: what is told was so then. */
function speaksForItsDay(
  dates: readonly DateMention[],
  sentence: Span,
  date: DateMention,
  text: string,
): boolean {
  const first = dates.find(one => covers(sentence, one))
  if (
    !first ||
    first === date ||
    !/^\s*(?:(?:as of|in|on|by|since) )?(?:early |late |mid-)?$/iu.test(
      text.slice(sentence.start, first.start),
    )
  )
    return false
  const last = lastOf(date)
  return last !== undefined && isBefore(first, last)
}

function isBefore(date: DateMention, day: Day): boolean {
  const last = lastOf(date)
  return last !== undefined && last < day
}

/** Whether the knowledge has a word on it: that then is what is told, or nothing is. */
function isJudged({ judgments }: CheckContext, words: Span, date: Span, sentence: Span): boolean {
  return judgments.some(({ verdict, claim: { valueSpan } }) => {
    if (verdict === 'outdated' || verdict === 'contradicted') return overlaps(valueSpan, sentence)
    return verdict !== 'unknown' && (overlaps(valueSpan, date) || covers(words, valueSpan))
  })
}
