/** A place as editors count it: line and UTF-16 code unit within it, both from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Converts between offsets and positions of one text. */
export interface LineIndex {
  /** How many lines there are; a text that ends in a line end has an empty last line. */
  readonly lineCount: number
  /** Where `offset` stands; offsets outside the text are moved to its nearer end. */
  positionAt(offset: number): Position
  /** The offset of `position`; a character past the line's content is moved to its end, as the protocol demands. */
  offsetAt(position: Position): number
  /** The first offset of a line. */
  startOf(line: number): number
}

/** Indexes the lines of `text`, which end in LF, CRLF or a lone CR. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text)
  const startOf = (line: number) => (line < 0 ? 0 : line < starts.length ? (starts[line] ?? 0) : text.length)

  return {
    lineCount: starts.length,
    startOf,
    positionAt(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length)
      const line = lastAtOrBefore(starts, inside)
      return { line, character: inside - startOf(line) }
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0
      if (line >= starts.length) return text.length
      const start = startOf(line)
      return Math.min(start + Math.max(character, 0), contentEnd(text, start, startOf(line + 1)))
    },
  }
}

function lineStarts(text: string): Uint32Array {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  } else {
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  }
  return Uint32Array.from(starts)
}

function contentEnd(text: string, start: number, next: number): number {
  let end = next
  if (end > start && text[end - 1] === '\n') end--
  if (end > start && text[end - 1] === '\r') end--
  return end
}

function lastAtOrBefore(starts: Uint32Array, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
