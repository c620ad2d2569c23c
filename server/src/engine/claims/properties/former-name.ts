import { judgeSingle } from '../judge-single.ts'
import { factsFor, verdictOf } from '../judgment.ts'
import { defineProperty } from '../property.ts'

const BODY = '{lab|organization}'
const OLD = '{=lab|organization}'
const WAS =
  '(?:formerly|previously|originally|until recently|once|at first|initially) (?:(?:known|called|named|operating|trading|styled) )?(?:as )?(?:the )?'
const NAMED = '(?:known as|called|named|trading as|styled|branded)'
const BECAME =
  '(?:(?:was|has been|is|been) )?(?:(?:since|later|now|recently|formally) )*(?:renamed|rebranded|rechristened|redubbed)(?: itself)?(?: (?:as|to|into))?|(?:has )?(?:changed|switched|altered) its name to|(?:now|today) (?:goes by|trades as|calls itself|operates as)|became known as'
const ENDS = '(?=[,.;:)]|\\W*$| (?:in|on|and|since|last|this|but|when|before|after|until)\\b)'

/** A name that its bearer has given up; `validTo` is the day of the change. Only another body's name is weighed. */
export const formerName = defineProperty({
  id: 'former-name',
  label: 'former name',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'rarely',
  phrases: [
    `${BODY}(?:, | \\(| )(?:which )?(?:(?:was|is) )?(?:the )?${WAS}${OLD}${ENDS}`,
    `${BODY}(?:,? which)? (?:used to be|had been|started (?:life|out) as|began (?:life )?as|was (?:formerly|previously|originally|once|long|first))(?: ${NAMED})? (?:the )?${OLD}${ENDS}`,
    `${BODY}(?:,? which)? (?:was|went by)(?: ${NAMED})? (?:the )?${OLD} (?:until|before|when|at the time)\\b`,
    `${BODY}, the (?:artist|company|lab|firm|body|group) formerly known as (?:the )?${OLD}${ENDS}`,
    `${BODY}(?:'s|’s) (?:old|former|previous|original|earlier|first) name (?:is|was)? ?(?:the )?${OLD}${ENDS}`,
    `${BODY}(?:,? which)? (?:has )?(?:changed|switched) its name from (?:the )?${OLD}${ENDS}`,
    `${OLD} (?:is|was) the (?:old|former|previous|original|earlier|first) name of (?:the )?${BODY}${ENDS}`,
    `(?:once|formerly|previously) (?:called|named|known as) (?:the )?${OLD} is now (?:called )?(?:the )?${BODY}${ENDS}`,
    `${OLD},? (?:which )?(?:${BECAME}) (?:the )?${BODY}${ENDS}`,
    `${OLD}(?:, | \\()(?:now|today|since renamed|later renamed|later|the future) (?:the )?${BODY}(?=[,.;:)])`,
    `${BODY}(?: \\(|, | )(?:the former |the erstwhile |ex-|née |f/k/a |fka |formerly )(?:the )?${OLD}${ENDS}`,
    `${BODY} ?(?:[,，（(]? ?)(?:前身是|前身为|原名|曾用名|原) ?${OLD}`,
  ].map(pattern => ({ pattern, isEvent: true })),
  columns: [{ header: /^(?:former(?:ly| names?)|previous names?|old names?|曾用名|原名)$/iu }],
  read: (text, { view }) => {
    const slot = [...text].find(unit => /^(?:lab|organization)$/u.test(view.mentions.get(unit)?.kind ?? ''))
    const mention = slot === undefined ? undefined : view.mentions.get(slot)
    return mention && { text, value: mention.entity }
  },
  agrees: (stated, fact, knowledge) => {
    const entity = knowledge.entities.get(String(stated.value))
    const names = entity ? [entity.name, ...entity.aliases.map(alias => alias.text)] : []
    return names.some(name => name.toLowerCase() === String(fact.value).toLowerCase())
  },
  judge: (claim, frame) => {
    const judgment = judgeSingle(claim, frame)
    const [known] = factsFor(claim, frame)
    const isOther = judgment.verdict === 'unknown' && claim.stated.value !== claim.subject
    const isAsserted = claim.stance.modality === 'asserted'
    return known && isOther && isAsserted ? verdictOf('contradicted', claim, frame, [known], known) : judgment
  },
})
