import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'
import { bringsSomething, isOwned, mayBeAnother, pronounAntecedent } from './antecedent.ts'
import { EXPLETIVE, standIn } from './stand-ins.ts'
import { bringsStranger, type Topic } from './topics.ts'
import type { ProseMention } from './types.ts'

const LATER = /(?<![\p{L}’'-])its?(?![\p{L}’'-])/giu
/** What tells of no time and place, and of nothing named: `it turns out that`, `as it happens`, `make it clear`. */
const EMPTY_BEFORE =
  /\b(?:mak(?:e|es|ing)|made|found|finds?|thinks?|thought|consider(?:s|ed)?|deem(?:s|ed)?|takes?|took|as|how|when|hard|put|puts|let|call(?:s|ed)?|regret(?:s|ted)?|believe|had|has|have|worth|of|on|to|with|beside|inside|against|than|like|about) $/iu
const EMPTY_BEHIND =
  /^ (?:happens?|rains?|snows?|stands|were|turns? out|goes without|all|up to|easy|hard|difficult|clear|plain|possible|impossible|likely|public|at that|both ways|seems|appears|comes to|is (?:said|thought|believed|expected|reported|hoped|not (?:clear|yet clear|known|easy)))(?![\p{L}-])/iu

/** `investors value it at $4 billion`: what has a worth is a company, and no round or deal. */
const PRICED =
  /^ (?:itself )?(?:at|worth) (?:(?:about|around|roughly|some|nearly|almost|over|more than|just|only|under|an estimated|up to|close to) )*[~≈]?[$€£¥]\d/u
const DEAL =
  /\b(?:an?|another|its|the) (?:[\w-]+ ){0,3}(?:rounds?|deal|raise|financing|fundraising|sale|tender)\b/giu

/** What may be made, published or ended besides. */
const THING =
  /\b(?:an?|another) (?:[\w-]+ ){0,2}(?:report|letter|paper|statement|list|index|study|guide|note|memo|edition|board|tool|card|book|blog|post|podcast|video|speech)s?\b/iu

/**
 * `it` and `its` further on in a sentence, where they go back to what the sentence before was about: `Investors value
 * it at …`. What the sentence itself has named or described before them they may go back to as well, and are left alone.
 */
export function laterPronouns(
  text: string,
  sentence: Span,
  previous: Span,
  before: readonly ProseMention[],
  own: readonly ProseMention[],
): readonly ProseMention[] {
  const places = matchesOf(text.slice(sentence.start, sentence.end), LATER)
  if (places.length === 0) return []
  const whole = text.slice(previous.start, previous.end)
  const isPriced = places.every(({ index }) =>
    PRICED.test(text.slice(sentence.start + index + 2, sentence.end)),
  )
  const words = isPriced ? whole.replace(DEAL, '') : whole
  if (bringsSomething(words) || THING.test(words)) return []
  const antecedent = openTo(pronounAntecedent(text, previous, before, 'it', ''), own)
  if (!antecedent) return []
  return standingFor(antecedent, places, text, sentence, own)
}

/** The same in the first sentence below a heading, which says what is spoken of. */
export function pronounsUnder(
  text: string,
  sentence: Span,
  head: () => Topic | undefined,
  own: readonly ProseMention[],
): readonly ProseMention[] {
  const places = matchesOf(text.slice(sentence.start, sentence.end), LATER)
  const topic = places.length === 0 ? undefined : head()
  if (!topic || own.some(({ kind }) => kind === topic.kind)) return []
  return standingFor(standIn(topic, sentence.start, sentence.start, text), places, text, sentence, own)
}

function standingFor(
  antecedent: ProseMention,
  places: readonly RegExpExecArray[],
  text: string,
  sentence: Span,
  own: readonly ProseMention[],
): readonly ProseMention[] {
  return places.flatMap(({ index, 0: pronoun }) => {
    const start = sentence.start + index
    const end = start + pronoun.length
    const lead = text.slice(sentence.start, start)
    const rest = text.slice(end, sentence.end)
    if (pronoun.length === 2 ? isEmpty(lead, rest) : !isOwned(rest)) return []
    if (own.some(mention => mention.start > start)) return []
    const told = { text, sentence: { start: sentence.start, end: start }, mentions: own, isBlurred: false }
    if (mayBeAnother(antecedent.kind, lead) || bringsStranger(told, antecedent.kind)) return []
    return [{ ...antecedent, start, end, text: text.slice(start, end), isAnaphor: true }]
  })
}

/** `none of it`, `parts of it`: of what is spoken of. */
const SHARE = /\b(?:none|all|most|much|half|some|parts?|the (?:whole|rest|bulk|core)) of $/iu

function isEmpty(lead: string, rest: string): boolean {
  if (PRICED.test(rest)) return false
  if (
    SHARE.test(lead) ||
    (/\b(?:mak(?:e|es|ing)|made) $/iu.test(lead) &&
      /^ (?:too|one of|the \p{Ll}+est|the (?:most|first|second|third|only)|an?) /u.test(rest))
  )
    return false
  return EXPLETIVE.test(rest) || EMPTY_BEHIND.test(rest) || EMPTY_BEFORE.test(lead)
}

/** What an antecedent may be beside the names of the sentence: none of a kind that one of them has. */
function openTo(
  antecedent: ProseMention | undefined,
  own: readonly ProseMention[],
): ProseMention | undefined {
  if (!antecedent) return undefined
  const { alternate, ...first } = antecedent
  const next = openTo(alternate, own)
  if (own.some(({ kind }) => kind === first.kind)) return next
  return next ? { ...first, alternate: next } : first
}
