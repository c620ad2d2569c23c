import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { createMarkdownParser } from '../../../server/src/engine/document/markdown.ts'
import { frontMatterSpan, splitBlocks } from '../../../server/src/engine/document/split-blocks.ts'
import { runs } from '../../support/runs.ts'
import { anyDocument, plainDocument } from './documents.ts'

const parse = createMarkdownParser()

function unitsOf(text: string): string[] {
  return splitBlocks(text).map(({ start, end }) => text.slice(start, end))
}

/** What a reader gets to see of the tree: its leaves with their place, and the paragraphs and cells around them. */
function leavesOf(node: Nodes, shift: number, leaves: string[], labels?: Set<string>): void {
  const start = (node.position?.start.offset ?? 0) + shift
  if (labels && (node.type === 'definition' || node.type === 'footnoteDefinition')) {
    labels.add((node.type === 'definition' ? '' : '^') + node.identifier)
  }
  if ('value' in node) leaves.push(`${node.type}@${start}: ${JSON.stringify(node.value.trimEnd())}`)
  else if (!('children' in node) || ['paragraph', 'heading', 'tableCell'].includes(node.type)) {
    leaves.push(`${node.type}@${start}`)
  }
  if (!('children' in node)) return
  for (const child of node.children) leavesOf(child, shift, leaves, labels)
}

/**
 * remark's own answer to all behind the front matter. A line end goes before it, because remark-frontmatter,
 * whether it finds front matter or looks for its end in vain, misreads the lists and quotations that follow.
 */
function wholeLeaves(text: string) {
  const labels = new Set<string>()
  const leaves: string[] = []
  const from = frontMatterSpan(text)?.end ?? (text.startsWith('\uFEFF') ? 1 : 0)
  leavesOf(parse(`\n${text.slice(from)}`, []).tree, from - 1, leaves, labels)
  return { leaves, labels: [...labels] }
}

function unitLeaves(text: string, labels: readonly string[]) {
  const leaves: string[] = []
  for (const { start, end } of splitBlocks(text)) {
    const source = text.slice(start, end)
    const { tree, shift } = parse(source, source.startsWith('---') ? [] : labels)
    for (const child of tree.children) {
      if (child.type !== 'yaml' && (child.position?.start.offset ?? 0) >= shift)
        leavesOf(child, start - shift, leaves)
    }
  }
  return leaves
}

it('parses unit by unit as it parses whole', () => {
  fc.assert(
    fc.property(anyDocument, text => {
      const { leaves, labels } = wholeLeaves(text)
      expect(unitLeaves(text, labels)).toEqual(leaves)
    }),
    runs(2000),
  )
}, 60_000)

it.each([
  ['paragraphs', 'a\nb\n\nc\n', ['a\nb', 'c']],
  ['CRLF', 'a\r\nb\r\n\r\nc\r\n', ['a\r\nb', 'c']],
  ['a lone CR', 'a\rb\r\rc', ['a\rb', 'c']],
  ['front matter', '---\ntitle: A\n\ndate: B\n---\ntext', ['---\ntitle: A\n\ndate: B\n---', 'text']],
  ['front matter behind a byte order mark', '\uFEFF---\na: b\n...\n\nc', ['---\na: b\n...', 'c']],
  ['front matter that is never closed', '---\ntitle: A\n\ntext', ['---', 'title: A', 'text']],
  ['a fence with blank lines', '```\na\n\nb\n```\n\nc', ['```\na\n\nb\n```', 'c']],
  ['a fence that only a longer one closes', '````\n```\n\nb\n````\n\nc', ['````\n```\n\nb\n````', 'c']],
  ['a fence that is never closed', '~~~\na\n\nb\n', ['~~~\na\n\nb\n']],
  ['a fence that ends with its list item', '- ```\n  a\n\nb\n\n```\n\nc', ['- ```\n  a', 'b', '```\n\nc']],
  ['a fence that ends with its quotation', '> ```\n> a\n\nb', ['> ```\n> a', 'b']],
  ['a list item of two paragraphs and code', '- a\n\n  b\n\n      c\n\nd', ['- a\n\n  b\n\n      c', 'd']],
  ['items of a loose list', '- a\n\n- b', ['- a', '- b']],
  ['a comment with blank lines', '<!-- a\n\nb -->\n\nc', ['<!-- a\n\nb -->', 'c']],
  ['a script', '<script>\n\n# no\n</script>\n\nc', ['<script>\n\n# no\n</script>', 'c']],
  ['a tag, whose HTML a blank line ends', '<div>\n\n```\n\n</div>', ['<div>', '```\n\n</div>']],
  ['a tag beside a list item', '- a\n<x-y>\nb\n<!DOCTYPE\n\n- c', ['- a\n<x-y>\nb\n<!DOCTYPE\n\n- c']],
  ['a footnote', '[^1]: a\n\n    b\n\nc', ['[^1]: a\n\n    b', 'c']],
])('splits %s', (_, text, units) => {
  expect(unitsOf(text)).toEqual(units)
})

it('finds the front matter that remark-frontmatter finds', () => {
  fc.assert(
    fc.property(plainDocument, text => {
      const [first] = parse(text, []).tree.children
      const mark = text.startsWith('\uFEFF') ? 1 : 0
      const end = first?.type === 'yaml' ? (first.position?.end.offset ?? 0) + mark : undefined
      expect(frontMatterSpan(text)?.end).toBe(end)
    }),
    runs(300),
  )
}, 60_000)
