import type { Fact } from '../knowledge/types.ts'
import { type Day, isPartialDate, rangeOf } from '../text/day.ts'
import type { JudgeFrame } from './property.ts'
import { begunBy, holdsDuring } from './timeline.ts'
import type { Claim } from './types.ts'

/*
 * A law that has ended, or was never made, does not begin to apply on a day behind that: `X takes effect on 30 June`,
 * where X was replaced in May.
 */

const OVER: readonly Fact['value'][] = ['superseded', 'rescinded', 'expired', 'withdrawn', 'vetoed', 'failed']
/** What is told of then, denied, or of another text than the law as it was. */
const OF_THEN =
  /\b(?:was|were|had|been (?:to|due|set|scheduled|slated)|original(?:ly)?|initial(?:ly)?|at first|once|previous(?:ly)?|would|could|might|should|never|not|no longer|took|went|came|entered|became|applied|kicked|began|started|old|earlier|former(?:ly)?|until|till|through)\b|n['’]t\b/iu
const ANOTHER =
  /\b(?:repeal\p{L}*|replac\p{L}*|success\p{L}*|rewrit\p{L}*|amend\p{L}*|revis\p{L}*|substitut\p{L}*|overhaul\p{L}*|rescission|sunset\p{L}*|expir\p{L}*|ends?|veto)\b/iu

/** How a law ended by the day on which it is said to begin to apply, if it did. `words` are those that say so. */
export function overBy(claim: Claim, words: string, frame: JudgeFrame): Fact | undefined {
  const { stance, stated, subject } = claim
  const said = spanOf(String(stated.value))
  const isTold = stance.modality === 'asserted' && stance.tense === 'present' && !stance.isReported
  if (!said || !isTold || stance.speaksFor || OF_THEN.test(words) || ANOTHER.test(words)) return undefined
  const { asOf, knowledge } = frame
  const ended = knowledge
    .facts(subject, 'status')
    .filter(fact => fact.rank !== 'deprecated' && holdsDuring(fact, { first: asOf, last: asOf }))
  const [fact] = ended
  const isOver = ended.every(({ value }) => OVER.includes(value)) && fact?.validFrom !== undefined
  return isOver && begunBy(fact, said.last) && !isSuccessors(subject, String(stated.value), frame)
    ? fact
    : undefined
}

/** Whether what replaced a law has its own day then: by the old name, the law of now may be meant. */
export function isSuccessors(subject: string, day: string, { knowledge }: JudgeFrame): boolean {
  const said = spanOf(day)
  const isReplaced = knowledge.facts(subject, 'status').some(({ value }) => value === 'superseded')
  return (
    said !== undefined &&
    isReplaced &&
    knowledge
      .facts(subject, 'superseded-by')
      .flatMap(({ value }) => knowledge.factsOf(String(value)))
      .filter(({ property }) => property === 'effective' || property === 'milestone' || property === 'status')
      .flatMap(({ value, validFrom }) => [String(value), validFrom])
      .some(known => known !== undefined && isPartialDate(known) && touches(rangeOf(known), said))
  )
}

const touches = (a: Span, b: Span) => a.first <= b.last && b.first <= a.last

interface Span {
  readonly first: Day
  readonly last: Day
}

function spanOf(value: string): Span | undefined {
  const [first = '', last = first] = value.split('/')
  return isPartialDate(first) && isPartialDate(last)
    ? { first: rangeOf(first).first, last: rangeOf(last).last }
    : undefined
}
