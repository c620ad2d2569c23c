import { readTerm, type Wording } from '../lexicon.ts'
import { defineProperty } from '../property.ts'
import { statePhrases } from '../state.ts'
import type { StatedValue } from '../types.ts'

const WORDINGS: readonly Wording[] = [
  {
    term: 'closed',
    words:
      'closed[- ](?:source|weights?|model)|closed|proprietary|API[- ]only|(?:only )?(?:available|accessible|offered|usable|reachable) (?:only )?(?:through|via|over|by) (?:an |its |the |\\S+ )?API(?: only| alone)?|闭源|(?:尚未|还未|未|没有|不)(?:开放权重|公开权重|公布权重|开源)|专有',
    alternatives: ['restricted'],
  },
  {
    term: 'open-weight',
    words: 'open[- ]weights?|开放权重|公开权重|公布权重',
    alternatives: ['open-source'],
  },
  { term: 'open-source', words: 'open[- ]sourced?|开源', alternatives: ['open-weight'] },
]
/** Of weights, not of a model. */
const OF_WEIGHTS: readonly Wording[] = [
  {
    term: 'closed',
    words:
      'closed|private|secret|proprietary|(?:not|never|yet to)(?: yet)? [^,;]*|unpublished|unreleased|under wraps|(?:withheld|(?:kept|held) back|locked away)',
    alternatives: ['restricted'],
  },
  {
    term: 'open-weight',
    words: 'public|open|(?:freely |publicly )?(?:downloadable|available)|published|released|shared|opened',
    alternatives: ['open-source'],
  },
]
const WORDS =
  'closed[- ](?:source|weights?|model)|closed|proprietary|API[- ]only|open[- ]weights?|open[- ]sourced?'

/** What another word of the kind can stand for, an adjective with its noun. */
const REPLACEABLE = /^(?:closed|open|proprietary)(?:[- ](?:sourced?|weight|model))*$/iu

/** What is said of weights. */
const OF_THEM =
  '(?:are|remain|stay|were|have|has)(?: (?:currently|still|now|also|been|already|all|all now))* {value:closed|private|secret|proprietary|(?:not(?: yet)?|never|yet to)(?: be(?:en)?)? (?:public|open|available|published|released|downloadable|shared|opened|out)|unpublished|unreleased|under wraps|withheld|(?:kept|held) back|locked away|public|open|(?:freely |publicly )?(?:downloadable|available)|(?:published|released|shared|opened)(?! (?:by|on|in|under|with|to)\\b)}'
