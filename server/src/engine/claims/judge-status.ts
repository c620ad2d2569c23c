import type { Fact } from '../knowledge/types.ts'
import { addDays, type DayRange, isPartialDate, lastDay, rangeOf } from '../text/day.ts'
import { agrees } from './compare.ts'
import { judgeTimeline } from './judge-timeline.ts'
import { factsFor, unknown, verdictOf } from './judgment.ts'
import { isSuccessors } from './over.ts'
import type { JudgeFrame } from './property.ts'
import { EVENT_WORDS } from './status-idioms.ts'
import { ENDED, ENDING, LIVE } from './status-words.ts'
import { begunBy, holdsDuring } from './timeline.ts'
import type { Claim, Judgment } from './types.ts'
import { isKnownBy, untaken } from './untaken.ts'

/** On which day it was done, is for another property to say. */
const IS_DONE =
  /\b(?:(?:was|were|has been|have been|got) (?:\p{L}+ )?(?:signed|enacted|adopted|passed|vetoed|rescinded|revoked|repealed|withdrawn|superseded|lifted|replaced)|became law|took effect|(?:came|went|entered) into (?:full )?(?:force|effect|application)|(?:was|were) (?:put|brought) into (?:force|effect)|became (?:binding|effective|applicable|operative)|(?:began|started) (?:to apply|applying)|kicked in|went live|royal assent|veto)\b/iu

/** The simple past of somebody's act: what came of it later, it does not say. */
const DID = new RegExp(`^(?!never )(?:(?:signed|enacted|passed|${ENDING})$|${EVENT_WORDS})`, 'iu')

/** Judges where a policy stands: what was once done to it stays done, and what was never done is wrong on any day. */
export function judgeStatus(claim: Claim, frame: JudgeFrame): Judgment {
  const told = isBill(claim, frame) ? asBill(claim) : claim
  const judgment = judgeTimeline(told, frame)
  const { text } = told.stated
  const { about } = told.stated
  if (about !== undefined && judgment.verdict !== 'current' && isSuccessors(told.subject, about, frame))
    return unknown(told, frame)
  if (NOMINAL.test(text) || isOfForce(told, frame) || isOfOldLaw(judgment, frame)) return unknown(told, frame)
  const never = TOOK_EFFECT.test(text) && !NEGATED.test(text) ? neverOf(told, frame) : undefined
  if (never) return verdictOf('contradicted', told, frame, [never], never)
  const short = judgment.verdict === 'unknown' && STEP.test(text) ? shortOf(told, frame) : undefined
  if (short) return verdictOf('contradicted', told, frame, [short], short)
  const isOpen = judgment.verdict === 'contradicted' || judgment.verdict === 'unknown'
  const isTold = DID.test(text) ? judgment.verdict !== 'current' : isOpen && IS_DONE.test(text)
  if (!isTold || NEGATED.test(text)) return judgment
  const facts = factsFor(told, frame)
  const done = facts.find(
    fact =>
      begunBy(fact, frame.asOf) &&
      agrees(frame.property, told.stated, fact, frame.knowledge) &&
      (fact.value === told.stated.value || !UNDONE.includes(fact.value)),
  )
  if (done) return verdictOf('current', told, frame, [done], done)
  if (judgment.verdict !== 'unknown' || told.stance.modality !== 'asserted') return judgment
  const other = facts.find(fact => holdsDuring(fact, { first: frame.asOf, last: frame.asOf }))
  return other && isUndone(told, other, frame) && !(/adopted/iu.test(text) && isKnownDay(told, frame))
    ? verdictOf('contradicted', told, frame, [other], other)
    : judgment
}

/** What is told as having come, which a rule that was put off before its day has not. */
const TOOK_EFFECT =
  /\b(?:took effect|(?:came|went|entered) into (?:full )?(?:force|effect|application)|became (?:binding|effective|applicable|operative|enforceable)|(?:began|started) (?:to apply|applying)|kicked in|went live|(?:has|have) (?:\p{L}+ )?(?:taken effect|(?:come|gone|entered) into (?:full )?(?:force|effect|application)|(?:begun|started) to apply))\b/iu

function neverOf({ subject, stance }: Claim, frame: JudgeFrame): Fact | undefined {
  const known = stance.modality === 'asserted' ? untaken(subject, 'in-force', frame) : undefined
  const day = stance.speaksFor?.range.first
  return known && (day === undefined || isKnownBy(known, day)) ? known : undefined
}

/** `is technically in effect`: where a policy stands by its letter, which may not be where it stands. */
const NOMINAL =
  /^(?:is|are|was|were|remains?|stays?|still|has|have) (?:\p{L}+ )?(?:technically|nominally|notionally|theoretically)\b/iu

