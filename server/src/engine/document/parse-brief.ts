import { detached } from '../text/detached.ts'
import type { Text } from '../text/text.ts'
import { readFrontMatter } from './front-matter.ts'
import { parseBlock, unreadBlock, waitingBlock } from './parse-block.ts'
import { headingsAbove, type Reading, toRead } from './reading-order.ts'
import { type Resplit, resplit } from './resplit.ts'
import type { Shared } from './shared.ts'
import { frontMatterSpan } from './split-blocks.ts'
import type { Block, Brief, PlacedBlock } from './types.ts'

/** A brief, and what it shares with the version that it was parsed from: the same blocks, moved or not. */
export interface Parsed {
  readonly brief: Brief
  readonly shared: Shared
}

/** Parses a brief. */
export function parseBrief(text: Text, previous?: Brief): Brief {
  return reparse(text, previous).brief
}

/**
 * Parses a brief. Of `previous`, an earlier version of it, every block is kept whose source and whose link
 * and footnote definitions are the same. Where `reading` is given, only so much is read, and the rest waits.
 * Never throws, whatever the text.
 */
export function reparse(text: Text, previous?: Brief, reading?: Reading): Parsed {
  const split = resplit(text, previous, reading?.unchanged)
  const blocks = placeBlocks(text, split, previous?.blocks ?? [])
  const { isWide, waiting } = readBlocks(blocks, split, previous, reading)
  const defines = definedIn(blocks, split, previous, isWide)
  const isOnlyMiddle = defines === previous?.defines && !isWide
  const from = isOnlyMiddle ? split.head : 0
  const to = isOnlyMiddle ? split.head + split.middle.length : blocks.length
  for (let at = from; at < to; at++) {
    const placed = blocks[at]
    if (placed) blocks[at] = resolve(placed, defines)
  }
  const frontMatter =
    previous && split.head > 0 ? previous.frontMatter : frontMatterOf(text.toString(), previous)
  const count = (of: (block: Block) => number, known: number | undefined): number => {
    if (!previous || known === undefined || !isOnlyMiddle) return sum(blocks, 0, blocks.length, of)
    return known - sum(previous.blocks, split.head, split.rest, of) + sum(blocks, from, to, of)
  }
  const directives = count(block => block.directives.length, previous?.directives)
  const problems = count(block => block.problems.length, previous?.problems)
  const brief = briefOf(text, { frontMatter, blocks, defines, waiting, directives, problems })
  const shared = isOnlyMiddle
    ? { head: split.head, tail: blocks.length - to }
    : sharedBlocks(previous, text.length, blocks)
  return { brief, shared }
}

/** Apart from `reparse`, of which a brief must not keep anything alive: each would keep the version before it. */
function briefOf(source: Text, parts: Omit<Brief, 'source' | 'text'>): Brief {
  return {
    source,
    get text() {
      return source.toString()
    },
    ...parts,
  }
}

/** The blocks that both versions have at the same places, from their starts and from their ends. */
function sharedBlocks(previous: Brief | undefined, length: number, blocks: readonly PlacedBlock[]): Shared {
  const before = previous?.blocks ?? []
  const moved = length - (previous?.source.length ?? 0)
  const most = Math.min(before.length, blocks.length)
  const isSame = (was: PlacedBlock | undefined, is: PlacedBlock | undefined, by: number): boolean =>
    was !== undefined && was.block === is?.block && was.start + by === is.start
  let head = 0
  while (head < most && isSame(before[head], blocks[head], 0)) head++
  let tail = 0
  while (tail < most - head && isSame(before.at(-tail - 1), blocks.at(-tail - 1), moved)) tail++
  return { head, tail }
}

function sum(blocks: readonly PlacedBlock[], from: number, to: number, of: (block: Block) => number): number {
  let total = 0
  for (let at = from; at < to; at++) {
    const placed = blocks[at]
    if (placed) total += of(placed.block)
  }
  return total
}

/** The blocks of a text at their places; those that are not known from before wait. */
function placeBlocks(text: Text, split: Resplit, before: readonly PlacedBlock[]): PlacedBlock[] {
  const { head, middle, rest, moved } = split
  const blocks = before.slice(0, head)
  const replaced = new Map<string, Block>()
  for (let at = head; at < rest; at++) {
    const block = before[at]?.block
    if (block) replaced.set(block.source, block)
  }
  for (const { start, end } of middle) {
    const source = text.slice(start, end)
    blocks.push({ start, block: replaced.get(source) ?? waitingBlock(detached(source)) })
  }
  for (let at = rest; at < before.length; at++) {
    const placed = before[at]
    if (placed) blocks.push(moved === 0 ? placed : { start: placed.start + moved, block: placed.block })
  }
  return blocks
}

