import type { Fact } from '../../knowledge/types.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { defineProperty } from '../property.ts'

const OFFICE = /^(?<office>President|Governor|Mayor) (?<name>.+)$/u
const TITLE = '(?:(?:then-|former |US |U\\.S\\. )?(?:President|Governor|Gov\\.|Mayor) )?(?:[a-z]+\\.? ){0,2}'

/** Who made a policy. An officer is weighed against the one of the same office, a body never. */
export const issuer = defineProperty({
  id: 'issuer',
  label: 'issuer',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  phrases: [
    {
      pattern: `{policy}{aside},? (?:(?:was|is|which|that|has been) )*(?:signed|issued|enacted|vetoed)(?: into law)? by {value:${TITLE}[a-z]+}`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[,;—] ?)(?:signed|issued)(?: into law)? by {value:${TITLE}[a-z]+}(?: in {_date}| on {_date})?, (?:the )?{policy}`,
      isEvent: true,
    },
    { pattern: `(?:^|[\\s(—]){value:${TITLE}[a-z]+}(?:'s|’s) {policy}`, isEvent: true },
    { pattern: `(?:^|[\\s(—]){value:${TITLE}[a-z]+} (?:signed|issued) (?:the )?{policy}`, isEvent: true },
  ],
  columns: [{ header: /^(?:issuer|issued by|signed by|president)$/iu }],
  read: (text, { knowledge }) => {
    const officers = knowledge.factsWith('issuer').flatMap(fact => {
      const family = OFFICE.exec(String(fact.value))?.groups?.name?.split(' ').at(-1)
      return family === undefined ? [] : [{ family, value: String(fact.value) }]
    })
    const words = text.split(' ')
    for (const [at, word] of words.entries()) {
      const officer = officers.find(({ family }) => family === word)
      if (officer) return { text: words.slice(0, at + 1).join(' '), value: officer.value }
    }
    return undefined
  },
  judge: (claim, frame) => {
    const facts = factsFor(claim, frame)
    const support = facts.find(fact => fact.value === claim.stated.value)
    if (support) return verdictOf('current', claim, frame, [support], support)
    const holder = facts.find(fact => officeOf(fact.value) === officeOf(claim.stated.value))
    return holder && claim.stance.modality === 'asserted'
      ? verdictOf('contradicted', claim, frame, [holder], holder)
      : unknown(claim, frame)
  },
  rewrite: ({ stated }, { presentFact }) => {
    const name = String(presentFact?.value ?? '')
    return /^(?:President|Governor|Mayor) /u.test(stated.text) ? name : name.split(' ').at(-1)
  },
})

function officeOf(value: Fact['value']): string | undefined {
  return OFFICE.exec(String(value))?.groups?.office
}
