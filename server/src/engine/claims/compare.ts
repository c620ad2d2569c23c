import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import { addDays, isPartialDate, rangeOf } from '../text/day.ts'
import type { Property } from './property.ts'
import type { StatedValue } from './types.ts'

/** A publication date is told a day or two apart around the world, a law's by a day, and not in another month. */
const DATE_SLACK_DAYS = 2
const LAW_SLACK_DAYS = 1
/** How far a day may be off that its source gives roughly: when a catalogue listed it. */
const ROUGH_SLACK_DAYS = 7

/** `At least $4 billion` bears out $5 billion and says nothing of $15 billion. */
const MOST_ABOVE = 2

/** Whether a stated value and a fact agree at the precision stated. */
export function agrees(
  property: Property,
  stated: StatedValue,
  fact: Fact,
  knowledge: KnowledgeBase,
): boolean {
  if (property.agrees) return property.agrees(stated, fact, knowledge)
  return [stated.value, ...(stated.alternatives ?? [])].some(value => {
    if (typeof value === 'number' && typeof fact.value === 'number') return agreeNumbers(stated, value, fact)
    if (property.valueType === 'date') return agreeDates(stated, fact, property.kinds.includes('policy'))
    return String(value).toLowerCase() === String(fact.value).toLowerCase()
  })
}

function agreeNumbers(stated: StatedValue, value: number, fact: Fact): boolean {
  const known = Number(fact.value)
  const slack = (stated.tolerance ?? 0) + (fact.precision === 'approximate' ? Math.abs(known) * 0.05 : 0)
  const exact = Math.abs(known - value) <= slack + 1e-9 * Math.abs(known)
  if (exact) return true
  const isAbove = fact.precision === 'at-least' && value >= known && value <= known * MOST_ABOVE
  if (isAbove && stated.relation !== 'at-most') return true
  if (fact.precision === 'at-most' && value <= known && stated.relation !== 'at-least') return true
  if (stated.relation === 'at-least') return known >= value && known <= value * 2
  if (stated.relation === 'at-most') return known <= value
  return false
}

/** `Up to a million tokens` gives a limit itself, where `under a million` gives a bound of it. */
export function isLimitItself({ text, relation }: StatedValue): boolean {
  return (
    relation === 'at-most' &&
    /^(?:up to|as (?:much|many|long) as|at most|an? maximum of)(?! an? half)/iu.test(text)
  )
}

/** For figures that are told rounded: within a share of the known value, whatever the digits written. */
export function agreesWithin(share: number): (stated: StatedValue, fact: Fact) => boolean {
  return (stated, fact) => {
    const [said, known] = [Number(stated.value), Number(fact.value)]
    return Math.abs(known - said) <= Math.abs(known) * share || agreeNumbers(stated, said, fact)
  }
}

function agreeDates(stated: StatedValue, { value, precision }: Fact, isOfLaw: boolean): boolean {
  const known = String(value)
  if (!isPartialDate(known)) return false
  const [first, last] = String(stated.value).split('/')
  if (first === undefined || !isPartialDate(first)) return false
  const range =
    last === undefined ? rangeOf(first) : { first: rangeOf(first).first, last: rangeOf(last).last }
  const fact = rangeOf(known)
  const exact = !isOfLaw ? DATE_SLACK_DAYS : first.length >= 10 ? LAW_SLACK_DAYS : 0
  const most = precision === 'approximate' ? ROUGH_SLACK_DAYS : exact
  const slack = known.length >= 10 ? most : 0
  return addDays(range.first, -slack) <= fact.last && fact.first <= addDays(range.last, slack)
}
