import type { Fact } from '../knowledge/types.ts'
import { firstDay, isPartialDate, lastDay } from '../text/day.ts'
import type { JudgeFrame, Phrase } from './property.ts'
import type { Claim, StatedValue } from './types.ts'

/*
 * Under which president a rule of the United States was made: `the Trump administration issued X`, `the Biden-era X`.
 * Its own first day tells, be it an agency's rule.
 */

/** The days in office, the last one that of the successor's oath. */
const TERMS: readonly { readonly name: string; readonly first: string; readonly last: string }[] = [
  { name: 'obama', first: '2009-01-20', last: '2017-01-20' },
  { name: 'trump', first: '2017-01-20', last: '2021-01-20' },
  { name: 'biden', first: '2021-01-20', last: '2025-01-20' },
  { name: 'trump', first: '2025-01-20', last: '2029-01-20' },
]
const NAMES = 'obama|trump|biden'
const DID =
  '(?:issued|published|imposed|adopted|introduced|wrote|drafted|drew up|unveiled|announced|proposed|released|put out|put in place|brought in|promulgated|launched|created|devised)'
const ENDS =
  "(?!['’]s)(?=[,.;:)]|\\W*$| (?:in|on|last|this|and|but|to|as|at|with|after|before|during|is|was|has|had|would|that|which|still|remains)\\b)"

export const ADMINISTRATION_PHRASES: readonly Phrase[] = [
  {
    pattern: `(?<!\\b(?:from|of|before|after|since|under|replaced|revoked|rescinded|inherited|second|first) )(?:the )?{value:(?:${NAMES})(?:['’]s)? (?:administration|white house)} (?:(?:has|had|first|also|then|itself|finally|hastily) )*${DID} (?:the )?{policy}${ENDS}`,
    isEvent: true,
  },
  {
    pattern: `(?:^|[\\s(—])(?:the )?{value:(?:${NAMES})(?:-era| administration['’]s| white house['’]s)} {policy}${ENDS}`,
    isEvent: true,
  },
  {
    pattern: `{policy}{aside},? (?:(?:was|were|is|which|that|has been) )*${DID} (?:by|under) (?:the )?{value:(?:${NAMES}) (?:administration|white house)}`,
    isEvent: true,
  },
  {
    pattern: `{policy}(?:,| \\(| ?[—–]) ?(?:an?|the) {value:(?:${NAMES})(?:-era| administration)} (?:[a-z-]+ ){0,3}?(?:rule|order|regulation|memorandum|measure|policy|directive|framework|restriction|control)s?(?![\\w-])`,
    isEvent: true,
  },
]

const SAID = new RegExp(
  `^(?<name>${NAMES})(?:-era|(?:['’]s)? (?:administration|white house)(?:['’]s)?)$`,
  'iu',
)

/** Whose administration words name. */
export function administrationIn(text: string): StatedValue | undefined {
  const name = SAID.exec(text)?.groups?.name?.toLowerCase()
  return name === undefined ? undefined : { text, value: name, about: 'administration' }
}

const FIRST_STEPS = ['introduced', 'signed', 'effective']

/** The first day of a policy, if another president was in office on it and on all others that are known. */
export function isOfOthers({ subject, stated }: Claim, { knowledge }: JudgeFrame): Fact | undefined {
  if (!knowledge.facts(subject, 'jurisdiction').some(({ value }) => value === 'United States'))
    return undefined
  if (knowledge.facts(subject, 'type').some(({ value }) => value === 'bill' || value === 'statute'))
    return undefined
  const dated = [
    ...FIRST_STEPS.flatMap(step =>
      knowledge.facts(subject, step).map(fact => ({ fact, day: String(fact.value) })),
    ),
    ...knowledge
      .facts(subject, 'status')
      .flatMap(fact => (fact.validFrom === undefined ? [] : [{ fact, day: fact.validFrom }])),
  ]
    .filter(({ day }) => isPartialDate(day))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const [made] = dated
  if (!made) return undefined
  const isHis = TERMS.some(
    ({ name, first, last }) =>
      name === stated.value && lastDay(made.day) >= first && firstDay(made.day) <= last,
  )
  return isHis || !TERMS.some(({ first, last }) => firstDay(made.day) > first && lastDay(made.day) < last)
    ? undefined
    : made.fact
}
