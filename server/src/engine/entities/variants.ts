import { chainEnd, isCount, isSpacedVariant } from './boundaries.ts'
import type { Name } from './name-records.ts'
import type { IsOtherSize } from './sizes.ts'
import { isGluedWord, isQuantity } from './stems.ts'
import { CHARACTER, GLUED, NUMBER, SPACED, type Tokens, WORD } from './tokens.ts'
import { AFTER_NUMBER, BENCHMARK_VARIANTS, LINE_NOUNS } from './words.ts'

/** The end of a tail that makes another name of it (`GLM-4.5-Air`, `Qwen3 32B`); `last` where there is none. */
export function variantEnd(
  tokens: Tokens,
  first: number,
  last: number,
  names: readonly Name[],
  isOtherSize: IsOtherSize,
): number {
  const inCapitals = /\p{Lu}/u.test(tokens.text.slice(tokens.start(first), tokens.end(last)))
  const end = chainEnd(tokens, last, inCapitals)
  if (end > last) return end
  const hasNumber = /\p{N}/u.test(tokens.surface(last) + tokens.surface(last - 1))
  const size = sizeEnd(tokens, last)
  if (size > last) {
    const parameters = Number.parseFloat(tokens.surface(size - 1)) * (tokens.lower(size) === 't' ? 1e12 : 1e9)
    if (names.some(({ entity, spelling }) => isOtherSize(entity, spelling, parameters))) return size
  }
  if (names.every(({ entity }) => entity.kind === 'benchmark')) {
    return isSpacedVariant(tokens, last + 1, BENCHMARK_VARIANTS) ? last + 1 : last
  }
  const isLine = names.every(({ entity }) => entity.kind === 'lab' || entity.isFamily === true)
  if (!(hasNumber && last > first) && !isLine) return last
  return isSpacedVariant(tokens, last + 1) ? chainEnd(tokens, last + 1, inCapitals) : last
}

/** Whether a tail makes it another thing. A lab's name stands in many compounds, so only a model's version counts. */
export function isOtherVariant(
  { entity: { kind }, alias, isLeading }: Name,
  isOther: boolean,
  tokens: Tokens,
  last: number,
  end: number,
  longestNames: number,
): boolean {
  if (isLeading && isNumbered(tokens, last)) return true
  if (!isOther) return false
  if (kind === 'model' || kind === 'benchmark' || kind === 'license') return true
  if (kind === 'policy' || end === last || tokens.kind(last) === CHARACTER) return false
  if (tokens.gap(last + 1) === SPACED) return true
  const isIdentifier = !/\p{Lu}/u.test(tokens.surface(last)) && /\p{Lu}/u.test(alias.text)
  if (isIdentifier) return true
  return /\p{Nd}/u.test(tokens.text.slice(tokens.end(last), tokens.end(end))) || longestNames > 1
}

/** Whether a version makes a model of a lab's name, whose own name the knowledge lacks: `the Mistral 3 family`. */
function isNumbered(tokens: Tokens, last: number): boolean {
  const at = last + 1
  if (tokens.kind(at) !== NUMBER || tokens.gap(at) !== SPACED) return false
  if (!/^[1-9]\d?(?:\.\d)?$/.test(tokens.surface(at)) || isQuantity(tokens, at) || isCount(tokens, at))
    return false
  const next = tokens.lower(at + 1)
  return tokens.kind(at + 1) !== WORD || AFTER_NUMBER.has(next) || LINE_NOUNS.has(next)
}

/** The end of a size behind a name: `Gemma 4 12B`, `qwen3:8b`. */
function sizeEnd(tokens: Tokens, last: number): number {
  const isTag = tokens.surface(last + 1) === ':' && tokens.gap(last + 1) === GLUED
  const at = isTag ? last + 2 : last + 1
  if (tokens.kind(at) !== NUMBER || tokens.gap(at) !== (isTag ? GLUED : SPACED)) return last
  return isGluedWord(tokens, at + 1) && /^[bt]$/.test(tokens.lower(at + 1)) ? at + 1 : last
}

/** Whether the name is the owner in a model's path: `deepseek/deepseek-r1`, `Qwen/Qwen3-8B`. */
export function isSlugOwner(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.surface(last + 1) !== '/' || tokens.gap(last + 1) !== GLUED) return false
  if (tokens.gap(last + 2) !== GLUED || last + 2 >= tokens.count) return false
  const name = tokens.text.slice(tokens.start(first), tokens.end(last))
  return name === name.toLowerCase() || tokens.lower(first) === tokens.lower(last + 2)
}
