import type { Nodes, PhrasingContent, Table } from 'mdast'
import type { Span } from '../text/span.ts'
import { findDirectives } from './directives.ts'
import type { RawPassage } from './plain-block.ts'
import { addAs, draftProse, OBJECT, type ProseDraft } from './prose.ts'
import { addText } from './text-node.ts'
import type { Directive, DocumentProblem, Passage } from './types.ts'

/** What is gathered from the syntax tree of a block. */
export interface Gathered {
  readonly passages: RawPassage[]
  /** What images are called, where Pandoc reads citations too. */
  readonly captions: RawPassage[]
  readonly directives: Directive[]
  readonly problems: DocumentProblem[]
  /** Identifiers of the link definitions (`ref`) and footnotes (`^1`) that it makes. */
  readonly defines: string[]
}

/** Where in the document's structure a node stands. */
interface Setting {
  readonly quoted: boolean
  readonly list?: number
  readonly footnote?: string
}

/** What nests deeper is left unread: recursion must not come near the end of the stack. */
const MAX_DEPTH = 100

type Place = Pick<Passage, 'kind' | 'depth' | 'cell'>

/** Walks the tree of a block's `source`, in which offsets lie `shift` behind the source's own. */
export function gather(root: Nodes, source: string, shift: number): Gathered {
  const found: Gathered = { passages: [], captions: [], directives: [], problems: [], defines: [] }
  let tables = 0

  const spanOf = (node: Nodes): Span => ({
    start: (node.position?.start.offset ?? 0) - shift,
    end: (node.position?.end.offset ?? 0) - shift,
  })

  function walk(node: Nodes, setting: Setting, depth: number): void {
    switch (node.type) {
      case 'heading':
        passage(node.children, spanOf(node), setting, { kind: 'heading', depth: node.depth })
        return
      case 'paragraph':
        passage(node.children, spanOf(node), setting, { kind: 'paragraph' })
        return
      case 'table':
        table(node, setting)
        return
      case 'html':
        comments(spanOf(node))
        return
      case 'definition':
        found.defines.push(node.identifier)
        return
      case 'footnoteDefinition':
        found.defines.push(`^${node.identifier}`)
        walkAll(node.children, { ...setting, footnote: node.label ?? node.identifier }, depth + 1)
        return
      case 'blockquote':
        walkAll(node.children, { ...setting, quoted: true }, depth + 1)
        return
      case 'listItem':
        walkAll(node.children, { ...setting, list: (setting.list ?? 0) + 1 }, depth + 1)
        return
      default:
        if ('children' in node) walkAll(node.children, setting, depth + 1)
    }
  }

  function walkAll(nodes: readonly Nodes[], setting: Setting, depth: number): void {
    if (depth > MAX_DEPTH) return
    for (const node of nodes) if (spanOf(node).start >= 0) walk(node, setting, depth)
  }

  function table({ children }: Table, setting: Setting): void {
    const index = tables++
    for (const [row, { children: cells }] of children.entries()) {
      for (const [column, cell] of cells.entries()) {
        const span = trimCell(source, spanOf(cell))
        passage(cell.children, span, setting, { kind: 'cell', cell: { table: index, row, column } })
      }
    }
  }

  function comments({ start, end }: Span): void {
    const { directives, problems } = findDirectives(source.slice(start, end), start)
    found.directives.push(...directives)
    found.problems.push(...problems)
  }

  function passage(nodes: readonly PhrasingContent[], span: Span, setting: Setting, place: Place): void {
    const draft = draftProse()
    for (const node of nodes) addNode(draft, node, 0)
    found.passages.push({ place: { ...place, ...setting }, span, draft })
  }

  function caption(text: string, image: number): void {
    const span = { start: image + 2, end: image + 2 + text.length }
    if (!text.includes('@') || source.slice(span.start, span.end) !== text) return
    const draft = draftProse()
    addText(draft, text, source, span.start, span.end)
    found.captions.push({ place: { kind: 'paragraph', quoted: false }, span, draft })
  }

  function addNode(draft: ProseDraft, node: PhrasingContent, depth: number): void {
    const { start, end } = spanOf(node)
    switch (node.type) {
      case 'text':
        addText(draft, node.value, source, start, end)
        return
      case 'break':
        addAs(draft, ' ', start, end)
        return
      case 'html':
        comments({ start, end })
        addTag(draft, node.value, start, end)
        return
      case 'image':
      case 'imageReference':
        caption(node.alt ?? '', start)
        addAs(draft, OBJECT, start, end)
        return
      case 'inlineCode':
        addAs(draft, OBJECT, start, end)
        return
      case 'link':
        if (source[start] !== '<') break
        addAs(draft, OBJECT, start, end)
        return
    }
    if ('children' in node && depth < MAX_DEPTH) {
      for (const child of node.children) addNode(draft, child, depth + 1)
    }
  }

  walk(root, { quoted: false }, 0)
  return found
}

/** Tags vanish, but a line break is a space and what is raised is marked: `10<sup>25</sup>` reads `10^25`. */
function addTag(draft: ProseDraft, tag: string, start: number, end: number): void {
  if (/^<br[\s/>]/i.test(tag)) addAs(draft, ' ', start, end)
  else if (/^<sup[\s>]/i.test(tag) && /[\p{L}\d%)]$/u.test(draft.text)) addAs(draft, '^', start, end)
}

function trimCell(source: string, { start, end }: Span): Span {
  let from = source[start] === '|' ? start + 1 : start
  let to = end > from && source[end - 1] === '|' && source[end - 2] !== '\\' ? end - 1 : end
  while (from < to && /[ \t]/.test(source[from] ?? '')) from++
  while (from < to && /[ \t]/.test(source[to - 1] ?? '')) to--
  return { start: from, end: to }
}
