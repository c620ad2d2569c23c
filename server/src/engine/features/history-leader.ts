import { endedBy, observedOn } from '../claims/timeline.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import { addDays, type Day, firstDay, lastDay } from '../text/day.ts'
import { answerOf, type HistoricAnswer, OBSERVATION_DAYS } from './history.ts'

/** Whom a leaderboard compares. */
export type Among = 'all' | 'open-weight'

/**
 * Who led a benchmark on a day: the newest first place observed by then, unless it is more than a month old.
 * Where it is, the answer is unknown, and `earlier` says who led last.
 */
export function leaderOf(
  knowledge: KnowledgeBase,
  benchmark: string,
  among: Among,
  day: Day,
): HistoricAnswer {
  const firsts = knowledge
    .factsWith('rank')
    .filter(fact => fact.value === 1 && fact.rank !== 'deprecated')
    .filter(({ qualifiers }) => qualifiers.benchmark === benchmark && (qualifiers.among ?? 'all') === among)
  const observed = firsts.filter(fact => observedOn(fact) <= day && speaksFor(fact, day))
  const newest = observed.map(observedOn).sort().at(-1)
  const leading = observed.filter(fact => observedOn(fact) === newest)
  return answerOf(firsts, distinct(leading), day, knowledge.asOf)
}

function speaksFor(fact: Fact, day: Day): boolean {
  if (fact.validFrom !== undefined && fact.validTo !== undefined) return !endedBy(fact, day)
  const last = lastDay(fact.validTo ?? laterOf(fact.validFrom ?? fact.asOf, fact.asOf))
  return addDays(last, OBSERVATION_DAYS) >= day && !endedBy(fact, day)
}

function laterOf(a: string, b: string): string {
  return firstDay(a) > firstDay(b) ? a : b
}

function distinct(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact, index) => facts.findIndex(({ subject }) => subject === fact.subject) === index)
}
