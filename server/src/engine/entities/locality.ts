import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Entity } from '../knowledge/types.ts'
import { ownerBefore, placeAfter, placeAtStart, placeBefore } from './places.ts'
import type { Surroundings } from './surroundings.ts'

/** What the matcher may know of where a policy or an organization is from. */
export type Localities = (entity: Entity) => ReadonlySet<string>

/** The places of policies and organizations: where facts put them or what they belong to, and where their names do. */
export function localitiesOf(
  knowledge: Pick<KnowledgeBase, 'entities'> & Partial<Pick<KnowledgeBase, 'facts'>>,
): Localities {
  const known = new Map<string, ReadonlySet<string>>()
  const places = ({ id, kind, aliases }: Entity): Set<string> => {
    const facts = knowledge.facts?.(id, kind === 'policy' ? 'jurisdiction' : 'country') ?? []
    const found = new Set(facts.map(fact => String(fact.value)))
    for (const { text } of aliases) {
      const place = placeAtStart(text)
      if (place !== undefined) found.add(place)
    }
    return found
  }
  return entity => {
    const { id, kind } = entity
    const before = known.get(id)
    if (before) return before
    const found = places(entity)
    const parents = kind === 'organization' ? (knowledge.facts?.(id, 'parent') ?? []) : []
    for (const { value } of parents) {
      const parent = knowledge.entities.get(String(value))
      if (parent?.kind === 'organization') for (const place of places(parent)) found.add(place)
    }
    known.set(id, found)
    return found
  }
}

/**
 * Where a name of a policy or an organization begins, its place included (`Korea's AI Framework Act`), or
 * `undefined` where the place beside it is another (`Georgia's SB 53`).
 *
 * @param free the first token that belongs to no name before
 */
export function startWithPlace(
  { tokens, from, to }: Surroundings,
  [first, last]: readonly [first: number, last: number],
  free: number,
  entity: Entity,
  localities: Localities,
): number | undefined {
  if (entity.kind !== 'policy' && entity.kind !== 'organization') return first
  const own = localities(entity)
  const before = placeBefore(tokens, first, Math.max(from, free))
  if (before && own.has(before.place)) {
    const isPart = entity.kind === 'policy' || !before.isPossessive
    return isPart && placeAtStart(tokens.surface(first)) === undefined ? before.first : first
  }
  if (own.size === 0 || own.has('International')) return first
  const owner = before?.place ?? (entity.kind === 'policy' ? ownerBefore(tokens, first, from) : undefined)
  if (owner !== undefined && isElsewhere(owner, own, tokens.surface(first))) return undefined
  const hasNumber = entity.kind === 'policy' && /\d/.test(tokens.surface(last))
  const after = hasNumber ? placeAfter(tokens, last, to) : undefined
  return after !== undefined && isElsewhere(after, own, tokens.surface(first)) ? undefined : first
}

/** Whether a place is none of an entity's own, nor the country of its state; a name that says its place is sure. */
function isElsewhere(place: string, own: ReadonlySet<string>, begin: string): boolean {
  return !own.has(place) && place !== 'United States' && placeAtStart(begin) === undefined
}
