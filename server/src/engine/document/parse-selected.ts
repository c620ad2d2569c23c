import { parseBlock } from './parse-block.ts'
import { splitBlocks } from './split-blocks.ts'
import type { PlacedBlock } from './types.ts'

const DEFINES = /^ {0,3}\[[^\]\r\n]+\]:/mu

/**
 * Of a text, only the blocks whose source `isWanted`, each parsed as it is within the whole. Whoever looks for
 * something in many files does not pay for the rest of them.
 */
export function parseSelected(text: string, isWanted: (source: string) => boolean): readonly PlacedBlock[] {
  const units = splitBlocks(text).map(({ start, end }) => ({ start, source: text.slice(start, end) }))
  const wanted = units.filter(({ source }) => isWanted(source))
  if (wanted.length === 0) return []
  const defined = new Set(
    units
      .filter(({ source }) => DEFINES.test(source))
      .flatMap(({ source }) => parseBlock(source).links.defines),
  )
  return wanted.map(({ start, source }) => {
    const block = parseBlock(source)
    const { mentions, defines } = block.links
    const used = mentions.filter(label => defined.has(label) && !defines.includes(label)).sort()
    return { start, block: used.length === 0 ? block : parseBlock(source, used) }
  })
}
