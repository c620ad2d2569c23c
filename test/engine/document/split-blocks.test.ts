import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { createMarkdownParser } from '../../../server/src/engine/document/markdown.ts'
import { frontMatterSpan, splitBlocks } from '../../../server/src/engine/document/split-blocks.ts'
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
    { numRuns: Number(process.env.RUNS ?? 2000) },
  )
})
