import { readable } from '../../text/day.ts'
import { readTerm, type Wording } from '../lexicon.ts'
import { defineProperty } from '../property.ts'

const LIVE = ['in-force', 'partly-in-force']
const BEFORE = ['proposed', 'passed', 'signed', 'delayed', 'stayed']
const WORDINGS: readonly Wording[] = [
  {
    term: 'rescinded',
    words: 'rescinded|revoked|repealed|withdrawn|scrapped|cancel+ed',
    alternatives: ['withdrawn', 'superseded', 'lifted'],
  },
  { term: 'vetoed', words: 'vetoed', alternatives: ['failed'] },
  {
    term: 'lifted',
    words: 'lifted|no longer in (?:force|effect)',
    alternatives: ['rescinded', 'expired', 'superseded'],
  },
  { term: 'superseded', words: 'superseded|replaced', alternatives: ['rescinded'] },
  { term: 'stayed', words: 'stayed|enjoined|blocked by (?:a|the) court' },
  { term: 'delayed', words: 'delayed|postponed|deferred', alternatives: ['partly-in-force', 'signed'] },
  {
    term: 'proposed',
    words:
      'pending|(?:only |merely |still )?(?:a|an) (?:proposal|bill|draft)|under (?:consideration|negotiation)|before (?:Congress|Parliament|the (?:Senate|House))|not yet (?:law|passed|adopted|in force)',
    alternatives: ['passed'],
  },
  { term: 'signed', words: 'signed(?: into law)?|enacted|adopted', alternatives: [...LIVE, 'delayed'] },
  {
    term: 'in-force',
    words:
      '(?:fully )?in (?:full )?(?:force|effect)|the law(?: of the land)?|binding law|requires?|mandates?|obliges|obligates|compels|prohibits|bans|bars|directs|restricts|caps|governs|imposes',
    alternatives: ['partly-in-force'],
  },
]
const STATE =
  '(?:rescinded|revoked|repealed|withdrawn|scrapped|vetoed|lifted|superseded|stayed|enjoined|delayed|postponed|pending|(?:only |merely )?an? (?:proposal|bill|draft)|under (?:consideration|negotiation)|before (?:Congress|Parliament)|not yet (?:law|passed|adopted|in force)|signed(?: into law)?|enacted|adopted|(?:fully )?in (?:full )?(?:force|effect)|no longer in (?:force|effect)|the law(?: of the land)?)'
const BE = '(?:is|are|remains?|stays?|has been|have been|was|were)'
const ADVERBS = '(?:(?:currently|still|now|today|already|again|formally|legally) )*'

const TOLD: Readonly<Record<string, string>> = {
  'in-force': 'in force',
  'partly-in-force': 'partly in force',
}
const told = (value: unknown) => TOLD[String(value)] ?? String(value)

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
  phrases: [
    { pattern: `{policy}(?:,|\\))? {value:${BE} ${ADVERBS}${STATE}}` },
    { pattern: `{policy} \\({value:${ADVERBS}${STATE}}\\)` },
    {
      pattern: `{policy} {adv}{value:requires|mandates|obliges|obligates|compels|prohibits|bars|directs|restricts|caps|imposes}`,
    },
  ],
  columns: [{ header: /^(?:status|state|legal status)$/iu }],
  read: text => {
    const stated = readTerm(text, WORDINGS)
    const isProvision =
      /^(?:requires?|mandates?|obliges|obligates|compels|prohibits|bars|directs|restricts|caps|imposes)$/iu
    if (stated && isProvision.test(text)) return { ...stated, alternatives: [...LIVE, ...BEFORE] }
    return stated && /\b(?:has|have) been (?:signed|enacted|adopted)/iu.test(text)
      ? { ...stated, alternatives: [...LIVE, 'delayed', 'stayed', 'superseded', 'rescinded'] }
      : stated
  },
  describe: told,
  rewrite: (claim, { presentFact, evidence }) => {
    const was = evidence.find(fact => fact !== presentFact && fact.validTo !== undefined)
    if (!presentFact?.validFrom || !was || !/^(?:is|are|remains?|stays?)\s/iu.test(claim.stated.text))
      return undefined
    const isPlural = /^(?:are|remain|stay)\s/iu.test(claim.stated.text)
    const end = readable(presentFact.validFrom)
    if (LIVE.includes(String(presentFact.value))) {
      return `${isPlural ? 'have' : 'has'} been ${told(presentFact.value)} since ${end}`
    }
    return `${isPlural ? 'were' : 'was'} ${told(was.value)} until ${end}, when ${isPlural ? 'they were' : 'it was'} ${told(presentFact.value)}`
  },
})
