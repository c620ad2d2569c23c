import type { PlacedBlock } from './types.ts'

/** The index of the last block that starts at `offset` or before; -1 where there is none. */
export function blockIndexAt(blocks: readonly PlacedBlock[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The last block that starts at `offset` or before. */
export function blockAt(blocks: readonly PlacedBlock[], offset: number): PlacedBlock | undefined {
  return blocks[blockIndexAt(blocks, offset)]
}
