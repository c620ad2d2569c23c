import type { Span } from '../text/span.ts'
import type { PlainText } from './plain-text.ts'

/** A place where a phrase matches, as a span of the text. */
export interface PhraseMatch extends Span {
  /** The slots of the subject and of the benchmark. */
  readonly subject: string
  readonly benchmark: string
  readonly value?: Span
}

/**
 * All matches of a phrase in a plain text, those that overlap included: of `A and B are closed` both
 * subjects are told.
 */
export function* everyMatch(regex: RegExp, text: string): Generator<PhraseMatch> {
  regex.lastIndex = 0
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    const next = match.index + 1
    const [start, end] = match.indices?.groups?.value ?? []
    const { subject = '', benchmark = '' } = match.groups ?? {}
    const whole = { start: match.index, end: match.index + match[0].length, subject, benchmark }
    yield start === undefined || end === undefined ? whole : { ...whole, value: { start, end } }
    regex.lastIndex = next
  }
}

/** A match in a plain text, as spans of the text itself. */
export function placed({ value, ...match }: PhraseMatch, { toSource }: PlainText): PhraseMatch {
  return { ...match, ...toSource(match), ...(value ? { value: toSource(value) } : {}) }
}
