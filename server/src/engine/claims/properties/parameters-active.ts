import { agreesWithin } from '../compare.ts'
import { formatLike } from '../format-like.ts'
import { measurePhrases } from '../measure.ts'
import { nearby } from '../nearby.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'
import { ellipticalPhrases } from '../topic.ts'

/** Counts differ with what is counted. */
const ROUNDING = 0.05

const PARAMS = '(?:parameters?|params?|weights)'
const OF_THEM = `(?: (?:of (?:its|the|these|those|them) (?:total )?)?${PARAMS}| of (?:them|these|those|which))`
/** What may be said of all parameters as well. */
const HAS = '(?:uses?|using|employs?|runs?|works? with|computes? with|keeps?|needs?)'
const OF_ALL = `(?: of (?:its|the|these|those|them) ?(?:[\\d.]+ ?(?:b|billion|t|trillion) )?(?:total )?${PARAMS}| of (?:them|these|those|which))`
const PER_TOKEN =
  '(?: (?:active|awake|at (?:a time|once|any (?:one |given )?(?:time|moment|step))|(?:per|for (?:each|every|any)|on (?:each|every|any)) (?:token|word|step|forward pass|inference)|in (?:each|every) (?:step|pass)))'
const AWAKE = '(?:active|activated|awake|used|in use|at work|switched on|engaged)'

const ACTIVE =
  '(?:activ(?:e|ates?|ated|ating)|awake|wakes?|waking|fires?|firing|engages?|engaged|lights? up|switch(?:es|ed)? on|in use|at work|(?:for|per|on) (?:each|every|any)? ?(?:one |single |given )?(?:token|word|step|forward pass)|per token|at (?:a|one|any) (?:one |given )?(?:time|moment|step|once)|at once)'
/** All of them, or those of something beside the model. */
const ANOTHER =
  /(?<![\p{L}\p{N}-])(?:total|all told|in all|altogether|idle|dormant|inactive|asleep|unused|most of|the rest|layers?|adapters?|encoders?|decoders?|embedd\p{L}*|million tokens|dollars?|users?)(?![\p{L}\p{N}-])/u

/** `Only 22 billion of X’s 400 billion parameters`: the second is of all. */
const ALL_OF_IT =
  /\d ?(?:b|bn|billion|t|trillion)?(?: parameters)?,? (?:out )?of (?:the )?(?:model['’]s|its|their|[\ue000-\ue2ff]['’]s) (?:total |full |some |about )*$/iu

/** `each forward pass through X touches …`, `per token X uses …`. */
const A_PASS = [' (?:through|of|with|in|by|for) (?:the )?{model}', ',? {model}']

