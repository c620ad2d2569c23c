import { agreesWithin } from '../compare.ts'
import { formatLike } from '../format-like.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

/** Counts differ with what is counted (embeddings, prediction heads): 1T and 1.04T are one claim. */
const ROUNDING = 0.05
const OTHER =
  '(?:rival|sibling|competitor|cousin|version|variant|counterpart|alternative|predecessor|successor|threshold|limit|encoder|decoder|range|class)s?\\b'

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
  phrases: [
    {
      pattern: `{model}{owns}(?<!activat(?:es|ed|ing)(?: (?:only|just|about|around|roughly|some))*\\s){quantity}[- ](?:total )?param(?:eter)?s?(?! (?:active|activated))(?!\\w)(?! ${OTHER})`,
    },
    { pattern: '{model}{owns}total (?:of )?{quantity}(?: parameters)?' },
    { pattern: '{quantity}[- ]param(?:eter)?s? (?:[\\w-]+ ){0,3}{model}' },
    { pattern: '{model} \\({quantity}(?: parameters)?(?:, |\\))' },
  ],
  columns: [{ header: /^(?:(?:total )?param(?:eter)?s?(?: \(total\))?|size|total params?)(?: \(B\))?$/iu }],
  read: text => {
    const stated = readQuantity(text.replace(/[- ]?param(?:eter)?s?$/iu, ''))
    return stated && Number(stated.value) >= 1e7 ? stated : undefined
  },
  agrees: agreesWithin(ROUNDING),
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
