import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import { firstDay, isPartialDate, lastDay } from '../text/day.ts'
import { judgeSingle } from './judge-single.ts'
import { unknown } from './judgment.ts'
import type { JudgeFrame, Scene, Writing } from './property.ts'
import type { Claim, Judgment, StatedValue } from './types.ts'

/** Reads the date slot among the words of a value, or a cell's bare year, at the precision written; one without a year is `about`. */
export function readDate(text: string, scene: Scene): StatedValue | undefined {
  if (/^(?:19|20)\d\d$/u.test(text)) return { text, value: text, relation: 'exact' }
  const slot = [...text].find(unit => scene.view.dates.has(unit))
  const date = slot === undefined ? undefined : scene.resolveDate(slot)
  if (slot === undefined || !date) return undefined
  const isYearless = scene.view.dates.get(slot)?.partial !== undefined
  const value = date.iso ?? `${date.range.first}/${date.range.last}`
  return { text, value, relation: isYearless ? 'about' : 'exact' }
}

/**
 * Judges a day in the life of a policy. A policy has many days: one on which its status is known to have changed,
 * or which saw a milestone of the kind that `words` match, is never called wrong, nor is one without a year.
 */
export function judgePolicyDate(claim: Claim, frame: JudgeFrame, words: RegExp): Judgment {
  const judgment = judgeSingle(claim, frame)
  if (judgment.verdict !== 'contradicted') return judgment
  const isTelling = (fact: Fact): boolean =>
    (fact.property !== 'milestone' || words.test(String(fact.value))) &&
    days(fact).some(day => isSameDay(claim.stated, day))
  const isKnownDay = frame.knowledge.factsOf(claim.subject).some(isTelling)
  return isKnownDay || claim.stated.relation === 'about' ? unknown(claim, frame) : judgment
}

function isSameDay({ value }: StatedValue, day: string): boolean {
  const [first = '', last = first] = String(value).split('/')
  return isPartialDate(first) && firstDay(first) <= lastDay(day) && firstDay(day) <= lastDay(last)
}

function days(fact: Fact): readonly string[] {
  return [fact.validFrom, fact.validTo, String(fact.value)].filter(
    (day): day is string => day !== undefined && isPartialDate(day),
  )
}

/** The known date in the stated one's place, at its precision and in its form. */
export function rewriteDate(
  { stated }: Claim,
  { presentFact }: Judgment,
  _: KnowledgeBase,
  { date }: Writing,
): string | undefined {
  const said = String(stated.value)
  const known = String(presentFact?.value ?? '')
  if (!/^[\d-]{4,10}$/.test(said) || known.length < said.length) return undefined
  return isPartialDate(known) ? date(known.slice(0, said.length)) : undefined
}
