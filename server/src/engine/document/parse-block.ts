import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { createMarkdownParser } from './markdown.ts'
import { gather } from './passages.ts'
import type { Block } from './types.ts'

const BREAK = /^---[ \t]*(?:[\r\n]|$)/
const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/gs
const parse = createMarkdownParser()

/**
 * Parses the source of a block. `definitions` are the identifiers of the link definitions and footnotes made
 * elsewhere in the document, in the sense of `BlockLinks`.
 */
export function parseBlock(source: string, definitions: readonly string[] = []): Block {
  const resolved = BREAK.test(source) ? [] : definitions
  const { tree, shift } = parse(source, resolved)
  const { defines, ...gathered } = gather(tree, source, shift)
  return { source, ...gathered, links: { defines, mentions: mentionedLabels(source), resolved } }
}

/** The identifiers that stand in brackets in `source`, which a definition elsewhere would make references. */
function mentionedLabels(source: string): string[] {
  if (!source.includes('[')) return []
  const labels = new Set<string>()
  for (const match of source.matchAll(LABEL)) {
    labels.add(normalizeIdentifier((match[1] ?? '').replaceAll(/[\r\n][ \t>]*/g, ' ')).toLowerCase())
  }
  return [...labels]
}
