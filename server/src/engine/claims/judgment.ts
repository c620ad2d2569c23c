import type { Fact } from '../knowledge/types.ts'
import { type Day, type DayRange, firstDay, lastDay } from '../text/day.ts'
import { agrees } from './compare.ts'
import { describeFact } from './describe.ts'
import type { JudgeFrame } from './property.ts'
import type { Claim, Judgment, Verdict } from './types.ts'

/** The days that a claim is judged for: those it speaks for, else the as-of date. */
export function daysOf(claim: Claim, asOf: Day): DayRange {
  const range = claim.stance.speaksFor?.range
  if (!range) return { first: asOf, last: asOf }
  return { first: range.first, last: range.last > asOf && range.first <= asOf ? asOf : range.last }
}

/** The subject's facts of the claimed property and qualifiers, the deprecated left out. */
export function factsFor(claim: Claim, { knowledge, property }: JudgeFrame): readonly Fact[] {
  return knowledge
    .facts(claim.subject, property.id)
    .filter(fact => fact.rank !== 'deprecated')
    .filter(fact => property.qualifiers.every(name => fact.qualifiers[name] === claim.qualifiers[name]))
}

/** Splits facts into those that agree with the claim and those that do not. */
export function divide(
  claim: Claim,
  facts: readonly Fact[],
  frame: JudgeFrame,
): { for: Fact[]; against: Fact[] } {
  const divided: { for: Fact[]; against: Fact[] } = { for: [], against: [] }
  for (const fact of facts) {
    const side = agrees(frame.property, claim.stated, fact, frame.knowledge) ? divided.for : divided.against
    side.push(fact)
  }
  return divided
}

/** A judgment with no more to say than its verdict. */
export function unknown(claim: Claim, frame: JudgeFrame): Judgment {
  return verdictOf('unknown', claim, frame, [])
}

/** A judgment on the evidence given, the most telling first; `present` is the fact that holds on the as-of date. */
export function verdictOf(
  verdict: Verdict,
  claim: Claim,
  frame: JudgeFrame,
  evidence: readonly Fact[],
  present?: Fact,
): Judgment {
  const against = present ? [present] : evidence
  return {
    claim,
    verdict,
    speaksFor: daysOf(claim, frame.asOf).last,
    evidence,
    isWeak: against.length > 0 && against.every(fact => fact.strength === 'weak'),
    ...(present
      ? {
          present: describeFact(present, frame.property, frame.knowledge),
          presentFact: present,
          since: present.validFrom ?? present.asOf,
        }
      : {}),
  }
}

/** Whether an observation's source speaks for a day within `days` of the range. */
export function isNear(
  fact: Fact,
  range: DayRange,
  days: (day: Day, by: number) => Day,
  by: number,
): boolean {
  return firstDay(fact.asOf) <= days(range.last, by) && lastDay(fact.asOf) >= days(range.first, -by)
}
