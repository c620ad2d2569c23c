/** A text of which parts can be had without the whole: a string, or one that is kept in pieces. */
export interface Text {
  /** In UTF-16 code units. */
  readonly length: number
  /** As a string does: `end` is exclusive, what lies outside is not there. Neither may be negative. */
  slice(start?: number, end?: number): string
  /** The whole. */
  toString(): string
}

const CHUNK = 65_536

/** The number of the line at an offset, from 1. Lines end in LF, CRLF or a lone CR. */
export function lineNumberAt(text: Text, offset: number): number {
  let count = 1
  for (let from = 0; from < offset; from += CHUNK) {
    const chunk = text.slice(from, Math.min(offset, from + CHUNK))
    for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', at + 1)) count++
    if (!chunk.includes('\r')) continue
    const behind = text.slice(from + chunk.length, from + chunk.length + 1)
    for (const { index } of chunk.matchAll(/\r(?!\n)/g))
      if (index < chunk.length - 1 || behind !== '\n') count++
  }
  return count
}
