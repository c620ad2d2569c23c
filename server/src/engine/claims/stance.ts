import { covers, type Span } from '../text/span.ts'
import { isDenied, isExperience, isFramed, isPointer, isTitled } from './framing.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Stance } from './types.ts'

/** What the sentences before a sentence, and its headings, say of how it is to be taken. */
export interface Setting {
  /** In a block quotation. */
  readonly isQuotation: boolean
  /** Under a heading, or behind a sentence, that opens a hypothesis (`Suppose …`). */
  readonly isHypothesis: boolean
  /** The long quotations of the prose that the sentence stands in. */
  readonly quotations?: readonly Span[]
  /** A heading, whose words all may have capitals. */
  readonly isHeading?: boolean
}

const OPENS_HYPOTHESIS =
  /^\s*(?:[“"'‘(]\s*)?(?:suppose|imagine|assume|assuming|picture|hypothetically|let(?:'s|’s| us) (?:assume|imagine|suppose|say)|what if|consider (?:a|the) (?:world|scenario|case)|in (?:a|this|that|one|such a) (?:hypothetical|scenario|world|counterfactual)|假设|假如|设想)/iu
const HYPOTHESIS =
  /\b(?:if|unless|suppose|supposing|imagine|assuming|were to|hypothetical(?:ly)?|theoretical(?:ly)?|in what world|whether|as though|as if|counterfactual)\b|假设|假如|如果/iu
const CONDITIONAL = /\b(?:would|could|might|may|should|can be imagined)\b/iu
const FORECAST =
  /\b(?:will|won['’]t|shall|going to|expect(?:s|ed)? to|(?:we|i|analysts|observers) (?:should )?expect|likely to|set to|slated to|scheduled to|due to (?:be|launch|take)|plans? to|intends? to|aims? to|about to|predicts?|forecasts?|projected|next (?:year|month|week|quarter)|upcoming|forthcoming|soon|rumou?red)\b|将会|预计|即将/iu
const NEGATION =
  /\b(?:not|never|neither|nor|without|n['’]t|cannot|hardly|scarcely|den(?:y|ies|ied)|refut(?:es|ed)|false(?:ly)? (?:claim|that)|wrongly|a myth|rather than|instead of|far from|ceased to|stopped being)\b|n['’]t\b|不是|并非|没有|沒有/iu
const PAST =
  /\b(?:was|were|had|did|became|ranked|held|stood|topped|led|came|cost|used to|supported|offered|featured|boasted|remained|stayed)\b/iu
const PERFECT = /\b(?:has|have|['’]s|['’]ve) (?:\w+ )?(?:been|become|remained)\b/iu
const PRESENT =
  /\b(?:is|are|remains?|stays?|ranks|leads|tops|heads|has|offers|supports|scores|stands|sits|comes)\b/iu
const HISTORY =
  /\b(?:at the time|at that time|at launch|at release|back then|back in|previously|formerly(?! known)|originally|initially|used to|until recently|once(?! again)|in those days|by then|(?:before|until|prior to) (?:its|the|their) (?:repeal|rescission|revocation|veto|withdrawal|suspension|restoration|launch|release|retirement)|then-\w+|when (?:it|they|the \w+|[\ue000-\uf5ff]) (?:was |were )?(?:first )?(?:launched|released|came out|debuted|appeared|arrived|announced|shipped|unveiled))\b|当时|曾经|此前/iu
const NOW =
  /\b(?:currently|now|still|remains?|today|at present|presently|as of (?:this writing|today|now)|to date|so far|latest|newest|most recent|to this day)\b|目前|现在|现已|至今|仍/iu

/** Whether a sentence opens a hypothesis that the sentences behind it go on with. */
export function opensHypothesis(sentence: string): boolean {
  return OPENS_HYPOTHESIS.test(sentence)
}

/** Whether a heading announces a hypothesis. */
export function isHypothesisHeading(text: string): boolean {
  return /\b(?:scenarios?|hypothetical|thought experiment|counterfactual|what if)\b/iu.test(text)
}

/**
 * How firmly a claim is made, and in which tense. `match` and `value` are spans of the view's text: the
 * matched wording and the value in it; negations and modals inside the value's own words do not count.
 */
export function stanceOf(view: SentenceView, match: Span, value: Span, setting: Setting): Stance {
  const clause = clauseAround(view.text, match)
  const outside = `${view.text.slice(clause.start, value.start)} ${view.text.slice(value.end, clause.end)}`
  const before = view.text.slice(clause.start, value.start)
  const tense = tenseOf(view.text, match, value, before)
  return {
    modality: modalityOf(view, value, setting, outside, before, tense),
    tense,
    insistsOnNow: NOW.test(view.text.slice(clause.start, clause.end)),
  }
}

function modalityOf(
  view: SentenceView,
  value: Span,
  setting: Setting,
  outside: string,
  before: string,
  tense: Stance['tense'],
): Stance['modality'] {
  if (setting.isQuotation || isQuoted(view, value, setting.quotations ?? [])) return 'quoted'
  if (isPointer(view.text)) return 'quoted'
  if (!setting.isHeading && isTitled(view.text.slice(value.start, value.end), before.trim() !== ''))
    return 'quoted'
  if (/[?？][”"’')\]]*\s*$/u.test(view.text)) return 'question'
  if (setting.isHypothesis || OPENS_HYPOTHESIS.test(view.text) || HYPOTHESIS.test(outside))
    return 'hypothetical'
  if (/^\s*if\b/iu.test(view.text)) return 'hypothetical'
  if (FORECAST.test(before)) return 'forecast'
  if (CONDITIONAL.test(before.replace(/\bMay\b/gu, ''))) return 'hypothetical'
  if (NEGATION.test(before) || isDenied(before, view.text.slice(value.end))) return 'negated'
  if (isFramed(before, tense)) return 'hypothetical'
  return 'asserted'
}

function tenseOf(sentence: string, span: Span, value: Span, before: string): Stance['tense'] {
  const match = sentence.slice(span.start, span.end)
  if (HISTORY.test(sentence)) return 'past'
  if (PERFECT.test(match) && isExperience(sentence.slice(value.end))) return 'past'
  if (PERFECT.test(match) || PRESENT.test(match)) return 'present'
  return PAST.test(match) || PAST.test(before) ? 'past' : 'present'
}

const BOUNDARY =
  /[;:—–()]|, (?:but|while|whereas|although|though|which|who|and|so|yet)\b|\b(?:but|while|whereas|although|though|because|since)\b|[，；：（）]/giu

function clauseAround(text: string, match: Span): Span {
  let start = 0
  let end = text.length
  for (const boundary of text.matchAll(BOUNDARY)) {
    const at = boundary.index
    if (at + boundary[0].length <= match.start) start = at + boundary[0].length
    else if (at >= match.end) {
      end = at
      break
    }
  }
  return { start, end }
}

const QUOTATIONS = /“(?<curly>[^“”]*)”|"(?<straight>[^"]*)"|「(?<corner>[^」]*)」|『[^』]*』/gu

/** The quotations of a prose of four words or more; shorter ones are names and scare quotes. */
export function quotationsOf(prose: string): readonly Span[] {
  return [...prose.matchAll(QUOTATIONS)]
    .filter(quotation => isLong(quotation[0]))
    .map(quotation => ({ start: quotation.index, end: quotation.index + quotation[0].length }))
}

function isQuoted(view: SentenceView, value: Span, quotations: readonly Span[]): boolean {
  const inProse = view.toProse(value)
  return quotations.some(quotation => covers(quotation, inProse))
}

function isLong(quotation: string): boolean {
  return quotation.split(/\s+/u).length >= 4 || /[\u4e00-\u9fff]{8}/u.test(quotation)
}
