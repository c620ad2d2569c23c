import { actPhrases } from '../act.ts'
import { agrees } from '../compare.ts'
import { judgeTimeline } from '../judge-timeline.ts'
import { factsFor, verdictOf } from '../judgment.ts'
import { readTerm, type Wording, wordsOf } from '../lexicon.ts'
import { defineProperty, type Scene } from '../property.ts'
import { slotClass } from '../sentence-view.ts'
import { statePhrases } from '../state.ts'
import { begunBy } from '../timeline.ts'

const GROUP =
  '(?:(?:about|roughly|some|around|only|just|fewer than|no more than|fewer|under) )*(?:(?:a (?:few|handful|small \\w+|select \\w+|limited \\w+)|approved|vetted|trusted|selected|select|government|early|[\\w-]+|\\d+)(?: of)?(?: [\\w-]+){0,3}? (?:organi[sz]ations|companies|partners|customers|users|institutions|firms|agencies|developers|researchers|labs|defenders|testers)|(?:[\\w-]+ )?(?:partners|testers|insiders|staff|employees|members))'
const ENDED = '(?:retired|shut down|discontinued|withdrawn|switched off|turned off|sunset)'
const BACK =
  'has (?:not|yet to)(?: yet)? (?:been? (?:restored|reinstated|brought back|re-enabled|unblocked|lifted)|return(?:ed)?)'
/** What a maker does to its model for good, in the simple past. */
const DID = 'retired|discontinued|sunset'
const STOPPED =
  'no longer (?:offers?|sells?|serves?|hosts?|supports?|provides?)|stopped (?:offering|selling|serving|hosting|supporting)'
