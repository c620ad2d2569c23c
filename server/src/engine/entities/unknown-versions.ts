import { chainEnd, isCount, isSpacedVariant } from './boundaries.ts'
import type { Stem } from './name-records.ts'
import { isGluedWord, isQuantity, versionText } from './stems.ts'
import { canonical, NUMBER, SPACED, type Tokens, WORD } from './tokens.ts'
import { AFTER_NUMBER } from './words.ts'

/** How far ahead of the newest version known a bare number may be and still be read as a version. */
const FARTHEST = 3
/** The same where nothing follows that the number could count. */
const FARTHEST_AT_END = 12

/**
 * What the number behind a stem makes of it: `unknown` a version that the knowledge does not have, with its last
 * token; `known` a version of which it has more exact names (`Llama 3` beside `Llama 3.3`); `undefined` no version.
 */
export type VersionReading = { readonly type: 'unknown' | 'known'; readonly last: number } | undefined

/** Reads the number that follows a stem. `first` and `last` are the stem's tokens. */
export function readVersion(tokens: Tokens, first: number, last: number, stem: Stem): VersionReading {
  const at = last + 1
  if (tokens.kind(at) !== NUMBER || isQuantity(tokens, at) || isCount(tokens, at)) return undefined
  const number = canonical(tokens, at, at, false)
  if (!/^(?:0|[1-9]\d?)(?:\.\d{1,2}){0,2}$/.test(number)) return undefined
  if (tokens.gap(at) === SPACED && !isPlausible(tokens, first, last, number, stem)) return undefined
  const end = isGluedWord(tokens, at + 1) ? at + 1 : at
  const chain = withVariants(tokens, chainEnd(tokens, end, /\p{Lu}/u.test(stem.text)))
  const isExtended = chain > end
  if (!isExtended && isKnown(versionText(tokens, at), stem)) return { type: 'known', last: chain }
  return { type: 'unknown', last: chain }
}

function isPlausible(tokens: Tokens, first: number, last: number, number: string, stem: Stem): boolean {
  if (!stem.spellings.has(canonical(tokens, first, last, true))) return false
  const newest = Math.max(0, ...[...stem.versions].map(version => Number.parseInt(version, 10)))
  const major = Number.parseInt(number, 10)
  const isAtEnd = tokens.kind(last + 2) !== WORD || AFTER_NUMBER.has(tokens.lower(last + 2))
  const farthest = newest + (isAtEnd ? FARTHEST_AT_END : FARTHEST)
  return major <= farthest && (major > 0 || number.includes('.'))
}

/** Whether the version, or a finer one of the same number, is known: `3` beside `3.3`, `5.0` beside `5`. */
function isKnown(version: string, stem: Stem): boolean {
  if (stem.versions.has(version)) return true
  const whole = version.replace(/\.0$/, '')
  if (!/^\d+$/.test(whole)) return false
  return [...stem.versions].some(known => known === whole || known.startsWith(`${whole}.`))
}

function withVariants(tokens: Tokens, last: number): number {
  let end = last
  while (isSpacedVariant(tokens, end + 1)) end = chainEnd(tokens, end + 1, true)
  return end
}
