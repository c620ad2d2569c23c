import { describeFact } from '../claims/describe.ts'
import type { Judgment } from '../claims/types.ts'
import { type CheckContext, defineChecker } from './checker.ts'
import { claimDraft } from './claim-draft.ts'
import { claimFixes } from './claim-fixes.ts'
import { attribution, nameOf, quoted } from './message.ts'

/** A claim on which sources of equal weight disagree. */
export const disputedClaim = defineChecker({
  id: 'disputed-claim',
  title: 'Disputed claim',
  why: 'Sources of like weight give different values. Both are named, and none is called wrong.',
  severity: 'information',
  isLocal: true,
  *check(context) {
    for (const judgment of context.judgments) {
      if (judgment.verdict !== 'disputed') continue
      const { claim } = judgment
      const label = context.properties.get(claim.property)?.label ?? claim.property
      const head = `${quoted(claim.stated.text)} is disputed. ${nameOf(claim.subject, context)}, ${label}`
      yield claimDraft(judgment, `${head}: ${values(judgment, context)}.`, context)
    }
  },
  fixes: (finding, context) => claimFixes(finding, context),
})

function values({ evidence }: Judgment, context: CheckContext): string {
  const told = evidence.map(fact => {
    const property = context.properties.get(fact.property)
    const value = property ? describeFact(fact, property, context.knowledge) : String(fact.value)
    return `${value} (${attribution(fact, context)})`
  })
  return [...new Set(told)].slice(0, 4).join('; ')
}