/** Where a policy stands that what is told of it has never been done to. */
function isUndone(claim: Claim, { value }: Fact, frame: JudgeFrame): boolean {
  const isMaking = claim.stated.value === 'signed' || claim.stated.value === 'in-force'
  const isPutOff = isMaking && (value === 'delayed' || value === 'stayed') && isBill(claim, frame)
  if (claim.stated.value === 'passed') return isBill(claim, frame) && NEVER_PASSED.includes(String(value))
  const isVeto = claim.stated.value === 'vetoed' && UNVETOED.includes(String(value))
  return isPutOff || isVeto || (isMaking ? NEVER_MADE : NOT_UNMADE).includes(String(value))
}

const NEGATED = /\b(?:not|never|(?:yet|still) to)\b/iu
/** What no governor has turned down, and what nobody has undone. */
const UNVETOED: readonly string[] = ['proposed', 'passed', 'rescinded', 'superseded', 'lifted']
const NOT_UNMADE: readonly string[] = [...LIVE, 'signed']
const NEVER_PASSED: readonly string[] = ['failed', 'withdrawn', 'expired']
const NEVER_MADE: readonly string[] = ['proposed', 'vetoed', 'failed', 'withdrawn', 'expired']

/** Whether something is known of the policy on the day that a claim speaks for: that may be meant. */
function isKnownDay({ subject, stance }: Claim, { knowledge }: JudgeFrame): boolean {
  const range = stance.speaksFor?.range
  if (!range) return false
  return knowledge
    .factsOf(subject)
    .flatMap(({ validFrom, validTo, value }) => [validFrom, validTo, String(value)])
    .some(day => day !== undefined && isPartialDate(day) && touches(rangeOf(day), range))
}

const touches = (a: DayRange, b: DayRange) => a.first <= b.last && b.first <= a.last

function isBill({ subject }: Claim, { knowledge }: JudgeFrame): boolean {
  return knowledge.facts(subject, 'type').some(({ value }) => value === 'bill')
}

/** A law that is delayed, or has ended, was law; a bill was not. */
function asBill(claim: Claim): Claim {
  const { stated } = claim
  if (stated.value === 'proposed') {
    // A bill that is put off is proposed still.
    return { ...claim, stated: { ...stated, alternatives: [...(stated.alternatives ?? []), 'delayed'] } }
  }
  const isLaw = [...LIVE, 'signed', 'passed'].includes(String(stated.value)) || STEP.test(stated.text)
  const alternatives = (stated.alternatives ?? []).filter(
    term => ![...ENDED, 'delayed', 'stayed'].includes(String(term)),
  )
  return isLaw && !BEFORE_LAW.test(stated.text) ? { ...claim, stated: { ...stated, alternatives } } : claim
}

const BEFORE_LAW = /\b(?:not|yet|will|due|set|scheduled|expected|to come|awaits?|awaiting|pending)\b/iu

/** Steps that an act leaves behind: having been tabled once, a bill has not been repealed. */
const UNDONE: readonly Fact['value'][] = ['proposed', 'passed']

/** The steps of a policy on its way; what has taken a later one is past those before it. */
const STEPS = ['proposed', 'passed', 'signed', 'in-force']
const STEP =
  /^(?:\p{L}+ )?(?:passed|approved|adopted|enacted|took effect|(?:came|went|entered) into (?:full )?(?:force|effect)|\p{L}+ royal assent)$/iu

/** The status of today that a policy would have left behind had it taken a step that is told as history. */
function shortOf(claim: Claim, frame: JudgeFrame): Fact | undefined {
  const { stated, stance } = claim
  const step = STEPS.indexOf(String(stated.value))
  if (stance.modality !== 'asserted' || stance.tense !== 'past' || step < 1) return undefined
  const facts = factsFor(claim, frame)
  const now = { first: frame.asOf, last: frame.asOf }
  const [present, ...others] = facts.filter(fact => holdsDuring(fact, now))
  const reached = present ? STEPS.indexOf(String(present.value)) : -1
  return others.length === 0 && reached >= 0 && reached < step ? present : undefined
}

/** Of a law that has long been one, `would require` tells what it means for some case. */
const LONG = 550
function isOfOldLaw({ claim, presentFact }: Judgment, { asOf }: JudgeFrame): boolean {
  const { validFrom } = presentFact ?? {}
  return (
    /^would\b/iu.test(claim.stated.text) &&
    (validFrom === undefined || addDays(lastDay(validFrom), LONG) < asOf)
  )
}

const WITHOUT_FORCE =
  /\b(?:(?:not?|never|lacks?|without|cannot|can['’]t)\b.*\b(?:law|binding|statute|force|effect|enforceable|enforced)|unenforceable)\b/iu
const LAWS: readonly Fact['value'][] = ['statute', 'regulation', 'bill']

/** Whether words deny legal force, which a plan or a declaration in effect never had. */
function isOfForce({ subject, stated }: Claim, { knowledge }: JudgeFrame): boolean {
  return (
    WITHOUT_FORCE.test(stated.text) &&
    /\b(?:law|binding|legal|enforceable|unenforceable|enforced|statute)\b/iu.test(stated.text) &&
    !knowledge.facts(subject, 'type').some(({ value }) => LAWS.includes(value))
  )
}
