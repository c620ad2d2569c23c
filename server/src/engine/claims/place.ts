import type { Prose } from '../document/types.ts'
import type { Span } from '../text/span.ts'

/** The span of the block's source that a span of prose stands for. */
export function toSource(prose: Prose, span: Span): Span {
  const start = prose.offsets[span.start] ?? 0
  const end = span.end > span.start ? (prose.ends[span.end - 1] ?? start) : start
  return { start, end: Math.max(start, end) }
}
