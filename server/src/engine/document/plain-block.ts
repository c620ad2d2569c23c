import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Span } from '../text/span.ts'
import { addPlainInline, type LinePiece } from './plain-inline.ts'
import { draftProse, type ProseDraft } from './prose.ts'
import { frontMatterSpan } from './split-blocks.ts'
import type { Passage } from './types.ts'

/** A passage whose markup is read and whose prose is not yet looked at. */
export interface RawPassage {
  readonly place: Pick<Passage, 'kind' | 'depth' | 'cell' | 'list' | 'footnote' | 'quoted'>
  readonly span: Span
  readonly draft: ProseDraft
}

const HEADING = /^(#{1,6}) (?! )(.*)$/
const ITEM = /^( {0,24})([-*+]|\d{1,9}[.)])( {1,4})(?! )/
const QUOTED = /^>(?: (?! )|$)/
const NOTE = /^\[\^([^\s[\]\\]{1,999})\]: (?! )/
const DELIMITERS = /^\|(?: ?:?-+:? ?\|)+$/
/** What at the start of a line may open another kind of block, or close this one. */
const OTHER_BLOCK =
  /^(?:[\s>|=~:]|#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|<|`{3}|\[[^\]]*\]:|[-*_:| \t]+$|__)/
const UNREADABLE = /[\t\0]|\r(?!\n)| (?:\r?\n|$)|\\\r?\n|^---/

/** What is read of a block: its passages, and the identifiers of the footnotes that it makes. */
export interface PlainBlock {
  readonly passages: readonly RawPassage[]
  readonly defines: readonly string[]
}

/**
 * Reads a block of the commonest kinds (paragraphs, headings, flat and nested lists, tables, footnotes and quotations
 * of paragraphs, front matter) much faster than a whole parser does, and exactly as remark-parse reads it. Gives
 * nothing for a block in which anything else stands.
 */
export function readPlainBlock(source: string, labels: readonly string[]): PlainBlock | undefined {
  if (labels.length === 0 && frontMatterSpan(source)?.end === source.length) return NOTHING
  if (UNREADABLE.test(source)) return undefined
  const lines = linesOf(source)
  const reader: Reader = { source, labels, passages: [], defines: [], items: [], lines, at: 0 }
  while (reader.at < reader.lines.length) if (!readOne(reader)) return undefined
  return reader.defines.length > 0 && refersToNotes(reader) ? undefined : reader
}

/** Whether a footnote is referred to, maybe one that the block itself makes. */
function refersToNotes({ source, defines }: Reader): boolean {
  return source.split('[^').length - 1 > defines.length
}

const NOTHING: PlainBlock = Object.freeze({ passages: [], defines: [] })

interface Item {
  readonly indent: number
  /** The column where its content begins. */
  readonly content: number
  /** The bullet, or what stands behind the number. */
  readonly marker: string
}

interface Reader {
  readonly source: string
  readonly labels: readonly string[]
  readonly passages: RawPassage[]
  readonly defines: string[]
  /** The list items that are open, outermost first. */
  items: readonly Item[]
  readonly lines: readonly LinePiece[]
  at: number
}

function linesOf(source: string): LinePiece[] {
  const lines: LinePiece[] = []
  let start = 0
  for (let next = source.indexOf('\n'); next !== -1; next = source.indexOf('\n', start)) {
    lines.push({ start, end: source[next - 1] === '\r' && next > start ? next - 1 : next })
    start = next + 1
  }
  lines.push({ start, end: source.length })
  return lines
}

function readOne(reader: Reader): boolean {
  const line = textAt(reader, reader.at)
  if (line === '') {
    reader.at++
    return true
  }
  const item = ITEM.exec(line)
  if (item) return readItem(reader, item)
  if (reader.items.length > 0) return readInItem(reader, line)
  const heading = HEADING.exec(line)
  if (heading) return readHeading(reader, heading)
  if (line.startsWith('|')) return readTable(reader)
  if (line.startsWith('>')) return readQuotation(reader)
  const note = NOTE.exec(line)
  if (note) return readNote(reader, note)
  return readParagraph(reader, reader.at, 0)
}

function textAt({ source, lines }: Reader, at: number): string {
  const line = lines[at]
  return line ? source.slice(line.start, line.end) : ''
}

function readHeading(reader: Reader, [, marks = '', text = '']: RegExpExecArray): boolean {
  const line = reader.lines[reader.at]
  if (!line || text === '' || text.endsWith('#')) return false
  const depth = marks.length
  reader.at++
  return add(reader, { kind: 'heading', depth, quoted: false }, line, [
    { start: line.end - text.length, end: line.end },
  ])
}

/** A paragraph that begins at column `indent` of a line. Its lines follow one another, indented alike. */
function readParagraph(reader: Reader, first: number, indent: number): boolean {
  const { source, lines } = reader
  const pieces: LinePiece[] = []
  let at = first
  for (; at < lines.length; at++) {
    const text = textAt(reader, at)
    if (text === '') break
    if (at > first) {
      if (ITEM.test(text)) {
        if (!interrupts(text, reader)) return false
        break
      }
      if (HEADING.test(text) && reader.items.length === 0) break
      if (text.search(/[^ ]/) !== indent) return false
    }
    const line = lines[at]
    if (!line || OTHER_BLOCK.test(source.slice(line.start + indent, line.end))) return false
    pieces.push({ start: line.start + indent, end: line.end })
  }
  reader.at = at
  const list = reader.items.length
  return addParagraph(reader, { quoted: false, ...(list > 0 ? { list } : {}) }, pieces)
}

/** The paragraphs of a block quotation, of which every line has its mark. */
function readQuotation(reader: Reader): boolean {
  let pieces: LinePiece[] = []
  const close = (): boolean => {
    const read = pieces.length === 0 || addParagraph(reader, { quoted: true }, pieces)
    pieces = []
    return read
  }
  for (; textAt(reader, reader.at) !== ''; reader.at++) {
    const line = reader.lines[reader.at]
    const text = textAt(reader, reader.at)
    if (!line || !QUOTED.test(text)) return false
    if (text !== '>') {
      if (opensBlock(text.slice(2))) return false
      pieces.push({ start: line.start + 2, end: line.end })
    } else if (!close()) return false
  }
  return close()
}

/** A footnote of one line, which the next one may follow at once. */
function readNote(reader: Reader, [mark, label = '']: RegExpExecArray): boolean {
  const line = reader.lines[reader.at]
  const text = textAt(reader, reader.at).slice(mark.length)
  reader.at++
  const next = textAt(reader, reader.at)
  if (!line || text === '' || opensBlock(text)) return false
  if (next !== '' && !NOTE.test(next)) return false
  reader.defines.push(`^${normalizeIdentifier(label).toLowerCase()}`)
  return addParagraph(reader, { quoted: false, footnote: label }, [
    { start: line.start + mark.length, end: line.end },
  ])
}

function opensBlock(line: string): boolean {
  return OTHER_BLOCK.test(line) || ITEM.test(line) || HEADING.test(line)
}

function addParagraph(
  reader: Reader,
  place: Omit<RawPassage['place'], 'kind'>,
  pieces: readonly LinePiece[],
): boolean {
  const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
  return add(reader, { kind: 'paragraph', ...place }, span, pieces)
}

/** Whether a list item may follow a line of text at once; numbers must then begin at 1, unless the list is open. */
function interrupts(line: string, { items }: Reader): boolean {
  const [, space = '', marker = ''] = ITEM.exec(line) ?? []
  if (items.some(item => item.indent === space.length)) return true
  return space.length === (items.at(-1)?.content ?? 0) && (/^[-*+]$/.test(marker) || /^1[.)]$/.test(marker))
}

