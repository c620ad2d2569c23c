import { BINDING_PHRASES } from '../binding.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { defineProperty } from '../property.ts'

/** Kinds of texts that bind nobody. */
const SOFT: readonly string[] = ['guidance', 'strategy']
/** Kinds that bind; whether all of it does, a fine tells. */
const HARD: readonly string[] = ['statute', 'regulation']

/** What kind of instrument a policy is, and so whether it binds. */
export const type = defineProperty({
  id: 'type',
  label: 'type',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  cue: /binding|mandatory|compulsory|obligatory|voluntary|enforceable|optional/iu,
  phrases: BINDING_PHRASES,
  judge: (claim, frame) => {
    const [fact] = factsFor(claim, frame)
    if (!fact) return unknown(claim, frame)
    const kind = String(fact.value)
    const { value } = claim.stated
    if (value !== 'binding' && value !== 'voluntary')
      return value === kind ? verdictOf('current', claim, frame, [fact], fact) : unknown(claim, frame)
    const isFined = frame.knowledge
      .facts(claim.subject, 'penalty-max')
      .some(fine => /\d/u.test(String(fine.value)))
    const isSoft = SOFT.includes(kind) && !isFined
    const isHard = HARD.includes(kind) && isFined
    if (!isSoft && !isHard) return unknown(claim, frame)
    if ((value === 'voluntary') === isSoft) return verdictOf('current', claim, frame, [fact], fact)
    return claim.stance.modality === 'asserted'
      ? verdictOf('contradicted', claim, frame, [fact], fact)
      : unknown(claim, frame)
  },
})