const RESTORED = '(?:restored|reinstated|re-enabled)'
const WIDELY = '(?:to the public|publicly|widely|generally|more widely|to everyone)'
const WORDINGS: readonly Wording[] = [
  {
    term: 'general',
    words: `has (?:not|yet to)(?: yet)? been? ${ENDED}|not yet ${ENDED}`,
    alternatives: ['preview', 'deprecated', 'restricted', 'suspended'],
  },
  { term: 'suspended', words: BACK, alternatives: ['retired'] },
  {
    term: 'restricted',
    words: `has (?:not|yet to|never)(?: yet)? (?:been )?(?:release|open|launch|made? available)(?:d|ed)?(?: it)? ${WIDELY}`,
    alternatives: ['suspended', 'preview'],
  },
  {
    term: 'suspended',
    words:
      "(?:have|has) (?:no|lost(?: all| their)?) access to|can(?:not| ?not|['’]t| no longer) (?:currently |now )?(?:use|access|reach|call|query)",
    alternatives: ['retired', 'restricted', 'preview'],
  },
  {
    term: 'retired',
    words:
      'shut down|no longer (?:available|offered|served|sold)|(?:has|have) (?:(?:already|now|since|long) )*(?:vanished|disappeared)',
    alternatives: ['suspended'],
  },
  {
    term: 'retired',
    words: 'retired|discontinued|sunset|no longer supported|withdrawn|end of life|end-of-life',
    alternatives: ['suspended', 'deprecated'],
  },
  { term: 'deprecated', words: 'deprecated' },
  {
    term: 'general',
    words: 'fully supported|in (?:full|active) support',
    alternatives: ['preview', 'restricted'],
  },
  {
    term: 'preview',
    words:
      '(?:available |offered |out )?(?:only )?(?:in|as an?) (?:[\\w-]+ )?(?:preview|beta)|preview-only|an? (?:[\\w-]+ ){0,2}(?:preview|beta)(?: (?:release|version|model))?(?! of)|^(?:still |now |currently )?(?:preview|beta)$',
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
      'unavailable|switched off|turned off|taken (?:offline|down)|out of reach|^(?:still |currently |now )?down$|suspended|offline|dark|disabled|inaccessible|banned|blocked|cut off|shut off|out of service|pulled from (?:the market|service)|barred',
    alternatives: ['retired'],
  },
  {
    term: 'restricted',
    words: `(?:restricted|limited|gated|(?:available|accessible|offered|open) (?:only|solely|exclusively)|only available|confined|reserved|released only) (?:to|for) ${GROUP}[^.;,]{0,40}|(?:by )?invitation[- ]only|in (?:a )?(?:closed|limited|restricted) (?:release|access|preview)`,
    alternatives: ['preview'],
  },
  {
    term: 'suspended',
    words: 'ongoing|in (?:place|force|effect)|continues|persists|goes on',
  },
  {
    term: 'general',
    words:
      '(?:generally|publicly|widely|freely) (?:available|accessible)|in general availability|open to (?:all|every|everyone|everybody|the (?:general )?public|any|anyone)(?: [\\w-]+){0,3}|(?:anyone|anybody|everyone|everybody|the public)(?: with [\\w -]{2,30})? can',
    alternatives: ['deprecated', 'preview'],
  },
  {
    term: 'general',
    words:
      '(?:generally |publicly |widely |freely )?(?:available|accessible|offered|sold|usable)(?! (?:only|solely|exclusively) (?:to|for)\\b)|served|hosted|(?:fully |actively )?supported|in (?:full |regular |normal )?(?:service|operation)|on sale|on offer|^(?:active|live|up)$|on the market|back online|restored|online again|can (?:(?:still|now|currently|today|again|once again) )*(?:be )?(?:used?|call(?:ed)?|access(?:ed)?|reach(?:ed)?|buy|bought|query|queried|order(?:ed)?|try)|offers|serves|sells|hosts|provides|offer|serve|sell|host|provide',
    alternatives: ['preview', 'deprecated', 'restricted'],
  },
]
/** What a maker does, or has yet to do. */
const ACTS: readonly Wording[] = [
  {
    term: 'general',
    words: `(?:not|never) (?:yet |so far |since )*(?:${ENDED})|(?:yet|still) to (?:retire|discontinue|withdraw|sunset)`,
    alternatives: ['preview', 'deprecated', 'restricted', 'suspended'],
  },
  {
    term: 'suspended',
    words: `(?:not|never) (?:yet |so far |since )*(?:${RESTORED})|(?:yet|still) to (?:restore|reinstate)`,
    alternatives: ['retired', 'restricted'],
  },
  { term: 'retired', words: `${STOPPED}|pulled|${ENDED}`, alternatives: ['suspended'] },
]
const HAN: readonly Wording[] = [
  {
    term: 'general',
    words: '(?:尚未|还未|仍未)(?:退役|下架|停止服务|下线)',
    alternatives: ['preview', 'deprecated', 'restricted', 'suspended'],
  },
  { term: 'retired', words: '已?(?:退役|下架|停止服务|下线)' },
  {
    term: 'suspended',
    words: '无法(?:使用|访问)|不可用|(?:处于)?(?:被)?(?:暂停|停用|禁用|封禁)(?:状态|服务|使用|访问)*',
    alternatives: ['retired'],
  },
  {
    term: 'restricted',
    words: '(?:仅|只)(?:向|对|限|供)[^，。；！]{1,16}(?:开放|提供|可用|使用)|仅限[^，。；！]{1,12}',
    alternatives: ['preview'],
  },
  {
    term: 'general',
    words:
      '(?:已)?(?:恢复(?:使用|访问|服务)?|可(?:以)?(?:通过 ?[^，。；]{0,10} ?)(?:调用|访问|使用|购买)|可用|可使用|可以使用|可访问|开放使用)',
    alternatives: ['preview', 'deprecated', 'restricted'],
  },
]
/** What can still be called may be on its way out. */
const USABLE = ['preview', 'deprecated', 'restricted']
/** The words that can follow a form of to be. */
const STATES = wordsOf(WORDINGS.filter(({ words }) => !/^[(]?(?:\?:)?(?:has|have|ongoing)/u.test(words)))
const CHANNEL =
  "(?: (?:through|via|over|from|in|on|by) (?:the |its |their )?(?:{_lab|organization}(?:'s|’s)? )?(?:[\\w-]+ )?(?:API|app|apps|web(?:site)?|service|platform|console|gateway|endpoint|portal)\\b)"
const TODAY = '(?:still|now|currently|today|again|once again)'
const OFFERS = '(?:offers|serves|sells|hosts|provides)'
/** Customers as such, not some of them. */
const CUSTOMERS =
  '(?:^|[,;:] |\\b(?:and|but|so|that|because|all|its|paying|ordinary|commercial|API) )(?:users|customers|developers|subscribers|clients)'
const ENDS = `(?=[,.;:!?)]|$|${CHANNEL}| (?:today|now|again|at present|at all|any ?more|at (?:all|[$€£]?\\d|two|three|four|five|the))\\b)`

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
      verbs: `has (?:not|yet to)(?: yet)? been? ${ENDED}|${BACK}|has (?:not|yet to|never)(?: yet)? been (?:released|opened|launched|made available) ${WIDELY}`,
      labels: `preview|beta|active|live|(?:still |currently |now )down|not yet ${ENDED}`,
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
      pattern: `{model}{aside} {value:can (?:${TODAY} )+be (?:used|called|accessed|reached|bought|queried|ordered)}${ENDS}`,
    },
    {
      pattern: `{model}{aside} {value:can be (?:used|called|accessed|reached|bought|queried|ordered)}(?=${CHANNEL})`,
    },
    { pattern: `{model}{also}, which {_lab} {value:${OFFERS}}(?=[,.;:!?)—]|$| today\\b)` },
    {
      pattern: `{model}{aside} {value:(?:can (?:(?:only|still|now|already|currently) )*be (?:used|called|accessed|tried|tested|ordered|bought)|is (?:sold|ordered|served)) (?:only )?(?:in|as an?) (?:[\\w-]+ )?(?:preview|beta)}(?![\\w-])`,
      value: 'preview',
      alternatives: ['restricted'],
    },
    {
      pattern: `{model}{also},? (?:—|–|\\()? ?{value:(?:still |now |currently )?an? (?:(?!not|never|once|formerly|then)[\\w-]+ ){0,2}?(?:fully supported|supported|generally available|retired|discontinued|withdrawn|deprecated|suspended)} (?:[\\w-]+ ){0,2}?(?:model|system|version|release|LLM)(?=[,.;:!?)—–]|$| and | but )`,
    },
    {
      pattern: `{model}{also}, which {_lab|organization} {value:(?:${TODAY} )+${OFFERS}|continues to (?:offer|serve|sell|host|provide)}${ENDS}`,
    },
    {
      pattern: `{_lab|organization} {value:(?:${TODAY} )+${OFFERS}|continues to (?:offer|serve|sell|host|provide)} {model}${ENDS}`,
    },
    {
      pattern: `{model}{also}, which {_lab|organization} {value:has (?:not|yet to|never)(?: yet)? (?:release|open|launch|ma[dk]e available)(?:d|ed)? ${WIDELY}}`,
    },
    {
      pattern: `{_lab|organization} {value:has (?:not|yet to|never)(?: yet)? (?:release|open|launch)(?:d|ed)?} {model} ${WIDELY}`,
    },
    {
      pattern: `{value:(?:anyone|anybody|everyone|everybody|the public)(?: with (?:an? )?[\\w -]{2,30}?)? can (?:${TODAY} )*(?:use|call|access|query|reach|buy|try)} {model}${ENDS}`,
    },
    {
      pattern: `{value:(?:no (?:customer|user|developer|company|agency)|nobody|no[ -]one)(?: outside [\\w ]{2,20}?)? (?:can|is able to|has been able to) (?:${TODAY} )*(?:use|call|access|query|reach|buy|try)} {model}${ENDS}`,
      value: 'suspended',
      alternatives: ['retired', 'restricted', 'preview'],
    },
    {
      pattern: `{model}{aside} {value:(?:cannot|can['’]t|can not) (?:(?:currently|now|still) )?be (?:used|called|accessed|reached|bought|queried|ordered)}${ENDS}`,
      value: 'suspended',
      alternatives: ['retired', 'restricted', 'preview'],
    },
    {
      pattern: `{model}{aside} {value:(?:is|remains|stays) (?:(?:still|now|currently) )?off the market|(?:has|is) yet to (?:come back|return|be brought back)(?: online)?|(?:has|is) (?:still )?not (?:come )?back(?: online)?}{whole}`,
      value: 'suspended',
      alternatives: ['retired'],
    },
    {
      pattern: `{model}{aside} {value:(?:is|remains|stays) (?:still |now |currently )?only (?:open|available|accessible|offered) (?:to|for) ${GROUP}}`,
      value: 'restricted',
      alternatives: ['preview'],
    },
    {
      pattern: `{_lab} {value:(?:still |now |currently )?offers} {model} (?:only )?(?:as an?|in) (?:[\\w-]+ )?(?:preview|beta)(?![\\w-])`,
      value: 'preview',
      alternatives: ['restricted'],
    },
    {
      pattern: `(?:developers|customers|users|anyone|you) {value:can (?:(?:still|now|currently) )?(?:use|try|test|call)} {model} (?:only )?in (?:[\\w-]+ )?(?:preview|beta)(?![\\w-])`,
      value: 'preview',
      alternatives: ['restricted'],
    },
    { pattern: `^\\W*{value:(?:still|currently|now) (?:${STATES})}: (?:{_lab}(?:'s|’s) )?{model}` },
    { pattern: `${CUSTOMERS} {value:can (?:${TODAY} )+(?:use|call|access|query|reach|buy)} {model}${ENDS}` },
    {
      pattern: `${CUSTOMERS} {value:have (?:(?:currently|now) )?(?:no|lost(?: all| their)?) access to|can(?:not|['’]t| no longer) (?:currently |now )?(?:use|access|reach|call|query)} {model}${ENDS}`,
    },
    {
      pattern: `(?:^|[,;:] |the )(?:suspension|ban|shutdown|outage|blackout) of (?:access to )?(?:{_lab}(?:'s|’s) )?{model} {value:(?:(?:is|remains) )?(?:still )?(?:ongoing|in (?:place|force|effect)|continues|persists|goes on)}{whole}`,
    },
    ...actPhrases({
      of: 'model',
      by: '{_lab}',
      done: `suspended|disabled|deprecated|blocked|cut off|shut off|pulled|${RESTORED}|${ENDED}`,
      did: DID,
      undone: { done: `${ENDED}|${RESTORED}`, toDo: 'retire|discontinue|withdraw|sunset|restore|reinstate' },
      verbs: `(?:(?:has|have) )?(?:${STOPPED})`,
      through: '(?:all |public |general |customer |commercial )*access to',
      not: `{whole}(?! from [\\ue000-\\uf5ff])`,
    }),
    {
      pattern: `{_lab} (?:has|have) (?:(?:now|already|since|temporarily|again) )*(?:taken|switched|turned|kept|shut) {model} {value:(?:off|offline|down|dark|suspended|unavailable)}{whole}`,
      value: 'suspended',
      alternatives: ['retired'],
    },
    {
      pattern: `{model}{also} ?{value:(?:(?:目前|现在?|当前|至今|依然|仍然?|尚|都|已经?)*(?:${wordsOf(HAN)}))}(?=[。，；！、,.;!）)]|$)`,
    },
  ],
  columns: [{ header: /^(?:availability|access|available\??|(?:current )?status|可用性|状态)$/iu }],
  read: (text, scene) => {
    if (text === 'still') return { text, value: 'general', alternatives: USABLE }
    if (new RegExp(`^${OFFERS}$`, 'iu').test(text) && !isByMaker(text, scene)) return undefined
    if (isAct(text, scene)) return isByMaker(text, scene) ? readTerm(text, [...ACTS, ...WORDINGS]) : undefined
    return readTerm(text, [...HAN, ...WORDINGS])
  },
  judge: (claim, frame) => {
    const judgment = judgeTimeline(claim, frame)
    const isDone = DONE.test(claim.stated.text) && claim.valueSpan.start < claim.subjectSpan.start
    if (!isDone || judgment.verdict === 'current') return judgment
    const done = factsFor(claim, frame).find(
      fact =>
        agrees(frame.property, claim.stated, fact, frame.knowledge) &&
        (fact.validFrom === undefined || begunBy(fact, frame.asOf)),
    )
    return done ? verdictOf('current', claim, frame, [done], done) : judgment
  },
  describe: value => TOLD[String(value)] ?? String(value),
  rewrite: (claim, { presentFact }, _, { date }) => {
    const isAttributive = claim.valueSpan.start <= claim.subjectSpan.start
    const isVerbal =
      /^(?:(?:still|now|currently|today|again|once again) )*(?:(?:(?:is|remains) (?:still )?)?(?:ongoing|in (?:place|force|effect))|persists|goes on|can|has|have|continues?|offers|serves|sells|hosts|provides)\b(?! been)/iu
    if (!presentFact?.validFrom || isAttributive || isVerbal.test(claim.stated.text)) return undefined
    const verb = /^(?:is|are|remains?|stays?|has been|have been|was|were|isn['’]t|aren['’]t|['’]s)\s/iu
      .exec(claim.stated.text)?.[0]
      .trim()
    const now = `${TOLD[String(presentFact.value)] ?? String(presentFact.value)} since ${date(presentFact.validFrom)}`
    if (verb === undefined) return now
    return `${/^(?:are|were|aren['’]t|have been|remain|stay)$/iu.test(verb) ? 'have' : 'has'} been ${now}`
  },
})

