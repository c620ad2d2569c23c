import type { Span } from '../text/span.ts'

const URL_OR_MAIL =
  /(?:https?:\/\/|www\.)[^\s<>"“”‘’「」『』（），。；：！？、\uFFFC]+|[\p{L}\p{N}._%+-]{0,63}[\p{L}\p{N}_]@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu
const TRAILING = /[.,;:!?'*_~]$/

/** The bare URLs and e-mail addresses in a text, without the punctuation that closes the sentence. */
export function findAddresses(text: string): Span[] {
  if (!/:\/\/|www\.|@/i.test(text)) return []
  return Array.from(text.matchAll(URL_OR_MAIL))
    .filter(match => !/@\{$/.test(text.slice(Math.max(0, match.index - 2), match.index)))
    .map(match => ({ start: match.index, end: match.index + trimmed(match[0]).length }))
}

function trimmed(address: string): string {
  let end = address.length
  for (;;) {
    const last = address[end - 1] ?? ''
    if (TRAILING.test(last) || (closing(last) && !balanced(address.slice(0, end), last))) end--
    else return address.slice(0, end)
  }
}

function closing(char: string): boolean {
  return char === ')' || char === ']' || char === '}'
}

function balanced(address: string, close: string): boolean {
  const open = close === ')' ? '(' : close === ']' ? '[' : '{'
  return address.split(open).length >= address.split(close).length
}

/**
 * Mathematics by Pandoc's rule: `$$…$$`, or `$…$` with no space inside the dollars, no dollar between them and
 * no digit behind. `isLiteral` tells of a dollar whether it is written as it stands.
 */
export function findMathematics(text: string, isLiteral: (offset: number) => boolean): Span[] {
  if (!text.includes('$')) return []
  const spans: Span[] = []
  let opening: Span | undefined
  for (const match of text.matchAll(/\$\$?/g)) {
    if (!isLiteral(match.index)) continue
    const dollar = { start: match.index, end: match.index + match[0].length }
    if (opening && encloses(text, opening, dollar)) {
      spans.push({ start: opening.start, end: dollar.end })
      opening = undefined
    } else opening = match[0] === '$$' || /\S/.test(text[dollar.end] ?? ' ') ? dollar : undefined
  }
  return spans
}

function encloses(text: string, opening: Span, closing: Span): boolean {
  const isDisplay = opening.end - opening.start === 2
  if (isDisplay !== (closing.end - closing.start === 2)) return false
  return isDisplay || (/\S/.test(text[closing.start - 1] ?? ' ') && !/\d/.test(text[closing.end] ?? ''))
}
