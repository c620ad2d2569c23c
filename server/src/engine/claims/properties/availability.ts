import { readTerm, type Wording, wordsOf } from '../lexicon.ts'
import { defineProperty } from '../property.ts'
import { statePhrases } from '../state.ts'

const GROUP =
  '(?:(?:about|roughly|some|around|only|just|fewer than|no more than|fewer|under) )*(?:(?:a (?:few|handful|small \\w+|select \\w+|limited \\w+)|approved|vetted|trusted|selected|select|government|early|\\w+|\\d+)(?: of)?(?: [\\w-]+){0,3}? (?:organi[sz]ations|companies|partners|customers|users|institutions|firms|agencies|developers|researchers|labs|defenders|testers))'
const WORDINGS: readonly Wording[] = [
  {
    term: 'retired',
    words:
      'retired|discontinued|sunset|no longer (?:available|offered|served|sold|supported)|withdrawn|shut down|end of life|end-of-life',
    alternatives: ['suspended', 'deprecated'],
  },
  { term: 'deprecated', words: 'deprecated' },
  {
    term: 'preview',
    words: '(?:available |offered |out )?(?:only )?(?:in|as an?) (?:[\\w-]+ )?(?:preview|beta)|preview-only',
    alternatives: ['restricted'],
  },
  {
    term: 'suspended',
    words:
      "(?:not|(?:is|are)n['’]t) (?:currently |yet |now |widely |publicly |generally |any longer )?(?:available|accessible)",
    alternatives: ['retired', 'restricted', 'preview'],
  },
  {
    term: 'suspended',
    words:
      'unavailable|suspended|offline|dark|disabled|inaccessible|banned|blocked|cut off|shut off|out of service|pulled from (?:the market|service)|barred',
    alternatives: ['retired'],
  },
  {
    term: 'restricted',
    words: `(?:restricted|limited|available only|only available|accessible only|confined|reserved|open only|offered only|released only) (?:to|for) ${GROUP}[^.;,]{0,40}|(?:by )?invitation[- ]only|in (?:a )?(?:closed|limited|restricted) (?:release|access|preview)`,
    alternatives: ['preview'],
  },
  {
    term: 'general',
    words: '(?:generally|publicly|widely|freely) (?:available|accessible)',
    alternatives: ['deprecated', 'preview'],
  },
  {
    term: 'general',
    words:
      '(?:generally |publicly |widely |freely )?(?:available|accessible|offered|sold|usable)|back online|restored|online again|open to (?:all|everyone|the public|anyone)',
    alternatives: ['preview', 'deprecated', 'restricted'],
  },
]
const HAN: readonly Wording[] = [
  { term: 'retired', words: '已?(?:退役|下架|停止服务|下线)' },
  {
    term: 'suspended',
    words: '无法(?:使用|访问)|不可用|(?:处于)?暂停(?:状态|服务|使用|访问)?|(?:被)?(?:停用|禁用|封禁)',
    alternatives: ['retired'],
  },
  {
    term: 'general',
    words: '(?:已)?(?:恢复(?:使用|访问|服务)?|可用|可使用|可以使用|可访问|开放使用)',
    alternatives: ['preview', 'deprecated', 'restricted'],
  },
]
/** What can still be called may be on its way out. */
const USABLE = ['preview', 'deprecated', 'restricted']
const STATES = wordsOf(WORDINGS)

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
    ...statePhrases({
      of: 'model',
      predicate: STATES,
      anywhere:
        '(?:still )?(?:available|accessible|offered|sold)(?! only| (?:to|for) (?:only|just|\\w+ (?:approved|vetted|trusted|selected)))',
      attributive: '(?:suspended|unavailable|disabled|retired|discontinued|deprecated)',
      participles: "(?:is|are)n['’]t (?:currently |yet |now )?(?:available|accessible)",
      not: '(?! (?:under (?:an?|the) [\\w. -]{2,40}licen[sc]e|weights))',
    }),
    {
      pattern: `{model}{also} {value:(?:is|are)n['’]t (?:currently |yet |now )?(?:available|accessible)}{whole}`,
    },
    {
      pattern: `access to {_lab}?(?:'s|’s)? ?{model}{also} {value:(?:is|are|remains?|stays?|has been|was|were) (?:(?:currently|still|now|temporarily|indefinitely|once again|again|only) )*(?:${STATES})}{whole}`,
    },
    {
      pattern: `(?:only|just) ${GROUP} (?:can|may|have|get|are able to)(?: [\\w-]+){0,3} (?:use|access(?: to)?|reach|call|query|test) {model}`,
      value: 'restricted',
    },
    {
      pattern:
        "can {value:still} (?:use|access|call|buy|query|reach|choose) {model}(?=[,.;]|$| (?:through|via|in|on|over|from) (?:the |its |{_lab}(?:'s|’s)? )?(?:API|app|website|platform|service))",
    },
    { pattern: `with {model}{also} {value:(?:still|currently|now) (?:${STATES})}{whole}` },
    {
      pattern:
        '{_lab} (?:has|have) {value:suspended|disabled|discontinued|retired|deprecated} (?:(?:all |public )?access to )?{model}{whole}',
    },
    {
      pattern: `{model}{also} ?{value:(?:(?:目前|现在?|当前|至今|依然|仍然?|尚|都|已经?)*(?:${wordsOf(HAN)}))}(?=[。，；！、,.;!）)]|$)`,
    },
  ],
  columns: [{ header: /^(?:availability|access|available\??|(?:current )?status|可用性|状态)$/iu }],
  read: text =>
    text === 'still'
      ? { text, value: 'general', alternatives: USABLE }
      : readTerm(text, [...HAN, ...WORDINGS]),
  describe: value => TOLD[String(value)] ?? String(value),
  rewrite: (claim, { presentFact }, _, { date }) => {
    const isAttributive = claim.valueSpan.start < claim.subjectSpan.start
    if (!presentFact?.validFrom || isAttributive) return undefined
    const verb = /^(?:is|are|remains?|stays?|has been|have been|was|were|isn['’]t|aren['’]t|['’]s)\s/iu
      .exec(claim.stated.text)?.[0]
      .trim()
    const now = `${TOLD[String(presentFact.value)] ?? String(presentFact.value)} since ${date(presentFact.validFrom)}`
    if (verb === undefined) return now
    return `${/^(?:are|were|aren['’]t|have been|remain|stay)$/iu.test(verb) ? 'have' : 'has'} been ${now}`
  },
})
