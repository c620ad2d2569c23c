import { defineChecker } from './checker.ts'
import { claimDraft } from './claim-draft.ts'
import { claimFixes } from './claim-fixes.ts'
import { nameOf, presentSentence } from './message.ts'

/** A model called the latest of its line that has a successor. */
export const supersededModel = defineChecker({
  id: 'superseded-model',
  title: 'Superseded model',
  why: 'The sentence calls a model the latest, and a newer one of the same line has come out. Which model is the latest is derived from release dates, line by line: a small sibling never supersedes a flagship.',
  severity: 'warning',
  isLocal: true,
  *check(context) {
    for (const judgment of context.judgments) {
      if (judgment.verdict !== 'outdated' || judgment.claim.property !== 'latest') continue
      const name = nameOf(judgment.claim.subject, context)
      yield claimDraft(
        judgment,
        `“latest” is outdated for ${name}. ${presentSentence(judgment, context)}.`,
        context,
      )
    }
  },
  fixes: claimFixes,
})
