import { termReader, type Wording } from '../lexicon.ts'
import { loosePhrase } from '../loose.ts'
import { defineProperty } from '../property.ts'
import { statePhrases } from '../state.ts'
import type { StatedValue } from '../types.ts'
import { WEIGHTS_AT_HAND } from '../weights-phrases.ts'

const ADV =
  '(?:currently|still|now|also|already|again|all|all now|both|so far|as yet|freely|publicly|openly|completely|entirely|fully|even)'
const WORDINGS: readonly Wording[] = [
  {
    term: 'closed',
    words:
      "closed[- ](?:source|weights?|model)|closed|proprietary|API[- ]only|(?:only |solely |exclusively )?(?:available|accessible|offered|usable|reachable|served|sold) (?:only |solely |exclusively )?(?:through|via|over|by) (?:an |its |the |\\S+ )?(?:API|interface)(?: only| alone)?|behind an API|(?:not|n[’']t) (?:an? )?(?:open[- ]weights?|open(?! (?:to|about|for|on)\\b))|not (?:publicly |freely |openly )?(?:downloadable|available (?:for|as a) download|open for download|offered (?:for|as a) download)|闭源|(?:尚未|还未|仍未|未|没有|不)(?:开放权重|公开权重|公布权重|开源|公开|公布)|专有",
    alternatives: ['restricted'],
  },
  {
    term: 'open-weight',
    words:
      'open[- ]weights?|(?:freely |publicly |openly )?downloadable|(?:available|free|open|there|offered) (?:for|to) (?:anyone to |all to )?download|self-hostable|开放权重|公开权重|公布权重',
    alternatives: ['open-source'],
  },
  { term: 'open-source', words: 'open[- ]sourced?|开源', alternatives: ['open-weight'] },
  { term: 'open-weight', words: '^open$', alternatives: ['open-source'] },
]
const KEPT =
  '(?:secret|private|closed|in[- ]house|proprietary|under (?:wraps|lock and key)|internal|confidential|off[- ]limits|behind closed doors)'
const OUT =
  '(?:published|released|shared|opened(?: up)?|posted|disclosed|given away|made (?:public|available)|put out|open-sourced)'
const NOT_OUT = `(?:not(?: yet)?|never|yet to|still not)(?: be(?:en)?)? (?:public|open|available(?: for download)?|out|downloadable|${OUT})`
/** What is said of weights, not of a model. */
const SHUT = `${KEPT}|${NOT_OUT}|unpublished|unreleased|unavailable|withheld|(?:kept|held) (?:back|${KEPT})|guarded|locked away|(?:a|its|the [a-z]+[’']s|[\\ue400-\\ue4ff][’']s) (?:trade |closely guarded |well-kept |own )?secret`
const PUBLIC = `public|open|(?:freely |publicly |openly )*(?:downloadable|available)|free (?:to|for) (?:download|all|anyone|the taking)|there for (?:anyone|everyone|all) to (?:download|take)|in the public domain|${OUT}(?! (?:by|on|in|under|with|to)\\b)`
const OF_WEIGHTS: readonly Wording[] = [
  { term: 'closed', words: `${SHUT}|(?:not|never|yet to)(?: yet)? [^,;]*`, alternatives: ['restricted'] },
  { term: 'open-weight', words: PUBLIC, alternatives: ['open-source'] },
]
const WORDS =
  'closed[- ](?:source|weights?|model)|closed|proprietary|API[- ]only|open[- ]weights?|open[- ]sourced?'
/** What may follow a form of to be. */
const PREDICATE = `${WORDS}|(?:available|offered|out) (?:as|with) (?:fully )?open[- ](?:weights?|source)|(?:freely |publicly |openly )?downloadable|(?:available|free|open) (?:for|to) (?:anyone to |all to )?download|self-hostable|not (?:publicly |freely |openly )?(?:downloadable|(?:available|open) (?:for|as a) download)|not open(?:[- ](?:weights?|sourced?))?(?= *$|[,.;:)])|open(?= *$|[,.;:)])`
/** The same, only where no form of to be stands before it. */
const PARTICIPLES =
  '(?:released|published|distributed|shared) (?:as|with) (?:fully )?open[- ](?:weights?|source)|(?:(?:only|solely|exclusively) (?:available|accessible|offered|usable|reachable|served|sold)|(?:available|accessible|offered|usable|reachable|served|sold) (?:only|solely|exclusively)) (?:through|via|over|by|behind) (?:an? |its |the )?(?:own |hosted )*(?:API|interface)(?! or\\b)'
