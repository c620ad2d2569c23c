import { observedOn, weight } from '../claims/timeline.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import { addDays, type Day, firstDay, lastDay } from '../text/day.ts'
import { newestOn } from './facts-on.ts'

/**
 * What the knowledge says of one day. `known`: its facts speak for that day. `supposed`: they begin or end on a
 * date too coarse to tell, or their source speaks for a later day only. `unknown`: no fact speaks for it.
 */
export interface HistoricAnswer {
  readonly day: Day
  readonly certainty: 'known' | 'supposed' | 'unknown'
  /** The facts that answer, the strongest first: one, or several that disagree or stand side by side. */
  readonly facts: readonly Fact[]
  /** The nearest fact before the day, where none speaks for it. */
  readonly earlier?: Fact
  /** The first fact after the day, where none speaks for it. */
  readonly later?: Fact
}

/** How many days an observation of a board that moves speaks for the days after it. */
export const OBSERVATION_DAYS = 31

/** What held of a subject's property on a day. Qualifiers that are not given may have any value. */
export function heldOn(
  knowledge: KnowledgeBase,
  subject: string,
  property: string,
  day: Day,
  qualifiers: Readonly<Record<string, string>> = {},
): HistoricAnswer {
  const facts = knowledge
    .facts(subject, property)
    .filter(fact => Object.entries(qualifiers).every(([name, value]) => fact.qualifiers[name] === value))
  const spoken = newestOn(
    facts.filter(fact => observedOn(fact) <= day),
    day,
  )
  const answer = answerOf(facts, spoken.length > 0 ? spoken : newestOn(facts, day), day, knowledge.asOf)
  const isStale = answer.facts.length > 0 && answer.facts.every(fact => hasMovedOn(fact, knowledge, day))
  return isStale ? { ...answer, certainty: 'supposed' } : answer
}

/** Whether a fact was read off a board that moves, too long before the day. */
function hasMovedOn(fact: Fact, knowledge: KnowledgeBase, day: Day): boolean {
  const board = knowledge.entities.get(fact.qualifiers.benchmark ?? '')
  return board?.isLive === true && addDays(lastDay(fact.asOf), OBSERVATION_DAYS) < day
}

/** A policy's status on a day. */
export interface StatusAnswer extends HistoricAnswer {
  /** Whether it bound anyone, wholly or in part; absent where that is not known. */
  readonly isInForce?: boolean
}

/** Where a policy stood on a day, and whether it was in force. */
export function statusOn(knowledge: KnowledgeBase, policy: string, day: Day): StatusAnswer {
  const answer = heldOn(knowledge, policy, 'status', day)
  const said = new Set(answer.facts.map(({ value }) => value === 'in-force' || value === 'partly-in-force'))
  const [isInForce] = said
  return isInForce === undefined || said.size > 1 ? answer : { ...answer, isInForce }
}

/** Puts the facts that hold on a day into an answer, or those around it where none does. */
export function answerOf(
  all: readonly Fact[],
  holding: readonly Fact[],
  day: Day,
  knowledgeDay: string,
): HistoricAnswer {
  const facts = [...holding].sort((a, b) => weight(b) - weight(a))
  if (facts.length > 0) {
    const isKnown = isCovered(day, knowledgeDay) && facts.some(fact => isSaidOf(fact, day))
    return { day, certainty: isKnown ? 'known' : 'supposed', facts }
  }
  const dated = all
    .filter(fact => fact.rank !== 'deprecated')
    .sort((a, b) => (observedOn(a) < observedOn(b) ? -1 : 1))
  const earlier = dated.filter(fact => observedOn(fact) <= day).at(-1)
  const later = dated.find(fact => observedOn(fact) > day)
  return {
    day,
    certainty: 'unknown',
    facts,
    ...(earlier ? { earlier } : {}),
    ...(later ? { later } : {}),
  }
}

/** Whether a base of a day speaks for another: what it does not say to have ended lasts a while. */
export function isCovered(day: Day, knowledgeDay: string): boolean {
  return day <= addDays(lastDay(knowledgeDay), OBSERVATION_DAYS)
}

/** Whether a fact that may hold on a day surely does. */
function isSaidOf(fact: Fact, day: Day): boolean {
  if (fact.validTo !== undefined && firstDay(fact.validTo) <= day) return false
  return lastDay(fact.validFrom ?? fact.asOf) <= day
}
