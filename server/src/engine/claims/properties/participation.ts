import type { Fact } from '../../knowledge/types.ts'
import { firstDay } from '../../text/day.ts'
import { unknown, verdictOf } from '../judgment.ts'
import {
  DID,
  DONE_BY,
  listedAs,
  ON_LIST,
  PARTIES,
  PARTY_NAME,
  partiesIn,
  STOOD_BY,
  standingIn,
  TO_TEXT,
  UNRATIFIED,
  WAY,
  withoutUnlike,
} from '../parties.ts'
import { partyTurns } from '../party-turns.ts'
import { defineProperty, type JudgeFrame } from '../property.ts'
import { begunBy, holdsDuring } from '../timeline.ts'
import type { Claim, Judgment } from '../types.ts'

const TOLD: Readonly<Record<string, string>> = {
  member: 'one of those on it',
  outside: 'not on it',
  partial: 'on part of it only',
  ratified: 'ratified',
}
const NOBODY =
  '(?:no ?body|no[ -]one|none of (?:the|its) (?:[a-z-]+ )*[a-z]+|(?:no|not (?:one|a single|any)) (?:[a-z-]+ ){0,2}?(?:country|countries|state|states|government|party|parties|signatory|signatories|member|nation|capital|power)(?: anywhere| at all)?)'
/** `has yet to attract its first ratification`: nobody has ratified it. */
const WITHOUT_FIRST =
  '(?:(?:(?:has|have|is|are) (?:so far )?(?:yet|still) to (?:attract|receive|secure|gain|obtain|win|get|see|find|collect|draw|record)|(?:has|have)(?:n[’\u0027]t| (?:so far )?not) (?:yet |so far )?(?:attracted|received|secured|gained|obtained|won|got|gotten|seen|found|collected|drawn|recorded)|(?:still |now )*(?:awaits|needs|lacks)|(?:is|are|remains?) (?:still )?(?:awaiting|waiting for|short of|in search of|looking for|without)) (?:(?:a|its|the|even) )*(?:single|first|one|sole|any) ratif(?:ications?|ying (?:state|party|country)))'
const BY_NOBODY = `(?:has|have|was|is|been|still|yet|so far|to date|,| )*(?:signed|endorsed|ratified|joined|backed) by ${NOBODY}|(?:has|is|remains|still|so far|yet|to date| )*(?:without|(?:has|have) (?:no|not a single)|lacks) (?:a single |any )?ratifications?|(?:has|is) (?:yet|still) to be ratified(?: by (?:any|a single|one|even one)[^,;.:]{3,20})?(?=[,.;:)]|\\W*$)|${WITHOUT_FIRST}`
/** All of a text, where somebody may have taken a part. */
const WHOLLY =
  '(?:,? (?:in full|in its entirety|as a whole|without (?:any )?reservations?|wholesale|from start to finish|in all its parts))'
const ALONE =
  '(?:is|are|remains?|is still|are still) the (?:only|sole) (?:[a-z-]+ ){0,3}?(?:to have (?:signed|ratified|joined|endorsed)|to (?:sign|ratify|join|endorse)|with|in|behind|(?:who|which|that) (?:has|have) (?:so far )?(?:signed|ratified|joined|endorsed)|signator(?:y|ies) (?:to|of)|part(?:y|ies) to|members? of)'
/** What somebody did, as a noun. */
const DEED =
  '(?:own |continued |original |full |much-noted |early |recent |unexpected |surprise |formal )*(?:(?:refusal|failure|reluctance|unwillingness|decision not|decision) to (?:sign(?: up to)?|join|endorse|back|ratify|support)|signatures? (?:of|on|to|under|below)|endorsement of|ratification of|absence from|signing (?:of|up to)|accession to|backing (?:of|for)|rejection of|participation in|membership (?:of|in)|addition to|inclusion (?:on|in)|presence on|(?:place|spot|position) on|removal from|listing on|designation on|exclusion from)'
/** `A wants B to sign it`. */
const WANTED = new RegExp(`^${PARTIES} to (?!date\\b)`, 'iu')
/** Not `they want it placed on the list`, `a possible entry of it on the list`. */
const IS_FINITE =
  "(?:(?:\\p{Ll}+ly|also|now|still|already|never|yet|so far|since|then|not) )*(?:has|have|had|did|does|do|is|are|was|were|(?:is|are|was|were|has|have|did|does)n['’]t|remains?|stays?|became|becomes?|appears?|appeared|features?|figures?|sits?|stands?|moved|entered|landed|ended|wound|made|got)(?![\\p{L}])"
/** The text is spoken of itself, and nothing of it. */
const ENDS = "(?!['’]s| (?:designation|listing|process|negotiations?|talks|only|in full|secretariat|summit))"

