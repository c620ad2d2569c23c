import { attributePhrases } from '../attribute.ts'
import { isLimitItself } from '../compare.ts'
import { formatLike } from '../format-like.ts'
import { isOfHost, isOfOnePlace } from '../hosted.ts'
import { measurePhrases, unitPhrases } from '../measure.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

/** Tokens that are counted, paid for or took part in a test, and none that are the most. */
const OTHER_TOKENS =
  /(?<![\p{L}\p{N}-])(?:inputs?|prompts?|context|window|train\p{L}*|corpus|dataset|bill(?:s|ed)?|pric\p{L}*|costs?|budget|spen[dt]\p{L}*|burn\p{L}*|used?|consum\p{L}*|cach\p{L}*|seconds?|minutes?|hours?|day|daily|month\p{L}*|week|year|rate|quota|speed|about|around|average|usually|often|million tokens|pay(?:s|ing)?|charges?|dollars?|to answer|to reply|in reply|wrote|we|our|i)(?![\p{L}\p{N}-])/u

const UNIT = /^[- ](?:output|completion|generated)[- ]tokens?\b/iu
/** What so many of them cost. */
const MONEY = /[$€£¥]|\b(?:dollars?|euros?|cents?|yuan)\b/iu

/** How many tokens a model gives out at once. */
export const maxOutput = defineProperty({
  id: 'max-output',
  label: 'maximum output',
  kinds: ['model'],
  valueType: 'number',
  unit: 'tokens',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  cue: /output|generat|token/iu,
  phrases: [
    ...attributePhrases({
      of: 'model',
      noun: '(?:max(?:imum)? )?output(?: limits?| lengths?| windows?| tokens| cap| ceiling| size)?',
      value: '{quantity}(?:[- ]tokens?)?(?! (?:per|/))',
      between: 'tokens?',
      not: '(?! (?:price|pricing|cost|rate)s?\\b|[- ]per\\b|/)',
    }),
    ...measurePhrases({
      of: 'model',
      cue: '(?:outputs?|output (?:limit|length|cap|ceiling)|generates?|writes?|repl(?:y|ies)|answers?|completions?|emits?|produces?|returns?|responses?)',
      value: '{quantity}[- ]?tokens?\\b(?! (?:per|an?|each|every)\\b)',
      besides: OTHER_TOKENS,
    }),
    ...unitPhrases({
      of: 'model',
      value:
        '{quantity}[- ](?:output|completion|generated)[- ]tokens?\\b(?! (?:per|an?|each|every|costs?|for)\\b)',
      besides: OTHER_TOKENS,
    }),
  ],
  columns: [
    {
      header: /^max(?:imum|\.)? output(?: tokens?| length)?$|^output (?:limit|length|tokens)$/iu,
    },
  ],
  read: (text, { view }) => {
    if (isOfHost(view) || isOfOnePlace(view, text)) return undefined
    const behind = view.text.slice(Math.max(0, view.text.indexOf(text)) + text.length)
    if ((UNIT.test(behind) || /^ tokens? for /iu.test(behind)) && MONEY.test(view.text)) return undefined
    const stated = readQuantity(text.replace(/(?:[- ](?:output|completion|generated))?[- ]?tokens?$/iu, ''))
    return stated && stated.currency === undefined && stated.value >= 1000 ? stated : undefined
  },
  agrees: (stated, fact) => {
    const [said, known] = [Number(stated.value), Number(fact.value)]
    if ((stated.relation === 'at-most' && !isLimitItself(stated)) || stated.relation === 'at-least')
      return Math.abs(known - said) <= known * 0.5
    return (
      Math.abs(known - said) <= known * 0.05 + (stated.relation === 'about' ? (stated.tolerance ?? 0) : 0)
    )
  },
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
