import { divide, factsFor, unknown, verdictOf } from './judgment.ts'
import type { JudgeFrame } from './property.ts'
import { byWeight, weight } from './timeline.ts'
import type { Claim, Judgment } from './types.ts'

/**
 * Judges a property whose value does not move. A value that only outweighed sources give is still current:
 * the base keeps it beside the preferred one; equal sources that disagree make it disputed.
 */
export function judgeSingle(claim: Claim, frame: JudgeFrame): Judgment {
  const facts = factsFor(claim, frame)
  const sides = divide(claim, facts, frame)
  const support = sides.for.toSorted(byWeight)[0]
  if (support) {
    const rivals = sides.against.filter(fact => fact.rank === support.rank && weight(fact) >= weight(support))
    const hasSeveral = frame.property.cardinality === 'multiple'
    if (support.rank === 'preferred' || rivals.length === 0 || hasSeveral)
      return verdictOf('current', claim, frame, [support], support)
    return verdictOf('disputed', claim, frame, [support, ...rivals.toSorted(byWeight)])
  }
  const best = sides.against.toSorted(byWeight)[0]
  if (!best || frame.property.cardinality === 'multiple') return unknown(claim, frame)
  const others = sides.against.filter(fact => weight(fact) === weight(best))
  const isDecided = others.every(fact => fact.value === best.value)
  return isDecided ? verdictOf('contradicted', claim, frame, [best], best) : unknown(claim, frame)
}
