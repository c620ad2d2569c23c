import type { Fact } from '../knowledge/types.ts'
import { addDays, type Day } from '../text/day.ts'
import { daysOf, divide, factsFor, isNear, unknown, verdictOf } from './judgment.ts'
import type { JudgeFrame } from './property.ts'
import { endedBy, observedOn } from './timeline.ts'
import type { Claim, Judgment } from './types.ts'

/** An observation covers the days around its date: a claim about one of them can be contradicted by it. */
const COVERAGE_DAYS = 10

/** Judges a property that is observed from time to time: the latest observation on a day is what is known then. */
export function judgeSnapshot(claim: Claim, frame: JudgeFrame, facts = factsFor(claim, frame)): Judgment {
  const days = daysOf(claim, frame.asOf)
  const sides = divide(claim, facts, frame)
  const present = latest(facts, frame.asOf)
  const { speaksFor, tense } = claim.stance
  const isHistory = tense === 'past' && (!speaksFor || speaksFor.isHistory === true)
  const then = latest(facts, days.last)
  const near =
    sides.for.find(fact => isNear(fact, days, addDays, COVERAGE_DAYS)) ??
    (then && sides.for.includes(then) ? then : undefined)
  if (isHistory || (tense === 'past' && near)) {
    const told = near ?? sides.for[0]
    return told ? verdictOf('current', claim, frame, [told], told) : unknown(claim, frame)
  }
  const held = latest(sides.for, addDays(days.last, claim.stance.speaksFor ? COVERAGE_DAYS : 0))
  if (held && present) {
    const isPresent = sides.for.some(fact => observedOn(fact) === observedOn(present))
    if (isPresent || observedOn(held) >= observedOn(present))
      return verdictOf('current', claim, frame, [held], held)
    if (isOneTime(held, present, frame)) return unknown(claim, frame)
    const { speaksFor: spoken } = claim.stance
    if (spoken && then && !sides.for.includes(then) && endedBy(held, days.first)) {
      const verdict = spoken.from === 'front-matter' ? 'outdated' : 'contradicted'
      return verdictOf(verdict, claim, frame, [then, held], present)
    }
    const verdict = claim.stance.speaksFor ? 'changed-since' : 'outdated'
    return verdictOf(verdict, claim, frame, [present, held], present)
  }
  const observed = facts.filter(
    fact =>
      fact.strength !== 'weak' && isNear(fact, days, addDays, COVERAGE_DAYS) && !endedBy(fact, days.first),
  )
  const ofThatDay = observed.filter(fact => isNear(fact, days, addDays, 0))
  const telling = ofThatDay.length > 0 ? ofThatDay : observed
  const [first] = telling
  const isDecided = first !== undefined && telling.every(fact => fact.value === first.value)
  return first && isDecided && claim.stance.speaksFor
    ? verdictOf('contradicted', claim, frame, [first], first)
    : unknown(claim, frame)
}

/** Two figures within days of each other are two accounts of one time, no change; boards alone move so fast. */
function isOneTime(held: Fact, present: Fact, { property }: JudgeFrame): boolean {
  if (endedBy(held, observedOn(present))) return false
  return property.volatility !== 'weekly' && observedOn(present) <= addDays(observedOn(held), COVERAGE_DAYS)
}

/** The latest observation by `day`. */
export function latest(facts: readonly Fact[], day: Day): Fact | undefined {
  let found: Fact | undefined
  for (const fact of facts) {
    if (observedOn(fact) > day) continue
    if (!found || observedOn(fact) > observedOn(found)) found = fact
  }
  return found
}
