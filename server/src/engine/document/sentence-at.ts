import { type Span, shift, touches } from '../text/span.ts'
import { blockAt } from './block-at.ts'
import type { PlacedBlock } from './types.ts'

/** Where in the text the sentence stands that an offset is in; nothing outside prose and where nothing is read yet. */
export function sentenceSpanAt(blocks: readonly PlacedBlock[], offset: number): Span | undefined {
  const placed = blockAt(blocks, offset)
  if (placed === undefined) return undefined
  const relative = offset - placed.start
  const passage = placed.block.passages.find(({ span }) => touches(span, relative))
  if (passage === undefined) return undefined
  const { offsets } = passage.prose
  const found = passage.sentences
    .map(({ start, end }) => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0 }))
    .find(span => touches(span, relative))
  return found && shift(found, placed.start)
}
