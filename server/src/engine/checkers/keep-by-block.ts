import type { CheckedBlock, Outside } from './checker.ts'

/** What was worked out for each of a list of blocks, in their order. */
export type ByBlock<T> = (blocks: readonly CheckedBlock[], outside: Outside) => readonly T[]

/**
 * Works something out for each block and keeps it as long as what the block's claims rest on, where its caption
 * stands from it, and what is outside stay the same. Versions of one brief are compared place by place, which is
 * much cheaper than looking each block up.
 */
export function keepByBlock<T>(make: (block: CheckedBlock, outside: Outside) => T): ByBlock<T> {
  interface Made {
    readonly outside: Outside
    readonly caption: number | undefined
    readonly value: T
  }
  const kept = new WeakMap<object, Made>()
  let last: { readonly blocks: readonly CheckedBlock[]; readonly made: readonly Made[] } = {
    blocks: [],
    made: [],
  }
  const isStill = (made: Made | undefined, block: CheckedBlock, outside: Outside) =>
    made?.outside === outside && made.caption === captionFrom(block)
  return (blocks, outside) => {
    const moved = blocks.length - last.blocks.length
    const made = blocks.map((block, at): Made => {
      const place = last.blocks[at]?.row === block.row ? at : at - moved
      const before = last.blocks[place]?.row === block.row ? last.made[place] : kept.get(block.row)
      if (before && isStill(before, block, outside)) return before
      const fresh = { outside, caption: captionFrom(block), value: make(block, outside) }
      kept.set(block.row, fresh)
      return fresh
    })
    last = { blocks, made }
    return made.map(({ value }) => value)
  }
}

/**
 * Puts what was worked out for each block at its place in the text, where the block has moved or the value is
 * another.
 */
export function placeByBlock<T, P>(
  place: (value: T, block: CheckedBlock) => P,
): (values: readonly T[], blocks: readonly CheckedBlock[]) => readonly P[] {
  let last: { blocks: readonly CheckedBlock[]; values: readonly T[]; placed: readonly P[] } = {
    blocks: [],
    values: [],
    placed: [],
  }
  return (values, blocks) => {
    const { blocks: before, values: were, placed: stand } = last
    const placed = values.flatMap((value, at): P[] => {
      const block = blocks[at]
      const known = stand[at]
      if (known !== undefined && before[at] === block && were[at] === value) return [known]
      return block ? [place(value, block)] : []
    })
    last = { blocks, values, placed }
    return placed
  }
}

function captionFrom({ captionSpan, start }: CheckedBlock): number | undefined {
  return captionSpan && captionSpan.start - start
}
