import type { Matcher } from './alias-matcher.ts'
import type { Name } from './name-records.ts'
import { placeAbove } from './places.ts'
import type { Surroundings } from './surroundings.ts'
import type { Tokens } from './tokens.ts'

/**
 * Of policies that share a name, those of the last place that the passage names before: `Taiwan: the AI Basic Act`.
 * What belongs to that place is none of another: `Peru was first. Its AI Act …`.
 */
export function namesakesHere(
  names: readonly Name[],
  { tokens, from }: Pick<Surroundings, 'tokens' | 'from'>,
  first: number,
  { localities }: Pick<Matcher, 'localities'>,
): readonly Name[] {
  if (names.some(({ entity }) => entity.kind !== 'policy')) return names
  const isOne = new Set(names.map(({ entity }) => entity)).size < 2
  const isIts = isOwned(tokens, first)
  if (isOne && !isIts) return names
  const above = placeAbove(tokens, first, from)
  if (above === undefined) return names
  const here = names.filter(({ entity }) => localities(entity).has(above))
  if (here.length > 0) return here
  return isIts ? names.filter(({ entity }) => localities(entity).size === 0) : names
}

/** `Its AI Act`, `the country’s AI Act`: a law of the place that is spoken of. */
function isOwned(tokens: Tokens, first: number): boolean {
  const before = tokens.text.slice(Math.max(0, tokens.start(first) - 24), tokens.start(first))
  return /(?<!\p{L})(?:its|their|(?:the|this|that) (?:country|state|nation|kingdom|republic|province)['’]s)(?: (?:own|new))? $/iu.test(
    before,
  )
}
