import type { TextEdit } from '../text/text-edit.ts'

/** The edit that puts `newText` at an offset. */
export function insertAt(offset: number, newText: string): TextEdit {
  return { start: offset, end: offset, newText, expected: '' }
}

/** The line end that a text uses; LF where it has none. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

/** The blanks that the line of an offset begins with, up to the offset. */
export function indentationAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? ''
}

/** Where the text that ends before `offset`, blanks left out, ends. */
export function contentEnd(text: string, offset: number): number {
  let end = offset
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--
  return end
}

/** The end of the line that an offset stands in, its line end left out. */
export function lineEndAfter(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) if (text[at] === '\n' || text[at] === '\r') return at
  return text.length
}
