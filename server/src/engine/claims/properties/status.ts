import { readTerm, type Wording } from '../lexicon.ts'
import { defineProperty } from '../property.ts'
import { statePhrases } from '../state.ts'

const LIVE = ['in-force', 'partly-in-force']
const ENDED = ['delayed', 'stayed', 'superseded', 'rescinded', 'lifted', 'expired', 'withdrawn']
const BEFORE = ['proposed', 'passed', 'signed', 'delayed', 'stayed']
const ON =
  '(?: (?:(?:on|in|from|by|as early as|as of|at the start of|next|this|year|month|spring|summer|autumn|fall|winter) ?)*(?:{_date}|year|month|spring|summer|autumn|fall|winter))?'
const COMPLEMENT = '(?: (?:in|by|between|within|among|before|of) [^,;.:]{2,40})?'
const NOT_YET =
  '(?:not yet|yet to|(?:has|have) (?:not yet|yet to)) (?:be |been |become |enter(?:ed)? |come |gone? |take[ns]? |in )*(?:into )?(?:force|effect|effective|applicable|operative)'
const BODIES =
  "(?:(?:the |a |his |her |their )?(?:[\\w’'-]+ ){0,3}?(?:legislature|Congress|Senate|House|Parliament|Council|Assembly|committee|chambers?|lawmakers|legislators|governor|president|signature|vote|approval|co-legislators|Bundestag|Diet))"
const WORDINGS: readonly Wording[] = [
  {
    term: 'rescinded',
    words: 'rescinded|revoked|repealed|withdrawn|scrapped|cancel+ed|废止|撤销',
    alternatives: ['withdrawn', 'superseded', 'lifted'],
  },
  { term: 'vetoed', words: 'vetoed|否决', alternatives: ['failed'] },
  {
    term: 'failed',
    words: 'died in (?:committee|the [\\w]+)|dead|(?:has )?failed to pass|defeated|voted down|killed',
    alternatives: ['vetoed', 'withdrawn', 'expired'],
  },
  {
    term: 'lifted',
    words: 'lifted|no longer in (?:force|effect)',
    alternatives: ['rescinded', 'expired', 'superseded', 'withdrawn'],
  },
  { term: 'superseded', words: 'superseded|replaced|取代', alternatives: ['rescinded'] },
  {
    term: 'passed',
    words:
      "await(?:s|ing) [^,;.]{0,40}(?:signature|signing)|on the (?:governor|president)(?:’s|'s) desk|(?:has |have )?passed both (?:chambers|houses)|yet to be signed|not yet (?:been )?signed|unsigned",
    alternatives: ['proposed'],
  },
  {
    term: 'stayed',
    words: 'stayed|enjoined|blocked by (?:a|the) (?:federal |district |state )?(?:court|judge)|on hold',
  },
  { term: 'delayed', words: 'delayed|postponed|deferred|推迟', alternatives: ['partly-in-force', 'signed'] },
  {
    term: 'signed',
    words: `(?:signed|adopted|enacted|passed|issued)[^,;.]{0,30} but ${NOT_YET}|${NOT_YET}|(?:due|set|scheduled|slated|expected) to (?:take|enter|go|come|become|apply|start|be)[^,;.]{0,20}(?:effect|force|effective|appl\\w+)?|尚未(?:生效|施行|实施)`,
    alternatives: [...BEFORE, 'vetoed', 'failed', 'withdrawn'],
  },
  {
    term: 'proposed',
    words: `pending|proposed|planned|draft|stalled|stuck|forthcoming|languishing|(?:only |merely |still )?(?:a|an) (?:[\\w-]+ ){0,2}(?:proposal|bill|draft)|under (?:consideration|negotiation|discussion|debate|review)|(?:being|still) (?:negotiated|debated|considered|discussed|drafted)|before ${BODIES}|on the table|not yet (?:been )?(?:law|passed|adopted|enacted|approved)|yet to (?:be )?(?:pass(?:ed)?|adopted|enacted|approved)|in (?:committee|trilogues?|draft)|making its way through|提案|草案|审议`,
    alternatives: ['passed'],
  },
  { term: 'signed', words: 'signed(?: into law)?|enacted|adopted', alternatives: [...LIVE, 'delayed'] },
  {
    term: 'in-force',
    words: `(?:fully )?in (?:full )?(?:force|effect)|effective|operative|(?:has|have) (?:now |already |since )*(?:entered|come|gone|taken) (?:into )?(?:force|effect)|有效|生效|施行|实施`,
    alternatives: ['partly-in-force'],
  },
  {
    term: 'in-force',
    words:
      '(?:the |a |binding )?law(?: of the land)?|(?:still )?stands|binding|the (?:main|central|key|principal|governing) (?:[\\w-]+ ){0,3}(?:rule|law|framework|instrument|policy|order|guidance)|the (?:cornerstone|centerpiece|centrepiece|backbone|foundation|bedrock|basis)',
    alternatives: ['partly-in-force', 'signed', 'delayed'],
  },
]
/** What a rule does as long as it is one, in the present tense. */
const PROVISIONS =
  '(?:requires?|mandates?|obliges|obligates|compels|prohibits|bars|directs|restricts|caps|imposes|applies|governs|regulates|sorts|divides|limits|forces|orders|instructs|tasks|forbids|demands|subjects|exempts|authori[sz]es|empowers|tells (?:agencies|federal|developers|companies|labs)|opens|binds|sets out|steers|bans (?!on\\b)|covers|calls (?:on|for))(?![\\w-])'
