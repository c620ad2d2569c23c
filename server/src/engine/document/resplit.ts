import type { Span } from '../text/span.ts'
import { blockIndexAt } from './block-at.ts'
import type { Shared } from './shared.ts'
import { splitBlocks } from './split-blocks.ts'
import type { Brief } from './types.ts'

/** How the blocks of an earlier version stand in a text: those before `head` where they were, those from `rest` on moved. */
export interface Resplit {
  readonly head: number
  /** The units between them. */
  readonly middle: readonly Span[]
  readonly rest: number
  readonly moved: number
}

/** How far behind a unit's start its start depends on the text. */
const MARGIN = 3

/**
 * The units of `text`; those before and behind what differs from `previous` are told as its blocks. `unchanged` is
 * what is known to be the same; without it the texts are compared.
 */
export function resplit(text: string, previous: Brief | undefined, unchanged?: Shared): Resplit {
  if (!previous || previous.blocks.length === 0)
    return { head: 0, middle: splitBlocks(text), rest: previous?.blocks.length ?? 0, moved: 0 }
  const { blocks } = previous
  if (previous.text === text) return { head: blocks.length, middle: [], rest: blocks.length, moved: 0 }
  const most = Math.min(previous.text.length, text.length)
  const same = Math.min(most, unchanged?.head ?? commonStart(previous.text, text))
  const tail = Math.min(most - same, unchanged?.tail ?? commonEnd(previous.text, text, same))
  const moved = text.length - previous.text.length
  const headEnd =
    previous.frontMatter.span?.end ?? (text.startsWith('---') || text.startsWith('\uFEFF') ? Infinity : 0)
  const intact = same > headEnd + MARGIN ? blockIndexAt(blocks, same - MARGIN - 1) : -1
  const first = Math.max(intact, 0)
  const from = intact <= 0 ? 0 : (blocks[intact]?.start ?? 0)
  let rest = blocks.length
  const middle = splitBlocks(text, from, start => {
    const was = start - moved
    if (was < previous.text.length - tail) return false
    const index = blockIndexAt(blocks, was)
    if (index <= first || blocks[index]?.start !== was) return false
    rest = index
    return true
  })
  return { head: from === 0 ? 0 : first, middle, rest, moved }
}

const CHUNK = 4096

function commonStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length)
  let at = 0
  while (at + CHUNK <= limit && a.slice(at, at + CHUNK) === b.slice(at, at + CHUNK)) at += CHUNK
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** How long an end the texts share that does not reach into the first `start` units of either. */
function commonEnd(a: string, b: string, start: number): number {
  const limit = Math.min(a.length, b.length) - start
  let length = 0
  while (
    length + CHUNK <= limit &&
    a.slice(a.length - length - CHUNK, a.length - length) ===
      b.slice(b.length - length - CHUNK, b.length - length)
  ) {
    length += CHUNK
  }
  while (length < limit && a.charCodeAt(a.length - length - 1) === b.charCodeAt(b.length - length - 1))
    length++
  return length
}
