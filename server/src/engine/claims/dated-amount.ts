import type { Span } from '../text/span.ts'
import type { Statement } from './adverbial.ts'

/*
 * Amounts that carry their own day: `X, worth $4 billion in January, …`, `$3 billion in May, $4 billion in June`. What
 * a phrase without a verb dates, and what stands in a row of dated amounts, is told of then.
 */

const IN = '(?: back)?,? (?:in|on|by|at the (?:end|start|beginning) of) (?:the )?(?:early |late |mid-)?'
const RIGHT_BEHIND = new RegExp(`^${IN}$`, 'iu')
/** An amount with its day behind it. */
const DATED = new RegExp(
  `\\d[\\d,.]*(?: ?(?:thousand|million|billion|trillion|[KMBT]|[bm]n)\\b)?(?: (?:US )?(?:dollars|euros|yuan|users|tokens|people))?${IN}$`,
  'iu',
)
const APPOSED =
  /^(?:,| \(| ?[—–] ?)\s?(?:(?:then|already|last|privately|an?|the|[\p{L}-]+ly|compan(?:y|ies)|firm|lab|start-?up|developer) )*(?:valued|worth|priced|with|pegged|marked|reckoned)(?: (?:at|an?|valuation|of|some|about|around|roughly|nearly|just|almost|over|more|than|under|up|to|by|investors|its|backers|reported(?:ly)?|post-money|price|tag|market|value))* ?[$€£¥~]?$/iu
const LONGEST = 40

/** Whether the date is that of an amount in passing, or of one of a row. */
export function isOfItsDay(text: string, date: Span, others: readonly Span[], statement: Statement): boolean {
  const { subject, value } = statement
  if (date.start < value.end || !RIGHT_BEHIND.test(text.slice(value.end, date.start))) return false
  if (subject.end <= value.start && APPOSED.test(text.slice(subject.end, value.start))) return true
  const isDated = ({ start }: Span) => DATED.test(text.slice(Math.max(0, start - LONGEST), start))
  return isDated(date) && others.some(other => other.start !== date.start && isDated(other))
}
