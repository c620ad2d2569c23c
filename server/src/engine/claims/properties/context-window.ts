import { attributePhrases } from '../attribute.ts'
import { formatLike } from '../format-like.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

/** `128K` is 128,000 to one writer and 131,072 to another. */
const BINARY_SLACK = 0.05

/** How many tokens a model takes in at once. */
export const contextWindow = defineProperty({
  id: 'context-window',
  label: 'context window',
  kinds: ['model'],
  valueType: 'number',
  unit: 'tokens',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  cue: /context|token|window|上下文/iu,
  phrases: [
    ...attributePhrases({
      of: 'model',
      noun: 'context(?: windows?| lengths?| sizes?| limits?)?|(?:token|input) (?:window|limit)s?|windows?(?= of | \\()',
      value:
        '{quantity}(?:[- ]?tokens?| ?个?(?:词元|令牌))?(?![a-z\\d]|[- ](?:outputs?|training|corpus|dataset))',
      between: 'long|input|tokens?|word',
      not: '{whole}(?! (?:of|in which|than|models?|rivals?|versions?|variants?|tier|beta)\\b)',
      han: '上下文(?:窗口|长度)?',
    }),
    {
      pattern: `{model}{aside}{owns} (?:(?:can |could )?(?:process|handle|read|take(?: in)?|ingest|accept|hold|remember|keep|swallow|digest|absorb|see)(?:s|es|ing)?|taking in|takes in|fits?)(?: (?:inputs?|prompts?|documents|contexts?|sequences) (?:of|with))? {quantity} tokens(?: (?:of (?:input|context|text)|in (?:its )?(?:context|memory)|at once|at a time|in (?:one|a single) (?:prompt|pass|go|request)|per (?:prompt|request|query)))`,
    },
    {
      pattern: `{model}{aside} (?:(?:can|now|also|still) )*(?:takes?|accepts?|holds?|swallows?)(?: in)?(?: up to)? {quantity} tokens(?=[,.;:)]|\\W*$)`,
    },
    { pattern: "{model}(?:'s|’s) {quantity}(?:[- ]tokens?)? windows?(?![\\w-])" },
    {
      pattern: `{model}{also}{aside} (?:(?:now|also|still|only|itself) )*(?:has|have|had|offers?|comes? with|came with|gets?|keeps?) (?:an? |only )+{quantity}(?:[- ]tokens?)? windows?(?![\\w-])`,
    },
    {
      pattern: `(?:with|at|despite) its (?:mere |only )?{quantity}(?:[- ]tokens?)? (?:of )?context(?: window)?, (?:the )?{model}`,
    },
    {
      pattern: `{model}(?:'s|’s) (?:inputs?|prompts?)(?: length| size)? (?:is|are) (?:limited to|capped at|restricted to) {quantity} tokens`,
    },
    {
      pattern: `{model}{aside} (?:can |could |will |now |also |currently |still )*(?:process|handle|read|take|ingest|accept|allow|support|fit)(?:s|es)? (?:prompts?|inputs?|documents|contexts?|sequences) (?:of|with|up to|as long as|longer than) {quantity} tokens`,
    },
    {
      pattern: `{model}{aside} {near}{quantity}(?: |-)tokens? (?:of|for) (?:input |total |maximum )?context(?![\\w-]| (?:caching|cache|compression))`,
    },
  ],
  columns: [
    {
      header:
        /^(?:max(?:imum)? |input )?(?:context|上下文)(?: window| length| size| limit|长度|窗口)?(?: \(?tokens\)?)?$/iu,
    },
  ],
  read: text => {
    const stated = readQuantity(text.replace(/[- ]?(?:tokens?|个?词元|个?令牌)$/iu, ''))
    return stated && Number(stated.value) >= 1000 ? stated : undefined
  },
  agrees: (stated, fact) => {
    const [said, known] = [Number(stated.value), Number(fact.value)]
    if (stated.relation === 'at-least') return known >= said * (1 - BINARY_SLACK) && known <= said * 2
    if (stated.relation === 'at-most') return known <= said * (1 + BINARY_SLACK) && known >= said / 2
    return (
      Math.abs(known - said) <=
      known * BINARY_SLACK + (stated.relation === 'about' ? (stated.tolerance ?? 0) : 0)
    )
  },
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
