import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { defineProperty, type JudgeFrame } from '../property.ts'
import type { Claim } from '../types.ts'

const ENDS =
  "(?!['’]s)(?=[.,;:!?)]|\\W*$| (?:and|but|in|on|which|with|as|after|at|from|this|last|by|when|while)\\b)"
const NEXT = '(?:(?:long-awaited|official|natural) )?(?:successor|follow-up|heir)'
const BEFORE = '(?:own )?predecessor'

/**
 * The model in whose place its maker puts it. What is told of another line, or of a variant, is not weighed; nor what
 * is told as the very next one, which the successor is weighed by.
 */
export const predecessor = defineProperty({
  id: 'predecessor',
  label: 'predecessor',
  kinds: ['model'],
  valueType: 'entity',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  cue: /success|succeed|follow|heir|predecess/iu,
  phrases: [
    `{model}(?:,| \\()? ?(?:(?:which|that) )?(?:(?:is|was|as|remains|(?:was |is )?(?:launched|released|introduced|billed|presented|announced|marketed) as) )?(?:the |an? )?${NEXT} (?:to|of) (?:the )?{=model}${ENDS}`,
    `{model},? (?:(?:which|that) )?(?:has )?succeed(?:s|ed) {=model}${ENDS}`,
    `{=model},? (?:(?:which|that) )?(?:since )?(?:(?:was|is|has been) )?succeeded by {model}${ENDS}`,
    `{model}(?:(?:'s|’s)?|[^.;:!?()\\ue000-\\ue3ff]{1,60}? its) ${BEFORE}(?:,| is| was) {=model}${ENDS}`,
    `(?:like|unlike|than|with|to|after|over) its ${BEFORE}, {=model}, {model}(?!['’]s)`,
    `${BEFORE} (?:of|to) {model}(?:,| is| was) {=model}${ENDS}`,
    `{=model},? (?:(?:is|was) )?(?:the )?${BEFORE} (?:of|to) {model}${ENDS}`,
    `${NEXT} (?:of|to) {=model}(?:,| is| was) {model}${ENDS}`,
    `{=model}(?:'s|’s)?(?: and its)? ${NEXT}(?:,| is| was) {model}${ENDS}`,
  ].map(pattern => ({ pattern, isEvent: true })),
  columns: [{ header: /^(?:predecessor|succeeds|successor (?:to|of)|follows|前代|前一代)$/iu }],
  read: (text, { view }) => {
    const named = [...text].map(unit => view.mentions.get(unit)).find(mention => mention?.kind === 'model')
    return named && !named.isFamily ? { text, value: named.entity } : undefined
  },
  judge: (claim, frame) => {
    const facts = factsFor(claim, frame)
    const support = facts.find(({ value }) => value === claim.stated.value)
    if (support) return verdictOf('current', claim, frame, [support], support)
    const [known] = facts
    return known && claim.stance.modality === 'asserted' && isOther(claim, String(known.value), frame)
      ? verdictOf('contradicted', claim, frame, [known], known)
      : unknown(claim, frame)
  },
  rewrite: (_, { presentFact }, knowledge) =>
    presentFact && knowledge.entities.get(String(presentFact.value))?.name,
})

/** Whether the model told is another of the same line than the known one, and nobody’s facts put it before this one. */
function isOther({ subject, stated }: Claim, known: string, { knowledge }: JudgeFrame): boolean {
  const [own, said, right] = [subject, String(stated.value), known].map(id => knowledge.entities.get(id))
  if (!own || !said || !right || said.family === undefined) return false
  const isVariant = isPartOf(said.name, right.name) || isPartOf(right.name, said.name)
  const isNamed = knowledge.facts(said.id, 'successor').some(({ value }) => value === own.id)
  return said.family === own.family && own.family === right.family && !isVariant && !isNamed
}

/** `Kelp 3` of `Kelp 3 Preview`, not of `Kelp 3.1`. */
function isPartOf(name: string, longer: string): boolean {
  return longer.startsWith(name) && /^(?:$|[ -])/u.test(longer.slice(name.length))
}