const KIND_OF =
  '(?:(?:AI|language|large|frontier|foundation|reasoning|general-purpose) )*(?:models?|systems?|LLMs?|releases?|products?|offerings?)'

/** What another word of the kind can stand for, an adjective with its noun. */
const REPLACEABLE = /^(?:closed|open|proprietary)(?:[- ](?:sourced?|weight|model))*$/iu

/** What is said of weights. */
const OF_THEM = `(?:are|is|being|remain|stay|were|have been|has been|have|has|have remained|continue to be)(?: ${ADV})* {value:${SHUT}|${PUBLIC}}`
const WEIGHTS = '(?:model |full |raw )?(?:weights|parameters and weights)(?: themselves)?'
/** Of whom the weights are: in front of what is said of them. */
const WEIGHTS_OF = [`weights (?:of|for|to|behind) (?:the )?{model}`, `{model}(?:'s|’s|, whose)? ${WEIGHTS}`]
const THEIR_WEIGHTS = `(?:the ${WEIGHTS} (?:of|for|to|behind) (?:the |its )?)?{model}(?:(?:'s|’s) ${WEIGHTS}|(?!['’]s))(?<=weights (?:of|for|to|behind) (?:the |its )?[\\ue000-\\ue2ff]|weights|themselves)`
const MAKER = '(?:{_lab}(?:, which)?|(?:the|its) (?:vendor|maker|developer|company|lab|firm|start-?up|group))'
const LOCALLY =
  "(?:locally|on[- ]prem(?:ises)?|in[- ]house|at home|offline|on (?:one['’]s|your|their|our|its|any|private|local|own) (?:own )?(?:hardware|machines?|servers?|premises|computers?|infrastructure|racks?|GPUs?))"
const HAD = `(?:downloaded(?: freely| by (?:anyone|all))?|self-hosted|had for download|(?:downloaded and )?(?:run|hosted|deployed|operated|installed) ${LOCALLY})`
const END = '(?=[,.;:!?)—–]| [—–(]| (?:and|but|so|while|or|today|now|by|from)\\b|\\s*$)'
const CLOSED: Pick<StatedValue, 'value' | 'alternatives'> = { value: 'closed', alternatives: ['restricted'] }
const OPEN: Pick<StatedValue, 'value' | 'alternatives'> = {
  value: 'open-weight',
  alternatives: ['open-source'],
}
/** What sets a model beside those of a kind, and does not count it among them. */
const COMPARED =
  /(?<!\p{L})(?:lead(?:s|ing)?|ahead|behind|trail\p{L}*|beat\p{L}*|best|first|top|strongest|gap|clos(?:e|est|er|ing)|match\p{L}*|cat?ch\p{L}*|caught|above|below|over|for|from|with|against|between|distance|challeng\p{L}*|threat\p{L}*|pressure|answer\p{L}*|rout\p{L}*|train\p{L}*|on|by|about|back|support\p{L}*|champion\p{L}*|opponents?|debate)(?!\p{L})/u

/** Whether a model's weights can be had: closed, restricted, open-weight, open-source. Writers use the last two alike. */
const readOpenness = termReader(WORDINGS)
const readWeights = termReader(OF_WEIGHTS)

