import type { Span } from '../text/span.ts'
import { isHanTime } from './han-time.ts'

/*
 * How a date stands in its sentence: as the time that the whole statement is about, as its beginning or end, or
 * as a detail of something else (`Released in March 2026, X is …`).
 */

/** What a date does for the statement beside it; `event`: it is the day of what brought the state about. */
export type Role = 'at' | 'start' | 'end' | 'event' | 'none'

const PART =
  '(?:(?:the )?(?:very )?(?:end|beginning|start|close|middle|summer|spring|fall|autumn|winter|week|month|morning|evening|first half|second half) of )?(?:the )?(?:early |late |mid-|last |this )?'
const PREPOSITION = new RegExp(
  `(?<![\\p{L}-])(?:(?<at>in|on|by|at|during|throughout|around|circa|as early as|as late as|late in|early in|back in)|(?<start>since|after|following|starting|starting (?:in|on|from)|beginning|beginning (?:in|on)|effective|from|between)|(?<end>until|till|through|before|prior to|up to))\\s+${PART}$`,
  'iu',
)
/** A participle without its auxiliary, or the name of an event, which the date belongs to. */
const OWNER =
  /(?<auxiliary>(?<!\p{L})(?:was|were|is|are|been|be|being|has|have|had|remains?|stays?|got|gets|['’]s) (?:\p{L}+ly |not |first |later |again |also |still )*)?(?<!\p{L})(?!(?:even|then|open|when|often|seven|need|indeed|ten|been)\b)(?:\p{L}+(?:ed|en)|made|built|held|set|born|sold|known|shown|drawn|begun|sent|out|(?<event>release|launch|debut|introduction|publication|announcement|passage|adoption|enactment|signing|founding|rescission|repeal|suspension|restoration|return|round|raise|IPO|listing|acquisition|merger|meeting|summit|hearing|speech|deal|agreement|election|veto|model|version|order|law|act|bill|rule)s?)(?: (?:up|out|down|back|into law|publicly|first))*,? $/iu
/** What parts a statement from a date beside it. */
const HARD =
  /[;:]|\s[—–]\s|—|\b(?:but|because|although|whereas|while|though|which|who|whose|when|if)\b|, (?:yet|so)\b/iu
const INSERTION = /,? \([^()]*\)|, (?:which|who|whose|when|where)\b[^,;]{1,120},|, an? [^,;]{1,80},/giu
const PAST_VERB =
  /(?<!\p{L})(?:was|were|had|did|\p{L}{3,}ed|became|took|went|came|made|gave|led|fell|rose|won|lost|saw|set|put)(?!\p{L})/iu
/** `the June 2026 leaderboard`: what such a thing says, it says of its date. */
const EDITION =
  /^(?:['’]s)? (?:[\p{L}-]+ )?(?:leaderboards?|ind(?:ex|ices)|rankings?|reports?|snapshot|table|list|update|edition|post|notice|filing|survey|study|analysis|briefing|memo|statement|announcement|data|figures|numbers|estimates?|tally|results)\b/iu

/** `valued at $6 billion in an October 2025 share sale`: what such a thing settled, it settled then. */
const IN_AN = /(?<![\p{L}-])(?:in|at|during) (?:an?|the|its|their|that)(?: \p{Ll}+)? $/iu
const DEAL =
  /^(?:['’]s)? (?:[\p{L}-]+ ){0,3}?(?:sales?|rounds?|raise|financing|funding|tender|deal|offering|transaction|placement|auction)(?![\p{L}-])/iu

/** A clause of its own, whose date is its own: `After it was suspended in June 2026, X is …`. */
const SUBORDINATE =
  /(?<![\p{L}-])(?:after|before|since|although|though|while|because|once|until|till|despite|following(?= (?:the|its|an?)\b)|given|as|from|having)\s[^,;]*$/iu

const MOST_LEAD = 80

/** A statement: its subject and its value within a sentence, as spans of a prose. */
export interface Statement {
  readonly sentence: Span
  readonly subject: Span
  readonly value: Span
  /** After an event of the past, joined by `and`, the present is not what the event's date speaks of. */
  readonly isPresent: boolean
}

/** What a date with a preposition does for a statement. */
export function roleOf(text: string, date: Span, statement: Statement): Role {
  const lead = leadOf(text, date, statement)
  if (lead === undefined) return 'none'
  const preposition = PREPOSITION.exec(lead)
  if (!preposition) {
    const { sentence } = statement
    if (isHanTime(text, date, statement)) return 'event'
    const behind = text.slice(date.end, Math.min(sentence.end, date.end + 60))
    if (EDITION.test(behind)) return 'at'
    if (date.start >= statement.value.end && IN_AN.test(lead) && DEAL.test(behind)) return 'event'
    const closes = /,\s*$/u.test(lead) && /^\W*$/u.test(text.slice(date.end, sentence.end))
    return closes ? 'at' : 'none'
  }
  const { value } = statement
  const isTarget = preposition.groups?.end !== undefined && date.start >= value.end
  if (isTarget && MOVED.test(text.slice(value.start, value.end))) return 'none'
  return ofPreposition(lead, preposition)
}

/** What is moved has a new date; `delayed until July` says nothing of when the delay ends. */
const MOVED = /(?:delayed|deferred|postponed|rescheduled|put off|pushed (?:back|off|out))$/iu

/** What a time that needs no preposition (`last year`) does for a statement. */
export function roleOfAdverb(text: string, date: Span, statement: Statement): Role {
  const lead = leadOf(text, date, statement)
  if (lead === undefined) return 'none'
  const preposition = PREPOSITION.exec(lead)
  if (preposition) return ofPreposition(lead, preposition)
  return isOwned(lead) ? 'none' : 'at'
}

/** Whether a text ends in a date that says when all of it, and what it introduces, is so: `The state on 20 June 2026:`. */
export function isAdverbialAtEnd(text: string, date: Span): boolean {
  if (!/^\W*$/u.test(text.slice(date.end))) return false
  const lead = text.slice(Math.max(0, date.start - MOST_LEAD), date.start)
  const preposition = PREPOSITION.exec(lead)
  if (preposition?.groups?.at === undefined) return false
  const owner = OWNER.exec(lead.slice(0, preposition.index))
  return owner === null || owner.groups?.auxiliary !== undefined || owner.groups?.event !== undefined
}

function ofPreposition(words: string, preposition: RegExpExecArray): Role {
  const lead = words.slice(0, preposition.index)
  if (isOwned(lead)) return 'none'
  if (preposition.groups?.start !== undefined) return 'start'
  return preposition.groups?.end === undefined ? 'at' : 'end'
}

function isOwned(lead: string): boolean {
  const owner = OWNER.exec(lead)
  return (owner !== null && owner.groups?.auxiliary === undefined) || SUBORDINATE.test(lead)
}

/** The words before a date that can tell what it is for; undefined where something parts it from the statement. */
function leadOf(
  text: string,
  date: Span,
  { sentence, subject, value, isPresent }: Statement,
): string | undefined {
  const end = Math.max(subject.end, value.end)
  const isBehind = date.start >= end
  const from = isBehind ? end : sentence.start
  const between = isBehind ? text.slice(end, date.start) : text.slice(date.end, value.start)
  const words = between.replace(INSERTION, ' ')
  if (HARD.test(words) || (isBehind && /\b(?:that|and|or|to)\b|，/iu.test(words))) return undefined
  const joint = words.search(/\b(?:and|or)\b/iu)
  if (!isBehind && joint >= 0 && date.start >= subject.end) return undefined
  const told = `${text.slice(from, date.start)} ${words.slice(0, joint)}`
  if (!isBehind && isPresent && joint >= 0 && PAST_VERB.test(told)) return undefined
  return text.slice(Math.max(from, date.start - MOST_LEAD), date.start)
}
