import type { Prose } from '../document/types.ts'
import { type Span, shift } from '../text/span.ts'
import type { Judgment } from './types.ts'

/** The span of the block's source that a span of prose stands for. */
export function toSource(prose: Prose, span: Span): Span {
  const start = prose.offsets[span.start] ?? 0
  const end = span.end > span.start ? (prose.ends[span.end - 1] ?? start) : start
  return { start, end: Math.max(start, end) }
}

/** A judgment moved by so many units, and told on `captionSpan` where that is given. */
export function moveJudgment(judgment: Judgment, by: number, captionSpan?: Span): Judgment {
  const { claim } = judgment
  const caption = captionSpan ?? (claim.captionSpan && shift(claim.captionSpan, by))
  return {
    ...judgment,
    claim: {
      ...claim,
      span: shift(claim.span, by),
      valueSpan: shift(claim.valueSpan, by),
      subjectSpan: shift(claim.subjectSpan, by),
      sentenceSpan: shift(claim.sentenceSpan, by),
      ...(caption ? { captionSpan: caption } : {}),
    },
  }
}
