import { NOTHING_SHARED, type Shared } from '../document/shared.ts'
import type { CheckedBlock, CheckedBlocks, Outside } from './checker.ts'

/** The rows of the version before, and what those of this one share with them. */
export interface Since {
  readonly rows: readonly object[]
  readonly shared: Shared
}

/** What was worked out for each of a list of blocks, in their order; the same list as before where all is the same. */
export type ByBlock<T> = (blocks: CheckedBlocks, outside: Outside, since: Since | undefined) => readonly T[]

/**
 * Works something out for each block and keeps it as long as what the block's claims rest on, where its caption
 * stands from it, and what is outside stay the same. What two versions of a brief share is taken over without a
 * look at it.
 *
 * @param nothing what it is for a block that waits to be read
 */
export function keepByBlock<T>(make: (block: CheckedBlock, outside: Outside) => T, nothing: T): ByBlock<T> {
  interface Made {
    readonly outside: Outside
    readonly caption: number | undefined
    readonly value: T
  }
  interface Last {
    readonly rows: readonly object[]
    readonly outside: Outside
    readonly values: readonly T[]
  }
  const kept = new WeakMap<object, Made>()
  let last: Last | undefined
  const valueFor = (block: CheckedBlock, outside: Outside): T => {
    const caption = captionFrom(block)
    const before = kept.get(block.row)
    if (before && before.outside === outside && before.caption === caption) return before.value
    const fresh = { outside, caption, value: make(block, outside) }
    kept.set(block.row, fresh)
    return fresh.value
  }
  return (blocks, outside, since) => {
    const isLast = last !== undefined && last.rows === since?.rows && last.outside === outside
    const { head, tail } = isLast && since ? since.shared : NOTHING_SHARED
    const were = last?.values ?? []
    const end = blocks.rows.length - tail
    const fresh: T[] = []
    for (let at = head; at < end; at++) {
      fresh.push(blocks.isWaiting(at) ? nothing : valueFor(blocks.at(at), outside))
    }
    const isKept = were.length === blocks.rows.length && fresh.every((value, at) => value === were[head + at])
    const values = isKept ? were : were.slice(0, head).concat(fresh, tail > 0 ? were.slice(-tail) : [])
    last = { rows: blocks.rows, outside, values }
    return values
  }
}

function captionFrom({ captionSpan, start }: CheckedBlock): number | undefined {
  return captionSpan && captionSpan.start - start
}
