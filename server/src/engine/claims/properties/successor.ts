import { firstDay } from '../../text/day.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { defineProperty, type JudgeFrame } from '../property.ts'
import type { Claim } from '../types.ts'

const DIRECT = '(?:direct|immediate)'
const DIRECTLY = '(?:directly|immediately)'
const ENDS = "(?!['’]s)(?=[.,;:!?)]|\\W*$| (?:and|but|in|on|which|with|as|after|at)\\b)"

/** Told as the very next one. */
const NEXT = 'next'

/** The model that its maker puts in its place. Only what is told as the very next is weighed, and what came before. */
export const successor = defineProperty({
  id: 'successor',
  label: 'successor',
  kinds: ['model'],
  valueType: 'entity',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  cue: /success|succeed|follow|replac|supersed|predecess/iu,
  phrases: [
    `{model} (?:was|is|has been) ${DIRECTLY} (?:followed|succeeded|replaced|superseded) by {=model}${ENDS}`,
    `{model} (?:was|has been) (?:replaced|superseded) by {=model}${ENDS}`,
    `{=model} (?:has )?${DIRECTLY} (?:followed|succeeded|replaced|superseded) {model}${ENDS}`,
    `{=model} (?:has )?(?:replaced|superseded) {model}${ENDS}`,
    `{model}(?:'s|’s) ${DIRECT} successor(?:,| is| was) {=model}${ENDS}`,
    `{=model},? (?:is |was |as )?(?:the )?${DIRECT} successor (?:to|of) {model}${ENDS}`,
    `{model},? (?:is |was |as )?(?:the )?${DIRECT} predecessor (?:to|of) {=model}${ENDS}`,
    `(?:the )?${DIRECT} predecessor of {=model}(?:,| is| was) {model}${ENDS}`,
    `{=model}(?:'s|’s) ${DIRECT} predecessor(?:,| is| was) {model}${ENDS}`,
  ].map(pattern => ({ pattern, isEvent: true })),
  read: (text, { view }) => {
    const named = view.mentions.get(text)
    if (named?.kind !== 'model' || named.isFamily) return undefined
    const stated = { text, value: named.entity }
    return /\b(?:direct|immediate)(?:ly)? /iu.test(view.text) ? { ...stated, about: NEXT } : stated
  },
  judge: (claim, frame) => {
    const facts = factsFor(claim, frame)
    const support = facts.find(({ value }) => value === claim.stated.value)
    if (support) return verdictOf('current', claim, frame, [support], support)
    const [known] = facts
    const isWrong = claim.stated.about === NEXT || isBefore(claim, frame)
    return known && claim.stance.modality === 'asserted' && isWrong
      ? verdictOf('contradicted', claim, frame, [known], known)
      : unknown(claim, frame)
  },
  rewrite: (_, { presentFact }, knowledge) =>
    presentFact && knowledge.entities.get(String(presentFact.value))?.name,
})

/** Whether the model named as the next came out before the known next one, and so is none. */
function isBefore({ stated, subject }: Claim, { knowledge }: JudgeFrame): boolean {
  const released = (model: string) => knowledge.facts(model, 'released').map(({ value }) => String(value))[0]
  const [own, said] = [released(subject), released(String(stated.value))]
  return own !== undefined && said !== undefined && firstDay(said) < firstDay(own)
}
