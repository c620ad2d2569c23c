import type { Span } from '../text/span.ts'
import {
  afterIndentedCode,
  endsAtHeading,
  HEADING,
  holdsOn,
  nothingOpen,
  type OpenBlocks,
  takeLine,
} from './open-blocks.ts'

const BREAK = /^---[ \t]*$/
const FRONT_MATTER_END = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g
const BYTE_ORDER_MARK = '\uFEFF'

/** The YAML front matter at the very start of the text, fences included. */
export function frontMatterSpan(text: string): Span | undefined {
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  if (!text.startsWith('---', start) || !BREAK.test(text.slice(start, lineEnd(text, start)))) return undefined
  for (const match of text.slice(start).matchAll(FRONT_MATTER_END)) {
    return { start, end: start + match.index + match[0].length }
  }
  return undefined
}

/**
 * Finds the units of work: pieces of source that parse alone as they do within the document. Blank lines
 * between them belong to none. A unit is the front matter, a line of `---`, an unindented heading with `#`, or what
 * lies between two blank lines of which the second is followed by a line indented by at most one column, so that
 * lists, footnotes and what is fenced stay whole.
 *
 * `from` must be the start of the text or of a unit; the search ends before a unit whose start `isKnown`.
 */
export function splitBlocks(text: string, from = 0, isKnown?: (start: number) => boolean): Span[] {
  const units: Span[] = []
  const nextEnd = lineEnds(text)
  let at = from
  if (from === 0) {
    const frontMatter = frontMatterSpan(text)
    if (frontMatter) units.push(frontMatter)
    at = frontMatter ? afterLineEnd(text, frontMatter.end) : text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  }
  const open = nothingOpen()
  let start = -1
  let end = at
  let afterBlank = true
  for (let next = at; at < text.length; at = next) {
    const stop = nextEnd(at)
    next = afterLineEnd(text, stop)
    const indent = indentOf(text, at, stop)
    if (indent < 0) {
      afterBlank = true
      if (start !== -1 && (open.containers.length > 0 || open.leaf.kind !== 'none')) takeLine(open, '')
      continue
    }
    const isHeading = indent === 0 && text[at] === '#' && isHeadingAt(text, at, stop) && endsAtHeading(open)
    if (start === -1 || isHeading || (afterBlank && indent <= 1 && startsAfresh(text, at, open))) {
      if (start !== -1) units.push({ start, end })
      if (isKnown?.(at)) return units
      start = at
      open.containers.length = 0
      open.leaf = { kind: 'none' }
      open.emptyItem = false
      if (text[at] === '-' && BREAK.test(text.slice(at, stop))) {
        units.push({ start, end: stop })
        start = -1
        continue
      }
    }
    if (isHeading) {
      units.push({ start, end: stop })
      start = -1
      continue
    }
    takeLine(open, text.slice(at, stop))
    end = stop
    afterBlank = false
  }
  if (start !== -1) units.push({ start, end: holdsOn(open) ? text.length : end })
  return units
}

/** So many characters tell whether a line is a heading. */
const MARKS = 7

function isHeadingAt(text: string, at: number, stop: number): boolean {
  return HEADING.test(text.slice(at, Math.min(stop, at + MARKS)))
}

function startsAfresh(text: string, at: number, open: OpenBlocks): boolean {
  if (holdsOn(open) || text[at] === BYTE_ORDER_MARK) return false
  return !afterIndentedCode(open) || !/[0-9*+-]/.test(text.slice(at, at + 2))
}

/** The columns a line is indented by, up to 2; -1 for a blank line. */
function indentOf(text: string, start: number, end: number): number {
  let at = start
  let columns = 0
  for (; at < end; at++) {
    const char = text.charCodeAt(at)
    if (char === 32) columns++
    else if (char === 9) columns += 4
    else return Math.min(columns, 2)
  }
  return -1
}

function lineEnd(text: string, from: number): number {
  return lineEnds(text)(from)
}

function lineEnds(text: string): (from: number) => number {
  const nextNewline = nextOf(text, '\n')
  const nextReturn = nextOf(text, '\r')
  return from => Math.min(nextNewline(from), nextReturn(from))
}

/** Finds a character from ascending offsets on, looking at each part of the text once; the text's length where there is none. */
function nextOf(text: string, char: string): (from: number) => number {
  let at = -1
  return from => {
    if (at < from) {
      const found = text.indexOf(char, from)
      at = found === -1 ? text.length : found
    }
    return at
  }
}

function afterLineEnd(text: string, end: number): number {
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2
  return Math.min(end + 1, text.length)
}
