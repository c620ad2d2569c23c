import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import { formatValue } from './format-value.ts'
import type { Property } from './property.ts'

/** A fact's value as a person reads it, in the property's own way where it has one. */
export function describeFact(fact: Fact, property: Property, knowledge: KnowledgeBase): string {
  const { party } = fact.qualifiers
  if (party !== undefined && property.describe)
    return `${knowledge.entities.get(party)?.name ?? party} ${property.describe(fact.value, knowledge)}`
  if (property.describe) return property.describe(fact.value, knowledge)
  const unit = fact.unit ?? property.unit
  return formatValue(unit === undefined ? fact : { ...fact, unit }, knowledge)
}
