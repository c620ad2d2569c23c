import type { Claim, Judgment } from '../claims/types.ts'
import { leadingSource } from '../knowledge/leading-source.ts'
import type { CslItem, Source } from '../knowledge/types.ts'
import { type Day, lastDay } from '../text/day.ts'
import type { CheckContext } from './checker.ts'

/** A citation at its place in the text. */
export type PlacedCitation = CheckContext['citations'][number]

const REACH = 48
/** What ends the clause that a citation stands behind. */
const BREAK = /[,;:—–.!?，；：。！？|]|\b(?:and|but|while|whereas|which|who|although|though|because)\b/u

/**
 * The cluster of citations that stands behind a claim: in its sentence or just behind it, with no other clause
 * between. Where another clause is between, the citation may be for that, and none is given.
 */
export function citedBy(claim: Claim, { citations, brief }: CheckContext): readonly PlacedCitation[] {
  const from = Math.max(claim.valueSpan.end, claim.subjectSpan.end)
  const limit = Math.min(claim.sentenceSpan.end + 4, from + REACH)
  const next = firstFrom(citations, from)
  if (!next || next.cluster.start > limit) return []
  const between = brief.text.slice(from, next.cluster.start)
  if (BREAK.test(between.replace(/[.。]?\s*$/u, '')) || /\n\s*\n/u.test(between)) return []
  return citations.filter(({ cluster }) => cluster.start === next.cluster.start)
}

function firstFrom(citations: readonly PlacedCitation[], from: number): PlacedCitation | undefined {
  let low = 0
  let high = citations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((citations[middle]?.cluster.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return citations[low]
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
