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

/** `was released as a closed model at first`: what began so need not be so. */
export function isOnlyAtFirst({ cardinality }: Property, { text }: SentenceView): boolean {
  return (
    cardinality === 'timeline' &&
    /\b(?:at first|initially|originally|in the beginning|to begin with)\b/iu.test(text)
  )
}
