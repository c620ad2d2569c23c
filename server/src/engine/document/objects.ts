import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'

const URL = /(?:https?:\/\/|www\.)[^\s<>"“”‘’「」『』（），。；：！？、\uFFFC]+/giu
const LOCAL_PART = /[\p{L}\p{N}._%+-]{0,63}[\p{L}\p{N}_]$/u
const LETTER_LAST = /[\p{L}\p{N}_]$/u
const DOMAIN = /@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy
/** The units that a local part has at most. */
const LONGEST_LOCAL_PART = 128
const TRAILING = /[.,;:!?'*_~]$/

/** The bare URLs and e-mail addresses in a text, without the punctuation that closes the sentence. */
export function findAddresses(text: string): Span[] {
  const hasUrl = /:\/\/|www\./i.test(text)
  const hasMail = text.includes('@')
  const found: Span[] = []
  let url = hasUrl ? urlFrom(text, 0) : undefined
  let mail = hasMail ? mailFrom(text, 0) : undefined
  while (url || mail) {
    const next = mail && (!url || mail.start < url.start) ? mail : url
    if (!next) break
    if (!/@\{$/.test(text.slice(Math.max(0, next.start - 2), next.start)))
      found.push({ start: next.start, end: next.start + trimmed(text.slice(next.start, next.end)).length })
    if (url && url.start < next.end) url = urlFrom(text, next.end)
    if (mail && mail.start < next.end) mail = mailFrom(text, next.end)
  }
  return found
}

function urlFrom(text: string, from: number): Span | undefined {
  URL.lastIndex = from
  const match = URL.exec(text)
  return match ? { start: match.index, end: URL.lastIndex } : undefined
}

function mailFrom(text: string, from: number): Span | undefined {
  for (let at = text.indexOf('@', from); at !== -1; at = text.indexOf('@', at + 1)) {
    const before = text.slice(Math.max(from, at - LONGEST_LOCAL_PART), at)
    if (!LETTER_LAST.test(before.slice(-2))) continue
    DOMAIN.lastIndex = at
    if (!DOMAIN.test(text)) continue
    return { start: at - (LOCAL_PART.exec(before)?.[0].length ?? 1), end: DOMAIN.lastIndex }
  }
  return undefined
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
  for (const [char] of matchesOf(address, /[()[\]{}]/g)) {
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
  for (const match of matchesOf(text, /\$\$?/g)) {
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
