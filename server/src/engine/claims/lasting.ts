import type { Span } from '../text/span.ts'
import { isAntecedent } from './attachment.ts'
import type { PhraseMatch } from './phrase-match.ts'
import type { Property } from './property.ts'
import type { SentenceView } from './sentence-view.ts'
import { isVerbless } from './stance.ts'

/** Whether a match is an apposition without a date that says what seldom changes: `They chose X, a closed model`. */
export function isLasting(
  { volatility }: Property,
  view: SentenceView,
  match: PhraseMatch,
  value: Span,
): boolean {
  if (volatility !== 'never' && volatility !== 'rarely') return false
  const words = view.text.slice(match.start, match.end)
  const behind = words.slice(words.indexOf(match.subject) + 1)
  const own = view.text.slice(value.start, value.end)
  const isDated = [...view.dates.keys()].some(slot => !own.includes(slot))
  return !isDated && /^(?:$|,|['’]s| ?[(—–:])/u.test(behind) && isVerbless(words.replace(own, ''))
}

/** Whether it is a noun phrase beside a name: `Investors like X, a Lyon start-up` says it of X, whatever X is there. */
export function isApposed(property: Property, view: SentenceView, match: PhraseMatch, value: Span): boolean {
  const subject = view.mentions.get(match.subject)
  return (
    subject !== undefined &&
    /^.(?:, | \(| [—–] ?)(?:an?|the) /u.test(view.text.slice(match.start)) &&
    isLasting(property, view, match, value) &&
    isAntecedent(subject, view.text.slice(0, match.start))
  )
}

/** What somebody is to do, told in the present. */
const PLANNED =
  /\b(?:should|can|must|may|might|will|needs? to|ha(?:s|ve) to|wants? to|ought to|plans? to|would do well to)(?![\p{L}-])/iu

/** Whether it is an apposition to what a plan names: `Buyers should budget for X, the company’s top model`. */
export function isBesidePlan({ text }: SentenceView, match: PhraseMatch): boolean {
  const [lead, words] = [text.slice(0, match.start), text.slice(match.start, match.end)]
  return (
    /^[\ue000-\uf5ff](?:, | \(| ?[—–] ?)(?:the |its |their |an? |[\ue400-\ue7ff\uf400-\uf5ff]['’]s )/u.test(
      words,
    ) &&
    PLANNED.test(lead) &&
    !/[,;:—–(]/u.test(lead.slice(lead.search(PLANNED))) &&
    isVerbless(words) &&
    isVerbless(lead.replace(/\b(?:is|are|has|have|remains?|stays?)\b/giu, ''))
  )
}

/** `was released as a closed model at first`: what began so need not be so. */
export function isOnlyAtFirst({ cardinality }: Property, { text }: SentenceView): boolean {
  return (
    cardinality === 'timeline' &&
    /\b(?:at first|initially|originally|in the beginning|to begin with)\b/iu.test(text)
  )
}

/** `first shipped X under V`: what was so when it came out need not be so. */
export function isFirstMade({ cardinality }: Property, { text }: SentenceView, value: Span): boolean {
  return cardinality === 'timeline' && FIRST_MADE.test(text.slice(0, value.start))
}

const FIRST_MADE =
  /\bfirst (?:shipped|released|published|launched|came out|appeared|issued|offered|put out|brought out|licen[cs]ed|distributed|sold|priced)(?![\p{L}-])(?![^,;:]*\b(?:is|are|remains?|has|have)\b)[^,;:]*$/iu
