import { htmlStart } from './html-starts.ts'

/**
 * Which containers and which leaf a line-by-line reader of CommonMark has open, as far as it takes to know
 * whether a fence or an HTML block goes on after a blank line.
 */
export interface OpenBlocks {
  /** 0 for a block quotation; for a list item or a footnote, the columns its content is indented by. */
  containers: number[]
  leaf: Leaf
  /** The last container is a list item in whose first line nothing stands. */
  emptyItem: boolean
}

type Leaf =
  | { readonly kind: 'none' | 'paragraph' | 'code' }
  | { readonly kind: 'fence'; readonly char: string; readonly length: number }
  | { readonly kind: 'html'; readonly until?: RegExp }

const QUOTE = 0
const FOOTNOTE_INDENT = 4
const NONE: Leaf = { kind: 'none' }
const PARAGRAPH: Leaf = { kind: 'paragraph' }
const CODE: Leaf = { kind: 'code' }
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s
const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
export const HEADING = /^#{1,6}(?:[ \t]|$)/
const UNDERLINE = /^(?:=+|-+)[ \t]*$/
const ITEM = /^(?:[-+*]|(\d{1,9})[.)])(?=([ \t]*)(.?))/
const FOOTNOTE = /^\[\^(?:\\.|[^\s[\]\\]){1,999}\]:/

/** Nothing open: the state at the start of a unit. */
export function nothingOpen(): OpenBlocks {
  return { containers: [], leaf: NONE, emptyItem: false }
}

/** Whether the open leaf goes on over blank lines and unindented text: a fence or such HTML outside any container. */
export function holdsOn({ containers, leaf }: OpenBlocks): boolean {
  return (
    containers.length === 0 && (leaf.kind === 'fence' || (leaf.kind === 'html' && leaf.until !== undefined))
  )
}

/** Whether an unindented heading begins where it stands, and ends all that is open. */
export function endsAtHeading({ containers, leaf }: OpenBlocks): boolean {
  return containers.length > 0 || (leaf.kind !== 'fence' && leaf.kind !== 'html')
}

/** Whether the last leaf is indented code outside any container: remark lets few lists follow it. */
export function afterIndentedCode({ containers, leaf }: OpenBlocks): boolean {
  return containers.length === 0 && leaf.kind === 'code'
}

/** Takes in one line (without its end). */
export function takeLine(open: OpenBlocks, line: string): void {
  const cursor: Cursor = { at: 0, column: 0, base: 0 }
  const matched = matchContainers(open, line, cursor)
  const wasEmptyItem = open.emptyItem
  open.emptyItem = false
  if (cursor.at === line.length) {
    const kept = wasEmptyItem ? Math.min(matched, open.containers.length - 1) : matched
    if (kept < open.containers.length || endsAtBlank(open.leaf)) open.leaf = NONE
    open.containers.length = kept
    return
  }
  const all = matched === open.containers.length
  if (open.leaf.kind === 'fence' || open.leaf.kind === 'html') {
    if (all) {
      if (closes(open.leaf, line, cursor)) open.leaf = NONE
      return
    }
    open.leaf = NONE
  }
  const lazy = open.leaf.kind === 'paragraph'
  const opened = openContainers(open, line, cursor, matched, lazy && all)
  const interrupting = lazy && all && !opened
  if (lazy && !all && !opened && isLoneTag(line, cursor)) {
    // micromark reads it into the container that the line is outside of, against CommonMark, and ends it there.
    open.leaf = { kind: 'html' }
    return
  }
  const leaf = startLeaf(line, cursor, interrupting, lazy && !opened)
  if (leaf === undefined) {
    if (!lazy || opened) {
      if (!opened) open.containers.length = matched
      open.leaf = cursor.at === line.length ? NONE : PARAGRAPH
    }
    return
  }
  if (!opened) open.containers.length = matched
  open.leaf = leaf
}

function isLoneTag(line: string, cursor: Cursor): boolean {
  if (line[cursor.at] !== '<' || cursor.column - cursor.base > 3) return false
  return htmlStart(line.slice(cursor.at))?.interrupts === false
}

function endsAtBlank(leaf: Leaf): boolean {
  return leaf.kind === 'paragraph' || (leaf.kind === 'html' && leaf.until === undefined)
}

interface Cursor {
  at: number
  column: number
  /** The column where the innermost container's content begins. */
  base: number
}

