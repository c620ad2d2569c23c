import { agreesWithin } from '../compare.ts'
import { formatLike } from '../format-like.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

/** Counts differ with what is counted. */
const ROUNDING = 0.05

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
  cue: /activ|激活/iu,
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
        '{model}[^;!?\\ue000-\\uf5ff]{0,60}?(?:of which|with)(?: only| just)? {quantity}(?: parameters)?(?: are| is)?(?: only)? (?:active|activated|used per token|fire)',
    },
    {
      pattern:
        '(?:with|at|despite|given) (?:(?:its|only|just|merely|some|a mere) )*{quantity}(?: |-)(?:active|activated) param(?:eter)?s?, (?:the )?{model}',
    },
    { pattern: '(?:active parameters?(?: count)?|active size) of {model}(?: is| at|:)* {quantity}' },
    {
      pattern:
        '{model}[^\\ue000-\\uf5ff。；！？.;!?]{0,30}?激活(?:参数)?(?:量|规模|数)?(?:约|为|仅|只有|达|：|:|\\s)*{quantity}',
    },
  ],
  columns: [
    {
      header:
        /^(?:(?:param(?:eter)?s? )?\(?active\)?(?: param(?:eter)?s?)?|activated(?: param(?:eter)?s?)?|param(?:eter)?s? \(active\)|激活参数(?:量)?)$/iu,
    },
  ],
  read: text => {
    const stated = readQuantity(text.replace(/\s*(?:parameters?|params?)?\s*(?:active|activated)?$/iu, ''))
    return stated && Number(stated.value) >= 1e7 ? stated : undefined
  },
  agrees: agreesWithin(ROUNDING),
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
