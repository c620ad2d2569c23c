import type { JudgeFrame, Scene } from './property.ts'
import type { Claim } from './types.ts'

/*
 * What a bill says is told with *would*, as nothing of it is law: `the bill would fine developers up to $1 million` is
 * no guess at what might be.
 */

/** What makes a guess of it all the same, or tells another text than the bill's own. */
const GUESSED =
  /\b(?:if|unless|had|could|might|may|should|whether|suppos\w+|version|amend\w+|drafts?|earlier|original(?:ly)?|initial(?:ly)?|first|proposals?|propos(?:es|ed|ing)|instead|rather)\b/iu

/** The claim as one of what the text says, if it is a bill's and told as bills are: `words` are its sentence. */
export function asToldOfBill(claim: Claim, words: string, { knowledge }: JudgeFrame): Claim {
  const isBill = knowledge.facts(claim.subject, 'type').some(({ value }) => value === 'bill')
  return isBill &&
    claim.stance.modality === 'hypothetical' &&
    /\bwould\b/iu.test(words) &&
    !GUESSED.test(words)
    ? { ...claim, stance: { ...claim.stance, modality: 'asserted' } }
    : claim
}

/** Whether a sentence speaks of bills alone, which have no other verb. */
export function speaksOfBills({ view, knowledge }: Scene): boolean {
  const policies = [...view.mentions.values()].filter(({ kind }) => kind === 'policy')
  return (
    policies.length > 0 &&
    policies.every(({ entity }) => knowledge.facts(entity, 'type').some(({ value }) => value === 'bill'))
  )
}
