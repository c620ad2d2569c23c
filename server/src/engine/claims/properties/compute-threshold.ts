import { isAnotherLaws } from '../another-law.ts'
import { judgeSingle } from '../judge-single.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'
import { asToldOfBill } from '../told-of-bills.ts'

const FLOP =
  '(?: ?(?:training )?(?:(?:integer or )?floating[- ]point operations|FLOPs?|FLOPS|次浮点运算|operations))?(?! ?(?:/|per) ?s)'
/** Policies have lesser thresholds for clusters, derived models and biology. */
const LESSER =
  /\b(?:bio\w*|sequence|fine-?tun\w*|distill\w*|cluster|data cent\w+|per second|one[- ]third|derivative|downstream|assum\w*|exempt\w*|proposals?|proposed|considered|rejected|debated|drafts?|as introduced|originally|initially|previously|formerly|at first|once (?:to|set|had|was)|want(?:s|ed)?|hope[sd]?|(?:rais|lower|chang|mov|lift|doubl|increas|reduc|tighten|loosen|adjust)(?:e|es|ed|ing|s)?)\b/iu

/** The condition that a law itself sets: `presumes systemic risk if training takes more than 10^25 FLOP`. */
const IF = '(?:(?:only )?if|where|when|whenever|once|provided that|as soon as)'
const UP_TO_FIGURE = new RegExp(
  `^${IF} .*?(?=(?:(?:more|greater) than |over |above |at least |exceed\\w* )?\\d)`,
  'iu',
)

/** `A and B set theirs at V and W, respectively`: which is whose, the order tells. */
function isShared(text: string): boolean {
  return /\brespectively\b/iu.test(text)
}

/** The training compute from which duties apply. */
export const computeThreshold = defineProperty({
  id: 'compute-threshold',
  label: 'compute threshold',
  kinds: ['policy'],
  valueType: 'number',
  unit: 'FLOP',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  cue: /flop|floating|compute|operations|threshold|10\s?[\^⁰¹²³⁴⁵⁶⁷⁸⁹]|\de\+?\d|算力/iu,
  phrases: [
    {
      pattern: `{policy}[^;:.!?\\d\\ue800-\\uebff]{0,80}? {value:${IF} [^;:.!?\\d\\ue800-\\uebff]{0,70}?(?:(?:\\d(?:\\.\\d)? ?[×x] ?)?10\\^?[\\d¹²³⁴⁵⁶⁷]+|\\de\\d\\d)${FLOP}}`,
    },
    {
      pattern: `{policy}(?:'s|’s)?(?:(?!10[\\^⁰-⁹²³¹])[^;!?\\ue800-\\uebff]){0,140}?(?<![\\d.,])(?<!than (?:the )?){quantity}${FLOP}(?! (?:in|for|under|by) (?:the )?(?:[a-z.]+['’]s )?{_policy})`,
    },
    {
      pattern: `(?<=^|[\\s(])(?:under|by|in|of) (?:the )?{policy}(?:'s|’s)?(?:(?!10[\\^⁰-⁹²³¹])[^;!?\\ue800-\\uebff]){0,140}?(?<![\\d.,])(?<!than (?:the )?){quantity}${FLOP}(?! (?:in|for|under|by) (?:the )?(?:[a-z.]+['’]s )?{_policy})`,
    },
    {
      pattern: `(?:^\\W*|[,;:(—] ?|\\band ){quantity}${FLOP} (?:in|under|for) (?:the )?(?:[a-z.]+['’]s )?{policy}`,
    },
    {
      pattern: `(?<![\\d.,])(?<!than (?:the )?){quantity}${FLOP}(?:,|, which is| \\() ?(?:the )?{policy}(?:'s|’s) (?:line|threshold|limit|bar|trigger|cut-?off|yardstick|ceiling)(?![\\w-])`,
    },
    ...[
      `{policy}{free}(?<![\\d.,])(?<!than (?:the )?){quantity}${FLOP}`,
      `(?<![\\w-])(?:above|over|beyond|exceed(?:s|ed|ing)?|more than|past|pass(?:es|ed|ing)?|at least|from|reach(?:es|ed|ing)?|surpass(?:es|ed|ing)?|threshold|line|bar|trigger|limit|upwards|north)(?!\\w){free}{quantity}${FLOP}{free}{policy}`,
    ].map(pattern => ({ pattern, open: { mayHang: true } })),
  ],
  columns: [{ header: /^(?:(?:training )?(?:compute|FLOPs?) threshold|threshold)$/iu }],
  read: (text, { view }) => {
    const stated = readQuantity(text.replace(UP_TO_FIGURE, '').replace(new RegExp(`${FLOP}$`, 'iu'), ''))
    if (
      !stated ||
      isShared(view.text) ||
      LESSER.test(view.text) ||
      isAnotherLaws(view.text, text) ||
      stated.relation === 'at-most' ||
      stated.value < 1e22 ||
      stated.value > 1e30
    )
      return undefined
    return { ...stated, text, relation: 'exact', about: view.text }
  },
  agrees: (stated, fact) => Math.abs(Math.log10(Number(stated.value) / Number(fact.value))) < 0.05,
  asMeant: (claim, frame) => asToldOfBill(claim, claim.stated.about ?? '', frame),
  judge: (claim, frame) => {
    const judgment = judgeSingle(claim, frame)
    const [first, ...others] = factsFor(claim, frame)
    if (judgment.verdict !== 'unknown' || !first || others.some(fact => fact.value !== first.value))
      return judgment
    const isBesideThePoint = claim.stance.modality !== 'asserted'
    return isBesideThePoint ? unknown(claim, frame) : verdictOf('contradicted', claim, frame, [first], first)
  },
  describe: value => `10^${Math.round(Math.log10(Number(value)) * 100) / 100} FLOP`,
})