const DONE =
  '(?:rescinded|revoked|repealed|withdrawn|scrapped|vetoed|lifted|superseded|replaced|stayed|enjoined|delayed|postponed|deferred|signed(?: into law)?|enacted|adopted|dead|defeated)'
const OPEN = `pending(?: (?:before|in) ${BODIES})?|stalled(?: in ${BODIES})?|awaiting [^,;.]{0,40}(?:signature|signing)|on the (?:governor|president)(?:’s|'s) desk|(?:a|an) (?:[\\w-]+ )?(?:proposal|bill|draft(?: (?:regulation|law|bill|act|order|rule|text|measure))?)(?: on the table(?: of [^,;.:]{2,40})?| before [^,;.:]{2,40})?|under (?:consideration|negotiation|discussion|debate)${COMPLEMENT}|being (?:negotiated|debated|considered)${COMPLEMENT}|before (?:Congress|Parliament|the (?:Senate|House|Council|legislature|co-legislators))|on the table${COMPLEMENT}|in (?:committee|trilogues?)|not yet (?:law|passed|adopted|enacted|approved|signed)|unsigned`
const STATE = `${DONE}|${OPEN}|${NOT_YET}|(?:in (?:full )?(?:force|effect)|effective|operative|no longer in (?:force|effect)|the law of the land|binding law|law(?: of the land| in (?!progress|practice|theory|question)[\\w]+(?: [\\w]+)?)?(?! firm| school| enforcement| professor| review)|binding(?! \\w))|the (?:cornerstone|centerpiece|centrepiece|backbone|bedrock) of|on hold|(?:due|set|scheduled|slated) to (?:take|enter|go|come|become|start|apply)[^,;.]{0,20}(?:effect|force|effective|apply(?:ing)?)${ON}`
const VERBS = `awaits [^,;.]{0,40}(?:signature|signing)|(?:has|have) (?:not yet|yet to) (?:be(?:en)? (?:signed|adopted|passed|enacted|approved)|pass(?:ed)?|(?:enter(?:ed)?|come|gone?|take|taken) (?:into )?(?:force|effect))|(?:has|have) (?:now |already |since |formally )*(?:entered|come|gone|taken) (?:into )?(?:force|effect)|(?:has|have) passed both (?:chambers|houses)(?: and awaits [^,;.]{0,40}signature)?|(?:will (?:soon |then )?|is to )?(?:takes? effect|(?:comes?|goes?|enters?) into (?:force|effect)) (?:on|in|from) (?:{_date}|next year)|died in committee|still stands|languishes in ${BODIES}`
const PARTICIPLES = `awaiting [^,;.]{0,40}(?:signature|signing)|(?:signed|adopted|enacted|passed|issued)[^,;.]{0,30} but ${NOT_YET}|(?:due|set|scheduled|slated|expected) to (?:take effect|(?:enter|go|come) into (?:force|effect)|become (?:effective|law)|apply)${ON}`

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
    ...statePhrases({
      of: 'policy',
      predicate: STATE,
      anywhere: '(?:in (?:full )?(?:force|effect)|law|binding)',
      narrowed: '(?= (?:in|across|throughout|within|on|for|over) )',
      verbs: VERBS,
      participles: PARTICIPLES,
      attributive: '(?:proposed|pending|stalled|draft|planned|forthcoming)',
    }),
    { pattern: `{policy}{aside} (?:also |still |now |currently |itself )*{value:${PROVISIONS}}` },
    {
      pattern: `under (?:the )?{policy}, [^.;:!?\\ue000-\\uf5ff]{2,60}? {value:must|(?:are|is) required to}`,
    },
    {
      pattern: `(?:still|currently|today|continue to)(?: [\\w-]+){0,4} (?:compl(?:y|ies) with|follow|observe|abide by) (?:the )?{policy}`,
      value: 'in-force',
    },
    {
      pattern: `(?<!\\b(?:to|be|not|never|was|were|been|un) ?){value:signed|vetoed} (?:the )?{policy}`,
      isEvent: true,
    },
    {
      pattern:
        '{policy}》? ?{value:(?:目前|现在?|至今|依然|仍然?|尚|已经?|还|均|都|正|处于|是|为|一项|一部|在|未)*(?:有效|生效|施行|实施|提案|草案|审议|废止|撤销)}',
    },
  ],
  columns: [{ header: /^(?:status|state|legal status)$/iu }],
  read: text => {
    if (/\b(?:takes? effect|(?:comes?|goe?s?|enters?) into (?:force|effect)) (?:on|in|from)\b/iu.test(text))
      return { text, value: 'signed', alternatives: [...LIVE, ...BEFORE] }
    if (/^(?:must|(?:are|is) required to)$/iu.test(text) || new RegExp(`^${PROVISIONS}$`, 'iu').test(text))
      return { text, value: 'in-force', alternatives: [...LIVE, ...BEFORE] }
    const stated = readTerm(text, WORDINGS)
    return stated && /\b(?:has|have) been (?:signed|enacted|adopted)|^signed$/iu.test(text)
      ? { ...stated, alternatives: [...LIVE, ...ENDED] }
      : stated
  },
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
