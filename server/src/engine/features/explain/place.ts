import type { Analysis } from '../../analysis-types.ts'
import { toSource } from '../../claims/place.ts'
import { OBJECT } from '../../document/prose.ts'
import type { Passage, PlacedBlock } from '../../document/types.ts'
import { type Span, shift, touches } from '../../text/span.ts'
import { escapeMarkdown } from '../markdown.ts'

/** A place in a brief: the sentence or cell at an offset, in words, where it is prose at all. */
export interface Place {
  readonly offset: number
  /** The sentence or cell, else the line. */
  readonly span: Span
  /** What kind of place it is, as a sentence. */
  readonly words: string
  readonly passage?: Passage
  readonly placed?: PlacedBlock
  /** Why nothing is read here, where nothing is. */
  readonly whyNot?: string
}

/** The place at an offset. */
export function placeAt({ brief }: Analysis, offset: number): Place {
  const { text, frontMatter, blocks } = brief
  const line = lineAt(text, offset)
  if (frontMatter.span && offset < frontMatter.span.end) {
    const words = 'The front matter. Its keys are read; no claims are looked for in it.'
    return { offset, span: line, words, whyNot: words }
  }
  const placed = blocks.findLast(({ start }) => start <= offset)
  const passage = placed?.block.passages.find(({ span }) => touches(shift(span, placed.start), offset))
  if (!placed || !passage) {
    const words = 'No prose: a blank line, code, a comment or a definition. Nothing is looked for here.'
    return { offset, span: line, words, whyNot: words }
  }
  const relative = offset - placed.start
  const { prose, sentences, quoted, kind } = passage
  const spans = sentences.map(sentence => toSource(prose, sentence))
  const sentence = spans.find(one => touches(one, relative)) ?? spans.findLast(one => one.start <= relative)
  const span = kind === 'cell' || !sentence ? passage.span : sentence
  const place = { offset, span: shift(span, placed.start), passage, placed }
  if (quoted) {
    const whyNot = 'What a block quotation says is another’s, and is never judged.'
    return { ...place, words: `A block quotation. ${whyNot}`, whyNot }
  }
  if (isObject(passage, relative)) {
    const whyNot =
      'Code, a URL, a citation, an image or mathematics: no names or claims are looked for in it.'
    return { ...place, words: whyNot, whyNot }
  }
  return { ...place, words: `${kindOf(passage)}.` }
}

/** Whether an offset of the block stands within what prose counts as one character. */
function isObject({ prose }: Passage, offset: number): boolean {
  const index = prose.offsets.findLastIndex(start => start <= offset)
  return prose.text[index] === OBJECT && offset < (prose.ends[index] ?? 0)
}

/** The words of the place as a quotation, those under the cursor marked. */
export function quotedPlace({ brief }: Analysis, { span, offset }: Place): string {
  const words = brief.source.slice(span.start, span.end)
  if (words.trim() === '') return ''
  const at = Math.min(Math.max(offset - span.start, 0), words.length)
  const before = /[\p{L}\p{N}'’.-]*$/u.exec(words.slice(0, at))?.[0] ?? ''
  const after = /^[\p{L}\p{N}'’-]*/u.exec(words.slice(at))?.[0] ?? ''
  const from = at - before.length
  const to = at + after.length
  const mark = words.slice(from, to)
  const middle = mark === '' ? '' : `**${escapeMarkdown(mark)}**`
  const shown = (part: string): string => escapeMarkdown(part)
  return `> ${shown(cut(words.slice(0, from), -300))}${middle}${shown(cut(words.slice(to), 300))}`.trimEnd()
}

function kindOf({ kind, list, footnote, cell }: Passage): string {
  if (kind === 'heading') return 'A heading'
  if (kind === 'cell') return cell?.row === 0 ? 'A header cell of a table' : 'A cell of a table'
  if (footnote !== undefined) return 'A sentence of a footnote'
  return list === undefined ? 'A sentence of a paragraph' : 'A sentence of a list'
}

function lineAt(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const end = text.slice(offset).search(/[\r\n]/u)
  return { start, end: end === -1 ? text.length : offset + end }
}

/** The last or first characters of a text, with an ellipsis where there are more. */
function cut(text: string, length: number): string {
  if (text.length <= Math.abs(length)) return text
  return length < 0 ? `…${text.slice(length)}` : `${text.slice(0, length)}…`
}
