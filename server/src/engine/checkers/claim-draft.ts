import type { Judgment } from '../claims/types.ts'
import type { CheckContext, Draft } from './checker.ts'
import { relatedTo } from './message.ts'

/** A finding on a judged claim; evidence that is weak throughout never makes more than information. */
export function claimDraft(judgment: Judgment, message: string, context: CheckContext): Draft {
  const { claim } = judgment
  return {
    start: claim.valueSpan.start,
    end: claim.valueSpan.end,
    message,
    entity: claim.subject,
    property: claim.property,
    related: relatedTo(judgment, context),
    judgment,
    tags: [],
    ...(judgment.isWeak ? { severity: 'information' as const } : {}),
  }
}
