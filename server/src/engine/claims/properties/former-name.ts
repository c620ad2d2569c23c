import { judgeSingle } from '../judge-single.ts'
import { factsFor, verdictOf } from '../judgment.ts'
import { defineProperty } from '../property.ts'

const WAS =
  '(?:formerly|previously|originally|until recently|once) (?:(?:known|called|named|operating|trading) )?(?:as )?(?:the )?'

/** A name that its bearer has given up; `validTo` is the day of the change. Only another body's name is weighed. */
export const formerName = defineProperty({
  id: 'former-name',
  label: 'former name',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'rarely',
  cue: /formerly|previously|originally|until recently|once/iu,
  phrases: [
    { pattern: `{lab|organization}(?:, | \\()${WAS}{=lab|organization}(?=[,.;)]|\\W*$)`, isEvent: true },
  ],
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
    return known && isOther ? verdictOf('contradicted', claim, frame, [known], known) : judgment
  },
})