/** The parameters that a mixture-of-experts model uses for each token. */
export const parametersActive = defineProperty({
  id: 'parameters-active',
  label: 'active parameters',
  kinds: ['model'],
  valueType: 'number',
  unit: 'parameters',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /activ|pass|param|weights|fire|wak|engage|in use|at work|at once|token|激活/iu,
  phrases: [
    {
      pattern:
        '{model}{also}{aside}{owns}{quantity}(?:[- ](?:of (?:its |the )?)?parameters?)?(?: of (?:them|which|those))?(?: is| are| being)?[- ](?:active|activated)(?!\\w)',
    },
    { pattern: '{model}{also}{aside}{owns}activat(?:es|ed|ing) (?:only |just )?{quantity}' },
    {
      pattern:
        '{model}{also}{aside}{owns}(?:active|activated) (?:parameters?|params?)(?: count)?(?: of| is| at| number|:)* {quantity}',
    },
    {
      pattern:
        '{model}[^;!?\\ue000-\\uf5ff]{0,60}?(?:of which|with)(?: only| just)? {quantity}(?: parameters)?(?: are| is)?(?: only)? (?:active|activated|used|in use|at work|awake|fire|work|run|wake|take part)(?![\\w-])',
    },
    {
      pattern:
        '(?:with|at|despite|given) (?:(?:its|only|just|merely|some|a mere) )*{quantity}(?: |-)(?:active|activated) param(?:eter)?s?, (?:the )?{model}',
    },
    {
      pattern: `(?:with|at|despite) [^,;:()\\ue000-\\uf5ff]{3,50}? ${PARAMS}(?:, of which | \\(|, )(?:only |just |about |some )?{quantity}(?: of (?:them|which))?(?: are| is)? (?:active|activated|in use|used)[^,;:()\\ue000-\\uf5ff]{0,25}\\)?,? {model}(?!['’]s)`,
    },
    {
      pattern: `{model}{aside}${nearby(4)},? ${HAS} (?:(?:only|just|merely|up|a mere) )*{quantity}(?:${OF_ALL}${PER_TOKEN}?|(?: ${PARAMS})?${PER_TOKEN})`,
    },
    {
      pattern: `{model}{aside}${nearby(3)},? (?:routes?|routing|sends?) [^,;.\\ue000-\\uf5ff]{2,30}? (?:through|via|to) (?:(?:only|just|some|about) )*{quantity}${OF_THEM}`,
    },
    {
      pattern: `(?:of|out of|among) (?:all )?{model}(?:'s|’s) (?:[^,;.\\ue000-\\uf6ff]{0,30} )?${PARAMS},? (?:(?:only|just|merely|some|about|a mere) )*{quantity}(?: ${PARAMS})? (?:(?:are|is|get|gets) (?:ever |in fact )?${AWAKE}|fire|work|wake|take part|run)`,
    },
    {
      pattern: `(?:only|just|some|about|no more than|merely) {quantity} of {model}(?:'s|’s) (?:[^,;.\\ue000-\\uf6ff]{0,30} )?${PARAMS} (?:(?:are|is) ${AWAKE}|fire|work|wake|take part)`,
    },
    {
      pattern: `{model}, of whose (?:[^,;.\\ue000-\\uf6ff]{0,30} )?${PARAMS} (?:(?:only|just|some|about) )*{quantity} (?:are|fire|work)`,
    },
    {
      pattern:
        '{model}[^\\ue000-\\uf5ff。；！？.;!?]{0,30}?激活(?:参数)?(?:量|规模|数)?(?:约|为|仅|只有|达|：|:|\\s)*{quantity}',
    },
    ...A_PASS.map(through => ({
      pattern: `(?:each|every|a|any|one|per) (?:single )?(?:forward pass|pass|step|token|inference|query)${through} (?:touches|uses|activates|engages|employs|involves|wakes|works with|runs|needs|takes|calls on|makes use of) (?:(?:only|just|about|some|merely) )*{quantity}(?:[- ]${PARAMS})?(?![\\w-])`,
    })),
    {
      pattern: `(?:each|every|per|a|any) (?:single |given )?(?:token|word|step|query) [^;:.!?()\\d\\ue000-\\uf5ff]{0,40}?{quantity} of {model}(?:'s|’s) (?:[\\w-]+ ){0,2}?${PARAMS}`,
    },
    ...measurePhrases({
      of: 'model',
      cue: ACTIVE,
      value: `{quantity}(?: (?:of (?:its|the|these|them|all|those) )?(?:[\\d.]+ ?(?:b|billion|t|trillion) )?(?:total )?${PARAMS}| of (?:its|the) [\\d.]+ ?(?:b|billion|t|trillion))(?! (?:in (?:all|total)|all told|altogether|total))(?![^.;:]{0,12} of (?:which|them|these|those) (?:only |just |merely )*(?:an? |some |the |one )?(?:(?:small|tiny|mere|minor|modest|single) )*(?:fraction|part|few|subset|portion|share|sliver|handful|slice|minority|third|quarter|tenth|some|not all))`,
      besides: ANOTHER,
    }),
    ...ellipticalPhrases({
      subject: 'model',
      value: '{quantity}(?<=\\d ?[bt]|[br]illion)(?! (?:tokens|users|dollars|people|downloads))',
      of: /\b(?:active (?:parameters?|ones|weights)|activat\w+)\b/iu,
      rivals:
        /illion (?:total )?parameters(?!,? (?:of which|active|(?:(?:are|is|being) )?(?:activ|awake|in use|used)))|\b(?:total|in all|all told|tokens?(?! (?:each|at))|context|windows?|dollars?|pric\w+|users|downloads|worth|valued)\b|\$/iu,
    }),
  ],
  columns: [
    {
      header:
        /^(?:(?:param(?:eter)?s? )?\(?active\)?(?: param(?:eter)?s?)?|activated(?: param(?:eter)?s?)?|param(?:eter)?s? \(active\)|激活参数(?:量)?)$/iu,
    },
  ],
  read: (text, { view }) => {
    if (ALL_OF_IT.test(view.text.slice(0, Math.max(0, view.text.indexOf(text))))) return undefined
    const stated = readQuantity(text.replace(/\s*(?:parameters?|params?)?\s*(?:active|activated)?$/iu, ''))
    return stated && Number(stated.value) >= 1e7 ? stated : undefined
  },
  agrees: agreesWithin(ROUNDING),
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
