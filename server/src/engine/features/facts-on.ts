import { properties } from '../claims/registry.generated.ts'
import { begunBy, endedBy, observedOn } from '../claims/timeline.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact, PropertySchema } from '../knowledge/types.ts'
import { type Day, firstDay } from '../text/day.ts'
import { groupBy } from '../text/group-by.ts'

/** Whether a fact was true in the world on a day, as far as its own dates say. */
export function holdsOn(fact: Fact, day: Day): boolean {
  return fact.rank !== 'deprecated' && begunBy(fact, day) && !endedBy(fact, day)
}

/**
 * The facts of an entity that hold on a day, by property in the base's order. Of a timeline's or snapshot's
 * facts only the newest is given, with those that say something else of the same day.
 */
export function factsOn(knowledge: KnowledgeBase, subject: string, day: Day): readonly Fact[] {
  const groups = groupBy(knowledge.factsOf(subject), fact => `${fact.property}\n${qualifierKey(fact)}`)
  return [...groups.values()].flatMap(group => newestOn(group, day))
}

/** The facts of one property with the same qualifiers that hold on a day: one, or several that disagree. */
export function newestOn(facts: readonly Fact[], day: Day): readonly Fact[] {
  const [first] = facts
  const schema = first && schemaOf(first)
  const holding = facts.filter(fact => holdsOn(fact, day) && isObservedBy(fact, schema, day))
  const preferred = holding.filter(fact => fact.rank === 'preferred')
  const candidates = preferred.length > 0 ? preferred : holding
  if (schema?.cardinality === 'multiple') return candidates
  if (schema?.cardinality === 'single') return distinct(candidates)
  const newest = candidates.map(observedOn).sort().at(-1)
  return distinct(candidates.filter(fact => observedOn(fact) === newest))
}

/** What tells a fact's series apart from the others of its property: `benchmark=hle`. */
export function qualifierKey(fact: Fact): string {
  return Object.entries(fact.qualifiers)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(' ')
}

/** Whether a fact is of the kind that never moves once it is so, such as a release date or a founder. */
export function isFixed(fact: Fact): boolean {
  const cardinality = schemaOf(fact)?.cardinality
  return cardinality === 'single' || (cardinality === 'multiple' && fact.validFrom === undefined)
}

/** Whether a fact is one of a series of which one holds at a time, such as a status. */
export function isSeries(fact: Fact): boolean {
  const cardinality = schemaOf(fact)?.cardinality
  return cardinality === 'timeline' || cardinality === 'snapshot'
}

function schemaOf(fact: Fact): PropertySchema | undefined {
  return properties.find(schema => schema.id === fact.property)
}

function isObservedBy(fact: Fact, schema: PropertySchema | undefined, day: Day): boolean {
  if (schema?.cardinality !== 'snapshot' || fact.validFrom !== undefined) return true
  return firstDay(fact.asOf) <= day
}

function distinct(facts: readonly Fact[]): readonly Fact[] {
  return [...groupBy(facts, fact => String(fact.value)).values()].flatMap(([first]) => (first ? [first] : []))
}
