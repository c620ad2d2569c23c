import { PAST_VERB } from '../claims/past-forms.ts'
import type { Day } from '../text/day.ts'
import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'

/*
 * Whether a name stands in words of a time before its bearer gave it up: `In 2023 the AI Safety Institute was set up`,
 * `the suit that xAI brought`. Who is told of the past may go by the name of then.
 */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** A year, with its month where it has one. */
const DATED =
  /(?:\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?)?(?<![\d$€£])(?<year>(?:19|20)\d\d)(?!\d)/giu
/** A month that goes without its year: the last of that name. */
const OF_THE_YEAR =
  /(?:\b(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Tt]o|[Oo]f|[Ll]ast|[Tt]his|[Aa]fter|[Bb]efore|[Ee]arly|[Ll]ate|[Mm]id)[ -](?:(?:early|late|mid)[ -])?|\b\d{1,2} )(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b(?!\p{L})(?! (?:\d{1,2}, )?\d{4})(?!, \d{4})(?! \d{4})/gu
const LONG_PAST =
  /\b(?:had (?:\p{Ll}+ly |not |already |just )?(?:been|become|made|set|\p{Ll}{3,}(?:ed|en))|at the time|back then|as it was (?:then )?called|in those days)\b/u
const PAST =
  '(?:was|were|had|did|became|began|signed|built|made|took|went|came|gave|sold|bought|sent|won|lost|led|told|said|wrote|ran|left|met|grew|rose|fell|spent|brought|chose|found|set|put|cut|let|hit|quit|shut|split|cast|bet|beat|withdrew|broke|drew|held|kept|paid|stood|sat|saw|spoke|thought|taught|fought|sought|knew|threw|flew|(?!need|speed|feed|indeed|united|limited|based|called|named)\\p{Ll}{2,}ed)'
/** What somebody of the name did, or had done to him. */
const DONE = new RegExp(
  `^["”’*_)]*(?:,|:| ?—)? (?:(?:also|then|later|first|both|all|each|alone|itself|(?:the )?only|\\p{Ll}+ly) )*${PAST}(?![\\p{L}-])`,
  'u',
)
/** What was done to somebody of the name. */
const UNDERGONE = new RegExp(
  `(?<![\\p{L}-])(?<!\\b(?:a|an|the|is|are|has|have|been|be|must|can|will|to) )${PAST} (?:(?:up|out|with|to|by|for|from|at|on|in|against|an?|the) ){0,2}["“‘(*_]*$`,
  'u',
)
/** `a model developed by X`: whoever makes a thing is its maker today. */
const LASTING =
  /\b(?:developed|made|built|run|published|owned|operated|led|backed|offered|sold|maintained|compiled|produced|trained|hosted|managed|provided|based|used|named|called|supported|endorsed|opposed|funded|employed|shared|done|performed|carried out) (?:up |out )?(?:by|with|at|on|in|for) (?:the )?["“‘(*_]*$/u
const RECENT =
  /\b(?:last (?:week|month|night)|yesterday|recently|just|this (?:week|month|morning)|lately|earlier today)\b/iu
const OF_NOW =
  /\b(?:is|are|has|(?<!\b(?:would|could|might) )have|remains?|now|today|currently|does|do|will|can|must|should|may|cannot|[’']s (?:been|an?|the))\b/u
/** `the chapter that X signed`: told of the past, whatever its sentence tells. */
const IN_A_CLAUSE =
  /\b(?:that|which|whom|when|where|after|before|than|what|until|because) (?:the )?["“‘(*_]*$/u
/** Verbs of the past that can be no participles. */
const PAST_ALONE =
  /\b(?:was|were|did|(?:would|could|might) have|became|began|chose|drew|fell|gave|grew|knew|ran|rose|saw|spoke|took|went|wrote|withdrew|broke|threw|flew|forgot|arose)\b/u
const ACTIVE = new RegExp(
  `${PAST_VERB} (?:an?|the|its|their|his|her|all|only|that|no|every|each|one|two|three|up|out|off|as|more|some|any|both|several|those|these|this|\\p{Lu}[\\p{L}.]+|§)(?![\\p{L}-])`,
  'u',
)
/** `X publishes`, `that X publishes`. */
const DOES = /§ (?:(?:also|still|now|only|itself|\p{Ll}+ly) )*(?!its|was|this|as|his)\p{Ll}{2,}s\b/u
const DOES_THAT = /\b(?:that|which|whom) (?:the )?§ (?!its|was|this|as|his)\p{Ll}{2,}s\b/u

export const SENTENCE_REACH = 200
const REACH = 60

/** Whether what is told of a name is of the time before it was given up. */
export function isOfBefore(mention: Span, change: string, text: string, asOf: Day): boolean {
  if (isEntryOfBefore(mention, change, text)) return true
  const sentence = markedSentence(mention, text)
  const clause = clauseOf(sentence)
  if (RECENT.test(sentence)) return false
  const days = daysIn(clause, asOf)
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start)
  const behind = `§${text.slice(mention.end, mention.end + 2 * REACH)}`.replace(HOUSED, '§')
  const isDone = DONE.test(behind.slice(1, 1 + REACH))
  if (days.length > 0) {
    const isBefore = days.every(day => day <= change.slice(0, day.length))
    const isApart = isDone && IN_A_CLAUSE.test(before)
    return isBefore && isTold(clause) && (isApart || !OF_NOW.test(clause))
  }
  const others = daysIn(sentence, asOf)
  if (others.length > 0 && others.every(day => day >= change.slice(0, day.length))) return false
  if (others.length > 0 && isTold(sentence) && !OF_NOW.test(sentence) && !DOES.test(clause)) return true
  if (LONG_PAST.test(sentence) && !OF_NOW.test(sentence)) return true
  if (isDone && (!OF_NOW.test(clause) || IN_A_CLAUSE.test(before))) return true
  if (UNDERGONE.test(before) && (!LASTING.test(before) || !OF_NOW.test(sentence))) return true
  return isOfThePast(clause) || (!isOfNow(clause) && isOfThePast(sentence))
}

const TOLD = new RegExp(`(?<![\\p{L}-])${PAST}(?![\\p{L}-])`, 'u')

function isTold(clause: string): boolean {
  return TOLD.test(clause)
}

function isOfThePast(words: string): boolean {
  return (PAST_ALONE.test(words) || ACTIVE.test(words)) && !isOfNow(words)
}

function isOfNow(words: string): boolean {
  return OF_NOW.test(words) || DOES_THAT.test(words) || (DOES.test(words) && !PAST_ALONE.test(words))
}

const LABEL = /^[\s>*_#-]*(?<label>[^\n.:—–]{3,24}?)[*_]*[.:—–][*_]*\s/u

const BARE_DAY =
  /^(?:(?:On|In|Early|Late|Mid-?|Spring|Summer|Autumn|Fall|Winter) ?)?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:\p{Lu}\p{Ll}{2,8}\.? )?(?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

/**
 * Whether a line begins with a day as its label and what happened on it, and a later sentence holds the place: that is
 * told in the present of that day, as chronicles do.
 */
export function isChronicled({ start }: Span, text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const label = LABEL.exec(line)
  return (
    BARE_DAY.test(label?.groups?.label?.trim() ?? '') && /\p{Ll}[.!?] /u.test(line.slice(label?.[0].length))
  )
}

/** `October 2024. …`: an entry of a chronicle speaks of its own day. */
function isEntryOfBefore({ start }: Span, change: string, text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const label = LABEL.exec(line)?.groups?.label
  const [day] = label === undefined ? [] : matchesOf(label, DATED)
  const told = day && dayOf(day.groups?.year ?? '', day.groups?.month)
  return told !== undefined && told < change.slice(0, told.length)
}

/** The words of a mention's sentence before and behind it. */
export function sentenceAround(mention: Span, text: string): string {
  return partsAround(mention, text).join(' ')
}

function partsAround({ start, end }: Span, text: string): readonly [string, string] {
  const from = Math.max(0, start - SENTENCE_REACH)
  const before =
    text
      .slice(from, start)
      .split(/(?<!\b(?:v|vs|No|U\.S|Inc|Corp|Mr|Ms|Dr))[.!?]["”’)]?\s|\n\s*\n/u)
      .at(-1) ?? ''
  const after = text.slice(end, end + SENTENCE_REACH).split(/[.!?](?:\s|$)|\n\s*\n/u)[0] ?? ''
  return [before, after]
}

/** Where a body is, said in passing: no telling of the past. */
const HOUSED =
  /§,? (?:now |still )?(?:housed|based|located|hosted|headquartered|situated|led|headed|run|chaired|directed|overseen|staffed) (?!until|from|since|between)[^,.;:()]{2,70}(?:,|(?=$|\.))/u

/** The sentence, the name being `§`, without insertions in parentheses. */
function markedSentence(mention: Span, text: string): string {
  return partsAround(mention, text)
    .join('§')
    .replace(/\([^()§]*\)/gu, '')
    .replace(/§\)/u, '§')
    .replace(HOUSED, '§')
}

const BOUNDARY =
  /[;:—–()]|, (?:but|while|whereas|although|though|because|so|yet|which|who|where)\b|\b(?:and that|but|while|whereas|because|although|though|when|since(?! \d))\b/u

/** The clause that the name stands in. */
function clauseOf(sentence: string): string {
  return sentence.split(BOUNDARY).find(part => part.includes('§')) ?? sentence
}

function daysIn(words: string, asOf: Day): readonly string[] {
  const dated = matchesOf(words, DATED).map(({ groups }) => dayOf(groups?.year ?? '', groups?.month))
  const open = matchesOf(words, OF_THE_YEAR).map(({ groups }) => lastOf(groups?.month ?? '', asOf))
  return [...dated, ...open]
}

function lastOf(month: string, asOf: Day): string {
  const said = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')
  const year = Number(asOf.slice(0, 4))
  return said <= asOf.slice(5, 7) ? `${year}-${said}` : `${year - 1}-${said}`
}

function dayOf(year: string, month: string | undefined): string {
  const index = month === undefined ? -1 : MONTHS.indexOf(month.toLowerCase())
  return index < 0 ? year : `${year}-${String(index + 1).padStart(2, '0')}`
}
