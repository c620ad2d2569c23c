import { blockAt, blockIndexAt } from './block-at.ts'
import { headingDepth } from './parse-block.ts'
import type { Shared } from './shared.ts'
import type { PlacedBlock } from './types.ts'

/** How much of a brief to read now, where to begin, and what is known of it. */
export interface Reading {
  /** The offset that matters most: where the writer types, or what the editor shows. */
  readonly focus?: number
  /** About how many UTF-16 code units to read at most; the block of the focus is read in any case. All without it. */
  readonly atMost?: number
  /** Nothing is read but what differs from the version before. */
  readonly isTyped?: boolean
  /** So many code units at the start and at the end are those of the version before; spares a comparison. */
  readonly unchanged?: Shared
}

/**
 * Which of the waiting blocks to read now, in the order of the text: first those that say how others are meant
 * (Dateline's comments, links' definitions), then the block of the focus, its section from the heading on, or what
 * stands shortly before in a long one, all behind it, and at last what stands before; and with each the headings
 * that it stands under. At least one is chosen.
 */
export function toRead(
  blocks: readonly PlacedBlock[],
  waiting: readonly number[],
  { focus = 0, atMost = Number.POSITIVE_INFINITY }: Reading,
): readonly number[] {
  const { here, start } = placeOf(blocks, focus)
  const chosen: number[] = []
  const rest: number[] = []
  let left = atMost
  const take = (at: number): void => {
    chosen.push(at)
    left -= blocks[at]?.block.source.length ?? 0
  }
  for (const at of waiting) {
    if (at === here || blocks[at]?.block.isUrgent) take(at)
    else rest.push(at)
  }
  const behind = rest.filter(at => at >= start)
  const before = rest.filter(at => at < start).reverse()
  for (const at of [...behind, ...before]) {
    if (left <= 0 && chosen.length > 0) break
    take(at)
  }
  return withHeadings(blocks, chosen)
}

/** The chosen blocks and the waiting headings that they or blocks read before stand under, in the order of the text. */
function withHeadings(blocks: readonly PlacedBlock[], chosen: readonly number[]): readonly number[] {
  const taken = new Set(chosen)
  const above: { readonly at: number; readonly depth: number }[] = []
  for (const [at, { block }] of blocks.entries()) {
    if (!block.isWaiting || taken.has(at))
      for (const heading of above) if (blocks[heading.at]?.block.isWaiting) taken.add(heading.at)
    const depth = headingDepth(block.source)
    if (depth === 0) continue
    while ((above.at(-1)?.depth ?? 0) >= depth) above.pop()
    above.push({ at, depth })
  }
  return [...taken].sort((a, b) => a - b)
}

/**
 * The waiting headings above that the block at `at` stands under, in the order of the text, where of the blocks read
 * those before it have theirs: a heading that is read ends the search.
 */
export function headingsAbove(blocks: readonly PlacedBlock[], at: number): readonly number[] {
  const found: number[] = []
  let most = 6
  for (let above = at - 1; above >= 0 && most > 0; above--) {
    const { block } = blocks[above] ?? {}
    const depth = block ? headingDepth(block.source) : 0
    if (depth === 0 || depth > most) continue
    if (!block?.isWaiting) break
    found.unshift(above)
    most = depth - 1
  }
  return found
}

/** Whether what stands at an offset has been read. */
export function isReadAt(blocks: readonly PlacedBlock[], offset: number): boolean {
  return blockAt(blocks, offset)?.block.isWaiting !== true
}

/** So far before the focus is read first, in UTF-16 code units. */
const reach = 4096

/** The index of the block at an offset, or before it, and that of the heading before that, if it is near. */
function placeOf(blocks: readonly PlacedBlock[], focus: number): { here: number; start: number } {
  const here = Math.max(0, blockIndexAt(blocks, focus))
  const isNear = (at: number): boolean => (blocks[at]?.start ?? 0) >= focus - reach
  let start = here
  while (start > 0 && isNear(start - 1) && !blocks[start]?.block.source.startsWith('#')) start--
  return { here, start }
}