/** Who has signed, joined or ratified a text, or is on a list; `party` is whom the fact is of. */
export const participation = defineProperty({
  id: 'participation',
  label: 'participation',
  kinds: ['policy'],
  valueType: 'term',
  terms: Object.keys(TOLD),
  cardinality: 'timeline',
  qualifiers: ['party'],
  volatility: 'rarely',
  phrases: [
    {
      pattern: `{value:${PARTIES},? ${DID} ${TO_TEXT}{policy},? (?:but|and|yet|though) (?:it )?(?:(?:has|have|did) )?(?:not|never|yet to|still to) (?:yet )?ratif(?:y|ied)}(?: it)?(?![\\w-])`,
      isEvent: true,
    },
    { pattern: `{value:${PARTIES},? ${DID} ${TO_TEXT}{policy}${WHOLLY}}`, isEvent: true },
    { pattern: `{value:${PARTIES} ${ALONE}} ${TO_TEXT}{policy}(?!['’]s)` },
    { pattern: `{value:only ${PARTIES} ${DID}} ${TO_TEXT}{policy}(?!['’]s)` },
    { pattern: `{value:${NOBODY} ${DID}} ${TO_TEXT}{policy}(?!['’]s)`, isEvent: true },
    { pattern: `{policy},? {value:${BY_NOBODY}}`, isEvent: true },
    { pattern: `{value:${PARTIES}(?:, [^,;.:]{2,60},)? ${DID}} ${TO_TEXT}{policy}${ENDS}`, isEvent: true },
    { pattern: `{policy}, {value:(?:which|that) ${PARTIES} ${WAY}(?:${STOOD_BY})}`, isEvent: true },
    {
      pattern: `{value:${PARTIES}(?:,? (?:which|that|who))?(?:, | (?=${IS_FINITE}))${ON_LIST}} {policy}${ENDS}`,
    },
    { pattern: `{value:${PARTY_NAME}(?:'s|’s) ${DEED}} ${TO_TEXT}{policy}${ENDS}`, isPresupposed: true },
    {
      pattern: `{value:(?<!(?:to|would|could|should|may|might|will|must) )(?:added|re-added|put|placed|included|named|listed) ${PARTIES} (?:to|on|onto|in)} (?:(?:the|its) )*{policy}${ENDS}`,
      isEvent: true,
    },
    {
      pattern: `{value:(?:removed|took|taken|dropped|struck|deleted|cleared) ${PARTIES} (?:from|off)} (?:(?:the|its) )*{policy}${ENDS}`,
      isEvent: true,
    },
    { pattern: `{policy},? {value:${DONE_BY}${PARTIES}}`, isEvent: true },
    {
      pattern: `(?:^|[,;:—] ?|\\b(?:and|but|that|so|because) )(?:the )?{policy} {value:(?:(?:still|now|also|already|currently) )*(?:(?:does not|doesn['’]t|do not) (?:yet |currently |even )?(?:name|list|include|contain|mention|cover)|names|lists|includes|contains|omits|leaves out|spares) ${PARTIES}}(?!['’]s|[- ](?:based|owned|subsidiar))`,
    },
    { pattern: `{policy}(?:'s|’s)? {value:${listedAs()} ${PARTIES}}`, isEvent: true },
    {
      pattern: `{value:${listedAs(`(?:to|of|in|behind|(?:that|which) (?:have |has )?(?:${STOOD_BY})) ${TO_TEXT}{policy}`)} ${PARTIES}}`,
      isEvent: true,
    },
    ...partyTurns(),
  ],
  columns: [],
  read: (words, { view }) => {
    const text = withoutUnlike(words)
    if (WANTED.test(text)) return undefined
    if (/^only |\bthe only \b/iu.test(text))
      return { text, value: 'alone', about: partiesIn(text, view.mentions).join('|') }
    if (new RegExp(`^${NOBODY}|${BY_NOBODY}$`, 'iu').test(text))
      return { text, value: /ratif/iu.test(text) ? 'ratified' : 'member', about: '' }
    const parties = partiesIn(text, view.mentions)
    const value = standingIn(text)
    return parties.length > 0 && value !== undefined ? { text, value, about: parties.join('|') } : undefined
  },
  judge: (claim, frame) => {
    const parties = claim.stated.about ?? ''
    if (parties === '') return judgeNobody(claim, frame)
    if (claim.stated.value === 'alone') return judgeAlone(parties.split('|'), claim, frame)
    const judgments = parties.split('|').map(party => judgeParty(party, claim, frame))
    const isWrong = ({ verdict }: Judgment): boolean => verdict === 'contradicted' || verdict === 'outdated'
    return judgments.find(isWrong) ?? judgments[0] ?? unknown(claim, frame)
  },
  describe: value => TOLD[String(value)] ?? String(value),
})

