import type { Span } from '../../text/span.ts'

const FINAL_MARK = /[.!?。！？]["”’)*_\]]*$/u
/** The marks of notes that stand there already. */
const NOTES = /^(?:\[\^[^\]\s]{1,60}\])+/u
const REACH = 2000

/**
 * Where a citation of a sentence goes: before its final mark, or behind it for a note, never before `after` nor
 * within a link's text. `from` is where its passage begins.
 */
export function sentenceEnd(
  text: string,
  from: number,
  sentence: Span,
  after: number,
  isBehindMark = false,
): number {
  const words = text.slice(sentence.start, sentence.end).trimEnd()
  const end = sentence.start + words.length
  const mark = isBehindMark ? undefined : FINAL_MARK.exec(words)
  const at = Math.max(after, mark ? sentence.start + mark.index : end)
  const outside = outsideLink(text, from, at)
  return outside + (isBehindMark ? (NOTES.exec(text.slice(outside, outside + 200))?.[0].length ?? 0) : 0)
}

/** `at`, or the end of the link whose text it stands in. */
export function outsideLink(text: string, from: number, at: number): number {
  let depth = 0
  for (let index = from; index < at; index++) {
    const sign = text[index]
    if (sign === '\\') index++
    else if (sign === '`') index = Math.max(index, codeEnd(text, index, at))
    else if (sign === '[') depth++
    else if (sign === ']') depth = Math.max(0, depth - 1)
  }
  if (depth === 0) return at
  const limit = Math.min(text.length, at + REACH)
  const close = closing(text, at, limit, ']')
  if (close === undefined) return at
  const opener = text[close + 1]
  if (opener !== '(' && opener !== '[') return at
  const end = closing(text, close + 2, limit, opener === '(' ? ')' : ']')
  return end === undefined ? at : end + 1
}

/** The last unit of the code that a run of backticks opens; the run's own where none closes it. */
function codeEnd(text: string, start: number, limit: number): number {
  const run = /^`+/.exec(text.slice(start, limit))?.[0] ?? '`'
  const close = text.indexOf(run, start + run.length)
  return close === -1 || close >= limit ? start + run.length - 1 : close + run.length - 1
}

/** The sign that closes what is open at `start`. */
function closing(text: string, start: number, limit: number, sign: ')' | ']'): number | undefined {
  const opener = sign === ')' ? '(' : '['
  let depth = 0
  for (let index = start; index < limit; index++) {
    const unit = text[index]
    if (unit === '\\') index++
    else if (unit === opener) depth++
    else if (unit === sign && depth-- === 0) return index
  }
  return undefined
}
