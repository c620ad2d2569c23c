import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import { firstDay, isPartialDate, lastDay } from '../text/day.ts'
import { judgeSingle } from './judge-single.ts'
import { factsFor, unknown, verdictOf } from './judgment.ts'
import type { JudgeFrame, Scene, Writing } from './property.ts'
import type { Claim, Judgment, StatedValue } from './types.ts'
import { isKnownBy, untaken } from './untaken.ts'

/** Reads the date slot among the words of a value, or a cell's bare year, at the precision written; one without a year is `about`. */
export function readDate(text: string, scene: Scene): StatedValue | undefined {
  if (/^(?:19|20)\d\d$/u.test(text)) return { text, value: text, relation: 'exact' }
  const slot = [...text].find(unit => scene.view.dates.has(unit))
  const date = slot === undefined ? undefined : scene.resolveDate(slot)
  if (slot === undefined || !date) return undefined
  const { partial } = scene.view.dates.get(slot) ?? {}
  const isYearless = partial !== undefined && partial.yearsOn === undefined
  const value = date.iso ?? `${date.range.first}/${date.range.last}`
  return { text, value, relation: isYearless ? 'about' : 'exact' }
}

/** One chamber's vote is not yet the law's passage. */
const CHAMBER =
  /\b(?:Senate|(?<!White )House|Commons|Lords|Council|Bundestag|Bundesrat|(?:committee(?! of Ministers))|(?<!National |General |State )Assembly|chamber|Chamber of Deputies)\b/iu

/** Whether the clause around a value tells what one of several chambers did. */
export function tellsChamber({ view }: Scene, value: string): boolean {
  const at = Math.max(0, view.text.indexOf(value))
  const lead = /[^;:—]*$/u.exec(view.text.slice(0, at))?.[0] ?? ''
  const rest = /^[^;:—]*/u.exec(view.text.slice(at))?.[0] ?? ''
  const words = [...(lead + rest)].map(unit => {
    const mention = view.mentions.get(unit)
    return mention?.kind === 'organization' ? mention.text : unit
  })
  return CHAMBER.test(words.join(''))
}

/** What else can have happened on a day that a claim gives, so that it may be meant. */
export interface Kin {
  readonly properties: readonly string[]
  /** Statuses that begin on such a day. */
  readonly states: readonly string[]
  /** The words of milestones. */
  readonly milestones: RegExp
}

/**
 * Judges a day in the life of a policy. A policy has many days: one on which something of the kind is known to have
 * happened is never called wrong, nor is one without a year. A day that is over is not yet to come, nor has one that
 * is to come been: `will take effect on` a day gone by is outdated.
 */
export function judgePolicyDate(claim: Claim, frame: JudgeFrame, kin: Kin): Judgment {
  const judgment = judgeSingle(claim, frame)
  if (judgment.verdict === 'current') return asTold(claim, frame, judgment)
  const never = neverOf(claim, frame)
  if (never) return verdictOf('contradicted', claim, frame, [never], never)
  if (judgment.verdict !== 'contradicted' && !tellsFuture(claim.stated)) return judgment
  const isTelling = ({ property, value }: Fact): boolean =>
    property === 'milestone'
      ? kin.milestones.test(String(value)) && !NOT_HELD.test(String(value))
      : property === 'status'
        ? kin.states.includes(String(value))
        : kin.properties.includes(property)
  const known = frame.knowledge
    .factsOf(claim.subject)
    .filter(isTelling)
    .find(fact => days(fact).some(day => isSameDay(claim.stated, day)))
  const told = known && asTold(claim, frame, verdictOf('current', claim, frame, [known], known))
  if (told?.verdict === 'outdated') return told
  const isLoose = claim.stated.relation === 'about' && !isElsewhen(claim, frame, isTelling)
  return known || isLoose ? unknown(claim, frame) : judgment
}

/** Where a policy stands that has never been passed, whatever day a claim gives; other steps have words for a status. */
function neverOf(claim: Claim, frame: JudgeFrame): Fact | undefined {
  const { stated, stance, subject } = claim
  const isOpen = frame.property.id !== 'passed' || stated.about === IN_SOME_STEP || tellsFuture(stated)
  if (isOpen || stance.modality !== 'asserted' || factsFor(claim, frame).length > 0) return undefined
  const known = untaken(subject, 'passed', frame)
  return known && isKnownBy(known, String(stated.value)) ? known : undefined
}

/** Of one step of several, which may be months from the next: the vote of a chamber, the print of a draft. */
export const IN_SOME_STEP = 'in some step'

/**
 * Whether nothing of the kind is known of the policy in the month that a day without its year falls in, or nothing at
 * all in the year of a vote, or in the month that a writer names alone.
 */
function isElsewhen(
  { stated, subject }: Claim,
  { knowledge }: JudgeFrame,
  isTelling: (fact: Fact) => boolean,
): boolean {
  const said = String(stated.value)
  const isVote = stated.about === IN_SOME_STEP
  const part = isVote ? ([0, 4] as const) : ([5, 7] as const)
  const known = knowledge
    .factsOf(subject)
    .filter(fact => isVote || said.length < 10 || isTelling(fact))
    .flatMap(fact => [...days(fact), fact.validFrom ?? ''])
  return (
    said.length >= part[1] &&
    !said.includes('/') &&
    known.every(day => day === '' || (day.length >= part[1] && day.slice(...part) !== said.slice(...part)))
  )
}

