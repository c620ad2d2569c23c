import { readable } from '../../text/day.ts'
import { readTerm, type Wording, wordsOf } from '../lexicon.ts'
import { defineProperty } from '../property.ts'

const WORDINGS: readonly Wording[] = [
  {
    term: 'retired',
    words: 'retired|discontinued|sunset|no longer (?:available|offered|served|sold)|withdrawn',
  },
  { term: 'deprecated', words: 'deprecated' },
  {
    term: 'suspended',
    words:
      'unavailable|suspended|offline|dark|disabled|inaccessible|banned|blocked|cut off|shut (?:down|off)|out of service|pulled from (?:the market|service)',
    alternatives: ['retired'],
  },
  {
    term: 'restricted',
    words:
      '(?:restricted|limited|available only|only available|accessible only|confined) to (?:a (?:few|handful|small)|about|roughly|some|around|approved|vetted|trusted|selected|government|\\d+)[^.;,]{0,40}|invitation-only',
    alternatives: ['preview'],
  },
  {
    term: 'general',
    words: '(?:generally |publicly |widely |freely )?available|accessible|back online|restored|online again',
    alternatives: ['preview', 'deprecated', 'restricted'],
  },
]
const STATES = `(?:(?:currently|still|now|temporarily|indefinitely|once again|again) )*(?:${wordsOf(WORDINGS)})`

const TOLD: Readonly<Record<string, string>> = {
  general: 'generally available',
  preview: 'in preview',
  restricted: 'restricted to approved users',
  suspended: 'suspended',
  deprecated: 'deprecated',
  retired: 'retired',
}

/** Whether, and for whom, a model can be used: general, preview, restricted, suspended, deprecated, retired. */
export const availability = defineProperty({
  id: 'availability',
  label: 'availability',
  kinds: ['model'],
  valueType: 'term',
  terms: Object.keys(TOLD),
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'monthly',
  phrases: [
    {
      pattern: `{model}{also}\\)?,? {value:(?:is|are|remains?|stays?|has been|have been|was|were|'s|’s) ${STATES}}`,
    },
    { pattern: `{model}{also} \\({value:${STATES}}!?\\)` },
    { pattern: `{model}{also}, (?:which |that )?(?:is |are )?{value:${STATES}},` },
    {
      pattern: `access to {_lab}?(?:'s|’s)? ?{model}{also} {value:(?:is|are|remains?|stays?|has been|was|were) ${STATES}}`,
    },
    {
      pattern: `(?:the|now|still|currently)[ -]{value:suspended|unavailable|disabled|retired|discontinued|deprecated} {model}`,
    },
  ],
  columns: [{ header: /^(?:availability|access|available\??)$/iu }],
  read: text => readTerm(text, WORDINGS),
  describe: value => TOLD[String(value)] ?? String(value),
  rewrite: (claim, { presentFact, evidence }) => {
    const isAttributive = claim.valueSpan.start < claim.subjectSpan.start
    if (!presentFact?.validFrom || isAttributive) return undefined
    const now = `${TOLD[String(presentFact.value)] ?? String(presentFact.value)}`
    const since = readable(presentFact.validFrom)
    const was = evidence.find(fact => fact !== presentFact && fact.validTo !== undefined)
    const before = was ? `${TOLD[String(was.value)] ?? String(was.value)} until ${since}` : undefined
    const verb = /^(?:is|are|remains?|stays?|has been|have been|was|were|['’]s)\s/iu
      .exec(claim.stated.text)?.[0]
      .trim()
    if (verb === undefined) return before ? `${before}, ${now} since` : `${now} since ${since}`
    const isPlural = /^(?:are|were|have been|remain|stay)$/iu.test(verb)
    const [past, present] = isPlural ? ['were', 'are'] : ['was', 'is']
    return before ? `${past} ${before} and ${present} ${now} since` : `${present} ${now} since ${since}`
  },
})
