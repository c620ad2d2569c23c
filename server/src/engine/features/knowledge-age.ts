import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type Day, daysBetween, lastDay, readable } from '../text/day.ts'

/** From this age on, the base admits it. */
const OLD_DAYS = 90

/** How old the knowledge is on a day. */
export interface KnowledgeAge {
  /** Days since its as-of date; never negative. */
  readonly days: number
  /** Old enough to say so, in one sentence. */
  readonly warning?: string
}

/** How old a base is on a day, and what to say of it where that is too old to pass over. */
export function knowledgeAge({ asOf }: Pick<KnowledgeBase, 'asOf'>, today: Day): KnowledgeAge {
  const days = Math.max(0, daysBetween(lastDay(asOf), today))
  if (days < OLD_DAYS) return { days }
  return {
    days,
    warning: `The knowledge is of ${readable(asOf)}, ${days} days ago: what has changed since is not in it.`,
  }
}
