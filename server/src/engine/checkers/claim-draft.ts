import type { Judgment } from '../claims/types.ts'
import type { CheckContext, Draft } from './checker.ts'
import { relatedTo } from './message.ts'

/** A finding on a judged claim: on its value, or with all that is said of it where it is the subject; evidence that is weak throughout never makes more than information. */
export function claimDraft(judgment: Judgment, message: string, context: CheckContext): Draft {
  const { claim } = judgment
  const property = context.properties.get(claim.property)
  const isLed = property?.isSubject && claim.valueSpan.start < claim.subjectSpan.start
  const { start, end } = isLed ? claim.span : claim.valueSpan
  return {
    start,
    end,
    message,
    entity: claim.subject,
    property: claim.property,
    related: relatedTo(judgment, context),
    judgment,
    tags: [],
    ...(judgment.isWeak ? { severity: 'information' as const } : {}),
  }
}
