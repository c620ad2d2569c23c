import { readTerm, type Wording, wordsOf } from '../lexicon.ts'
import { defineProperty } from '../property.ts'

const WORDINGS: readonly Wording[] = [
  {
    term: 'closed',
    words: 'closed[- ](?:source|weights?|model)|closed|proprietary|API[- ]only',
    alternatives: ['restricted'],
  },
  { term: 'open-weight', words: 'open[- ]weights?', alternatives: ['open-source'] },
  { term: 'open-source', words: 'open[- ]sourced?', alternatives: ['open-weight'] },
]
const WORDS = wordsOf(WORDINGS)

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
  phrases: [
    {
      pattern: `{model}{also}{aside} (?:is|are|remains?|stays?) {adv}(?:an? )?{value:${WORDS}}{whole}(?! (?:alternative|rival|competitor|lab|developer|version)s?)`,
    },
    {
      pattern: `{model}{also},? (?:—|–|-|:)? ?an? (?:new |large |small |frontier )?{value:${WORDS}} (?:[\\w-]+ ){0,2}model`,
    },
    {
      pattern: `an? (?:new |large |small |frontier )?{value:${WORDS}} (?:[\\w-]+ ){0,2}model,? (?:called |named )?{model}`,
      isEvent: true,
    },
    { pattern: `{model}: (?:{_lab}(?:'s|’s) )?{value:${WORDS}} (?:variant|model|weights|release)` },
    { pattern: `{model}:{gap}(?:, |and ){value:open weights}` },
    { pattern: `{model}{also} as (?:fully )?(?:downloadable )?{value:${WORDS}}`, isEvent: true },
    { pattern: '{model} {near}with {value:open weights}' },
  ],
  columns: [{ header: /^(?:openness|open(?:[- ]weights?| source)?\??|weights|release type)$/iu }],
  read: text => readTerm(text, WORDINGS),
  rewrite: ({ stated }, { presentFact }) => {
    const value = String(presentFact?.value)
    if (value === 'restricted' || /weights$/iu.test(stated.text)) return undefined
    const noun = /[- ]model$/iu.test(stated.text) ? ' model' : ''
    return `${value === 'closed' && /[- ]source/iu.test(stated.text) ? 'closed-source' : value}${noun}`
  },
})