function skipSpace(line: string, cursor: Cursor): void {
  for (; cursor.at < line.length; cursor.at++) {
    const char = line[cursor.at]
    if (char === ' ') cursor.column++
    else if (char === '\t') cursor.column += 4 - (cursor.column % 4)
    else return
  }
}

function enterQuote(line: string, cursor: Cursor): void {
  cursor.at++
  cursor.column++
  const next = line[cursor.at]
  cursor.base = cursor.column + (next === ' ' || next === '\t' ? 1 : 0)
  skipSpace(line, cursor)
}

function matchContainers({ containers }: OpenBlocks, line: string, cursor: Cursor): number {
  skipSpace(line, cursor)
  for (const [index, container] of containers.entries()) {
    const indent = cursor.column - cursor.base
    if (container === QUOTE) {
      if (indent > 3 || line[cursor.at] !== '>') return index
      enterQuote(line, cursor)
    } else if (cursor.at < line.length) {
      if (indent < container) return index
      cursor.base += container
    }
  }
  return containers.length
}

function openContainers(
  open: OpenBlocks,
  line: string,
  cursor: Cursor,
  matched: number,
  interrupting: boolean,
): boolean {
  let opened = false
  const push = (container: number) => {
    if (!opened) open.containers.length = matched
    open.containers.push(container)
    opened = true
  }
  while (cursor.at < line.length && cursor.column - cursor.base <= 3) {
    const rest = line.slice(cursor.at)
    if (rest.startsWith('>')) {
      push(QUOTE)
      enterQuote(line, cursor)
    } else if (rest.startsWith('[^') && FOOTNOTE.test(rest)) {
      push(FOOTNOTE_INDENT)
      cursor.base += FOOTNOTE_INDENT
      const mark = FOOTNOTE.exec(rest)?.[0].length ?? 0
      cursor.at += mark
      cursor.column += mark
      skipSpace(line, cursor)
      cursor.base = Math.min(cursor.base, cursor.column)
    } else {
      const item = itemStart(rest, interrupting && !opened)
      if (!item) return opened
      const before = cursor.column
      const offset = before - cursor.base
      cursor.at += item.mark
      cursor.column += item.mark
      skipSpace(line, cursor)
      const empty = cursor.at === line.length
      const spaces = cursor.column - before - item.mark
      const width = offset + item.mark + (empty || spaces > 4 ? 1 : spaces)
      push(width)
      cursor.base += width
      open.emptyItem = empty
    }
  }
  return opened
}

function itemStart(rest: string, interrupting: boolean): { mark: number } | undefined {
  const match = ITEM.exec(rest)
  if (!match) return undefined
  const [mark, number, space, next] = match
  if (!space && next) return undefined
  if (interrupting && (!next || (number !== undefined && number !== '1'))) return undefined
  if (number === undefined && THEMATIC_BREAK.test(rest)) return undefined
  if (interrupting && UNDERLINE.test(rest)) return undefined
  return { mark: mark.length }
}

/** The leaf that the line starts; undefined for text, which starts or continues a paragraph. */
function startLeaf(
  line: string,
  cursor: Cursor,
  interrupting: boolean,
  afterText: boolean,
): Leaf | undefined {
  if (cursor.at === line.length) return undefined
  if (cursor.column - cursor.base > 3) return afterText ? undefined : CODE
  const rest = line.slice(cursor.at)
  switch (rest[0]) {
    case '`':
    case '~': {
      const match = FENCE.exec(rest)
      const mark = match?.[1] ?? match?.[2]
      return mark ? { kind: 'fence', char: mark[0] ?? '', length: mark.length } : undefined
    }
    case '<': {
      const html = htmlStart(rest)
      if (!html || (afterText && !html.interrupts)) return undefined
      if (!html.until) return { kind: 'html' }
      return html.until.test(rest.slice(html.skip)) ? NONE : { kind: 'html', until: html.until }
    }
    case '#':
      return HEADING.test(rest) ? NONE : undefined
    case '=':
    case '-':
    case '*':
    case '_':
      return THEMATIC_BREAK.test(rest) || (interrupting && UNDERLINE.test(rest)) ? NONE : undefined
    default:
      return undefined
  }
}

function closes(leaf: Leaf, line: string, cursor: Cursor): boolean {
  if (leaf.kind === 'html') return leaf.until?.test(line.slice(cursor.at)) ?? false
  if (leaf.kind !== 'fence' || cursor.column - cursor.base > 3) return false
  let end = cursor.at
  while (line[end] === leaf.char) end++
  return end - cursor.at >= leaf.length && /^[ \t]*$/.test(line.slice(end))
}
