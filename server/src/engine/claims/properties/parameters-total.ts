import type { Fact } from '../../knowledge/types.ts'
import { agreesWithin } from '../compare.ts'
import { formatLike } from '../format-like.ts'
import { measurePhrases, unitPhrases } from '../measure.ts'
import { nearby } from '../nearby.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'
import { ellipticalPhrases } from '../topic.ts'
import type { StatedValue } from '../types.ts'

/** Counts differ with what is counted (embeddings, prediction heads). */
const COUNTING = 0.025
/** A figure of one digit says no more than its first: 1T and 1.04T are one claim. */
const ROUNDING = 0.05
const OTHER =
  '(?:rival|sibling|competitor|cousin|version|variant|counterpart|alternative|predecessor|successor|threshold|limit|encoder|decoder|range|class)s?\\b'

const PARAMETERS = '(?:param(?:eter)?s?|weights)'

/** A part of them, or of something beside the model. */
const PART =
  /(?<![\p{L}\p{N}-])(?:activ\p{L}*|awake|wak(?:es?|ing)|fir(?:es?|ing)|lights?|engag\p{L}*|uses?|using|rout\p{L}*|calls?|draws?|per (?:token|word)|(?:each|every|any) (?:token|word|step|query)|at (?:a|any|one)|only some|experts?|layers?|adapters?|encoders?|decoders?|heads?|embedd\p{L}*|modules?|drafts?|vision|lora|smaller|bigger|larger|routers?|gat(?:e|ing)|backbone|reduc\p{L}*|shr[aiu]nk\p{L}*|compress\p{L}*|beats?|tops|exceeds?|outperforms?|models? (?:of|with|over|above|under|below)|over|above|under|below|beyond|reward|teacher|student|class|range|bucket|category|from|down|up|grew|began|trim(?:s|med)?|prun\p{L}*|family)(?![\p{L}\p{N}-])/u

/** `an active set of`: what follows is a part. */
const ACTIVE_ONES = /\bactiv\p{L}+ (?:\p{L}+ )?(?:of|is|at|count|to) (?:\p{L}+ )?$/iu

