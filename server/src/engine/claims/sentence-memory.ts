import type { DateMention, Passage, Prose, Sentence } from '../document/types.ts'
import type { ProseMention } from '../entities/types.ts'
import { overlaps, type Span, shift } from '../text/span.ts'
import type { Claim } from './types.ts'

/** The claims of the sentences that were read last, for a paragraph in which one sentence is being typed. */
export interface SentenceMemory {
  /** What is kept under a key for a sentence whose prose stands in its source in the same way. */
  recall(key: string, prose: Prose, sentence: Span): readonly Claim[] | undefined
  keep(key: string, prose: Prose, sentence: Span, claims: readonly Claim[]): void
}

interface Kept {
  readonly prose: Prose
  readonly sentence: Span
  readonly claims: readonly Claim[]
}

/** So many sentences are kept; a long paragraph has some twenty. */
const MOST = 128
/** So far beyond its ends is looked at for what a sentence says. */
const MARGIN = 64

/** Makes one that knows nothing yet. */
export function createSentenceMemory(): SentenceMemory {
  const kept = new Map<string, Kept>()
  return {
    recall(key, prose, sentence) {
      const known = kept.get(key)
      if (!known || !standsAlike(known, prose, sentence)) return undefined
      // The oldest stands first.
      kept.delete(key)
      kept.set(key, known)
      const by = startOf(prose, sentence) - startOf(known.prose, known.sentence)
      return by === 0 ? known.claims : known.claims.map(claim => moved(claim, by))
    },
    keep(key, prose, sentence, claims) {
      kept.delete(key)
      kept.set(key, { prose, sentence, claims })
      if (kept.size <= MOST) return
      for (const oldest of kept.keys()) {
        kept.delete(oldest)
        break
      }
    },
  }
}

/** All of a passage that the claims of any of its sentences may rest on, besides the sentence and what is near it. */
export interface PassageKey {
  readonly passage: Passage
  readonly quotations: readonly Span[]
  /** What else they rest on, as text. */
  readonly context: string
}

/** A key that differs wherever something differs that the claims of a sentence rest on. */
export function sentenceKey(
  { passage, quotations, context }: PassageKey,
  sentence: Sentence,
  mentions: readonly ProseMention[],
  dates: readonly DateMention[],
  isHypothesis: boolean,
): string {
  const { prose, kind, list, sentences } = passage
  const { start, end } = sentence
  const near = Math.max(0, start - MARGIN)
  const inside = quotations
    .filter(quotation => overlaps(quotation, sentence))
    .map(quotation => [Math.max(start, quotation.start) - start, Math.min(end, quotation.end) - start])
  // A date in another sentence may be this one's too; what it is there that sentence tells.
  const dated = sentences
    .filter(other => other !== sentence && passage.dates.some(date => overlaps(date, other)))
    .map(other => [other.start < start, other === sentences[0], prose.text.slice(other.start, other.end)])
  const first = prose.offsets[start] ?? 0
  const last = prose.offsets[end] ?? first
  const bracketed = prose.bracketed?.filter(at => at >= first && at < last).map(at => at - first)
  const told = [
    [start - near, end - start, start === 0, end === prose.text.length],
    mentions.map(mention => placedIn(mention, start)),
    dates.map(date => shift(date, -start)),
    [kind, list, sentence.isPiece, isHypothesis, sentence === sentences[0]],
    inside,
    dated,
    bracketed,
  ]
  return `${prose.text.slice(near, end + MARGIN)}\n${JSON.stringify(told)}\n${context}`
}

function placedIn({ alternate, ...own }: ProseMention, start: number): ProseMention {
  return alternate ? { ...shift(own, -start), alternate: placedIn(alternate, start) } : shift(own, -start)
}

/** Whether two sentences of the same words stand in their sources in the same way. */
function standsAlike({ prose, sentence }: Kept, other: Prose, { start, end }: Span): boolean {
  if (prose === other && sentence.start === start) return true
  const [from, to] = [startOf(prose, sentence), startOf(other, { start, end })]
  for (let at = start; at <= end; at++) {
    const was = at - start + sentence.start
    if ((prose.offsets[was] ?? 0) - from !== (other.offsets[at] ?? 0) - to) return false
    if (at < end && (prose.ends[was] ?? 0) - from !== (other.ends[at] ?? 0) - to) return false
  }
  return true
}

function startOf(prose: Prose, { start }: Span): number {
  return prose.offsets[start] ?? 0
}

function moved(claim: Claim, by: number): Claim {
  return {
    ...claim,
    span: shift(claim.span, by),
    valueSpan: shift(claim.valueSpan, by),
    subjectSpan: shift(claim.subjectSpan, by),
    sentenceSpan: shift(claim.sentenceSpan, by),
  }
}
