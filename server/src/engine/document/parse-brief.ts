import { readFrontMatter } from './front-matter.ts'
import { parseBlock, unreadBlock } from './parse-block.ts'
import { resplit } from './resplit.ts'
import { frontMatterSpan } from './split-blocks.ts'
import type { Block, Brief, PlacedBlock } from './types.ts'

/**
 * Parses a brief. Of `previous`, an earlier version of it, every block is kept whose source and whose link
 * and footnote definitions are the same. Never throws, whatever the text.
 */
export function parseBrief(text: string, previous?: Brief): Brief {
  const units = resplit(text, previous)
  const placed = units.map(({ start, end, block }): PlacedBlock => {
    return { start, block: block ?? parseSafely(text.slice(start, end), []) }
  })
  const defined = new Set(placed.flatMap(({ block }) => block.links.defines))
  return {
    text,
    frontMatter: frontMatterOf(text, previous),
    blocks: placed.map(one => resolve(one, defined)),
  }
}

/** The block parsed with the definitions that it uses and does not make itself. */
function resolve(placed: PlacedBlock, defined: ReadonlySet<string>): PlacedBlock {
  const { source, links } = placed.block
  if (links.mentions.length === 0) return placed
  const used = links.mentions.filter(label => defined.has(label) && !links.defines.includes(label)).sort()
  if (used.length === links.resolved.length && used.every((label, at) => label === links.resolved[at]))
    return placed
  return { start: placed.start, block: parseSafely(source, used) }
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
