import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Block } from '../../document/types.ts'
import type { Span } from '../../text/span.ts'

const ANCHOR = /<a[\s>][^<]{0,500}(?:<(?!\/a>)[^<]{0,500}){0,20}<\/a>/giu
/** CommonMark's limit. */
const MAX_LABEL = 1000
const BRACKET = /\\?[[\]]/gu

/** The spans of a block's source that are links already: in brackets, wiki links, and HTML's. */
export function existingLinks({ source, links }: Block): readonly Span[] {
  const spans: Span[] = []
  if (source.includes('<a'))
    for (const match of source.matchAll(ANCHOR))
      spans.push({ start: match.index, end: match.index + match[0].length })
  const labels = new Set([...links.defines, ...links.resolved])
  const open: number[] = []
  for (const { 0: mark, index } of source.matchAll(BRACKET)) {
    if (mark === '[') open.push(index)
    if (mark !== ']') continue
    const start = open.pop()
    if (start === undefined) continue
    const next = source[index + 1]
    const isWiki = next === ']' && source[start - 1] === '['
    const isLabel =
      labels.size > 0 &&
      index - start <= MAX_LABEL &&
      labels.has(normalizeIdentifier(source.slice(start + 1, index)).toLowerCase())
    if (next === '(' || next === '[' || isWiki || isLabel) spans.push({ start, end: index + 1 })
  }
  return spans
}
