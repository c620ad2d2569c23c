import type { Span } from '../text/span.ts'
import { findCitations } from './citations.ts'
import { findDates } from './dates.ts'
import { findAddresses, findMathematics } from './objects.ts'
import type { RawPassage } from './plain-block.ts'
import { finishProse, isPlain, sourceSpan } from './prose.ts'
import { splitSentences } from './sentences.ts'
import type { Citation, Passage } from './types.ts'

/** A passage, and the citations in it. */
export interface FinishedPassage {
  readonly passage: Passage
  readonly citations: readonly Citation[]
}

/** Finds the citations, addresses and mathematics of a passage, then its sentences and dates. */
export function finishPassage({ place, span, draft }: RawPassage): FinishedPassage {
  const isLiteral = (at: number) => isPlain(draft, at)
  const taken = merge([...findAddresses(draft.text), ...findMathematics(draft.text, isLiteral)])
  const isFree = (at: number) => isLiteral(at) && !isWithin(taken, at)
  const found = findCitations(draft.text, isFree)
  const citations = found.map(({ key, keySpan, clusterSpan }) => ({
    key,
    keySpan: sourceSpan(draft, keySpan),
    clusterSpan: sourceSpan(draft, clusterSpan),
  }))
  const objects = merge([...taken, ...found.map(one => one.clusterSpan)])
  const bracketed = found
    .filter(({ clusterSpan }) => draft.text.startsWith('[', clusterSpan.start))
    .map(({ clusterSpan }) => sourceSpan(draft, clusterSpan).start)
  const plain = finishProse(draft, objects, span.start)
  const prose = bracketed.length > 0 ? { ...plain, bracketed } : plain
  const [sentences, dates] = [splitSentences(prose.text), findDates(prose.text)]
  return { passage: { ...place, span, prose, sentences, dates }, citations }
}

/** The spans in order, those that overlap joined. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else merged.push(span)
  }
  return merged
}

function isWithin(spans: readonly Span[], offset: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= offset
}
