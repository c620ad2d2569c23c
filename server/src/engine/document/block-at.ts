import type { PlacedBlock } from './types.ts'

/** The last block that starts at `offset` or before. */
export function blockAt(blocks: readonly PlacedBlock[], offset: number): PlacedBlock | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return blocks[low - 1]
}
