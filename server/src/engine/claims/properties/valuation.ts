import { formatLike } from '../format-like.ts'
import { judgeSnapshot } from '../judge-snapshot.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

/** What investors or the market last paid for a lab, as if for all of it. */
export const valuation = defineProperty({
  id: 'valuation',
  label: 'valuation',
  kinds: ['lab', 'organization'],
  valueType: 'number',
  unit: 'USD',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  phrases: [
    {
      pattern:
        '{lab|organization}{also}{aside},? (?:(?:which|that|is|was|has been|now|currently|recently|last|reportedly|today|still|already|being) )*valued (?:by (?:investors|the market) )?at {quantity}',
    },
    { pattern: "(?:values|valued|valuing) {lab|organization}(?:'s|’s)? at {quantity}" },
    { pattern: "{lab|organization}(?:'s|’s)?{gap}valuation (?:of|at|to|reached|stands at|is) {quantity}" },
    {
      pattern:
        "{lab|organization}(?:'s|’s)? (?:is |now |currently |reportedly )*(?:worth|at) {quantity}(?: valuation)?",
    },
    { pattern: "{lab|organization}(?:'s|’s)? {quantity} valuation" },
    {
      pattern:
        '{lab|organization} ?(?:目前|现在?|最新)*(?:的)?估值(?:为|达到?|约为?|已达)? ?{quantity}(?=美元)',
    },
  ],
  columns: [{ header: /^(?:valuation|valued at|value)(?: \(USD\)| \(\$\))?$/iu }],
  read: (text, { view }) => {
    const isDollars = /亿/u.test(text) && view.text.includes('美元')
    const stated =
      isDollars || /[$]|usd|billion|trillion|bn\b|\d\s?[BT]\b/iu.test(text)
        ? readQuantity(text.replace(/美元$/u, ''))
        : undefined
    return stated && Number(stated.value) >= 1e7 ? stated : undefined
  },
  judge: (claim, frame) => judgeSnapshot(claim, frame),
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
