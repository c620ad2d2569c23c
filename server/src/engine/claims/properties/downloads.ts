import { formatLike } from '../format-like.ts'
import { factsFor, verdictOf } from '../judgment.ts'
import { judgeAmount } from '../out-of-scale.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

/** In no span of time can there have been ten times as many as ever were counted. */
const FAR = 10

/** How often a lab’s models were downloaded. */
export const downloads = defineProperty({
  id: 'downloads',
  label: 'downloads',
  kinds: ['lab'],
  valueType: 'number',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  cue: /download|下载/iu,
  phrases: [
    {
      pattern: `{lab}(?:'s|’s)?[^;!?\\ue400-\\uf5ff]{0,70}?(?:have|has|had|been|were|was) (?:now |already |together )*downloaded {quantity} times`,
    },
    {
      pattern: `{lab}(?:'s|’s)?[^;!?\\ue400-\\uf5ff]{0,70}?(?:has|have|had|reach(?:ed|es)|passed|surpassed|topped|counts?|drawn|draws?|with|exceed(?:s|ed)|totals?) {quantity} (?:total |cumulative |all-time |model )*downloads(?! (?:a|per|last|this|in)\\b)`,
    },
    {
      pattern: `{lab}[^\\ue400-\\uf5ff。；！？]{0,20}?(?:累计)?下载(?:量|次数)(?:已|达到?|超过?|突破|约|为|\\s)*{quantity}`,
    },
  ],
  columns: [{ header: /^(?:total |cumulative |all-time )?downloads$/iu }],
  read: text => {
    const stated = readQuantity(text)
    return stated && stated.currency === undefined && stated.value >= 1e5 ? stated : undefined
  },
  judge: (claim, frame) => {
    const judgment = judgeAmount(claim, frame)
    const facts = factsFor(claim, frame)
    const isBeyondAll = facts.every(({ value }) => Number(claim.stated.value) >= Number(value) * FAR)
    if (judgment.verdict !== 'unknown' || facts.length === 0 || !isBeyondAll) return judgment
    return verdictOf('contradicted', claim, frame, facts)
  },
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
