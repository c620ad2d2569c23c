import { properties } from '../claims/registry.generated.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { EntityKind, Fact, Strength } from '../knowledge/types.ts'
import type { Day } from '../text/day.ts'
import { groupBy } from '../text/group-by.ts'
import { newestOn, qualifierKey } from './facts-on.ts'
import { freshness } from './freshness.ts'
import { knowledgeAge } from './knowledge-age.ts'

/** How much a knowledge base holds, and how fresh it is. */
export interface KnowledgeStats {
  readonly version: string
  readonly asOf: string
  /** Days since `asOf`. */
  readonly age: number
  readonly entities: number
  readonly kinds: Readonly<Partial<Record<EntityKind, number>>>
  readonly facts: number
  /** Facts by the strongest of their sources. */
  readonly strengths: Readonly<Record<Strength, number>>
  /** Values kept with the day on which they ended. */
  readonly superseded: number
  /** Values now known to be wrong, kept so that they are not added again. */
  readonly deprecated: number
  /** Values of one time on which sources of the same rank disagree. */
  readonly disputes: number
  /** Names by which entities are found, their own included. */
  readonly aliases: number
  readonly sources: number
  /** Facts that can still change, and those of them that want another look. */
  readonly freshness: { readonly open: number; readonly due: number }
}

/** Counts a knowledge base, on a day. */
export function knowledgeStats(knowledge: KnowledgeBase, today: Day): KnowledgeStats {
  const entities = [...knowledge.entities.values()]
  const facts = entities.flatMap(({ id }) => knowledge.factsOf(id))
  const open = freshness(knowledge, today)
  const kinds: Partial<Record<EntityKind, number>> = {}
  for (const { kind } of entities) kinds[kind] = (kinds[kind] ?? 0) + 1
  const strengths: Record<Strength, number> = { primary: 0, secondary: 0, weak: 0 }
  for (const { strength } of facts) strengths[strength]++
  return {
    version: knowledge.version,
    asOf: knowledge.asOf,
    age: knowledgeAge(knowledge, today).days,
    entities: entities.length,
    kinds,
    facts: facts.length,
    strengths,
    superseded: facts.filter(({ validTo }) => validTo !== undefined).length,
    deprecated: facts.filter(({ rank }) => rank === 'deprecated').length,
    disputes: disputesOf(facts, today),
    aliases: entities.reduce((sum, { aliases }) => sum + aliases.length, 0),
    sources: knowledge.sources.size,
    freshness: { open: open.length, due: open.filter(({ urgency }) => urgency >= 1).length },
  }
}

/** Of each series of a property that has one value at a time, whether its newest facts differ. */
function disputesOf(facts: readonly Fact[], day: Day): number {
  const several = new Set(properties.filter(isMultiple).map(({ id }) => id))
  const series = groupBy(
    facts.filter(({ property }) => !several.has(property)),
    fact => `${fact.subject}\n${fact.property}\n${qualifierKey(fact)}`,
  )
  return [...series.values()].filter(group => newestOn(group, day).length > 1).length
}

function isMultiple({ cardinality }: (typeof properties)[number]): boolean {
  return cardinality === 'multiple'
}
