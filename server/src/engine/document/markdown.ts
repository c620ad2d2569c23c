import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** The syntax tree of a block, and how far its offsets lie behind those of the block's source. */
export interface ParsedSource {
  readonly tree: Root
  readonly shift: number
}

/**
 * Parses the source of a block; `labels` are the identifiers of the link definitions and footnotes (`^1`)
 * that stand elsewhere in the document, so that `[text][ref]` and `[^1]` come out as they do there.
 */
export type ParseMarkdown = (source: string, labels: readonly string[]) => ParsedSource

/** Sets up unified once: remark-parse with front matter and, of GFM, the tables and footnotes. */
export function createMarkdownParser(): ParseMarkdown {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', { type: 'yaml', fence: { open: '---', close: '...' } }])
    .use(tablesAndFootnotes)
    .freeze()
  return (source, labels) => {
    const before = definitionsOf(labels)
    return { tree: processor.parse(before + source), shift: before.length }
  }
}

function definitionsOf(labels: readonly string[]): string {
  return labels.length === 0 ? '' : `${labels.map(label => `[${label}]: x\n\n`).join('')}***\n\n`
}

function tablesAndFootnotes(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmFootnote()]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ]
}