/** The words of `actPhrases`. */
const ACT = new RegExp(
  `^(?:(?:has|have) (?!been|no\\b|lost)(?:(?!been\\b)[\\w-]+ )*(?:suspended|disabled|deprecated|blocked|pulled|${STOPPED}|cut off|shut off|restore|reinstate|retire|discontinue|withdraw|sunset|${RESTORED}|${ENDED})|${STOPPED})$`,
  'iu',
)
const DONE = new RegExp(`^(?:${DID})$`, 'iu')
const MODEL = new RegExp(slotClass('model'), 'u')

function isAct(text: string, { view }: Scene): boolean {
  if (!DONE.test(text)) return ACT.test(text)
  const before = view.text.charAt(view.text.indexOf(text) - 2)
  return view.mentions.get(before)?.kind === 'lab'
}

/** Whether the lab before the words is the maker of the model that they speak of: what another does is its own affair. */
function isByMaker(text: string, { view, knowledge }: Scene): boolean {
  const at = view.text.indexOf(text)
  const lab = [...view.text.slice(0, at)].findLast(unit => view.mentions.get(unit)?.kind === 'lab')
  const behind = MODEL.exec(view.text.slice(at))?.[0]
  const before = [...view.text.slice(0, at)].findLast(unit => MODEL.test(unit))
  const models = [behind, before].map(unit => view.mentions.get(unit ?? '')?.entity)
  const maker = view.mentions.get(lab ?? '')?.entity
  return models.some(id => id !== undefined && knowledge.entities.get(id)?.lab === maker)
}