/** What each standing says of the others: yes or no; nothing where both may be said. */
const MEANS: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  member: { member: true, outside: false, partial: false, ratified: false, whole: true, [UNRATIFIED]: true },
  ratified: {
    whole: true,
    member: true,
    outside: false,
    partial: false,
    ratified: true,
    [UNRATIFIED]: false,
  },
  partial: { whole: false, member: true, partial: true, ratified: false, [UNRATIFIED]: true },
  outside: {
    whole: false,
    member: false,
    outside: true,
    partial: false,
    ratified: false,
    [UNRATIFIED]: true,
  },
}

/** `Had not`, `did not`, `was not`: so it was at some time. */
const REMOVED = /\b(?:removed|taken off|took|dropped|struck|deleted|delisted|cleared)\b/iu
const ONCE =
  /\b(?:had|did|was|were|refused|declined|rejected|snubbed|spurned|shunned|boycotted|rebuffed|walked|stayed|turned|stood|kept|sat|opted|chose|failed|stopped)\b/iu
const PERFECT = /\b(?:has|have)\b/iu

function judgeParty(party: string, claim: Claim, frame: JudgeFrame): Judgment {
  const said = String(claim.stated.value)
  const facts = frame.knowledge
    .facts(claim.subject, 'participation')
    .filter(({ qualifiers, rank }) => qualifiers.party === party && rank !== 'deprecated')
  const now = { first: frame.asOf, last: frame.asOf }
  const known = facts.find(fact => holdsDuring(fact, now))
  if (!known) return unknown(claim, frame)
  const fits = (fact: Fact): boolean | undefined => MEANS[String(fact.value)]?.[said]
  const { speaksFor, tense } = claim.stance
  const isOld = (tense === 'past' && !REMOVED.test(claim.stated.text)) || speaksFor?.isHistory === true
  const then = speaksFor?.from === 'sentence' ? speaksFor.range : undefined
  const support = facts.find(fact => fits(fact) === true && begunBy(fact, frame.asOf))
  if (fits(known) === true || (support && isOld))
    return verdictOf('current', claim, frame, [support ?? known], known)
  const isDenial = said === 'outside' || said === UNRATIFIED
  const isPast =
    isOld ||
    (ONCE.test(claim.stated.text) && !PERFECT.test(claim.stated.text) && !REMOVED.test(claim.stated.text))
  if (fits(known) === undefined) return unknown(claim, frame)
  if (isDenial && (isOld || (isPast && !isFromTheStart(known, frame)))) return unknown(claim, frame)
  if (then && !holdsDuring(known, then)) return unknown(claim, frame)
  const verdict = support || (isDenial && facts.length > 0 && !isPast) ? 'outdated' : 'contradicted'
  return verdictOf(verdict, claim, frame, [known], known)
}

/** That some alone stand by a text: another of their kind who does makes it wrong. */
function judgeAlone(parties: readonly string[], claim: Claim, frame: JudgeFrame): Judgment {
  const { tense, speaksFor } = claim.stance
  const now = { first: frame.asOf, last: frame.asOf }
  const isKnown = (party: string | undefined): boolean => frame.knowledge.entities.has(party ?? '')
  const said = /\bratif/iu.test(claim.stated.text) ? 'ratified' : 'member'
  const facts = frame.knowledge
    .facts(claim.subject, 'participation')
    .filter(fact => MEANS[String(fact.value)]?.[said] === true && holdsDuring(fact, now))
  const other = facts
    .filter(({ qualifiers }) => qualifiers.party !== undefined && !parties.includes(qualifiers.party))
    .find(({ qualifiers }) => isKnown(qualifiers.party) === isKnown(parties[0]))
  const isOver =
    tense === 'past' || speaksFor !== undefined || /\b(?:had|was|were|did)\b/iu.test(claim.stated.text)
  const isThere = facts.some(({ qualifiers }) => parties.includes(qualifiers.party ?? ''))
  return other && isThere && !isOver
    ? verdictOf('outdated', claim, frame, [other], other)
    : unknown(claim, frame)
}

/** Whether a party was there when the first were. */
function isFromTheStart(known: Fact, { knowledge }: JudgeFrame): boolean {
  const days = knowledge
    .facts(known.subject, 'participation')
    .flatMap(({ validFrom }) => (validFrom === undefined ? [] : [firstDay(validFrom)]))
    .toSorted()
  return known.validFrom !== undefined && firstDay(known.validFrom) === days[0]
}

/** That nobody has signed or ratified is over with the first who has. */
function judgeNobody(claim: Claim, frame: JudgeFrame): Judgment {
  const { tense, speaksFor } = claim.stance
  const said = String(claim.stated.value)
  const [first] = frame.knowledge
    .facts(claim.subject, 'participation')
    .filter(fact => MEANS[String(fact.value)]?.[said] === true && begunBy(fact, frame.asOf))
  const isHistory =
    tense === 'past' || speaksFor !== undefined || /\b(?:had|did|was|were)\b/iu.test(claim.stated.text)
  return first && !isHistory ? verdictOf('outdated', claim, frame, [first], first) : unknown(claim, frame)
}
