import { agrees } from './compare.ts'
import { weighDoubted } from './doubted.ts'
import { judgeSingle } from './judge-single.ts'
import { judgeSnapshot } from './judge-snapshot.ts'
import { judgeTimeline } from './judge-timeline.ts'
import { factsFor, unknown, verdictOf } from './judgment.ts'
import type { JudgeFrame } from './property.ts'
import type { Claim, Judgment } from './types.ts'

/** Weighs a claim against the knowledge, by the design's table. What is not asserted is never judged. */
export function judge(claim: Claim, frame: JudgeFrame): Judgment {
  return weighDoubted(asReport(weigh(claim, frame), frame), frame, weigh)
}

/**
 * A report is right if it tells what some source gives, whatever others give; that it never said so needs a
 * primary source.
 */
function asReport(judgment: Judgment, frame: JudgeFrame): Judgment {
  const { claim, verdict, evidence } = judgment
  if (claim.stance.isReported !== true) return judgment
  const support = factsFor(claim, frame).find(fact =>
    agrees(frame.property, claim.stated, fact, frame.knowledge),
  )
  if (verdict === 'disputed')
    return support ? verdictOf('current', claim, frame, [support], support) : unknown(claim, frame)
  return verdict === 'contradicted' && evidence[0]?.strength !== 'primary' ? unknown(claim, frame) : judgment
}

function weigh(told: Claim, frame: JudgeFrame): Judgment {
  const claim = frame.property.asMeant?.(told, frame) ?? told
  if (claim.stance.modality !== 'asserted') return unknown(claim, frame)
  const spoken = claim.stance.speaksFor
  if (spoken && spoken.range.first > frame.asOf && spoken.from !== 'front-matter')
    return unknown(claim, frame)
  if (frame.property.judge) return frame.property.judge(claim, frame)
  switch (frame.property.cardinality) {
    case 'single':
    case 'multiple':
      return judgeSingle(claim, frame)
    case 'timeline':
      return judgeTimeline(claim, frame)
    case 'snapshot':
      return judgeSnapshot(claim, frame)
  }
}
