import { QUANTITY } from '../claims/quantity.ts'
import { quotationsOf } from '../claims/quotations.ts'
import { isReference } from '../claims/reference.ts'
import { isUnreal } from '../claims/unreal.ts'
import type { Block, Passage, Sentence } from '../document/types.ts'
import { matchesOf } from '../text/matches.ts'
import { covers, overlaps, type Span, shift } from '../text/span.ts'
import { FIGURE_WAYS } from './figure-ways.ts'
import { figureOf, type PlainFigure } from './figures-of-things.ts'
import { inBlock, ownPassages } from './own-words.ts'
import { shareOf } from './shares.ts'

const REPORTED =
  /\b(?:according|report(?! (?:is|was|has|had|we|covers)\b)\w*|claim\w*|sa(?:y|ys|id)|estimat\w*|then|once|at the time|from)\b/iu
const LONGEST = 600

/** The plain figures of a block. Only a sentence in the present or of one date, and in the author's own words, counts. */
export function plainFiguresOf(block: Block): readonly PlainFigure[] {
  return ownPassages(block).flatMap(passage => {
    const { text } = passage.prose
    if (passage.kind !== 'paragraph' || !/\d/.test(text) || isReference(passage)) return []
    const figures = passage.sentences.flatMap(sentence => figuresOf(passage, sentence))
    if (figures.length === 0) return []
    const quotations = quotationsOf(text)
    return figures
      .filter(figure => !quotations.some(quotation => covers(quotation, figure)))
      .map(figure => ({ ...figure, ...inBlock(passage, figure) }))
  })
}

function figuresOf({ prose, dates }: Passage, sentence: Sentence): readonly PlainFigure[] {
  const text = prose.text.slice(sentence.start, sentence.end)
  if (text.length > LONGEST || !/\d/.test(text)) return []
  const days = dates.filter(date => overlaps(date, sentence) && !SINCE.test(prose.text.slice(0, date.start)))
  const [date, more] = days
  if (more) return []
  // What stands at the front of its sentence stands there no longer without the date.
  const bare = date
    ? without(text, { start: date.start - sentence.start, end: date.end - sentence.start })
    : text
  const isOfDay = date?.iso !== undefined
  const ways = FIGURE_WAYS.filter(way => way.isTimeless || (isOfDay ? true : !date && !way.isDated))
  const day = date?.iso ?? ''
  const quantities = matchesOf(bare, FIGURE).map(match => ({
    sentence: bare,
    at: match.index,
    text: match[0],
    day,
  }))
  const figures = quantities.flatMap(one => {
    const figure = figureOf(one, ways) ?? (quantities.length === 1 ? shareOf(one) : undefined)
    return figure ? [figure] : []
  })
  if (figures.length === 0 || REPORTED.test(bare.replace(OF_OURS, ''))) return []
  const isReal = !isUnreal(bare)
  const isSupposed = SUPPOSED.test(bare)
  return figures
    .filter(({ isGiven }) => isReal || (isGiven && !isSupposed))
    .map(({ isGiven, ...figure }) => shift(figure, sentence.start))
}

const FIGURE = new RegExp(QUANTITY, 'g')

/** A date up to which, or since when, something is so: what the sentence says is of the present. */
const SINCE = /(?<![\p{L}])(?:until|since|before|through|till)(?: early| late| the end of)? $/iu
const OF_OURS = /(?<![\p{L}])(?:for|in) (?:this|our) (?:report|study|paper|brief|review)(?![\p{L}])/giu
const SUPPOSED =
  /(?<![\p{L}])(?:if|unless|suppose|imagine|plan(?:s|ned)|proposed|rumou?red|without|no longer)(?![\p{L}])|[?]/iu

/** A date and the preposition before it, as blanks of the same length. */
function without(text: string, { start, end }: Span): string {
  const before = text
    .slice(0, start)
    .replace(/(?:^|\s)(?:[Ii]n|[Oo]n|[Dd]uring|[Aa]s of)(?: early| late)? $/u, word =>
      ' '.repeat(word.length),
    )
  const rest = text.slice(end).replace(/^,/u, ' ')
  return `${before}${' '.repeat(end - start)}${rest}`
}
