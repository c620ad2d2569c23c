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
  const surplus = surplusOfClosers(address)
  let end = address.length
  for (;;) {
    const last = address[end - 1] ?? ''
    const unopened = surplus.get(last) ?? 0
    if (unopened > 0) surplus.set(last, unopened - 1)
    else if (!TRAILING.test(last)) return address.slice(0, end)
    end--
  }
}

/** How many more of each closing bracket than of its opening one there are. */
function surplusOfClosers(address: string): Map<string, number> {
  const surplus = new Map<string, number>()
  for (const [char] of address.matchAll(/[()[\]{}]/g)) {
    const opening = '([{'.indexOf(char)
    const close = opening < 0 ? char : (')]}'[opening] ?? '')
    surplus.set(close, (surplus.get(close) ?? 0) + (opening < 0 ? 1 : -1))
  }
  return surplus
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
