import type { CheckedBlocks } from './checker.ts'

/** No blocks: what a checker is given that looks at its context alone. */
export const NO_BLOCKS: CheckedBlocks = Object.freeze({
  rows: [],
  at(index: number): never {
    throw new RangeError(`there is no block ${index}`)
  },
  startOf: () => 0,
  isWaiting: () => false,
  sureTo: () => 0,
})
