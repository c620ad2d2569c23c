import { readable } from '../../text/day.ts'
import { readTerm, type Wording, wordsOf } from '../lexicon.ts'
import { defineProperty } from '../property.ts'

const WORDINGS: readonly Wording[] = [
  {
    term: 'retired',
    words: 'retired|discontinued|sunset|no longer (?:available|offered|served|sold)|withdrawn',
    alternatives: ['suspended'],
  },
  { term: 'deprecated', words: 'deprecated' },
  {
    term: 'suspended',
    words:
      "(?:not|(?:is|are)n['’]t) (?:currently |yet |now |widely |publicly |generally |any longer )?(?:available|accessible)",
    alternatives: ['retired', 'restricted', 'preview'],
  },
  {
    term: 'suspended',
    words:
      'unavailable|suspended|offline|dark|disabled|inaccessible|banned|blocked|cut off|shut (?:down|off)|out of service|pulled from (?:the market|service)',
    alternatives: ['retired'],
  },
  {
    term: 'restricted',
    words:
      '(?:restricted|limited|available only|only available|accessible only|confined) to (?:(?:about|roughly|some|around|only|just) )*(?:(?:a (?:few|handful|small \\w+)|approved|vetted|trusted|selected|government|\\d+)(?: of)?(?: [\\w-]+){0,3}? (?:organi[sz]ations|companies|partners|customers|users|institutions|firms|agencies|developers|researchers|labs|defenders))[^.;,]{0,40}|invitation-only',
    alternatives: ['preview'],
  },
  {
    term: 'general',
    words: '(?:generally |publicly |widely |freely )?available|accessible|back online|restored|online again',
    alternatives: ['preview', 'deprecated', 'restricted'],
  },
]
const HAN: readonly Wording[] = [
  { term: 'retired', words: '已?(?:退役|下架|停止服务)' },
  {
    term: 'suspended',
    words: '无法(?:使用|访问)|不可用|(?:处于)?暂停(?:状态|服务|使用|访问)?|(?:被)?(?:停用|禁用|封禁)|下线',
    alternatives: ['retired'],
  },
  {
    term: 'general',
    words: '(?:已)?(?:恢复(?:使用|访问|服务)?|可用|开放使用)',
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
      pattern: `{model}{also}{aside} {value:(?:is|are|remains?|stays?|has been|have been|was|were|'s|’s) ${STATES}}{whole}`,
    },
    {
      pattern: `{model}{also}{aside} {value:(?:is|are)n['’]t (?:currently |yet |now )?(?:available|accessible)}{whole}`,
    },
    { pattern: `{model}{also} \\({value:${STATES}}!?\\)` },
    { pattern: `{model}{also}, (?:which |that )?(?:is |are )?{value:${STATES}}{whole},` },
    {
      pattern: `access to {_lab}?(?:'s|’s)? ?{model}{also} {value:(?:is|are|remains?|stays?|has been|was|were) ${STATES}}{whole}`,
    },
    { pattern: `^\\W*{model}: {value:${STATES}}{whole}(?=\\W*$)` },
    { pattern: `{model}{also} ?[—–] ?{value:${STATES}}{whole} ?[—–]` },
    { pattern: `with {model}{also} {value:(?:still|currently|now) (?:${wordsOf(WORDINGS)})}{whole}` },
    {
      pattern:
        '{_lab} (?:has|have) {value:suspended|disabled|discontinued|retired|deprecated} (?:(?:all |public )?access to )?{model}{whole}',
    },
    {
      pattern: `{model}{also} ?{value:(?:(?:目前|现在?|当前|至今|依然|仍然?|尚|都|已经?)*(?:${wordsOf(HAN)}))}(?=[。，；！、,.;!）)]|$)`,
    },
    {
      pattern: `(?:the|now|still|currently)[ -]{value:suspended|unavailable|disabled|retired|discontinued|deprecated} {model}`,
    },
  ],
  columns: [{ header: /^(?:availability|access|available\??|(?:current )?status|可用性|状态)$/iu }],
  read: text => readTerm(text, [...HAN, ...WORDINGS]),
  describe: value => TOLD[String(value)] ?? String(value),
  rewrite: (claim, { presentFact }) => {
    const isAttributive = claim.valueSpan.start < claim.subjectSpan.start
    if (!presentFact?.validFrom || isAttributive) return undefined
    const verb = /^(?:is|are|remains?|stays?|has been|have been|was|were|isn['’]t|aren['’]t|['’]s)\s/iu
      .exec(claim.stated.text)?.[0]
      .trim()
    const now = `${TOLD[String(presentFact.value)] ?? String(presentFact.value)} since ${readable(presentFact.validFrom)}`
    if (verb === undefined) return now
    return `${/^(?:are|were|aren['’]t|have been|remain|stay)$/iu.test(verb) ? 'have' : 'has'} been ${now}`
  },
})
