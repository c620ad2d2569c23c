import type { Property } from '../claims/property.ts'
import { properties } from '../claims/registry.generated.ts'
import { endedBy, observedOn } from '../claims/timeline.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import { type Day, daysBetween, lastDay } from '../text/day.ts'
import { groupBy } from '../text/group-by.ts'
import { qualifierKey } from './facts-on.ts'

/** How soon a fact ages. */
export type Volatility = Property['volatility']

/** A fact that holds, and how urgently it wants a look. */
export interface Freshness {
  readonly fact: Fact
  readonly volatility: Volatility
  /** Days since the day that its source speaks for. */
  readonly age: number
  /** Age in the periods in which such a fact tends to change; from 1 on it is due. */
  readonly urgency: number
}

const PERIOD_DAYS: Readonly<Record<Volatility, number>> = {
  never: Number.POSITIVE_INFINITY,
  rarely: 365,
  monthly: 30,
  weekly: 7,
}
/** Where a policy comes to rest: what is proposed or signed moves sooner. */
const SETTLED = ['in-force', 'vetoed', 'rescinded', 'superseded', 'expired', 'lifted', 'withdrawn', 'failed']

/** The facts that can age, the most urgent first: volatility times age. What has ended or cannot change is left out. */
export function freshness(knowledge: KnowledgeBase, day: Day): readonly Freshness[] {
  const ages: Freshness[] = []
  for (const property of properties) {
    if (property.volatility === 'never') continue
    const facts = knowledge.factsWith(property.id).filter(fact => isOpen(fact, knowledge, day))
    for (const series of groupBy(facts, fact => seriesOf(fact, knowledge)).values()) {
      const newest = series.toSorted((a, b) => (observedOn(a) < observedOn(b) ? 1 : -1))[0]
      if (newest) ages.push(ageOf(newest, property, knowledge, day))
    }
  }
  return ages
    .filter(({ age, volatility }) => age > 0 && volatility !== 'never')
    .sort((a, b) => b.urgency - a.urgency || (a.fact.subject < b.fact.subject ? -1 : 1))
}

function isOpen(fact: Fact, knowledge: KnowledgeBase, day: Day): boolean {
  if (fact.rank === 'deprecated' || endedBy(fact, day)) return false
  const isRetired = knowledge
    .facts(fact.subject, 'availability')
    .some(other => other.value === 'retired' && !endedBy(other, day))
  return !isRetired || fact.property === 'availability'
}

/** Of a leaderboard that moves, the newest observation of any model tells how fresh the board is. */
function seriesOf(fact: Fact, knowledge: KnowledgeBase): string {
  const board = knowledge.entities.get(fact.qualifiers.benchmark ?? '')
  const subject = board?.isLive === true ? '' : fact.subject
  return `${subject}\n${qualifierKey(fact)}`
}

function ageOf(fact: Fact, property: Property, knowledge: KnowledgeBase, day: Day): Freshness {
  const age = daysBetween(lastDay(fact.asOf), day)
  const volatility = volatilityOf(fact, property, knowledge, day)
  return { fact, volatility, age, urgency: age / PERIOD_DAYS[volatility] }
}

/** What is past or was measured once ages slower than its property does. */
function volatilityOf(fact: Fact, property: Property, knowledge: KnowledgeBase, day: Day): Volatility {
  const { benchmark } = fact.qualifiers
  const isMeasured = benchmark !== undefined && knowledge.entities.get(benchmark)?.isLive !== true
  const isSettled = fact.property === 'status' && SETTLED.includes(String(fact.value))
  const isPast = property.valueType === 'date' && String(fact.value) <= day
  const isRetired = fact.property === 'availability' && fact.value === 'retired'
  return isMeasured || isSettled || isPast || isRetired ? 'rarely' : property.volatility
}
