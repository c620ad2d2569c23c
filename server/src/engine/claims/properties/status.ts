import { judgeStatus } from '../judge-status.ts'
import { defineProperty } from '../property.ts'
import { readStatus } from '../read-status.ts'
import { STATUS_PHRASES } from '../status-phrases.ts'
import { BEFORE, ENDED, LIVE } from '../status-words.ts'

const TOLD: Readonly<Record<string, string>> = {
  'in-force': 'in force',
  'partly-in-force': 'partly in force',
}
const told = (value: unknown) => TOLD[String(value)] ?? String(value)

const IN_FORCE = { value: 'in-force', alternatives: ['partly-in-force'] }
const NOT_IN_FORCE = {
  value: 'signed',
  alternatives: [...BEFORE, ...ENDED, 'vetoed', 'failed'],
}

/** Where a policy stands between proposal and repeal. */
export const status = defineProperty({
  id: 'status',
  label: 'status',
  kinds: ['policy'],
  valueType: 'term',
  terms: [
    ...LIVE,
    ...BEFORE,
    'vetoed',
    'rescinded',
    'superseded',
    'expired',
    'lifted',
    'withdrawn',
    'failed',
  ],
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'monthly',
  phrases: STATUS_PHRASES,
  columns: [
    {
      header:
        /^(?:(?:already |now |currently )?(?:in (?:force|effect)|binding law|enacted(?: into law)?|applicable|law)(?: yet| now| already| today)?\??)$/iu,
      answers: { yes: IN_FORCE, no: NOT_IN_FORCE },
    },
    {
      header:
        /^(?:(?:current |legal |legislative )?(?:status|state|stage)|where it stands|(?:目前|当前|最新|法律|立法)?(?:状态|现状|进展|进度|情况))$/iu,
    },
  ],
  read: readStatus,
  judge: judgeStatus,
  describe: told,
  rewrite: (claim, { presentFact, evidence }, _, { date }) => {
    const verb = /^(?:is|are|remains?|stays?)(?=\s)/iu.exec(claim.stated.text)?.[0]
    if (!presentFact?.validFrom || verb === undefined) return undefined
    const isPlural = /^(?:are|remain|stay)$/iu.test(verb)
    const [has, was, it] = isPlural ? ['have', 'were', 'they were'] : ['has', 'was', 'it was']
    const day = date(presentFact.validFrom)
    const value = told(presentFact.value)
    if (LIVE.includes(String(presentFact.value))) return `${has} been ${value} since ${day}`
    if (!/^\p{L}+ed$/u.test(value) && value !== 'withdrawn') return undefined
    const held = evidence.find(fact => fact !== presentFact && LIVE.includes(String(fact.value)))
    const on = presentFact.validFrom.length >= 10 ? 'on' : 'in'
    if (value === 'expired' || value === 'failed') return `${value} ${on} ${day}`
    return held?.validTo === undefined
      ? `${was} ${value} ${on} ${day}`
      : `${was} ${told(held.value)} until ${day}, when ${it} ${value}`
  },
})
