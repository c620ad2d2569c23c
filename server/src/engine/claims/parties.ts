import type { ProseMention } from '../entities/types.ts'
import { PLACES, placeOf } from './places.ts'
import { slotClass } from './sentence-view.ts'

/*
 * Who stands by a text or on a list: the names of countries, labs and bodies in a row, and what they did about it. The
 * words are sorted by what they take behind them, so that every verb fits every order.
 */

/** Seats of government that stand for their countries. */
const SEATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    washington: 'United States',
    beijing: 'China',
    london: 'United Kingdom',
    brussels: 'European Union',
    berlin: 'Germany',
    tokyo: 'Japan',
    ottawa: 'Canada',
    seoul: 'South Korea',
    'new delhi': 'India',
    moscow: 'Russia',
  }),
)

/** One party by name. */
export const PARTY_NAME = `(?:(?:the |both |even |either |neither |not |only |unlike )*(?:${slotClass('lab')}|${slotClass('organization')}|${PLACES}|${[...SEATS.keys()].join('|')})(?:['’]s (?:government|administration))?(?: government| itself)?)`
export const PARTY = `${PARTY_NAME}(?![\\w’'-])`
const OTHERS =
  '(?:(?:(?:the|all|some|about|around|nearly|more than|over|at least|dozens of|many|most|several|a number of|\\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen) )*(?:other |more )?(?:[a-z-]+ )?(?:others|countries|nations|states|governments|companies|firms|labs|developers|providers|parties|members|organi[sz]ations))'
/** Several parties in a row. */
export const PARTIES = `${PARTY}(?:(?:,? (?:and|or|nor|as well as|along with|together with|plus)|,|/| &) (?:${PARTY}|${OTHERS}))*`

const TO = 'to|on to|onto|up to|up for|on'
/** Verbs that take the text for their object; `by` follows those in the passive as well. */
export const STOOD_BY = [
  `sign(?:s|ed)?(?: (?:${TO}))?`,
  'co-?sign(?:s|ed)?',
  'endors(?:es|ed|e)',
  'join(?:s|ed)?(?: (?:up to|in on))?',
  'back(?:s|ed)?',
  'ratif(?:y|ies|ied)',
  'support(?:s|ed)?',
  'acced(?:es|ed|e) to',
  'subscrib(?:es|ed|e) to',
  'adher(?:es|ed|e) to',
  'agree(?:s|d)? to',
  'commit(?:s|ted)? (?:itself |themselves )?to',
  'accept(?:s|ed)?',
  'embrac(?:es|ed|e)',
  'initial(?:s|ed)',
  '(?:enter(?:s|ed)? into|conclud(?:es|ed|e)|struck|reach(?:es|ed)?|negotiat(?:es|ed))(?: an?)?',
  '(?:put|puts|lent|lend|lends|add|adds|added|affix|affixed|attach|attached|given|gave|give) (?:(?:its|their|his) )?(?:names?|signatures?|support|weight|backing|endorsement|blessing|consent|approval) to',
].join('|')
const REJECTED = [
  'reject(?:s|ed)?',
  'snub(?:s|bed)?',
  'spurn(?:s|ed)?',
  'shun(?:s|ned)?',
  'boycott(?:s|ed)?',
  'rebuff(?:s|ed)?',
  'repudiat(?:es|ed)',
  'turn(?:s|ed) down',
  '(?:stay|stays|stayed|remain|remains|remained|stand|stands|stood|keep|keeps|kept|sit|sits|sat|is|are|has been|have been) (?:firmly |well )?(?:out of|outside(?: of)?|away from|aloof from|apart from)',
  '(?:walk|walks|walked|back|backs|backed|pull|pulls|pulled|opt|opts|opted|stay|sit|sat) (?:away from|out of)',
  '(?:withheld|withhold|withholds|withdrew|withdrawn) (?:its|their) (?:names?|signatures?|support|endorsement|backing)(?: from)?',
].join('|')
export const HEADS =
  '(?:signator(?:y|ies)|co-?signator(?:y|ies)|sign[- ]?ups|part(?:y|ies)|members?|participants?|supporters?|backers?|adherents?|endorsers?|subscribers?)'
