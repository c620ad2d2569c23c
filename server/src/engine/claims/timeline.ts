import type { Fact } from '../knowledge/types.ts'
import { type Day, type DayRange, firstDay, lastDay } from '../text/day.ts'

/** Whether the fact had ended before `day` began, for certain. */
export function endedBy(fact: Fact, day: Day): boolean {
  if (fact.validTo === undefined) return false
  return fact.validTo.length >= 10 ? fact.validTo <= day : lastDay(fact.validTo) < day
}

/** Whether the fact had begun by `day`; one whose beginning is unknown has. */
export function begunBy(fact: Fact, day: Day): boolean {
  return fact.validFrom === undefined || firstDay(fact.validFrom) <= day
}

/** Whether the fact held on some day of the range. */
export function holdsDuring(fact: Fact, range: DayRange): boolean {
  return begunBy(fact, range.last) && !endedBy(fact, range.first)
}

/** The day that an observation speaks for: the beginning of its validity, else its source's date. */
export function observedOn(fact: Fact): Day {
  return firstDay(fact.validFrom ?? fact.asOf)
}

/** The strongest first, then the latest. */
export function byWeight(a: Fact, b: Fact): number {
  return weight(b) - weight(a) || observedOn(b).localeCompare(observedOn(a))
}

/** Rank before strength: `preferred` outweighs any `normal`. */
export function weight(fact: Fact): number {
  const rank = fact.rank === 'preferred' ? 10 : fact.rank === 'normal' ? 0 : -10
  return rank + (fact.strength === 'primary' ? 2 : fact.strength === 'secondary' ? 1 : 0)
}
