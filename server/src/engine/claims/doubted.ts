import type { ProseMention } from '../entities/types.ts'
import { overlaps } from '../text/span.ts'
import { unknown } from './judgment.ts'
import type { JudgeFrame } from './property.ts'
import type { Claim, Judgment } from './types.ts'

/*
 * Claims whose words only may speak of their subject (`The company`, where two were named). Such a one counts if it
 * tells what the subject had once, and what none of the others has.
 */

/** Values that hardly two have in common: amounts, persons, names; no states. */
const TELLING: ReadonlySet<string> = new Set(['number', 'text', 'entity'])

/** Verdicts by which somebody has or had what is told. */
const HAD: ReadonlySet<string> = new Set(['current', 'outdated', 'changed-since', 'disputed'])

/** What a way to take mentions adds: where some are in doubt, what is said of these. */
export function toldOf(mentions: readonly ProseMention[], claims: readonly Claim[]): readonly Claim[] {
  return mentions.some(({ rivals }) => rivals) ? claims.filter(({ rivals }) => rivals) : claims
}

/** The claims without those in doubt whose value is surely somebody's. */
export function withoutDoubted(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(({ rivals }) => rivals)) return claims
  return claims.filter(
    ({ rivals, valueSpan }) =>
      !rivals || !claims.some(other => !other.rivals && overlaps(other.valueSpan, valueSpan)),
  )
}

/** A judgment of a claim in doubt: nothing is known of it, unless it is what the subject alone had once. */
export function weighDoubted(
  judgment: Judgment,
  frame: JudgeFrame,
  weigh: (claim: Claim, frame: JudgeFrame) => Judgment,
): Judgment {
  const { claim, verdict } = judgment
  if (!claim.rivals) return judgment
  const isTold = verdict === 'outdated' && TELLING.has(frame.property.valueType)
  const isOfOther = claim.rivals.some(subject => HAD.has(weigh({ ...claim, subject }, frame).verdict))
  return isTold && !isOfOther ? judgment : unknown(claim, frame)
}