/** What was planned for a day did not happen on it. */
const NOT_HELD = /\b(?:called off|cancel|postpon|put off|planned for|was to)/iu

const FUTURE =
  /\b(?:will|shall|(?:is|are) (?:(?:now|still|currently) )?(?:to|due|set|scheduled|slated|expected|poised)) (?:to )?(?!have\b)/iu
/** What is not so before a day, in the present. */
const NOT_UNTIL =
  /\b(?:(?:do|does|can|may|need|are|is)(?: not|not|n['’]t)|(?:gives?|grants?|leaves?|has|have) (?:(?:[a-z-]+|[\uf400-\uf5ff]) ){0,4}?no|no (?:[a-z-]+ ){1,4}?(?:can|may|is|are|appl(?:y|ies))) (?:[\w’'-]+ ){1,9}?(?:until|before) [^;:]*$/iu
const PAST = /\b(?:took|went|came|entered|became|was|were|applied|started|kicked|began)\b/iu

/** What a relative clause tells of a day in the present tense is still to come: `X, which takes effect on …`. */
export const AHEAD = 'ahead'
/** What somebody need not do under an act, or has time to do: its day may be a duty’s alone. */
export const A_DUTY = 'a duty'
const COMING =
  /^(?:(?:only|then|finally|fully|formally) )*(?:takes?|comes?|goes?|enters?|kicks|starts?|begins?|becomes?) (?:effect|into|in|on|to|from|live|effective|applicable|binding|enforceable|law)(?![\p{L}-])/iu

/** Whether a date is told by words that a relative clause begins with, as one that comes. */
export function isAhead(text: string, { view }: Scene): boolean {
  const lead = view.text.slice(0, Math.max(0, view.text.indexOf(text)))
  if (YET_TO.test(text) && !BACK_THEN.test(lead)) return !BACK_THEN.test(view.text.slice(lead.length))
  return COMING.test(text) && /\b(?:which|that) $/u.test(lead)
}

/** `X, due to take effect on …`: what is told beside a name as still to come. */
const YET_TO = /^(?:(?:now|still|only) )?(?:(?:set|due|scheduled|slated|expected|poised|about) )?to /iu
const BACK_THEN = /\b(?:was|were|had|would|could|did)\b/iu

/** Whether words tell a day as one that is yet to come: in the present, `takes effect in January` is the next. */
export function tellsFuture({ text, about }: StatedValue): boolean {
  const isOn = about === AHEAD || about === A_DUTY || FUTURE.test(text) || NOT_UNTIL.test(text)
  return isOn || (COMING.test(text) && !/\d{4}/u.test(text))
}

/**
 * The day that is told as one to come, without its year, and is over: of what has applied since last September,
 * `will apply from September`.
 */
export function overByNow({ stated, stance, subject }: Claim, frame: JudgeFrame): Fact | undefined {
  const said = String(stated.value).slice(5)
  if (!tellsFuture(stated) || /\d{4}/u.test(stated.text) || stance.speaksFor || stance.isReported)
    return undefined
  if (stance.modality !== 'asserted' || !/^\d\d(?:-\d\d)?$/u.test(said)) return undefined
  const facts = frame.knowledge.facts(subject, frame.property.id).filter(({ rank }) => rank !== 'deprecated')
  const isSame = ({ value }: Fact): boolean => String(value).slice(5, 5 + said.length) === said
  const isPast = ({ value }: Fact): boolean =>
    isPartialDate(String(value)) && lastDay(String(value)) < frame.asOf
  return facts.length > 0 && facts.every(isPast) ? facts.find(isSame) : undefined
}

/** A right day, told in the tense that fits it or not. */
export function asTold(claim: Claim, frame: JudgeFrame, judgment: Judgment): Judgment {
  const { stated, stance } = claim
  const [fact] = judgment.evidence
  const [first = '', last = first] = String(stated.value).split('/')
  if (
    !fact ||
    stance.speaksFor ||
    stance.isReported ||
    stance.modality !== 'asserted' ||
    !isPartialDate(first)
  )
    return judgment
  const isOver = isPartialDate(last) && lastDay(last) < frame.asOf
  if (tellsFuture(stated) && isOver) return verdictOf('outdated', claim, frame, [fact], fact)
  return PAST.test(stated.text) && firstDay(first) > frame.asOf
    ? verdictOf('contradicted', claim, frame, [fact], fact)
    : judgment
}

function isSameDay({ value }: StatedValue, day: string): boolean {
  const [first = '', last = first] = String(value).split('/')
  return isPartialDate(first) && firstDay(first) <= lastDay(day) && firstDay(day) <= lastDay(last)
}

function days({ property, validFrom, validTo, value }: Fact): readonly string[] {
  const ends = property === 'status' ? [] : [validTo]
  return [validFrom, ...ends, String(value)].filter(
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
