import { matchesOf } from '../text/matches.ts'
import { inSmallLetters } from '../text/small-letters.ts'
import type { PhraseMatch } from './phrase-match.ts'
import { slotMark, slotMarkAt } from './sentence-view.ts'

/*
 * Open phrases take any words between a name, a cue and a value. Here is what these words may not be: what brings in
 * another owner of the value, another value, or a world that is not ours.
 */

/** Words that bring in something else, or somebody else’s. */
const ELSE =
  /(?<![\p{L}\p{N}-])(?:than|rivals?|competitors?|competing|unlike|versions?|variants?|editions?|successors?|predecessors?|siblings?|cousins?|clones?|cop(?:y|ies)|distill\p{L}*|fine-?tun\p{L}*|compared|against|versus|vs|another|others?|whose|if|unless|whether|would|could|might|should|because|although|though|while|whereas|until recently|half|twice|double|times(?! over)|third of|percent of|share of|part of|fraction of|instead|rather|without|goal|target(?:s|ed|ing)?|hop(?:es?|ed|ing)|wants?|wanted|seeks?|sought|seeking|plan(?:s|ned|ning)?|plans|propos\p{L}*|rumou?r\p{L}*|previous(?:ly)?|former(?:ly)?|earlier|originally|initially|(?<!at )once|used to|no longer|not|never|nor|neither|cannot|nothing like|threshold|average|median|typical(?:ly)?|each of|any of|our|my|beat\p{L}*|outperform\p{L}*|surpass\p{L}*|overt(?:ook|ak)\p{L}*|outscor\p{L}*|outrank\p{L}*|(?:said|alleged|supposed) to have)(?![\p{L}\p{N}-])|n['’]t(?!\p{L})/u

/** Limits that a denial tells: `cannot see more than`, `will refuse more than`. */
const LIMIT =
  /^(?:more|longer|larger|bigger|further|greater|over|beyond|above|upwards) ?(?:than|of)?(?![\p{L}])/u
/** `nothing more recent than`, `no more than`: a limit, and no comparison. */
const LIMITED =
  /(?<!\p{L})(?:no|not|nothing|never|little|none)(?: \p{L}+){0,3}? (?:(?:more(?: recent)?|newer|later|younger|further|longer|larger|bigger|older) than|newer|later|younger|more recent|beyond|after|since|past)(?!\p{L})|(?<!\p{L})(?:not|never) (?:yet )?(?:see|seen|read|heard|learn(?:ed|t)?|know) (?:of |about )?(?:anything|any|what|events|things|much)(?!\p{L})|(?<!\p{L})(?:cannot|can not|(?:may|must|will|does|do) not|not|never) (?:be )?(?:exceed|surpass|go beyond|go above|go over)(?:ed|ing)?(?!\p{L})/gu
/** A name that we do not know, where a verb makes it the owner of what follows. */
const UNKNOWN_OWNER =
  /(?<![\p{L}\p{N}.-])(?!(?:AI|API|APIs|LLM|MoE|US|UK|EU|IPO|GPU|GPUs|CEO|I|Series)\b)\p{Lu}[\p{L}\p{N}.-]*(?<!ly)(?:,? (?:which|who|that|is|was|has|had|with|worth|valued|at|costs?|puts|set)(?!\p{L})|['’]s )/u
/** A name is what somebody does something with, and not what does it. */
const OBJECT =
  /(?:(?<!\p{L})(?:we|(?<!\b(?:annex|chapter|title|part|section|article|schedule|phase|stage|tier|class|group|type|volume|book) )i|you|they|he|she|users?|researchers|authors|testers|engineers|analysts|lawyers|staff|students|teachers) (?:\p{L}+ )?\p{Ll}{2,}|(?<!\p{L})to (?!date|say|wit|sum|whom|which)\p{Ll}{3,}|(?<!\p{L})(?!(?:says?|said|notes?|noted|thinks|believes|reports|reported|means|meant|shows|suggests|finds|found|estimates|estimated|reckons|confirms|adds|added|states|stated|has|was|is|its|his|this|thus|plus|perhaps|besides|always|as|nowadays|needed|indeed|these|those|models|labs|products|systems|whereas|companies|startups|start-ups|fed|supposed|provided|given|combined|unreleased|closed|so-called|valued|priced|renamed|holds|carries|puts|keeps|books|lists|gives|sets|prices|values|hosted|based|listed|unlisted|private|privately-held|headquartered|founded)(?!\p{L}))\p{Ll}{2,}(?:[^s\P{L}]s|ed)) (?:(?:the|an?|its|their|own|new) )*$/u
const MORE_THAN = /(?:more|greater|less|fewer) than $/iu
const DENIAL = /(?<!\p{L})(?:cannot|can not|not|no|never|nothing)(?!\p{L})|n['’]t(?!\p{L})/gu

/** What a name behind the value hangs on: `a window of 200K is what X has` hangs on none of them. */
const TIED =
  /(?:(?<!\p{L})(?:of|for|on|by|to|with|in|into|from|at|behind|through|under|within|against|makes?|gives?|leaves?|buys?|gets?|puts?|that|which|what|all|as|where|when|is|does|do|suits?|limits?|sets?|lets?|allows?|made|gave|left|values?|valued|ranks?|earns?|earned|gains?|won|breach(?:es)?|breaks?|violates?|ignores?|flouts?|infringes?|(?:to|for|when|by) [\p{L}]+)) (?:(?:the|an?|its|all|just) )*$/u
/** What can stand before the subject of its sentence and be said of it: `At $4, X …`, `A lab worth $4, X …`. */
const OPENING =
  /^\P{L}*(?:at|with|for|given|despite|by|per|of|in|on|from|after|an?|the|one of|worth|built|made|set|sold|held|put|run|\p{Ll}{2,}ing|\p{Ll}{2,}ed)(?!\p{L})/u
/** A name that opens a phrase hangs on none of these. */
const HUNG =
  /(?<!\p{L})(?:(?:built|based|trained|tuned|fine-?tuned|model?led|running|runs?|relies|relying|depends|rests) on|derived from|of|in|by|from|to|about|against|like|over|through|via|into|onto|than|under|behind|between|among|beyond|near|per|around|within|versus) (?:(?:the|an?|its|their|all|both) )*$/u
/** `before X`, `unlike X`: not of X. */
const NOT_OF =
  /(?<!\p{L})(?:before|until|unlike|without|than|like|against the background of|instead of|outside|(?:rivals?|competitors?|successors?|predecessors?|alternatives?|versions?|variants?|siblings?|cousins?|clones?|copies|forks?)(?: \p{L}+)? (?:of|to|for|from)) (?:the )?$/u
/** `a session with X`, `firms with X`. */
const ACCOMPANIED = /(?<![,;:(—–] ?|\band |\bbut |^\P{L}*)(?<!\p{L})(?:with|for) (?:the )?$/u
const POSSESSIVE = /^['’]s(?!\p{L})/u
const EXAMPLE = /(?:such as|including|like|for example|e\.g\.|say),? (?:the )?$/u
/** `pasted 200,000 tokens into X`: what somebody did. */
const DONE_WITH = /(?<!\p{L})\p{Ll}{2,}ed (?:(?:about|some|around|only|just|roughly|nearly|almost|over) )*$/u
const OWNER_BEHIND =
  /^(?: [\p{L}-]+)? (?:in|for|under|with|at|of|by) (?:the )?(?:\p{L}+['’]s )?([\ue000-\uf5ff])/u
const ABOUT = /(?<!\p{L})(?:about|against|around|near|than|like|unlike|without) (?:the )?$/u
/** What the value is joined to has its own. */
const JOINED_ON = /(?<!\p{L})(?:but|yet|or|and(?! [$€£¥]?\d))(?!\p{L})/u
const PEOPLE =
  /(?<!\p{L})(?:users?|customers?|developers?|clients?|people|owners?|readers?|buyers?|subscribers?|fans?|staff)(?!\p{L})/u
/** `Osier was small`, behind what opens its sentence: what was so then. */
const PAST = /^ (?:sa(?:id|ys)|and|or|was|were|had|did|would (?:be|have)|could|\p{Ll}{2,}ed)(?!\p{L})/u
const OURS =
  /(?<!\p{L})(?:our|my|we|(?<!\b(?:annex|chapter|title|part|section|article|schedule|phase|stage|tier|class|group|type|volume|book) )i|their|his|her)(?!\p{L})/iu
const NARROW =
  /(?<!\p{L})(?:on|in|for|via|under|through|during|with) (?:(?:the|a|an|its|their|our) )?(?:[\p{L}-]+ ){0,3}?(?:tiers?|plans?|modes?|subscriptions?|subscribers|playground|accounts?|editions?|deployments?|trials?|pilots?|previews?|beta|tests?|experiments?|app)(?!\p{L})/iu
const CLAUSE =
  /[;:—–!?]|\.(?!\d)|, (?:and|but|while|whereas|although|though|so|yet) |(?<!\p{L})(?:while|whereas|although|though) /gu

/** `For X, prompts cost …`, `With X, …`: the name is brought up first, and what follows is said of it. */
export function isBroughtUp(before: string, after: string): boolean {
  return (
    /(?:^|[;:—–,] ?)(?:as )?(?:for|with|of|in the case of) (?:the )?$/iu.test(before) && after.startsWith(',')
  )
}

/** What an open phrase allows, and what it does not. */
export interface Openness {
  /** What else may not stand between, in small letters. */
  readonly besides?: RegExp
  /** The name may be the complement of something else: `offenders against X pay`. */
  readonly mayHang?: boolean
  /** The name may be what somebody does something with: `continues to sell X as …`. */
  readonly mayBeObject?: boolean
}

/** Whether an open phrase that matches says what it seems to: `text` is that of a view. */
export function isOpenlySaid(
  text: string,
  match: PhraseMatch,
  { besides, mayHang = false, mayBeObject = false }: Openness,
): boolean {
  const { start, end, subject, value } = match
  const at = text.indexOf(subject, start)
  if (!value || at < 0 || at >= end) return false
  const before = inSmallLetters(text.slice(0, at))
  const between = inSmallLetters(
    `${text.slice(start, value.start).replace(MORE_THAN, '')} ${text.slice(value.end, end)}`,
  )
  const stated = inSmallLetters(text.slice(value.start, value.end))
  const words = (LIMIT.test(stated) ? between.replace(DENIAL, '') : between).replace(LIMITED, '')
  if (ELSE.test(words) || besides?.test(words)) return false
  if (UNKNOWN_OWNER.test(text.slice(Math.max(start, at + 1), Math.max(value.start, at + 1)))) return false
  if (JOINED_ON.test(text.slice(value.end, end))) return false
  if (isRange(text, value.start, value.end) || isNarrowed(text, start, end)) return false
  const behind = text.slice(at + subject.length)
  if (at === start) {
    const isHung = mayHang ? NOT_OF.test(before) : HUNG.test(before) && !POSSESSIVE.test(behind)
    if (ownedBehind(text.slice(value.end), subject)) return false
    return !isHung && (mayBeObject || !OBJECT.test(before)) && !ACCOMPANIED.test(before)
  }
  if (hasOwner(text.slice(0, start), subject) || OURS.test(clauseBefore(text.slice(0, start)))) return false
  if (besides?.test(inSmallLetters(clauseBefore(text.slice(0, start))).slice(-50))) return false
  if (start === value.start && DONE_WITH.test(text.slice(0, start))) return false
  if (at < value.end) return !ABOUT.test(before)
  if (PEOPLE.test(words)) return false
  if (POSSESSIVE.test(behind) && at + subject.length === end) return false
  if (EXAMPLE.test(before)) return false
  if (TIED.test(before)) return !text.slice(value.end, at).includes(', ')
  const name = before.replace(/, the $/u, ', ')
  const front = clauseBefore(text.slice(0, at - 2 - (before.length - name.length)))
  const opening = inSmallLetters(front)
  const isOther = ELSE.test(opening.replace(LIMITED, '')) || besides?.test(opening)
  return (
    name.endsWith(', ') && OPENING.test(opening) && !isOther && !front.includes(', ') && !PAST.test(behind)
  )
}

/** `10^26 in A and 10^25 in B`: the second is B’s. */
function ownedBehind(behind: string, subject: string): boolean {
  const next = OWNER_BEHIND.exec(behind)?.[1]
  return next !== undefined && kindOf(next) === kindOf(subject)
}

/** Whether a name of the subject’s kind stands before, in the same clause: the value is its. */
function hasOwner(lead: string, subject: string): boolean {
  const own = kindOf(subject)
  return [...clauseBefore(lead)].some(unit => kindOf(unit) === own)
}

/** What stands before a place in its own clause. */
export function clauseBefore(lead: string): string {
  let from = 0
  for (const { index, 0: mark } of matchesOf(lead, CLAUSE)) from = index + mark.length
  return lead.slice(from)
}

/** `on the free tier`: what holds there holds there. */
function isNarrowed(text: string, start: number, end: number): boolean {
  const behind = /^[^;:—–]*/u.exec(text.slice(end))?.[0] ?? ''
  return NARROW.test(clauseBefore(text.slice(0, start))) || NARROW.test(behind)
}

/** The kind of a slot, labs and other organizations as one. */
function kindOf(unit: string): string {
  const mark = slotMarkAt(unit.charCodeAt(0))
  const kind = String.fromCharCode(mark)
  return kind === slotMark('organization')
    ? slotMark('lab')
    : kind === slotMark('family')
      ? slotMark('model')
      : kind
}

/** `from 4 to 6`: which of them holds is not said. */
function isRange(text: string, start: number, end: number): boolean {
  return (
    /(?<!\p{L})(?:from|between) [^;:]{1,24} (?:and|to) (?:[\p{L}]+ )?$/iu.test(text.slice(0, start)) ||
    (/(?<!\p{L})(?:from|between) (?:[\p{L}]+ )?$/iu.test(text.slice(0, start)) &&
      /^[^;:.]{0,24} (?:to|and) /u.test(text.slice(end))) ||
    /^(?:[ \p{L}]{0,12}| tokens| parameters) (?:to|and|or) [$€£¥]?\d/u.test(text.slice(end)) ||
    /^ (?:more|less|larger|above|below|higher|lower|cheaper|fewer|of which|times)(?!\p{L})/u.test(
      text.slice(end),
    )
  )
}
