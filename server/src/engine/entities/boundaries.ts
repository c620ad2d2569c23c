import { CHARACTER, GLUED, HYPHENED, NUMBER, SIGN, SPACED, type Tokens, WORD } from './tokens.ts'
import { COMPOUNDS, COUNTED, MEASURED, PREFIXES, VARIANT_FORMS, VARIANTS } from './words.ts'

/** Whether the token begins with a capital letter. */
export function isCapitalized(tokens: Tokens, index: number): boolean {
  return tokens.kind(index) === WORD && /^\p{Lu}/u.test(tokens.surface(index))
}

/**
 * Whether a hyphen joins the token to what is before it as a part of one name, and not as the end of a
 * compound: `-Air` of `GLM-4.5-Air`, but not `-based` of `GLM-5.2-based`.
 */
export function isHyphenedTail(tokens: Tokens, index: number, inCapitals: boolean): boolean {
  if (tokens.gap(index) !== HYPHENED) return false
  const kind = tokens.kind(index)
  if (kind === NUMBER) return true
  if (kind !== WORD) return false
  const word = tokens.lower(index)
  if (VARIANTS.has(word) || VARIANT_FORMS.has(word)) return true
  if (COMPOUNDS.has(word) || /^..+(?:ed|ing|built|made|run)$/.test(word)) return false
  return isCapitalized(tokens, index) || tokens.kind(index + 1) === NUMBER || !inCapitals || word.length < 3
}

/** The last token of the hyphenated and glued run that goes on behind `last`; `last` itself where none does. */
export function chainEnd(tokens: Tokens, last: number, inCapitals: boolean): number {
  let end = last
  for (;;) {
    const next = end + 1
    const kind = tokens.kind(next)
    const isGlued = tokens.gap(next) === GLUED && (kind === NUMBER || kind === WORD)
    if (!isGlued && !isHyphenedTail(tokens, next, inCapitals)) return end
    end = next
  }
}

/** Whether a capitalized word behind a version makes it another model: `Qwen 3.7 Turbo`. */
export function isSpacedVariant(
  tokens: Tokens,
  index: number,
  variants: ReadonlySet<string> = VARIANTS,
): boolean {
  return tokens.gap(index) === SPACED && isCapitalized(tokens, index) && variants.has(tokens.lower(index))
}

/**
 * Whether the number at `index` is counted or measured and so belongs to what follows: `3 times`, `5%`, `5,000`,
 * `5:30`, `3-month`.
 */
export function isCount(tokens: Tokens, index: number): boolean {
  const next = index + 1
  const sign = tokens.surface(next)
  if (sign === '%' || sign === '％') return true
  const isGlued = tokens.gap(next) === GLUED && tokens.gap(next + 1) === GLUED
  if ((sign === ',' || sign === ':') && isGlued && tokens.kind(next + 1) === NUMBER) return true
  if (tokens.gap(index) !== SPACED || tokens.kind(next) !== WORD) return false
  if (tokens.gap(next) !== SPACED && tokens.gap(next) !== HYPHENED) return false
  if (tokens.lower(next) === 'of' && (/^\d{3,}$/.test(tokens.surface(index)) || isDate(tokens, next + 1)))
    return false
  if (tokens.lower(next) === 'more' && tokens.lower(next + 1) === 'than') return false
  const counted = tokens.surface(index).includes('.') ? MEASURED : COUNTED
  return counted.has(tokens.lower(next)) && !isCapitalized(tokens, next)
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Whether a date begins with the token: `July 2025`, `23 July`, `2025`. */
function isDate(tokens: Tokens, index: number): boolean {
  const isMonth = (at: number) => MONTH.test(tokens.lower(at)) && isCapitalized(tokens, at)
  if (isMonth(index)) return true
  if (tokens.kind(index) !== NUMBER) return false
  return /^(?:19|20)\d\d$/.test(tokens.surface(index)) || isMonth(index + 1)
}

/** Whether the tokens are a piece of a domain or file name, of a handle, or of a name with a plus sign. */
export function isFragment(tokens: Tokens, first: number, last: number): boolean {
  const before = tokens.surface(first - 1)
  const isGluedBefore = tokens.gap(first) === GLUED && tokens.gap(first - 1) === GLUED
  if (before === '.' && isGluedBefore && tokens.kind(first - 2) !== SIGN) {
    if (tokens.kind(first) !== CHARACTER && tokens.end(first - 2) - tokens.start(first - 2) > 1) return true
  }
  if (tokens.gap(last + 1) !== GLUED) return false
  const after = tokens.surface(last + 1)
  const isWord = tokens.kind(last + 2) === WORD && tokens.gap(last + 2) === GLUED
  if (after === '.' && isWord && !isCapitalized(tokens, last + 2)) return true
  return after === '+'
}

/** How many adjectives may stand between an indefinite article and what it makes no name. */
const ADJECTIVES = 3

/** Whether a title in small letters is no name but some such thing: `a minimally burdensome national framework`. */
export function isIndefinite(tokens: Tokens, first: number, last: number): boolean {
  if (last < first + 2 || /[\p{Lu}\p{N}]/u.test(tokens.surface(first))) return false
  for (let at = first - 1; at >= first - 1 - ADJECTIVES; at -= 1) {
    const word = tokens.surface(at)
    if (/^(?:an?|any|no|some|such)$/.test(word)) return true
    if (!/^\p{Ll}+$/u.test(word) || /^(?:the|this|that|its|their)$/.test(word)) return false
  }
  return false
}

/** Whether a hyphen makes the name the end of another name: `Open-Llama-3`, `Jean-Claude`. */
export function isEndOfAnotherName(tokens: Tokens, first: number): boolean {
  if (tokens.gap(first) !== HYPHENED) return false
  const before = first - 1
  if (tokens.kind(before) === NUMBER) return true
  return isCapitalized(tokens, before) && !PREFIXES.has(tokens.lower(before))
}
