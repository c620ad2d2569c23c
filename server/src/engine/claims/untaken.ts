import type { Fact } from '../knowledge/types.ts'
import { firstDay, isPartialDate, lastDay } from '../text/day.ts'
import type { JudgeFrame } from './property.ts'
import { LIVE } from './status-words.ts'
import { begunBy, holdsDuring } from './timeline.ts'

/** A step of a policy on its way that a text tells of. */
export type Step = 'passed' | 'signed' | 'in-force'

const BEFORE_STEP: Readonly<Record<Step, readonly string[]>> = {
  passed: ['proposed', 'failed', 'withdrawn', 'expired'],
  signed: ['proposed', 'failed', 'withdrawn', 'expired', 'passed', 'vetoed'],
  'in-force': ['proposed', 'failed', 'withdrawn', 'passed', 'vetoed', 'signed', 'delayed'],
}
/** Days that a policy has only if it took the step. */
const DAYS_OF: Readonly<Record<Step, readonly string[]>> = {
  passed: ['passed', 'signed', 'effective'],
  signed: ['signed', 'effective'],
  'in-force': ['effective', 'rescinded'],
}

/**
 * Where a policy stands that is known never to have taken a step: all that is known of its statuses comes before it,
 * and no day of it is over by the as-of date. A bill that is put off was not passed; a rule may have been made before.
 */
export function untaken(subject: string, step: Step, { knowledge, asOf }: JudgeFrame): Fact | undefined {
  const facts = knowledge
    .facts(subject, 'status')
    .filter(fact => fact.rank !== 'deprecated' && begunBy(fact, asOf))
  const isBill = knowledge.facts(subject, 'type').some(({ value }) => value === 'bill')
  const before = isBill ? [...BEFORE_STEP[step], 'delayed', 'stayed'] : BEFORE_STEP[step]
  const hasDay = DAYS_OF[step].some(property =>
    knowledge
      .facts(subject, property)
      .some(({ value }) => isPartialDate(String(value)) && firstDay(String(value)) <= asOf),
  )
  if (hasDay || facts.some(({ value }) => LIVE.includes(String(value)) || !before.includes(String(value))))
    return undefined
  return facts.find(fact => holdsDuring(fact, { first: asOf, last: asOf }))
}

/** Whether a day lies in the time that a fact's source can know of. */
export function isKnownBy({ asOf }: Fact, day: string): boolean {
  const [first = ''] = day.split('/')
  return isPartialDate(first) && firstDay(first) <= lastDay(asOf)
}
