import { blockIndexAt } from './block-at.ts'
import type { PlacedBlock } from './types.ts'

/** How much of a brief to read now, and where to begin. */
export interface Reading {
  /** The offset that matters most: where the writer types, or what the editor shows. */
  readonly focus: number
  /** About how many UTF-16 code units to read at most; one block is always read. */
  readonly atMost: number
}

/**
 * Which of the waiting blocks to read now, in the order of the text: first those that say how others are meant
 * (headings and Dateline's comments), then the block of the focus, its section from the heading on, all behind
 * it, and at last what stands before.
 */
export function toRead(
  blocks: readonly PlacedBlock[],
  waiting: readonly number[],
  { focus, atMost }: Reading,
): readonly number[] {
  const chosen: number[] = []
  const rest: number[] = []
  let left = atMost
  const take = (at: number): void => {
    chosen.push(at)
    left -= blocks[at]?.block.source.length ?? 0
  }
  for (const at of waiting) {
    if (frames(blocks[at]?.block.source ?? '')) take(at)
    else rest.push(at)
  }
  const { here, start } = placeOf(blocks, focus)
  const first = rest.filter(at => at === here)
  const behind = rest.filter(at => at >= start && at !== here)
  const before = rest.filter(at => at < start).reverse()
  for (const at of [...first, ...behind, ...before]) {
    if (left <= 0 && chosen.length > 0) break
    take(at)
  }
  return chosen.sort((a, b) => a - b)
}

/** Whether a block says how blocks behind it are meant. */
function frames(source: string): boolean {
  return source.startsWith('#') || source.includes('<!--') || UNDERLINED.test(source)
}

const UNDERLINED = /^[^\r\n]{1,200}[\r\n]+(?:=+|-{3,})[ \t]*$/

/** The index of the block at an offset, or before it, and that of the heading, or the start, before that. */
function placeOf(blocks: readonly PlacedBlock[], focus: number): { here: number; start: number } {
  const here = Math.max(0, blockIndexAt(blocks, focus))
  let start = here
  while (start > 0 && !blocks[start]?.block.source.startsWith('#')) start--
  return { here, start }
}
