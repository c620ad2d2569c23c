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
  {
    term: 'passed',
    words: "awaiting [^,;.]{0,40}signature|on the (?:governor|president)(?:’s|'s) desk",
    alternatives: ['proposed'],
  },
  { term: 'stayed', words: 'stayed|enjoined|blocked by (?:a|the) court' },
  { term: 'delayed', words: 'delayed|postponed|deferred', alternatives: ['partly-in-force', 'signed'] },
  {
    term: 'proposed',
    words:
      'pending|(?:only |merely |still )?(?:a|an) (?:proposal|bill|draft)|under (?:consideration|negotiation)|before (?:Congress|Parliament|the (?:Senate|House))|not yet (?:law|passed|adopted)',
    alternatives: ['passed'],
  },
  {
    term: 'signed',
    words:
      'not yet (?:in (?:force|effect)|effective|applicable)|(?:not yet|yet to) (?:enter(?:ed)?|come|gone?|take|taken) (?:into )?(?:force|effect)',
    alternatives: [...BEFORE, 'vetoed', 'failed', 'withdrawn'],
  },
  { term: 'signed', words: 'signed(?: into law)?|enacted|adopted', alternatives: [...LIVE, 'delayed'] },
  {
    term: 'in-force',
    words:
      '(?:fully )?in (?:full )?(?:force|effect)|requires?|mandates?|obliges|obligates|compels|prohibits|bans|bars|directs|restricts|caps|governs|imposes|applies|must|(?:are|is) required to|有效|生效|施行',
    alternatives: ['partly-in-force'],
  },
  {
    term: 'in-force',
    words: '(?:the |a |binding )?law(?: of the land)?',
    alternatives: ['partly-in-force', 'signed', 'delayed'],
  },
]
const STATE =
  "(?:rescinded|revoked|repealed|withdrawn|scrapped|vetoed|lifted|superseded|stayed|enjoined|delayed|postponed|pending(?: (?:before|in) (?:the )?(?:legislature|Congress|Senate|House|Parliament|Assembly|committee))?|awaiting [^,;.]{0,40}signature|on the (?:governor|president)(?:’s|'s) desk|(?:only |merely )?an? (?:[\\w-]+ )?(?:proposal|bill|draft(?: (?:regulation|law|bill|act|order|rule|text|measure))?)|under (?:consideration|negotiation)|before (?:Congress|Parliament)|not yet (?:law|passed|adopted|effective|applicable|in (?:force|effect))|signed(?: into law)?|enacted|adopted|(?:fully )?in (?:full )?(?:force|effect)|no longer in (?:force|effect)|(?:the |binding )?law(?: of the land)?)"
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
    { pattern: `{policy}{also}{aside} {value:${BE} ${ADVERBS}${STATE}}{whole}` },
    { pattern: `{policy} \\({value:${ADVERBS}${STATE}}\\)` },
    {
      pattern: `{policy} {adv}{value:requires|mandates|obliges|obligates|compels|prohibits|bars|directs|restricts|caps|imposes|applies}`,
    },
    {
      pattern:
        '{policy}{aside} {value:(?:has|have) (?:not yet|yet to) (?:enter(?:ed)?|come|gone?|take|taken) (?:into )?(?:force|effect)}',
    },
    {
      pattern: 'under (?:the )?{policy}, [^.;:!?\\ue000-\\uf5ff]{2,60}? {value:must|(?:are|is) required to}',
    },
    { pattern: `^\\W*{policy}: {value:${ADVERBS}${STATE}}{whole}(?=\\W*$)` },
    { pattern: '{policy} ?{value:(?:目前|现在?|至今|依然|仍然?)+(?:有效|生效|施行)}' },
  ],
  columns: [{ header: /^(?:status|state|legal status)$/iu }],
  read: text => {
    const stated = readTerm(text, WORDINGS)
    const isProvision =
      /^(?:requires?|mandates?|obliges|obligates|compels|prohibits|bars|directs|restricts|caps|imposes|applies|must|(?:are|is) required to)$/iu
    if (stated && isProvision.test(text)) return { ...stated, alternatives: [...LIVE, ...BEFORE] }
    return stated && /\b(?:has|have) been (?:signed|enacted|adopted)/iu.test(text)
      ? { ...stated, alternatives: [...LIVE, 'delayed', 'stayed', 'superseded', 'rescinded'] }
      : stated
  },
  describe: told,
  rewrite: (claim, { presentFact, evidence }) => {
    const verb = /^(?:is|are|remains?|stays?)(?=\s)/iu.exec(claim.stated.text)?.[0]
    if (!presentFact?.validFrom || verb === undefined) return undefined
    const isPlural = /^(?:are|remain|stay)$/iu.test(verb)
    const [has, was, it] = isPlural ? ['have', 'were', 'they were'] : ['has', 'was', 'it was']
    const day = readable(presentFact.validFrom)
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
