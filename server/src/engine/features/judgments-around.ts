import type { Analysis } from '../analysis-types.ts'
import type { Judgment } from '../claims/types.ts'
import type { Span } from '../text/span.ts'

/** How far behind its sentence a citation may stand: the full stop, a space and the opening bracket. */
const REACH = 3

/** The judged claims of the sentence that a span stands in or directly behind. */
export function judgmentsAround(analysis: Analysis, span: Span): readonly Judgment[] {
  const reach = { start: span.start - REACH, end: span.start }
  return analysis
    .around(reach)
    .judgments.filter(
      ({ claim: { sentenceSpan } }) =>
        sentenceSpan.start <= span.start && span.start <= sentenceSpan.end + REACH,
    )
}
