import { decodeString } from 'micromark-util-decode-string'
import { addAs, addVerbatim, type ProseDraft } from './prose.ts'

const ESCAPABLE = /[!-/:-@[-`{-~]/
const REFERENCE = /&(?:#(?:\d{1,7}|[xX][\da-fA-F]{1,6})|[A-Za-z][A-Za-z\d]{0,31});/y
const LINE_END = /[ \t]*(?:\r\n|\n|\r)/y
const CONTINUATION = /[ \t>]*/y

/**
 * Adds the text of a text node, whose source stands from `start` to `end`: escapes and character references
 * are read from the source, a line end (with the markers of the containers that follow it) is one space.
 */
export function addText(draft: ProseDraft, value: string, source: string, start: number, end: number): void {
  let at = start
  let read = 0
  const match = (pattern: RegExp) => {
    const sticky = new RegExp(pattern)
    sticky.lastIndex = at
    return sticky.exec(source)?.[0] ?? ''
  }
  while (read < value.length && at < end) {
    const plain = plainRun(value, read, source, at, end)
    if (plain > 0) {
      addVerbatim(draft, source.slice(at, at + plain), at)
      at += plain
      read += plain
      continue
    }
    const char = value[read] ?? ''
    if (char === '\n' || char === '\r') {
      const from = at
      at += match(LINE_END).length
      read += value.startsWith('\r\n', read) ? 2 : 1
      at += markersBefore(match(CONTINUATION), value.slice(read, read + 200))
      if (at === from) break
      addAs(draft, ' ', from, at)
      continue
    }
    if (source[at] === '\\' && source[at + 1] === char && ESCAPABLE.test(char)) {
      addAs(draft, char, at, at + 2)
      at += 2
      read++
      continue
    }
    const reference = source[at] === '&' ? match(REFERENCE) : ''
    const decoded = reference ? decodeString(reference) : ''
    if (reference && decoded !== reference && value.startsWith(decoded, read)) {
      addAs(draft, decoded, at, at + reference.length)
      at += reference.length
      read += decoded.length
      continue
    }
    if (char === '\uFFFD' && source[at] === '\0') {
      addAs(draft, char, at, at + 1)
      at++
      read++
      continue
    }
    if (source[at] === char) {
      addVerbatim(draft, char, at)
      at++
      read++
    } else at++
  }
  if (read < value.length) addAs(draft, value.slice(read), end, end)
}

/** How many units from here on are the same in both and can be nothing but themselves. */
function plainRun(value: string, read: number, source: string, at: number, end: number): number {
  let length = 0
  for (; at + length < end && read + length < value.length; length++) {
    const unit = source.charCodeAt(at + length)
    if (unit === 92 || unit === 38 || unit === 10 || unit === 13 || unit !== value.charCodeAt(read + length))
      break
  }
  return length
}

/** The length of the indentation and quotation marks that open a continuation line whose text is `text`. */
function markersBefore(run: string, text: string): number {
  const own = /^[ \t>]*/.exec(text)?.[0] ?? ''
  let extra = count(run) - count(own)
  let length = 0
  while (length < run.length && (extra > 0 || run[length] !== '>')) {
    if (run[length] === '>') extra--
    length++
  }
  return length
}

function count(run: string): number {
  return run.split('>').length - 1
}
