import type { Fact } from '../knowledge/types.ts'
import { type DayRange, firstDay, lastDay } from '../text/day.ts'
import { daysOf, divide, factsFor, unknown, verdictOf } from './judgment.ts'
import type { JudgeFrame } from './property.ts'
import { begunBy, byWeight, endedBy, holdsDuring, weight } from './timeline.ts'
import type { Claim, Judgment } from './types.ts'

/** Judges a property that has one value at a time, each with its validity. */
export function judgeTimeline(claim: Claim, frame: JudgeFrame): Judgment {
  const facts = factsFor(claim, frame)
  const sides = divide(claim, facts, frame)
  const days = daysOf(claim, frame.asOf)
  const now = { first: frame.asOf, last: frame.asOf }
  const present = facts.filter(fact => holdsDuring(fact, now)).toSorted(byWeight)
  const change = present.find(fact => !sides.for.includes(fact))
  if (claim.stance.tense === 'past') return judgeHistory(claim, frame, sides)

  const support = sides.for.filter(fact => holdsDuring(fact, days)).toSorted(byWeight)[0]
  if (support) {
    const holdsNow = sides.for.some(fact => holdsDuring(fact, now))
    if (!holdsNow && change && endedBy(support, frame.asOf)) {
      return verdictOf('changed-since', claim, frame, [support, change], change)
    }
    const rivals = sides.against.filter(fact => holdsDuring(fact, days) && weight(fact) === weight(support))
    if (rivals.length > 0 && !spansSeveral(support, rivals, claim)) {
      return verdictOf('disputed', claim, frame, [support, ...rivals])
    }
    return verdictOf('current', claim, frame, [support], support)
  }
  const held = sides.for.filter(fact => endedBy(fact, days.first)).toSorted(byWeight)[0]
  const then = sides.against.filter(fact => holdsDuring(fact, days)).toSorted(byWeight)[0]
  if (held && then && (!claim.stance.speaksFor || claim.stance.speaksFor.from === 'front-matter')) {
    const present = change ?? then
    const [sure] = present.strength === 'weak' ? surelyAfter(held, sides.against, frame) : []
    return sure
      ? { ...verdictOf('outdated', claim, frame, [present, sure, held], present), isWeak: false }
      : verdictOf('outdated', claim, frame, [present, held], present)
  }
  const isPresupposed = claim.stance.insistsOnNow && !claim.stance.speaksFor && then && isFirst(then, facts)
  if (isPresupposed) return verdictOf('outdated', claim, frame, [then], then)
  const isCovered = then !== undefined && then.validFrom !== undefined && begunBy(then, days.first)
  if (then && (isCovered || frame.property.volatility !== 'weekly')) {
    return verdictOf('contradicted', claim, frame, [then, ...(held ? [held] : [])], then)
  }
  return unknown(claim, frame)
}

/** What came after a value, by sources that are not weak: whatever holds now, that value does not. */
function surelyAfter({ validTo }: Fact, others: readonly Fact[], { asOf }: JudgeFrame): readonly Fact[] {
  return others.filter(
    ({ strength, validFrom }) =>
      strength !== 'weak' &&
      validTo !== undefined &&
      validFrom !== undefined &&
      firstDay(validTo) <= firstDay(validFrom) &&
      lastDay(validFrom) <= asOf,
  )
}

/** Whether nothing is known of the time before a fact: `still available` may then well have been so once. */
function isFirst(fact: Fact, facts: readonly Fact[]): boolean {
  const { validFrom } = fact
  return (
    validFrom !== undefined && facts.every(other => other === fact || !endedBy(other, firstDay(validFrom)))
  )
}

/** History: what held once is told rightly, unless the sentence gives a time all of which is known to be another's. */
function judgeHistory(claim: Claim, frame: JudgeFrame, sides: ReturnType<typeof divide>): Judgment {
  const [held] = sides.for.filter(fact => begunBy(fact, frame.asOf)).toSorted(byWeight)
  const spoken = claim.stance.speaksFor
  const isTime = spoken && !spoken.isBound && (!spoken.isHistory || spoken.iso !== undefined)
  const days = spoken?.from === 'sentence' && isTime ? spoken.range : undefined
  if (days && !sides.for.some(fact => holdsDuring(fact, days))) {
    const other = sides.against.filter(fact => fact.strength !== 'weak').find(fact => fills(fact, days))
    return other
      ? verdictOf('contradicted', claim, frame, [other, ...(held ? [held] : [])])
      : unknown(claim, frame)
  }
  return held ? verdictOf('current', claim, frame, [held], held) : unknown(claim, frame)
}

/** Whether a fact is known to have held on every day of the range. */
function fills(fact: Fact, { first, last }: DayRange): boolean {
  return fact.validFrom !== undefined && begunBy(fact, first) && !endedBy(fact, last)
}

/** A day of change belongs to both values, so that neither disputes the other. */
function spansSeveral(support: Fact, rivals: readonly Fact[], claim: Claim): boolean {
  const range = claim.stance.speaksFor?.range
  const isWide = range !== undefined && range.first !== range.last
  return (
    isWide ||
    rivals.every(rival => rival.validFrom === support.validTo || rival.validTo === support.validFrom)
  )
}
