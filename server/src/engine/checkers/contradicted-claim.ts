import { defineChecker } from './checker.ts'
import { claimDraft } from './claim-draft.ts'
import { claimFixes } from './claim-fixes.ts'
import { presentSentence, quoted } from './message.ts'

/** A claim that never held although the knowledge covers it. */
export const contradictedClaim = defineChecker({
  id: 'contradicted-claim',
  title: 'Contradicted claim',
  why: 'The knowledge covers what the sentence speaks of and no source says what it says. Where the sources disagree among themselves the claim is disputed instead, and where they are silent nothing is said.',
  severity: 'warning',
  isLocal: true,
  *check(context) {
    for (const judgment of context.judgments) {
      if (judgment.verdict !== 'contradicted') continue
      const message = `${quoted(judgment.claim.stated.text)} is contradicted. ${presentSentence(judgment, context)}.`
      yield claimDraft(judgment, message, context)
    }
  },
  fixes: claimFixes,
})
