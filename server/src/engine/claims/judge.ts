import { judgeSingle } from './judge-single.ts'
import { judgeSnapshot } from './judge-snapshot.ts'
import { judgeTimeline } from './judge-timeline.ts'
import { unknown } from './judgment.ts'
import type { JudgeFrame } from './property.ts'
import type { Claim, Judgment } from './types.ts'

/** Weighs a claim against the knowledge, by the design's table. What is not asserted is never judged. */
export function judge(claim: Claim, frame: JudgeFrame): Judgment {
  const weighed = weigh(claim, frame)
  return isPublishedChange(weighed) ? { ...weighed, verdict: 'changed-since' } : weighed
}

function weigh(claim: Claim, frame: JudgeFrame): Judgment {
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

/** A published brief speaks for its own date: what time has overtaken since is a change, no mistake. */
function isPublishedChange({ verdict, claim }: Judgment): boolean {
  return verdict === 'outdated' && claim.stance.speaksFor?.from === 'front-matter'
}