/** Reads in place what is to be read; whether blocks outside the middle may be among them, and how many wait still. */
function readBlocks(
  blocks: PlacedBlock[],
  { head, middle, rest }: Resplit,
  previous: Brief | undefined,
  reading: Reading | undefined,
): { readonly isWide: boolean; readonly waiting: number } {
  const hadWaited = previous !== undefined && previous.waiting > 0
  const isWide = hadWaited && reading?.isTyped !== true
  const [from, to] = isWide ? [0, blocks.length] : [head, head + middle.length]
  const waiting: number[] = []
  for (let at = from; at < to; at++) if (blocks[at]?.block.isWaiting) waiting.push(at)
  const length = waiting.reduce((all, at) => all + (blocks[at]?.block.source.length ?? 0), 0)
  const isAll = length <= (reading?.atMost ?? Number.POSITIVE_INFINITY)
  const chosen = !isAll
    ? toRead(blocks, waiting, reading ?? {})
    : hadWaited && !isWide
      ? [...new Set([...headingsAbove(blocks, from), ...headingsAbove(blocks, to), ...waiting])]
      : waiting
  for (const at of chosen) {
    const placed = blocks[at]
    if (placed) blocks[at] = { start: placed.start, block: parseSafely(placed.block.source, []) }
  }
  const others = hadWaited && !isWide ? previous.waiting - sum(previous.blocks, head, rest, waits) : 0
  const isBeyond = chosen.some(at => at < from || at >= to)
  return { isWide: isWide || isBeyond, waiting: others + waiting.length - chosen.length }
}

function waits({ isWaiting }: Block): number {
  return isWaiting ? 1 : 0
}

/** All that the blocks define. It is gathered anew only where the blocks that differ define something else. */
function definedIn(
  blocks: readonly PlacedBlock[],
  { head, middle, rest }: Resplit,
  previous: Brief | undefined,
  isWide: boolean,
): ReadonlySet<string> {
  if (previous && !isWide) {
    const was = labelsOf(previous.blocks, head, rest)
    const is = labelsOf(blocks, head, head + middle.length)
    if (was.length === is.length && was.every((label, at) => label === is[at])) return previous.defines
  }
  const defines = new Set(labelsOf(blocks, 0, blocks.length))
  const isSame =
    previous?.defines.size === defines.size && [...defines].every(label => previous.defines.has(label))
  return isSame ? previous.defines : defines
}

function labelsOf(blocks: readonly PlacedBlock[], from: number, to: number): readonly string[] {
  const labels: string[] = []
  for (let at = from; at < to; at++) {
    for (const label of blocks[at]?.block.links.defines ?? []) labels.push(label)
  }
  return labels
}

/** The block parsed with the definitions that it uses and does not make itself. */
function resolve(placed: PlacedBlock, defined: ReadonlySet<string>): PlacedBlock {
  const { source, links } = placed.block
  if (links.mentions.length === 0) return placed
  const used = links.mentions.filter(label => defined.has(label) && !links.defines.includes(label)).sort()
  if (used.length === links.resolved.length && used.every((label, at) => label === links.resolved[at]))
    return placed
  const block = parseSafely(source, used)
  // What it defines with the help of others is no help to others.
  return { start: placed.start, block: { ...block, links: { ...block.links, defines: links.defines } } }
}

function frontMatterOf(text: string, previous: Brief | undefined): Brief['frontMatter'] {
  const before = previous?.frontMatter
  const end = frontMatterSpan(text)?.end
  const same = before && end !== undefined && before.span?.end === end
  if (same && text.slice(0, end) === previous.text.slice(0, end)) return before
  const fresh = readFrontMatter(text)
  const isNone = before && !before.span && !fresh.span && before.problems.length + fresh.problems.length === 0
  return isNone ? before : fresh
}

/** A block that no parser can read is one without passages; nothing else is lost. */
function parseSafely(source: string, definitions: readonly string[]): Block {
  try {
    return parseBlock(source, definitions)
  } catch {
    return unreadBlock(source)
  }
}
