import type { Span } from '../text/span.ts'
import { isCapitalized } from './boundaries.ts'
import type { Readable } from './candidates.ts'
import { GLUED, SIGN, SPACED, type Tokens, WORD } from './tokens.ts'

/** The sentence of a name, as tokens, both ends included. */
export interface Surroundings {
  readonly tokens: Tokens
  readonly from: number
  readonly to: number
  /** Most of its words are capitalized, as in a headline, so that a capital letter says nothing. */
  readonly isTitle: boolean
}

/** The surroundings of a token in a passage. */
export function surroundingsOf(passage: Readable, tokens: Tokens, index: number): Surroundings {
  const offset = tokens.start(index)
  const sentence = sentenceAt(passage.sentences, offset) ?? { start: 0, end: tokens.text.length }
  let from = index
  while (from > 0 && tokens.start(from - 1) >= sentence.start) from -= 1
  let to = index
  while (to + 1 < tokens.count && tokens.end(to + 1) <= sentence.end) to += 1
  let title: boolean | undefined
  return {
    tokens,
    from,
    to,
    get isTitle() {
      title ??= passage.kind === 'heading' || isTitle(tokens, from, to)
      return title
    },
  }
}

/** The sentence at an offset. */
export function sentenceAt<T extends Span>(sentences: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  return sentence && sentence.start <= offset ? sentence : undefined
}

/** Whether no word of the sentence stands before the token. */
export function isInitial({ tokens, from }: Surroundings, index: number): boolean {
  let at = index - 1
  while (at >= from && tokens.kind(at) === SIGN) at -= 1
  return at < from
}

/**
 * Whether a capitalized word follows that makes another proper name of it: `Claude Shannon`, `Nova Scotia`.
 * A word in capitals does not (`Meta CEO`), nor one in a headline.
 */
export function isPartOfProperName({ tokens, to, isTitle }: Surroundings, last: number): boolean {
  const next = last + 1
  if (isTitle || next > to || tokens.gap(next) !== SPACED || !isCapitalized(tokens, next)) return false
  const word = tokens.surface(next)
  if (isCamelSurname(word) || (word === 'O' && isIrish(tokens, next))) return true
  return !/\p{Lu}.*\p{Lu}/u.test(word) && word.length > 1
}

/** `LeWitt`, `McCain`. */
function isCamelSurname(word: string): boolean {
  return /^(?:Mc|Mac|Le|La|De|Di|Du|Van|Von|Fitz)\p{Lu}\p{Ll}{2,}$/u.test(word)
}

/** `O’Doherty`. */
function isIrish(tokens: Tokens, index: number): boolean {
  return (
    /^['’]$/.test(tokens.surface(index + 1)) &&
    tokens.gap(index + 1) === GLUED &&
    tokens.gap(index + 2) === GLUED &&
    isCapitalized(tokens, index + 2)
  )
}

/** Whether `of` ties the word to another capitalized one: `Chamber of Commerce`, `House of Blues`. */
export function isOfPhrase({ tokens, from, to }: Surroundings, first: number, last: number): boolean {
  const isOwned = first - 2 >= from && tokens.lower(first - 1) === 'of' && isCapitalized(tokens, first - 2)
  return isOwned || (last + 2 <= to && tokens.lower(last + 1) === 'of' && isCapitalized(tokens, last + 2))
}

function isTitle(tokens: Tokens, from: number, to: number): boolean {
  let long = 0
  let capitalized = 0
  for (let index = from; index <= to; index += 1) {
    if (tokens.kind(index) !== WORD || tokens.end(index) - tokens.start(index) < 4) continue
    long += 1
    if (isCapitalized(tokens, index)) capitalized += 1
  }
  return long >= 6 && capitalized >= 0.8 * long
}
