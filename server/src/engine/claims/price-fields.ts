import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'

const PRICE =
  /^(?:(?:API|list|token) )?(?:prices?|pricing|costs?|rates?)(?: ?\(?(?:per|\/) ?(?:1 ?)?(?:million|M)(?: ?tokens?)?\)?)?$/iu
const AMOUNT = '[$€£¥] ?\\d[\\d.,]*\\d|[$€£¥] ?\\d'
const UNIT =
  '(?: ?(?:per|/|for|a|an) ?(?:(?:one|a|1|every|each) ?)?(?:million|M(?:Tok)?))?(?: of)?(?: tokens(?: of)?)?'
const SIDED = new RegExp(
  `(?<amount>${AMOUNT})${UNIT},? ?(?:for )?\\(?(?<side>input|output|in|out|prompt|completion)s?\\)?(?: tokens?)?(?![\\p{L}])`,
  'giu',
)
const BOTH = new RegExp(`^(?<amounts>(?:${AMOUNT}) ?/ ?(?:${AMOUNT}))${UNIT}\\W*$`, 'iu')

/**
 * The parts of a field that is called a price and no more, each with the label that says whose it is:
 * `Price: $8 per million input tokens, $40 per million output tokens`. Spans are relative to the value.
 */
export function pricesIn(label: string, value: string): readonly (Span & { readonly label: string })[] {
  if (!PRICE.test(label)) return []
  const both = BOTH.exec(value)?.groups?.amounts
  if (both !== undefined) return [{ start: 0, end: both.length, label: 'Price (input/output)' }]
  return matchesOf(value, SIDED).map(({ index, groups }) => ({
    start: index,
    end: index + (groups?.amount?.length ?? 0),
    label: /^(?:in|prompt)/iu.test(groups?.side ?? '') ? 'Price (input)' : 'Price (output)',
  }))
}
