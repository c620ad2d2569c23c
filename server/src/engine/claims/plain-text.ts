import { matchesOf } from '../text/matches.ts'
import { inSmallLetters } from '../text/small-letters.ts'
import type { Span } from '../text/span.ts'

/**
 * A text as phrases are matched in it: small letters, a single space for any white space, one unit for what takes two
 * (an emoji, a rare character). Who types a word between two others leaves two spaces for as long.
 */
export interface PlainText {
  readonly text: string
  /** The span of the text itself that one of `text` stands for. */
  toSource(span: Span): Span
}

const UNEVEN = /\s\s|[^\S ]|[\ud800-\udfff]/
const PARTS = /\s+|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g
/** A letter without case, and a sign. */
const [LETTER, SIGN] = ['\u00aa', '\ufffd']

/** Makes a text plain. */
export function plainText(source: string): PlainText {
  const small = inSmallLetters(source)
  if (!UNEVEN.test(small)) return { text: small, toSource: span => span }
  /** Where in the source each unit of the text starts; and its end. */
  const places: number[] = []
  let text = ''
  let from = 0
  const take = (part: string, at: number): void => {
    for (let unit = 0; unit < part.length; unit++) places.push(at + unit)
    text += part
  }
  for (const { 0: part, index } of matchesOf(small, PARTS)) {
    take(small.slice(from, index), from)
    take(/\s/.test(part) ? ' ' : /\p{L}/u.test(part) ? LETTER : SIGN, index)
    from = index + part.length
  }
  take(small.slice(from), from)
  places.push(small.length)
  const placeOf = (at: number): number => places[at] ?? small.length
  /** The end of a span is where its last unit ends, and an empty one stays so. */
  const toSource = ({ start, end }: Span): Span => ({
    start: placeOf(start),
    end: end > start ? placeOf(end) : placeOf(start),
  })
  return { text, toSource }
}