const OPEN: Pick<StatedValue, 'value' | 'alternatives'> = {
  value: 'open-weight',
  alternatives: ['open-source'],
}
/** Whether a model's weights can be had: closed, restricted, open-weight, open-source. Writers use the last two alike. */
export const openness = defineProperty({
  id: 'openness',
  label: 'openness',
  kinds: ['model'],
  valueType: 'term',
  terms: ['closed', 'restricted', 'open-weight', 'open-source'],
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  cue: /clos|propriet|open|API|weights|download|service|开源|闭源|开放权重/iu,
  phrases: [
    ...statePhrases({
      of: 'model',
      isBare: true,
      predicate: WORDS,
      not: '(?! (?:alternative|rival|competitor|lab|developer|version|variant|sibling|communit|movement|world|source|beta|to\\b|about\\b|in\\b|letter)s?)',
    }),
    {
      pattern: `{model}{also},? (?:—|–|-|:)? ?an? (?:[\\w-]+,? ){0,4}?{value:${WORDS}},? (?:[\\w-]+ ){0,3}model`,
    },
    {
      pattern: `{model}{also}{aside} (?:is|are|remains?) (?:an? )?(?:[\\w-]+,? ){0,3}?{value:${WORDS}},? (?:[\\w-]+ ){0,3}(?:model|LLM|system|release)`,
    },
    {
      pattern: `(?:an?|the) (?:(?!top|best|lead|first|strong|most|high|new)[\\w-]+,? ){0,3}?{value:${WORDS}},? (?:[\\w-]+ ){0,3}?(?:model|LLM|release|system),? (?:called |named )?{model}`,
      isEvent: true,
    },
    {
      pattern: `{model}{also}, {value:${WORDS}} (?:[\\w-]+ ){0,2}?(?:model|LLM|system) (?:of|by|from) {_lab}`,
    },
    { pattern: `{model}: (?:{_lab}(?:'s|’s) )?{value:${WORDS}} (?:variant|model|weights|release)` },
    { pattern: `{model}:{gap}(?:, |and ){value:open weights}` },
    {
      pattern: `(?<!\\b(?:list|lists|listed|listing|describe|describes|described|label|labels|labelled|labeled|treat|treats|classify|classifies|classified|count|counts|see|sees|regard|regards) ){model}{also} as (?:fully )?(?:downloadable )?{value:${WORDS}}`,
      isEvent: true,
    },
    { pattern: '{model} {near}with {value:open weights}' },
    {
      pattern: `(?:{_lab}(?:'s|’s) |the )(?:new |large )?{value:${WORDS}} {model}(?! (?:alternative|rival|competitor)s?)`,
    },
    {
      pattern: `(?:the )?(?:model )?weights (?:of|for|to|behind) {model} ${OF_THEM}{whole}`,
    },
    { pattern: `{model}(?:'s|’s)? (?:model )?weights(?: themselves)? ${OF_THEM}{whole}` },
    {
      pattern: `{model}{also}{aside} (?:has|have|comes? with|offers?|is (?:released|published|shipped) with) (?:fully )?{value:open weights}`,
    },
    {
      pattern: `{model}{also}{aside} {be} not (?:only|just|merely) [^.;:!?\\ue000-\\uf5ff]{2,60}? but (?:also )?{value:${WORDS}}(?![\\w-])`,
    },
    {
      pattern: `{model} ?(?:的)?(?:权重)?(?:目前|现在?|仍然?|已经?|也|至今)*{value:(?:尚未|还未|未|没有|已经?)?(?:开放权重|公开权重|开源权重|公布权重|开源)}(?=[。，；,.;]|$)`,
    },
    {
      pattern: `{model}{also}{aside} {value:(?:is|are|remains?) (?:only )?(?:available|accessible|offered|usable|reachable) (?:only )?(?:through|via|over|by) (?:an |its |the |{_lab}(?:'s|’s)? )?API(?: only| alone)?}(?<=only.*|alone)`,
    },
    {
      pattern: `{model}{also}{aside} {value:(?:(?:can|may) (?:be (?:had|used|reached|accessed|called|queried|run)) only|can only be (?:had|used|reached|accessed|called|queried|run)) (?:through|via|over|by) (?:an |its |the |{_lab|organization}(?:'s|’s)? )?(?:own )?API}(?! or\\b)`,
      value: 'closed',
      alternatives: ['restricted'],
    },
    {
      pattern: `{model}{also}, which {_lab} {value:(?:still |now )?(?:offers|sells|provides|serves|ships|makes available) (?:only (?:as|through|via|over) (?:an? |its |the )?|(?:as|through|via|over) (?:an? |its |the )?[\\w-]+ only )(?:(?:own|hosted|managed|cloud|paid|online) )*(?:service|API)}`,
      value: 'closed',
      alternatives: ['restricted'],
    },
    {
      pattern: `{model}{also}, which {_lab} (?:(?:also|now|has|itself) )*(?:distribut|releas|publish|offer|ship|provid|mak|made|put)(?:e?s|ed|e)?(?: out| available)? (?:with|as) {value:open[- ](?:weights?|source)}(?![\\w-])`,
    },
    {
      pattern:
        '{_lab} (?:has|have) {value:(?:never|not yet|not) (?:released|published|opened|shared) (?:the )?(?:model )?weights} of {model}',
      value: 'closed',
    },
    ...['weights (?:of|for|to|behind) (?:the )?{model}', "{model}(?:'s|’s)? (?:model )?weights"].map(
      weights => ({
        pattern: `${weights} (?:can (?:now |still |also |all )?be (?:freely |publicly )?(?:downloaded|had)|(?:are|sit) (?:now |all )?on {_organization})(?!['’]s)`,
        ...OPEN,
      }),
    ),
    {
      pattern: `(?:anyone|anybody|everyone|everybody) can (?:now |still |freely |simply )*download {model}(?!['’]s)(?= |[,.;:!?)]|$)(?! (?:app|apps|client|file|data|list|safety|card|report|paper)\\b)`,
      ...OPEN,
    },
    {
      pattern: `{_lab} (?:has|have) (?:now |since |also |already |finally )*(?:released|published|opened|shared|posted|open-sourced|made public) (?:all |the )*(?:model )?weights (?:of|for|to) {model}(?!['’]s)`,
      ...OPEN,
    },
    {
      pattern: `{_lab} (?:has|have) (?:now |since |also |already |finally )*(?:open-sourced|open-weighted) {model}(?!['’]s)`,
      ...OPEN,
    },
    {
      pattern: `{model} ?(?:目前|现在?|仍然?|依然|已经?|也|还)*(?:是|为)(?:一个|一款|款|完全|[\\u4e00-\\u9fff]{0,4})?{value:开源|闭源|开放权重|专有}`,
    },
    {
      pattern: `{model} ?(?:目前|现在?|仍然?|已经?|也)*{value:闭源|未开源|不开源|已开源|开源}(?=[。，；,.;]|$)`,
    },
  ],
  columns: [
    {
      header: /^(?:open(?:[- ]weights?)?|downloadable|weights (?:public|open|available))\??$/iu,
      answers: { yes: OPEN, no: { value: 'closed', alternatives: ['restricted'] } },
    },
    {
      header: /^open[- ]sourced?\??$/iu,
      answers: { yes: OPEN, no: { value: 'closed', alternatives: ['restricted', 'open-weight'] } },
    },
    { header: /^(?:openness|weights|release type)$/iu },
  ],
  read: text => readTerm(text, WORDINGS) ?? readTerm(text, OF_WEIGHTS),
  rewrite: ({ stated }, { presentFact }) => {
    const value = String(presentFact?.value)
    if (value === 'restricted' || !REPLACEABLE.test(stated.text)) return undefined
    const noun = /[- ]model$/iu.test(stated.text) ? ' model' : ''
    return `${value === 'closed' && /[- ]source/iu.test(stated.text) ? 'closed-source' : value}${noun}`
  },
})