/** `reduced to`, `as many layers as a model of`, `its router has`: no size of the model. */
const ANOTHERS =
  /(?<!\p{L})(?:(?:reduced|shrunk|pruned|compressed|distilled|cut|scaled|trimmed)(?: \p{L}+){0,2} to|(?:as|than|like|against|over|from|into|for|beyond) (?:an?|any|some|dense|other) (?:\p{L}+ ){0,2}(?:models?|networks?|systems?|LLMs?) (?:of|with)|['’]s (?:router|gate|encoder|decoder|head|adapter|tokeni[sz]er|vision tower|embeddings?) \p{L}+) (?:(?:about|some|just|only) )?$/iu
const EACH_TIME =
  /^[^.;,]{0,30}? (?:(?:for|per|on|with|at) (?:each|every|any|a(?: single)?|one|given) (?:token|word|time|step|moment|query|forward)|per (?:token|word|step|query))/iu

/** `For each token X uses …`, `each forward pass through X touches …`. */
const IN_A_PASS =
  /(?<!\p{L})(?:(?:for|per|on|with|at|in) (?:(?:each|every|any|a|one|single) )*|(?:each|every|a single) )(?:token|word|step|query|forward pass)(?!\p{L})[^.;:]*$/iu

/** `Of X, 30 billion parameters …`: a part of all. */
const OF_ALL = /(?:^|[,;:] )of (?:the )?[\ue000-\uf5ff], (?:\p{L}+ )?$/iu

/** All parameters of a model. */
export const parametersTotal = defineProperty({
  id: 'parameters-total',
  label: 'total parameters',
  kinds: ['model'],
  valueType: 'number',
  unit: 'parameters',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /param|weighs|weights?|total|参数|\d\s?[BT]\b/iu,
  phrases: [
    {
      pattern: `{model}{also}{aside}{owns}(?<!activat(?:es|ed|ing)(?: (?:only|just|about|around|roughly|some))*\\s){quantity}[- ](?:total )?${PARAMETERS}(?! (?:active|activated|(?:are |being )?activ\\w+|per token|at a time|for each))(?!\\w)(?! ${OTHER})`,
    },
    {
      pattern: `{model}(?:${nearby(4)},?| \\() ?(?:(?<=[ (])(?:an?|the|our|its)) {quantity}(?<=\\d ?[bt])[- ](?:(?!active|activated)[\\w-]+ ){0,3}?(?:model|LLM|system|MoE|transformer|giant|network)(?![\\w-])`,
    },
    { pattern: `(?:the|a) {quantity}(?<=\\d ?[bt]) {model}(?!['’]s)` },
    {
      pattern: `{quantity} ${PARAMETERS} (?:make up|form|constitute|go into|went into|are in|sit in|live in|are packed into|fill|are what) {model}(?!['’]s)`,
    },
    {
      pattern: `{model}${nearby(10)},? {quantity}[- ](?:total )?${PARAMETERS}(?! (?:active|activated|(?:are |being )?activ\\w+|per token|at a time|at once|for each|wake|fire|work))(?!\\w)(?! ${OTHER})(?<!(?:activat|wak|fir|us|engag|rout|call|draw)[a-z]* (?:on |up |only |just )*[^ ]+(?: [a-z]+)? ${PARAMETERS})`,
    },
    {
      pattern: `(?:^|[,;:] ?){model}(?: \\(|:|, at|, with|,) ?{quantity}(?<=\\d ?[bt]|billion|trillion)(?=[,;.)]|,? (?:does|fits|would|is|and|but)\\b|$)(?![^,;.]*tokens)`,
    },
    {
      pattern: `(?:^|[,;:—] ?)at (?:(?:just|only|about|some|a mere) )*{quantity}(?<=\\d ?b),? {model}(?!['’]s)`,
    },
    { pattern: `{model}{owns}{quantity}(?: parameters)?(?:,? in)? total(?!\\w)` },
    {
      pattern:
        '{model}{aside} (?:(?:itself|still|now|only) )*weighs(?: in at)? {quantity}(?<=[br]illion|\\d ?[bt])(?=[,.;:)]|\\W*$| (?:and|but|while)\\b)',
    },
    {
      pattern:
        '{quantity}[- ]param(?:eter)?(?:,? (?!(?:than|and|or|of|that|as|for|from|by|to|behind|beats?|over|is|was|has)\\b)[\\w-]+){0,5} {model}',
    },
    {
      pattern: `(?:${PARAMETERS} count|number of ${PARAMETERS}|size) of {model}(?: is| was| at| to| stands at|:)* {quantity}`,
    },
    {
      pattern: `(?:with|at|despite) (?:its |an? |a total of |some )*{quantity} (?:total )?${PARAMETERS}(?: in total)?,? (?:of which [^,]{2,30}, |\\([^()]{2,40}\\),? ?)?{model}`,
    },
    { pattern: '{model} \\({quantity}(?: (?:total )?parameters| total)?(?:, | \\/ |; |\\))' },
    {
      pattern:
        '(?:拥有|具有|具备|有|达|总计)?{quantity}(?:个)?(?:总)?参数(?:量)?的 ?(?:开源|开放权重|大|语言|模型|旗舰)*{model}',
    },
    {
      pattern: `{model}[^\\ue000-\\uf5ff。；！？.;!?]{0,14}?(?:总)?(?<!激活|激活的|活跃)参数(?:量|规模|总量|数量|数)?(?:目前|已|约|为|是|达到?|高达|超过|：|:|\\s)*{quantity}`,
    },
    {
      pattern: `{model} ?(?:是|，|,|拥有|具有|总共|一共|合计|共|约|有|采用|一个|一款|款|的|总计?|\\s)*{quantity}(?:个)?(?:的)?(?:总)?参数(?!激活)`,
    },
    ...measurePhrases({
      of: 'model',
      cue: `(?:total |overall )?${PARAMETERS}(?:[- ](?:count|total|number|size))?|number of ${PARAMETERS}`,
      value:
        '{quantity}(?<=[bt]|illion)(?![\\w-]|[- ](?:tokens?|users|dollars|active|activated|words|(?:\\w+ )?parameters))(?![^.;]{0,40}(?: activ|awake| per token| at (?:a|any|one) | for each| fire| wake| engage))',
      besides: PART,
    }),
    ...unitPhrases({
      of: 'model',
      value: `{quantity}[- ](?:total )?${PARAMETERS}(?! (?:active|activated|awake|(?:are |being )?(?:activ|us|engag|wak|fir)\\w+|per |at (?:a|any|one)|for each|in use))(?!\\w)(?! ${OTHER})`,
      besides: PART,
    }),
    ...ellipticalPhrases({
      subject: 'model',
      value: '{quantity}(?<=\\d ?[bt]|[br]illion)(?! (?:tokens|users|dollars|people|downloads))',
      of: /(?<!\bactiv[^.;]{0,40})\bparameters?\b/iu,
      rivals:
        /\b(?:activ\w+|tokens?|context|windows?|dollars?|pric\w+|users|downloads|worth|valued|fires?|wakes?)\b|\$/iu,
    }),
  ],
  columns: [
    {
      header:
        /^(?:(?:total |model )?param(?:eter)?s?(?: count)?(?: \(total\))?|(?:model )?size|total params?|(?:总)?参数(?:量|规模)?|no\. of parameters)$/iu,
    },
    { header: /^total$/iu, beside: /activ|param|size|参数|激活/iu },
  ],
  read: (text, { view }) => {
    const at = Math.max(0, view.text.indexOf(text))
    const before = view.text.slice(0, at)
    if (ANOTHERS.test(before) || OF_ALL.test(before) || IN_A_PASS.test(before)) return undefined
    if (ACTIVE_ONES.test(before) || EACH_TIME.test(view.text.slice(at + text.length))) return undefined
    const stated = readQuantity(text.replace(/[- ]?(?:total )?(?:param(?:eter)?s?|total)$/iu, ''))
    return stated && stated.currency === undefined && stated.value >= 1e7 ? stated : undefined
  },
  agrees: (stated, fact) => agreesWithin(slackOf(stated, fact))(stated, fact),
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})

function slackOf(stated: StatedValue, fact: Fact): number {
  const isRound = [stated.value, fact.value].some(value => /^[1-9]0*$/u.test(String(value)))
  return isRound ? ROUNDING : COUNTING
}
