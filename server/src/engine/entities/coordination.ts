import type { EntityKind } from '../knowledge/types.ts'
import type { Matcher } from './alias-matcher.ts'
import { chainEnd, isCapitalized, isCount } from './boundaries.ts'
import type { Name } from './name-records.ts'
import { isWholeNumber } from './ordinary.ts'
import { isQuantity } from './stems.ts'
import { NUMBER, SIGN, type Tokens, WORD } from './tokens.ts'
import { AFTER_NUMBER } from './words.ts'

/** A name that others may share the beginning of. */
export interface Base {
  readonly first: number
  readonly last: number
  readonly kind: EntityKind
  readonly lab?: string
}

/** A name without the beginning that it shares. */
export interface Coordinated {
  readonly first: number
  readonly last: number
  readonly names: readonly Name[]
}

const JOINT = /^(?:[/／、&和与與及或]|and|or)$/
const COMMA = /^[,，]$/
const CONJUNCTION = /^(?:and|or|&)$/

/**
 * The name behind a comma, a slash or a conjunction that leaves out what it shares with the base: `4.8` of `Claude
 * Opus 4.5 and 4.8`, `Flash` of `Gemini 2.5 Pro and Flash`. Only what the knowledge names in full is found.
 *
 * @param last the last token of the base, or of the name found before
 * @param ownEnd the last token of the longest name that stands at a token by itself, if one does
 */
export function findCoordinated(
  tokens: Tokens,
  matcher: Matcher,
  base: Base,
  last: number,
  ownEnd: (first: number) => number | undefined,
): Coordinated | undefined {
  const isLoose = COMMA.test(tokens.surface(last + 1))
  const isList = isLoose && CONJUNCTION.test(tokens.lower(last + 2))
  if (!isLoose && !JOINT.test(tokens.lower(last + 1))) return undefined
  const at = isList ? last + 3 : last + 2
  const kind = tokens.kind(at)
  if (kind !== NUMBER && kind !== WORD) return undefined
  for (let before = base.last - 1; before >= base.first; before -= 1) {
    if (tokens.kind(before + 1) !== kind || tokens.kind(before) === SIGN) continue
    for (const reach of matcher.scanAcross(tokens, base.first, before, at)) {
      if (reach.last < (ownEnd(at) ?? at)) continue
      if (!isWhole(tokens, base.first, before, at, reach.last, isLoose && !isList)) continue
      const names = reach.names.filter(({ entity }) => entity.kind === base.kind && entity.lab === base.lab)
      if (names.length > 0) return { first: at, last: reach.last, names }
    }
  }
  return undefined
}

/** Whether the tokens can be a name without its beginning, and not a number or a word of the sentence. */
function isWhole(
  tokens: Tokens,
  first: number,
  before: number,
  at: number,
  last: number,
  isLoose: boolean,
): boolean {
  if (chainEnd(tokens, last, true) > last) return false
  if (tokens.kind(at) === WORD) {
    const hasNumber = (from: number, to: number): boolean => {
      for (let index = from; index <= to; index += 1) if (tokens.kind(index) === NUMBER) return true
      return false
    }
    if (hasNumber(at, last)) return true
    return (
      hasNumber(first, before) &&
      (isCapitalized(tokens, at) || tokens.lower(before + 1) === tokens.surface(before + 1))
    )
  }
  if (last > at) return true
  if (isQuantity(tokens, at) || isCount(tokens, at)) return false
  if (!isWholeNumber(tokens, at) || tokens.surface(at).length > 2) return true
  if (isLoose) return false
  return tokens.kind(at + 1) !== WORD || AFTER_NUMBER.has(tokens.lower(at + 1))
}

/** `The latest Wren is`, `Wren's newest version is`: what may say a version alone. */
const NEWEST = /^(?:latest|newest|recent|current)$/
/** The most tokens between such a word and the name. */
const MOST_BETWEEN = 4
const VERSION_NOUN = /^(?:version|release|model|iteration|generation|one)$/

/**
 * The version that stands by itself behind the name of its line: `4.5` of `The most recent version of Grok is 4.5`,
 * `Grok's latest version is 4.5`. Only what the knowledge names in full is found.
 */
export function findBareVersion(tokens: Tokens, matcher: Matcher, base: Base): Coordinated | undefined {
  const { first, last } = base
  const isOwner = tokens.lower(last + 2) === 's' && /^['’]$/.test(tokens.surface(last + 1))
  const verb = isOwner ? verbBehind(tokens, last + 3) : last + 1
  if (verb === undefined || !/^(?:is|remains|was)$/.test(tokens.lower(verb))) return undefined
  if (!isOwner && !isCalledNewest(tokens, first)) return undefined
  const at = /^(?:still|now|currently|only)$/.test(tokens.lower(verb + 1)) ? verb + 2 : verb + 1
  if (tokens.kind(at) !== NUMBER || isQuantity(tokens, at) || isCount(tokens, at)) return undefined
  for (const { last: end, names } of matcher.scanAcross(tokens, first, last, at)) {
    if (chainEnd(tokens, end, true) > end) continue
    const own = names.filter(({ entity }) => entity.kind === base.kind && entity.lab === base.lab)
    if (own.length > 0) return { first: at, last: end, names: own }
  }
  return undefined
}

/** The token behind `latest version`. */
function verbBehind(tokens: Tokens, at: number): number | undefined {
  const word = tokens.lower(at) === 'most' ? at + 1 : at
  return NEWEST.test(tokens.lower(word)) && VERSION_NOUN.test(tokens.lower(word + 1)) ? word + 2 : undefined
}

function isCalledNewest(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - MOST_BETWEEN); at -= 1) {
    const word = tokens.lower(at)
    if (NEWEST.test(word)) return true
    if (!VERSION_NOUN.test(word) && !/^(?:of|in|the)$/.test(word)) return false
  }
  return false
}