export const openness = defineProperty({
  id: 'openness',
  label: 'openness',
  kinds: ['model'],
  valueType: 'term',
  terms: ['closed', 'restricted', 'open-weight', 'open-source'],
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  cue: /clos|propriet|open|API|interface|weights|download|service|host|\bruns?\b|fits\b|install|deploy|parameters|checkpoint|model files|clone|pulled|fetch|only be|开源|闭源|权重|专有/iu,
  phrases: [
    ...statePhrases({
      of: 'model',
      isBare: true,
      predicate: PREDICATE,
      participles: PARTICIPLES,
      attributive: 'freely downloadable',
      not: '(?! (?:alternative|rival|competitor|lab|developer|version|variant|sibling|communit|movement|world|source|beta|to\\b|about\\b|in\\b|letter)s?)',
    }),
    {
      pattern: `{model}{also} ?[,:—–-]? ?(?:still |now |currently )?an? (?:[\\w-]+,? ){0,4}?{value:${WORDS}|open},? (?:[\\w-]+ ){0,3}(?:model|LLM|system|product|release)`,
    },
    {
      pattern: `{model}{also}{aside} (?:(?:is|being|remains?|becomes?|stays?) (?:${ADV} )*(?:an?|the (?:only|first|largest|biggest|best|top|leading|strongest|most [a-z]+)|one of (?:the|its)) |are (?:${ADV} )*)(?:(?!(?:to|than|with|against|of|for|from|in|on|by|below|above|not|as|no)\\b)[\\w-]+,? ){0,3}?{value:${WORDS}|open},? (?:(?!(?:to|than|with|against)\\b)[\\w-]+ ){0,3}?(?:models?|LLMs?|systems?|releases?|products?|offerings?)(?![\\w-])`,
    },
    {
      pattern: `{model}{also}{aside} {value:(?:(?:is|are|remains?)n['’]t|(?:is|are|remains?) (?:${ADV} )*not) an? (?:open[- ]weights?|open)} (?:model|LLM|system|release|product)(?![\\w-])`,
      ...CLOSED,
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
    {
      pattern: `{model}{also}{aside} (?:was|were|has been|have been) (?:first |also |officially )?(?:released|published|launched|shipped|put out|issued|distributed|made available) (?:as (?:an? )?|with (?:fully )?){value:${WORDS}}(?![\\w-])`,
      isEvent: true,
    },
    {
      pattern: `${MAKER} (?:${ADV} )*{value:(?:keeps?|is keeping|has kept|continues to keep|holds) {model} (?:firmly |strictly |entirely )?(?:behind (?:its|an|the) (?:own )?API|API-only|closed(?:-source)?|proprietary|in-house|to itself)(?![\\w-])}`,
      ...CLOSED,
    },
    { pattern: `{model} {near}(?<!(?:not|never) (?:come|ship|comes) )with {value:open weights}` },
    {
      pattern: `(?:{_lab}(?:'s|’s) |the |^\\W*)(?:new |large |still )?{value:${WORDS}} {model}(?! (?:alternative|rival|competitor)s?)`,
    },
    ...[
      '(?:such as|like|including|, (?:such as|like|including|among them)|: |\\((?:such as |like |for example |e\\.g\\.,? |including )?)',
      '(?:such as|like|including|, (?:such as|like|including)) {_model}(?: and |, and | or )',
    ].map(joint => ({
      pattern: `(?<!(?:than|rival|beat|beats|unlike|over|against) )(?<!(?:competitors?|alternatives?|answers?|rivals?|challengers?) to )(?:^|[ ,;:(—–])(?:other |most |all |many |some |the )*{value:${WORDS}|open} ${KIND_OF},? ?${joint} ?{model}(?!['’]s)`,
    })),
    { pattern: `(?:^|[,;:—–] ?){value:${WORDS}|open} ${KIND_OF}, {model} among them` },
    {
      pattern: `{model}{also}{aside} (?:belongs? to|is (?:one of|among|counted among)|are (?:among|counted among)|counts among|ranks among|is part of) (?:the |its |our |those )?(?:(?!not)[\\w-]+ ){0,3}?{value:${WORDS}|open} ${KIND_OF}(?![\\w-])`,
    },
    {
      pattern: `{model}, like (?:every|any|all|most|other|all other) (?:other )?{value:${WORDS}|open} ${KIND_OF},`,
    },
    {
      pattern: `(?:^|[,;:—–] ?)(?:as|being) (?:an? )?(?:(?!not)[\\w-]+ ){0,2}?{value:${WORDS}|open}(?: ${KIND_OF})?, (?:the )?{model}(?!['’]s)`,
    },
    ...WEIGHTS_OF.map(weights => ({ pattern: `${weights}(?:, which)? ${OF_THEM}{whole}` })),
    ...WEIGHTS_OF.map(weights => ({
      pattern: `${weights} {value:were (?:first |also |finally )*(?:published|released|opened|posted|put out|made public)}(?=[,.;)]|\\W*$| (?:in|on) (?:early |late |mid-)?{_date}| (?:last|this) )`,
      ...OPEN,
      isEvent: true,
    })),
    ...WEIGHTS_OF.map(weights => ({
      pattern: `${weights} (?:can (?:now |still |also |all )?be (?:freely |publicly )?(?:downloaded|had)|(?:are|sit) (?:now |all )?on {_organization})(?!['’]s)`,
      ...OPEN,
    })),
    ...WEIGHTS_OF.map(weights => ({
      pattern: `${weights} {value:(?:cannot|can['’]t|can not) be (?:downloaded|had|obtained)|(?:remain|stay|are kept|are held|are guarded) (?:firmly )?(?:with|at|inside|within|behind) |(?:stay|remain) in |(?:have )?never le(?:ave|ft) }(?=(?:the |its )?(?:{_lab|organization}|(?:the|its) (?:company|lab|maker|vendor|firm|closed|own)|closed|[,.;]|$)|$)`,
      ...CLOSED,
    })),
    {
      pattern: `${MAKER} (?:${ADV} )*{value:keeps?|is keeping|(?:has|have) (?:kept|withheld|guarded|held back|refused to (?:release|publish|share|open|disclose))|withholds?|is withholding|guards?|holds back|refuses to (?:release|publish|share|open|disclose)} ${THEIR_WEIGHTS}(?=[,.;:!?)]|$| (?:to itself|from|back|private|secret|closed|under (?:lock|wraps)|in-house|locked|and|but|so)\\b)`,
      ...CLOSED,
    },
    {
      pattern: `{model}, whose ${WEIGHTS} (?:${MAKER}|[a-z]+) (?:${ADV} )*{value:keeps?|is keeping|has kept|withholds?|guards?|holds back|has (?:not|never|yet to) (?:publish|release|share|open)(?:ed|d)?|does not (?:publish|release|share|give out)|refuses to (?:release|publish|share)}(?=[,.;:)]| (?:to itself|private|secret|back|under (?:lock|wraps)))`,
      ...CLOSED,
    },
    {
      pattern: `{model}, whose ${WEIGHTS} (?:${MAKER}|[a-z]+) {value:(?:has |have )?(?:published|released|shared|posted|opened|put online|put out|given away)}(?=[,.;:)]| (?:on|in|last|this)\\b|$)`,
      ...OPEN,
    },
    {
      pattern: `{model}{also}{aside} {value:(?:is|are) no longer (?:an? )?(?:open[- ]weights?|open)}(?: (?:model|LLM|system|release|product))?${END}`,
      ...CLOSED,
    },
    {
      pattern: `models? that (?:can|may) be {value:${HAD}},? (?:such as|like|for example|e\\.g\\.|including) (?:(?:{_model|family}|[\\w.-]+)(?:,| and| or) )?{model}(?!['’]s)`,
      ...OPEN,
    },
    {
      pattern: `${MAKER} {value:(?:does|do|did) not (?:yet |even )?(?:publish|release|share|open|disclose|give out|give away|distribute)|(?:has|have) (?:not|never|yet to|still not|(?:decided|chosen|opted) not to|declined to|refused to)(?: yet| so far)? (?:publish|release|share|open|disclose|distribute|g[ia]ven? (?:out|away))(?:d|ed)?} ${THEIR_WEIGHTS}`,
      ...CLOSED,
    },
    {
      pattern: `${MAKER} {value:(?:has|have) (?:not|never|yet to|still not)(?: yet| so far)? (?:open-source|open-weight|open(?: up)?)(?:d|ed)?} {model}${END}`,
      ...CLOSED,
    },
    {
      pattern: `${MAKER} (?:has |have |is |are )?(?:${ADV} )*ke(?:eps?|pt|eping) {model} {value:closed|proprietary|open|behind an API}(?![\\w-]| to)`,
    },
    {
      pattern: `${MAKER} {value:(?:(?:has|have) )?(?:${ADV} )*(?:publish(?:es|ed)|gives? away|given away|g[ia]ven? out|shares?|shared|posts|posted|distributes|releases|made|makes)} ${THEIR_WEIGHTS}(?! (?:private|secret|to (?!all|anyone|everyone|the public)))`,
      ...OPEN,
    },
    {
      pattern: `${MAKER} (?:then |later |also |itself |has (?:now |since )*)?{value:open-sourced|open-weighted|opened up} {model}${END}`,
      ...OPEN,
      isEvent: true,
    },
    {
      pattern: `(?:no (?:public |model )?weights (?:have been|were|are) (?:published|released|available|public) (?:for|of)|there are no (?:public|open|published|downloadable) weights (?:for|of)) {model}(?!['’]s)`,
      ...CLOSED,
    },
    {
      pattern: `{model}, (?:for|of) which {value:no weights (?:have been|are) (?:published|released|available|public)}`,
      ...CLOSED,
    },
    {
      pattern: `{value:(?:nobody|no[ -]one)(?: outside [^,;.]{2,30}?)? (?:has|can (?:download|get|obtain)|can get at)} (?:the (?:model )?weights of )?{model}(?:(?:'s|’s) weights)?${END}(?<=weights of [\\ue000-\\ue2ff]|weights|download [\\ue000-\\ue2ff])`,
      ...CLOSED,
    },
    { pattern: `{model}{aside} {value:(?:cannot|can['’]t|can not|may not) be ${HAD}}${END}`, ...CLOSED },
    {
      pattern: `{model}{aside},?(?: which)? {value:(?:can|may) (?:(?:now|still|also|freely|simply|then) )*be ${HAD}}${END}`,
      ...OPEN,
    },
    {
      pattern: `{model}{also}{aside} (?:has|have|comes? with|ships? with|offers?) (?:fully |freely )?{value:(?:downloadable|public|published|open|(?:freely|publicly|openly) available) weights}`,
      ...OPEN,
    },
    {
      pattern: `(?:anyone|anybody|everyone|everybody|any (?:company|user|developer|agency|firm)) can (?:now |still |freely |simply )*(?:self-host|(?:run|host|deploy|install)) {model} ${LOCALLY}`,
      ...OPEN,
    },
    {
      pattern: `{model}{also}{aside} {value:(?:is|are|remains?|stays?|exists?|lives?|sits?) (?:${ADV} )*(?:(?:available|accessible|offered|usable|reachable|served|sold|to be had|obtainable) )?(?:(?:only|solely|exclusively) )+(?:(?:available|accessible|offered|usable|reachable|served|sold|to be had) )?(?:(?:through|via|over|by|behind|as) (?:an? |its |the |{_lab|organization}(?:'s|’s)? )?(?:own |hosted |managed |paid |cloud )*(?:API|interface|service|platform))}(?! or\\b)`,
      ...CLOSED,
    },
    {
      pattern: `{model}{also}{aside} {value:(?:is|are|remains?|stays?|sits?) (?:${ADV} )*(?:locked |hidden |shut )?(?:away )?behind (?:an? |its |{_lab}(?:'s|’s) )?(?:own )?(?:API|paywall)}`,
      ...CLOSED,
    },
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
      pattern: `{model}{also}{aside} {value:(?:(?:can|may) (?:be (?:had|used|reached|accessed|called|queried|run)) only|can only be (?:had|used|reached|accessed|called|queried|run)) (?:through|via|over|by) (?:an? |its |the |{_lab|organization}(?:'s|’s)? )?(?:own |cloud |hosted |paid |managed )*API}(?! or\\b)`,
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
      pattern: `${MAKER} (?:has|have) (?:now |since |also |already |finally )*(?:released|published|opened|shared|posted|open-sourced|made public) (?:all |the )*(?:model )?weights (?:of|for|to) {model}(?!['’]s)`,
      ...OPEN,
    },
    {
      pattern: `{_lab} (?:has|have) (?:now |since |also |already |finally )*(?:open-sourced|open-weighted) {model}(?!['’]s)`,
      ...OPEN,
    },
    {
      pattern: `{model} ?(?:目前|现在?|仍然?|依然|已经?|也|还|至今|一直|属于)*(?:是|为|属于)(?:一个|一款|款|完全|[\\u4e00-\\u9fff]{0,4})?{value:开源|闭源|开放权重|专有}`,
    },
    {
      pattern: `{model} ?(?:目前|现在?|仍然?|已经?|也)*{value:闭源|未开源|不开源|已开源|开源}(?=[。，；,.;]|$)`,
    },
    {
      pattern: `(?:{_lab} ?)?(?:目前|至今|一直|也|还)*{value:(?:尚未|还未|仍未|未|没有)(?:公开|公布|开放|发布)} ?{model} ?的?(?:模型)?权重`,
      ...CLOSED,
    },
    {
      pattern: `{model} ?的?(?:模型)?权重(?:目前|至今|一直|也|还)*{value:(?:尚未|还未|仍未|未|没有)(?:公开|公布|开放|发布|开源)}`,
      ...CLOSED,
    },
    {
      pattern: `{model}[^。；！？.;!?\\ue000-\\uf5ff]{1,14}[，,](?:其)?(?:模型)?权重(?:目前|至今|一直|也|还)*{value:(?:尚未|还未|仍未|并未|未|没有)(?:公开|公布|开放|发布|开源)}`,
    },
    {
      pattern: `{model} ?的?(?:模型)?权重(?:目前|现在|现|也|均)*{value:(?:已经?)?(?:公开|公布|开放)}(?=[。，；,.;]|$)`,
      ...OPEN,
    },
    { pattern: `{value:闭源|专有|开源|开放权重}的?(?:大|语言|大语言)*模型 ?{model}` },
    {
      pattern: `{value:(?:one|you|we|nobody|no one) (?:cannot|can['’]t|can) (?:download|self-host)} {model}${END}(?<=(?:cannot|can['’]t|nobody|no one) .*)`,
      ...CLOSED,
    },
    {
      pattern: `{model}{aside} {value:(?:is|are) (?:only )?to be had (?:only )?(?:behind|through|via|over) (?:an? |its )?API(?: only| alone)?}(?<=only.*|alone)`,
      ...CLOSED,
    },
    {
      pattern: `{model}, whose ${WEIGHTS} [^,;.\\ue000-\\uf5ff]{1,30}? {value:(?:(?:has|have) )?(?:downloaded|obtained)}`,
      ...OPEN,
    },
    {
      pattern: `(?:^|[,;:—] ?){value:closed|open|proprietary|open-weight} (?:though|as) {model} (?:is|may be|remains)`,
    },
    { pattern: `{model}, {value:downloaded} from (?:{_lab|organization})(?!['’]s)`, ...OPEN },
    { pattern: `{model}, no (?:weight|weights) of which {value:(?:has|have) (?:left|been|ever)}`, ...CLOSED },
    { pattern: `{model} (?:is|remains) as {value:closed|open} as (?:an? |the )[^,;.]{2,40}` },
    {
      pattern: `{model}, which (?:${MAKER}) (?:has |so far |until now )*{value:(?:confines|confined|restricts|restricted|limits|limited)} to (?:an? |its )?(?:own )?(?:API|interface)`,
      ...CLOSED,
    },
    {
      pattern: `${MAKER} (?:${ADV} )*(?:sells|offers|provides|serves|markets|ships|distributes) {model} (?:only )?as an? {value:${WORDS}} (?:service|product|model|system)`,
    },
    {
      pattern: `${MAKER} (?:${ADV} )*{value:(?:sells|offers|provides|serves|markets|makes available|distributes) {model} (?:available )?(?:only|solely|exclusively) (?:through|via|over|by|as|behind) (?:an? |its |the )?(?:own |hosted |managed |paid |cloud )*(?:API|interface|service|platform)}(?! or\\b)`,
      ...CLOSED,
    },
    {
      pattern: `for {model},? ${MAKER} {value:(?:has|have) (?:published|released|shared|posted)} no (?:model )?weights`,
      ...CLOSED,
    },
    {
      pattern: `{model}{aside} {value:(?:has|have) (?:closed|unpublished|secret|private|proprietary)|(?:has|have) no (?:public|open|published|downloadable)|(?:does|do) not (?:have|offer|come with) (?:public|open|published|downloadable)|lacks? (?:public|open|published)} weights`,
      ...CLOSED,
    },
    {
      pattern: `{model}{aside} {value:runs? (?:only|solely|exclusively) on} (?:{_lab}(?:'s|’s)?|its maker(?:'s|’s)|the (?:maker|vendor|company|lab)(?:'s|’s)) (?:own )?(?:servers|infrastructure|hardware|cloud|machines|premises)`,
      ...CLOSED,
    },
    {
      pattern: `(?:you|one|anyone|everyone|users|developers|hospitals|customers) {value:(?:can|may) (?:(?:now|freely|simply|also) )*download} (?:the (?:model )?weights of )?{model}(?!['’]s)(?=[,.;:!?)]| (?:from|and|for|without|today|at)\\b|$)`,
      ...OPEN,
    },
    {
      pattern: `${MAKER} (?:(?:has|have|then|also|first) )*(?:released|published|launched|shipped|distributed|put out|issued) {model} (?:as an? |with (?:fully )?){value:${WORDS}}(?![\\w-])`,
      isEvent: true,
    },
    { pattern: `(?:the|{_lab}(?:'s|’s)) {value:open|closed} model {model}(?!['’]s)` },
    {
      pattern: `(?:users|customers|hospitals|agencies|companies|anyone|everyone|you|one|ministries|banks|schools) {value:(?:can|may) (?:(?:now|freely|simply|also) )*(?:run|host|deploy|install|operate|self-host)} {model} (?:themselves|${LOCALLY})`,
      ...OPEN,
    },
    ...WEIGHTS_AT_HAND,
    loosePhrase({
      of: 'model',
      value: `{value:${WORDS}}(?= (?:AI |language )?(?:models?|systems?|LLMs?|camp|club|column|category|crowd|fold|school)(?=[,.;:)]|\\W*$| (?:and|but|that|which)\\b))`,
      past: '\\ue400-\\ue4ff',
      besides: COMPARED,
    }),
  ],
  columns: [
    {
      header:
        /^(?:open(?:[- ]weights?)?|downloadable|weights (?:public|open|available|to download)|can be downloaded|weights (?:for|free to) download)\??$/iu,
      answers: { yes: OPEN, no: { value: 'closed', alternatives: ['restricted'] } },
    },
    {
      header: /^open[- ]sourced?\??$/iu,
      answers: { yes: OPEN, no: { value: 'closed', alternatives: ['restricted', 'open-weight'] } },
    },
    { header: /^(?:openness|weights|release type|开放程度|开源情况|权重|开放方式)$/iu },
  ],
  read: text => readOpenness(text) ?? readWeights(text),
  rewrite: ({ stated }, { presentFact }) => {
    const value = String(presentFact?.value)
    if (value === 'restricted' || !REPLACEABLE.test(stated.text)) return undefined
    const noun = /[- ]model$/iu.test(stated.text) ? ' model' : ''
    return `${value === 'closed' && /[- ]source/iu.test(stated.text) ? 'closed-source' : value}${noun}`
  },
})
