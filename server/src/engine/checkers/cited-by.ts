import { moveJudgment } from '../claims/place.ts'
import type { Claim, Judgment } from '../claims/types.ts'
import { leadingSource } from '../knowledge/leading-source.ts'
import type { CslItem, Source } from '../knowledge/types.ts'
import { type Day, lastDay } from '../text/day.ts'
import { covers, type Span } from '../text/span.ts'
import type { CheckContext } from './checker.ts'

/** A citation at its place in the text. */
export type PlacedCitation = CheckContext['citations'][number]

const REACH = 48
/** What ends the clause that a citation stands behind. */
const BREAK = /[,;:—–.!?，；：。！？|]|\b(?:and|but|while|whereas|which|who|although|though|because)\b/u

/**
 * The citations that stand for a claim: the cluster in its sentence or just behind it, with no other clause
 * between; those in the footnote that stands there; or the key that the sentence names as who says it. Where
 * another clause is between, the citation may be for that, and none is given.
 */
export function citedBy(claim: Claim, context: CheckContext): readonly PlacedCitation[] {
  const { citations, brief } = context
  if (citations.length === 0) return []
  const from = Math.max(claim.valueSpan.end, claim.subjectSpan.end)
  const limit = Math.min(claim.sentenceSpan.end + 4, from + REACH)
  const next = citations[firstFrom(citations, from)]
  if (next && next.cluster.start <= limit && isJoined(brief.text.slice(from, next.cluster.start)))
    return citations.filter(({ cluster }) => cluster.start === next.cluster.start)
  const note = NOTE.exec(brief.text.slice(from, limit + MOST_LABEL))
  if (note && from + note.index <= limit && isJoined(brief.text.slice(from, from + note.index)))
    return inFootnote(note[1] ?? '', context)
  return namedBefore(claim, context)
}

/** A judgment beside which something is cited, relative to its block; the span is its value's and moves with the text. */
export interface CitedJudgment extends Span {
  readonly judgment: Judgment
}

/** The judgments of a block in whose sentence, or just behind it, a citation or a note stands. */
export function citedIn({ judgments, brief }: CheckContext): readonly CitedJudgment[] {
  if (!/@|\[\^/.test(brief.text)) return []
  return judgments
    .filter(({ claim: { sentenceSpan, stance } }) => {
      if (stance.modality !== 'asserted') return false
      return /@|\[\^/.test(brief.text.slice(sentenceSpan.start, sentenceSpan.end + REACH + MOST_LABEL))
    })
    .map(judgment => ({ ...judgment.claim.valueSpan, judgment }))
}

/** The judgment at its place in the text. */
export function placed({ start, judgment }: CitedJudgment): Judgment {
  return moveJudgment(judgment, start - judgment.claim.valueSpan.start)
}

const NOTE = /\[\^([^\]\s]{1,60})\]/u
const MOST_LABEL = 64

/** Whether nothing but the rest of its clause stands between a claim and its citation. */
function isJoined(between: string): boolean {
  return !BREAK.test(between.replace(/[.。]?\s*$/u, '')) && !/\n\s*\n/u.test(between)
}

function inFootnote(label: string, { brief, citations }: CheckContext): readonly PlacedCitation[] {
  for (const { start, block } of brief.blocks) {
    if (!block.links.defines.includes(`^${label.toLowerCase()}`)) continue
    const notes = block.passages.filter(({ footnote }) => footnote?.toLowerCase() === label.toLowerCase())
    const spans = notes.map(({ span }) => ({ start: start + span.start, end: start + span.end }))
    return citations.filter(citation => spans.some(span => covers(span, citation)))
  }
  return []
}

const OPENS = /^\W*(?:(?:as|according to|in)\s*)?$/iu
const SAYS =
  /^\W*(?:(?:also|now|first)\s+)?(?:reports?|reported|says?|said|notes?|noted|states?|stated|finds?|found|shows?|showed|writes?|wrote|gives?|gave|puts?|announces?|announced)\b[^.;:]{0,30}$|^,\s*$/iu

/** `@key reports that …`, `According to @key, …`. */
function namedBefore(claim: Claim, { citations, brief: { text } }: CheckContext): readonly PlacedCitation[] {
  const subject = Math.min(claim.subjectSpan.start, claim.valueSpan.start)
  const named = citations[firstFrom(citations, subject) - 1]
  if (!named || named.cluster.start < claim.sentenceSpan.start || text[named.cluster.start] === '[') return []
  const isFirst = OPENS.test(text.slice(claim.sentenceSpan.start, named.cluster.start))
  return isFirst && SAYS.test(text.slice(named.cluster.end, subject)) ? [named] : []
}

/** The index of the first citation at `from` or behind it. */
function firstFrom(citations: readonly PlacedCitation[], from: number): number {
  let low = 0
  let high = citations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((citations[middle]?.cluster.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** What a key stands for: the brief's own entry, else the bundled one. */
export function entryOf(key: string, { entriesOf, knowledge }: CheckContext): CslItem | undefined {
  return entriesOf(key)[0]?.csl ?? knowledge.sources.get(key)?.csl
}

/** The key by which the knowledge has a cited source: its own, or that of the same address. */
export function bundledKey(key: string, { entriesOf, knowledge }: CheckContext): string | undefined {
  const [own] = entriesOf(key)
  if (!own) return knowledge.sources.get(key)?.key
  return own.csl.URL === undefined ? undefined : knowledge.sourceAt(own.csl.URL)?.key
}

/** The last day on which a source can have been written or was looked at; undefined where it has no date. */
export function lastWritten({ issued, accessed }: CslItem): Day | undefined {
  const days = [issued, accessed].flatMap(date => {
    const parts = date?.['date-parts']?.at(-1)
    if (!parts || parts.length === 0) return []
    return [lastDay(parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'))]
  })
  const isUndated = issued !== undefined && issued['date-parts'] === undefined
  return isUndated ? undefined : days.sort().at(-1)
}

/** A source that bears a claim out, where the claim is right. */
export function sourceFor(
  { verdict, evidence: [fact] }: Judgment,
  { knowledge }: CheckContext,
): Source | undefined {
  const isRight = verdict === 'current' || verdict === 'changed-since' || verdict === 'disputed'
  return isRight && fact ? leadingSource(fact, knowledge) : undefined
}