const THOSE = `(?:(?:[a-z-]+ ){0,3}?(?:${HEADS}|countries|nations|states|governments|companies|firms|labs|developers|providers|powers|organi[sz]ations|economies|ones|those))`
/** That somebody is one of those who stand by a text: `is among the 40 signatories of`. */
const ONE_OF = `(?:(?:among|one of|part of|in the ranks of|in the company of|joins?|joined|swells?|swelled|ranks? (?:among|with)|counts? among|counted among|numbers among|missing from|absent from|left off|not on) (?:the |those |its )?(?:(?:list|ranks|club|group|circle|camp|number|roll|roster) of (?:the )?)?(?:\\d+ |original |initial |first |founding |other |remaining |more than |over |some |about |around |nearly |almost |roughly |at least |dozens of |a few |several |many )*(?:${THOSE}) (?:to|of|in|behind|on|(?:that|which|who) (?:have |has |had )?(?:(?!not\\b)[a-z]+ )?(?:${STOOD_BY})|supporting|backing|signing|endorsing|bound by)|(?:an? |the only |the first |a founding |a full )?(?:[a-z-]+ )?${HEADS} (?:to|of|in)|(?:absent|missing) from)`
/** Auxiliaries, denials, and verbs that hand on to the next: `has so far declined to`. */
export const WAY = `(?:(?:has|have|had|did|does|do|is|are|was|were|been|be|become|became|remains?|also|already|now|since|then|later|both|all|never|not|n['’]t|yet|still|so far|thus far|to date|ever|formally|finally|originally|initially|officially|publicly|pointedly|conspicuously|famously|reportedly|itself|themselves|to|in the end|too|likewise|jointly|even|fully|notably|only|just|currently|recently|again|(?:refus|declin)(?:es|ed|ing)|(?:chose|choose|chosen|opt|opted|decided|elected|prefer(?:red)?) not|fail(?:s|ed)?|agreed|first|among the first|quick|the first|the only one|the only [a-z]+|the last|stopp?(?:s|ed) short of|free|required|willing|unwilling|reluctant)(?:n['’]t)?,? )*?`
const NOT_AUX = "(?:(?:has|have|had|did|does|do|is|are|was|were)n['’]t )?"
/** What may stand between the verb and the text. */
const PART =
  '(?:(?:on to )?(?:all of|the whole of|the whole|part of|parts of|(?:only )?the (?:[a-z-]+ (?:and [a-z-]+ )?)?(?:chapters?|sections?|parts?) (?:of|in)|one chapter of|two chapters of) )?'
const OF_TEXT =
  "(?:(?:the|that|this|its|a) )?(?:(?:final |joint |closing |summit |political )*(?:statement|declaration|communiqu[eé]|text|document|commitments|pledges?|accord) (?:of|at|from|behind|issued at|adopted at|agreed at) (?:the )?)?(?:(?:voluntary|landmark|EU[’']s|European|binding|non-binding|joint|so-called|disputed) )*(?:(?:[\\w-]+ ){0,3}?[\\w-]+[’']s )?"
export const TO_TEXT = `${PART}${OF_TEXT}`

/** What a party did about a text that follows. */
export const DID = `${WAY}${NOT_AUX}${WAY}(?:${STOOD_BY}|${REJECTED}|${ONE_OF})(?: but (?:(?:has|have|is|are|did|had) )?(?:not|yet to|still to|never) (?:yet )?ratif(?:y|ied))?`
/** Who stands by a text, behind its name: `was signed by`. */
export const DONE_BY = `(?:(?:has|have|had|was|were|is|are|been|being|not|n['’]t|never|yet|also|so far|to date|now|only|even|since|initially|originally|which|that) )*(?:co-?)?(?:signed|endorsed|ratified|joined|backed|supported|accepted|agreed|embraced|initialled|signed up to|adopted)(?: (?:in|on) [\\uf600-\\uf6ff])?,? (?:only )?by (?:(?:all|only|some|about|around|more than|\\d+|countries|nations|states|companies|firms|labs|governments|developers|such as|including|among them|like|the likes of|as|diverse|different|far apart|others),? )*`
/** A list of those who stand by a text: `signatories include`. */
export const listedAs = (text = ''): string =>
  `(?:[a-z-]+ ){0,2}?(?:${HEADS}|companies|countries|nations|firms|labs)(?: so far| to date)? ${text === '' ? '' : `${text} `}(?:(?:do|does) not )?(?:(?:so far|now|also|already) )*(?:includes?|are|comprises?|number|counts?|such as|like|including|were|range from)(?: among (?:them|others))?`

