import { defineChecker } from './checker.ts'
import { claimDraft } from './claim-draft.ts'
import { claimFixes } from './claim-fixes.ts'
import { presentSentence, quoted } from './message.ts'

/** A claim in the present tense that was right once and is not any more. */
export const outdatedClaim = defineChecker({
  id: 'outdated-claim',
  title: 'Outdated claim',
  why: 'The sentence speaks of today, and what it says was true once but has ended since. History told as history, dated claims, hypotheses and quotations are left alone.',
  severity: 'warning',
  isLocal: true,
  *check(context) {
    const told = new Set<string>()
    for (const judgment of context.judgments) {
      if (judgment.verdict !== 'outdated' || judgment.claim.property === 'latest') continue
      const message = `${quoted(judgment.claim.stated.text)} is outdated. ${presentSentence(judgment, context)}.`
      const draft = claimDraft(judgment, message, context)
      // `takes effect in June`, of a law that was repealed in May, is wrong as its day and as its status.
      const words = `${draft.start}-${draft.end} ${message}`
      if (told.has(words)) continue
      told.add(words)
      yield draft
    }
  },
  fixes: claimFixes,
})
