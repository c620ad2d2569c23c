import { blockAt } from '../document/block-at.ts'
import type { Brief } from '../document/types.ts'
import type { Span } from '../text/span.ts'

/** Whether the span lies in a block quotation, whose words are another's. */
export function isInQuotation({ blocks }: Brief, span: Span): boolean {
  const placed = blockAt(blocks, span.start)
  if (!placed) return false
  return placed.block.passages.some(
    passage =>
      passage.quoted &&
      placed.start + passage.span.start <= span.start &&
      span.end <= placed.start + passage.span.end,
  )
}
