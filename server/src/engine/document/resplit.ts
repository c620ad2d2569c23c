import { type Span, shift } from '../text/span.ts'
import type { Text } from '../text/text.ts'
import { blockIndexAt } from './block-at.ts'
import type { Shared } from './shared.ts'
import { splitBlocks } from './split-blocks.ts'
import type { Brief, PlacedBlock } from './types.ts'

/** How the blocks of an earlier version stand in a text: those before `head` where they were, those from `rest` on moved. */
export interface Resplit {
  readonly head: number
  /** The units between them. */
  readonly middle: readonly Span[]
  readonly rest: number
  readonly moved: number
}

/** How far behind a unit's start its start depends on the text. */
const MARGIN = 8

/**
 * The units of `text`; those before and behind what differs from `previous` are told as its blocks. `unchanged` is
 * what is known to be the same; without it the texts are compared.
 */
export function resplit(text: Text, previous: Brief | undefined, unchanged?: Shared): Resplit {
  if (!previous || previous.blocks.length === 0)
    return { head: 0, middle: splitBlocks(text.toString()), rest: previous?.blocks.length ?? 0, moved: 0 }
  const { blocks, source } = previous
  if (source === text || (!unchanged && previous.text === text.toString()))
    return { head: blocks.length, middle: [], rest: blocks.length, moved: 0 }
  const most = Math.min(source.length, text.length)
  const same = Math.min(most, unchanged?.head ?? commonStart(previous.text, text.toString()))
  const tail = Math.min(most - same, unchanged?.tail ?? commonEnd(previous.text, text.toString(), same))
  const moved = text.length - source.length
  const headEnd = previous.frontMatter.span?.end ?? (/^(?:---|\uFEFF)/.test(text.slice(0, 3)) ? Infinity : 0)
  const intact = same > headEnd + MARGIN ? blockIndexAt(blocks, same - MARGIN - 1) : -1
  const first = Math.max(intact, 0)
  const from = intact <= 0 ? 0 : (blocks[intact]?.start ?? 0)
  let rest = blocks.length
  const isKnown = (start: number): boolean => {
    const was = start - moved
    if (was < source.length - tail) return false
    const index = blockIndexAt(blocks, was)
    if (index <= first || blocks[index]?.start !== was) return false
    rest = index
    return true
  }
  const near = from > 0 ? endOf(blocks[blockIndexAt(blocks, source.length - tail) + NEAR]) + moved : 0
  const isAll = near >= text.length
  const middle = from > 0 ? splitPart(text, from, isAll ? text.length : near, isKnown) : undefined
  if (middle && (isAll || rest < blocks.length)) return { head: first, middle, rest, moved }
  const units = splitBlocks(text.toString(), from, isKnown)
  return { head: from === 0 ? 0 : first, middle: units, rest, moved }
}

/** In so many blocks behind a change its effect mostly ends. */
const NEAR = 3

function endOf(placed: PlacedBlock | undefined): number {
  return placed ? placed.start + placed.block.source.length : Number.POSITIVE_INFINITY
}

/** Splits as `splitBlocks` does, and looks at nothing behind `until`, which must be the end of the text or of a unit. */
function splitPart(
  text: Text,
  from: number,
  until: number,
  isKnown: (start: number) => boolean,
): readonly Span[] {
  // One unit before it, so that no front matter is looked for.
  const by = from - 1
  return splitBlocks(text.slice(by, until), 1, start => isKnown(start + by)).map(unit => shift(unit, by))
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