function readItem(reader: Reader, [whole, space = '', marker = '', gap = '']: RegExpExecArray): boolean {
  const indent = space.length
  const kind = marker.slice(-1)
  const inner = reader.items.at(-1)
  let items = reader.items
  if (indent !== (inner?.content ?? 0) || (inner && indent === inner.indent)) {
    const sibling = items.findIndex(item => item.indent === indent)
    if (sibling < 0 || items[sibling]?.marker !== kind) return false
    items = items.slice(0, sibling)
  }
  const content = indent + marker.length + gap.length
  reader.items = [...items, { indent, content, marker: kind }]
  return whole.length < textAt(reader, reader.at).length && readParagraph(reader, reader.at, content)
}

/** A further paragraph of a list item, behind a blank line. */
function readInItem(reader: Reader, line: string): boolean {
  const indent = line.search(/[^ ]/)
  const owner = reader.items.findIndex(item => item.content === indent)
  if (owner < 0 || textAt(reader, reader.at - 1) !== '') return false
  reader.items = reader.items.slice(0, owner + 1)
  return readParagraph(reader, reader.at, indent)
}

function readTable(reader: Reader): boolean {
  const { passages, lines } = reader
  const delimiters = textAt(reader, reader.at + 1)
  if (!DELIMITERS.test(delimiters)) return false
  const columns = delimiters.split('|').length - 2
  const table = passages.reduce((most, { place }) => Math.max(most, (place.cell?.table ?? -1) + 1), 0)
  let row = 0
  for (let at = reader.at; at < lines.length; at++) {
    const line = lines[at]
    const text = textAt(reader, at)
    if (text === '') break
    if (at === reader.at + 1) continue
    if (!line || !/^\|(?: [^|]*\|)+$/.test(text)) return false
    if (text.split('|').length - 2 !== columns) return false
    let start = line.start + 1
    for (let column = 0; column < columns; column++) {
      const end = reader.source.indexOf('|', start)
      const span = trimmed(reader.source, start, end)
      const place = { kind: 'cell', quoted: false, cell: { table, row, column } } as const
      if (!add(reader, place, span, span.start < span.end ? [span] : [])) return false
      start = end + 1
    }
    row++
  }
  reader.at += row + 1
  return true
}

function trimmed(source: string, from: number, to: number): LinePiece {
  let [start, end] = [from, to]
  while (start < end && source[start] === ' ') start++
  while (end > start && source[end - 1] === ' ') end--
  return { start, end }
}

function add(
  reader: Reader,
  place: RawPassage['place'],
  { start, end }: LinePiece,
  pieces: readonly LinePiece[],
): boolean {
  const draft = draftProse()
  reader.passages.push({ place, span: { start, end }, draft })
  return addPlainInline(draft, reader.source, pieces, reader.labels)
}
