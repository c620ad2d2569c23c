import type { Span } from '../text/span.ts'
import { splitBlocks } from './split-blocks.ts'
import type { Block, Brief, PlacedBlock } from './types.ts'

/** A unit of the text, with its block where that is known to be unchanged. */
export interface Unit extends Span {
  readonly block?: Block
}

/** How far behind a unit's start its start depends on the text. */
const MARGIN = 3

/** The units of `text`; those before and behind what differs from `previous` are taken from it. */
export function resplit(text: string, previous: Brief | undefined): Unit[] {
  if (!previous || previous.blocks.length === 0) return splitBlocks(text)
  const { blocks } = previous
  const same = commonStart(previous.text, text)
  const tail = commonEnd(previous.text, text, same)
  const moved = text.length - previous.text.length
  const headEnd =
    previous.frontMatter.span?.end ?? (text.startsWith('---') || text.startsWith('\uFEFF') ? Infinity : 0)
  const intact = same > headEnd + MARGIN ? lastStart(blocks, same - MARGIN) : -1
  const first = intact < 0 ? 0 : intact
  const from = intact <= 0 ? 0 : (blocks[intact]?.start ?? 0)
  const starts = new Map<number, number>()
  for (let index = blocks.length - 1; index > first; index--) {
    const start = blocks[index]?.start ?? 0
    if (start < previous.text.length - tail) break
    starts.set(start + moved, index)
  }
  let rest = blocks.length
  const middle = splitBlocks(text, from, start => {
    rest = starts.get(start) ?? blocks.length
    return rest < blocks.length
  })
  const kept = from === 0 ? 0 : first
  const replaced = new Map(blocks.slice(kept, rest).map(({ block }) => [block.source, block]))
  return [
    ...blocks.slice(0, kept).map(placed => unitOf(placed, 0)),
    ...middle.map(span => withBlock(span, replaced.get(text.slice(span.start, span.end)))),
    ...blocks.slice(rest).map(placed => unitOf(placed, moved)),
  ]
}

function unitOf({ start, block }: PlacedBlock, moved: number): Unit {
  return { start: start + moved, end: start + moved + block.source.length, block }
}

function withBlock(span: Span, block: Block | undefined): Unit {
  return block ? { ...span, block } : span
}

/** The index of the last block that starts before `offset`. */
function lastStart(blocks: Brief['blocks'], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
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
