import type { Fact } from '../knowledge/types.ts'
import { addDays, firstDay } from '../text/day.ts'
import { judgeSnapshot, latest } from './judge-snapshot.ts'
import { factsFor, unknown, verdictOf } from './judgment.ts'
import type { JudgeFrame } from './property.ts'
import type { Claim, Judgment } from './types.ts'

/** Amounts of money seldom grow tenfold between two observations, and hardly ever fall to a third of all before. */
const FAR = 10
const LOW = 3
const STANDS_DAYS = 550

/**
 * What contradicts an undated amount by its magnitude alone: `$4 million` for four billion, another's amount. All that
 * was ever known is at least three times larger or ten times smaller, and the latest is not old.
 */
export function judgeScale(claim: Claim, frame: JudgeFrame, facts = factsFor(claim, frame)): Judgment {
  const { stance, stated } = claim
  const said = Number(stated.value)
  const known = latest(
    facts.filter(fact => fact.strength !== 'weak'),
    frame.asOf,
  )
  if (!known || stance.tense === 'past' || stance.speaksFor || stance.modality !== 'asserted')
    return unknown(claim, frame)
  if (firstDay(known.asOf) < addDays(frame.asOf, -STANDS_DAYS)) return unknown(claim, frame)
  const isTooLow = stated.relation !== 'at-least' && facts.every(fact => said * LOW <= amount(fact))
  const isTooHigh = stated.relation !== 'at-most' && facts.every(fact => said >= amount(fact) * FAR)
  return isTooLow || isTooHigh
    ? verdictOf('contradicted', claim, frame, [known], known)
    : unknown(claim, frame)
}

function amount({ value }: Fact): number {
  return Number(value)
}

/** Judges an amount that is observed from time to time, and one told without a day by its magnitude. */
export function judgeAmount(claim: Claim, frame: JudgeFrame, facts = factsFor(claim, frame)): Judgment {
  const judgment = judgeSnapshot(claim, frame, facts)
  return judgment.verdict === 'unknown' ? judgeScale(claim, frame, facts) : judgment
}