/** What is done to somebody by way of a list that follows. */
export const ON_LIST = `(?:${WAY}${NOT_AUX}${WAY})(?:(?:(?:added|re-added|put|placed|included|named|moved|entered|inscribed|designated|listed|featured|landed|ended up|wound up) (?:back )?(?:to|on|onto|in|under)|(?:appears?|appeared|features?|figures?|sits?|sat|stands?|stays?|stayed|remained|remains|landed|is|was|are|were|now|still|already|been) (?:still |now )?on|on|off|removed from|taken off|dropped from|struck (?:from|off)|deleted from|delisted from|cleared from|left off|kept off|absent from|missing from|escap(?:es|ed)|avoid(?:s|ed)|dodg(?:es|ed)|spared (?:from )?|outside))(?: (?:the|its|America[’']s|Commerce[’']s|a|Washington[’']s|BIS[’']s|their|our))?(?: (?:US|U\\.S\\.|American|trade|Department(?:[’']s)?|[\\ue400-\\ue7ff\\uf400-\\uf5ff](?:[’']s)?))*`

/** Words that say that somebody does not stand by a text, or is not on a list. */
const OUT =
  /\b(?:not|absence|refusal|failure|reluctance|unwillingness|rejection|removal|exclusion|never|neither|nor|no|nobody|none|without|refus\w*|declin\w*|fail(?:s|ed)?|yet to|still to|unlike|absent|missing|omits|leaves out|spares|left off|kept off|off|removed|taken off|dropped|struck|deleted|delisted|cleared|escap\w+|avoid\w*|dodg\w+|spared|outside|out of|away from|aloof|apart from|reject\w*|snub\w*|spurn\w*|shun\w*|boycott\w*|rebuff\w*|repudiat\w*|turn(?:s|ed) down|with(?:held|holds?|drew|drawn)|stopp?(?:s|ed) short|unwilling|reluctant|lacks?|misses|short of)\b|n['’]t\b/iu
const IN_PART = /\b(?:part|parts|chapters?|sections?) (?:of|in)\b/iu
const IN_FULL =
  /\b(?:in full|in its entirety|as a whole|wholesale|without (?:any )?reservations?|in all its parts)$/iu
const LATER_DENIED = /\bbut\b.*\bratif\w+$/iu

/** `did not escape`, `has not been spared`: who is on a list. That somebody was not taken off one tells nothing. */
const STILL_IN =
  /(?:\b(?:not|never|neither|nor|(?:yet|still) to|fail(?:s|ed)? to)|n['’]t)\b (?:(?:yet|ever|so far|been|be|being|going|able to) ){0,3}(?:escap\w+|avoid\w*|dodg\w+|spared?|get off|got off|come off|came off)\b(?: (?:from|off))?/giu
const NOT_TAKEN_OFF =
  /(?:\b(?:not|never|neither|nor|(?:yet|still) to)|n['’]t)\b (?:(?:yet|ever|so far|been|be|being|going) ){0,3}(?:removed?|taken? off|dropped|drop|struck|deleted?|delisted?|cleared?|left off)(?![\p{L}-])/iu

/** What words say of a party: one of the terms, or that it has not ratified. */
export function standingIn(words: string): string | undefined {
  if (LATER_DENIED.test(words)) return UNRATIFIED
  if (NOT_TAKEN_OFF.test(words)) return undefined
  const isOut = OUT.test(words.replace(STILL_IN, ' '))
  if (/\bratif/iu.test(words)) return isOut ? UNRATIFIED : 'ratified'
  if (IN_FULL.test(words)) return isOut ? undefined : 'whole'
  if (IN_PART.test(words)) return isOut ? undefined : 'partial'
  return isOut ? 'outside' : 'member'
}

export const UNRATIFIED = 'unratified'

const NAMED = new RegExp(
  `[\\ue400-\\ue7ff\\uf400-\\uf5ff]|(?<![\\p{L}-])(?:${PLACES}|${[...SEATS.keys()].join('|')})(?![\\p{L}-])`,
  'giu',
)

/** `Unlike A and B, C has signed`: what is said of C, and of those that it is set against, if anything, the opposite. */
export function withoutUnlike(words: string): string {
  return /^(?:unlike|in contrast to|by contrast with|as opposed to) /iu.test(words)
    ? words.slice(words.lastIndexOf(', ') + 1).trimStart()
    : words
}

/** The parties that words name: ids of labs and bodies, names of countries. */
export function partiesIn(words: string, mentions: ReadonlyMap<string, ProseMention>): readonly string[] {
  return [...words.matchAll(NAMED)].flatMap(([name]) => {
    const mention = mentions.get(name)
    if (mention) return [mention.entity]
    if (/^us$|^\p{Ll}/u.test(name)) return []
    return SEATS.get(name.toLowerCase()) ?? placeOf(name) ?? []
  })
}
