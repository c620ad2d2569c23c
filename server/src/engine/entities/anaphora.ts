import type { EntityKind } from '../knowledge/types.ts'
import { groupBy } from '../text/group-by.ts'
import { matchesOf } from '../text/matches.ts'
import { type Span, sliced } from '../text/span.ts'
import { OTHER_MODEL, PART, pronounAntecedent } from './antecedent.ts'
import type { Readable } from './candidates.ts'
import { descriptionsIn, hanPronounsIn, ownersIn } from './descriptions.ts'
import { doubtfulIn } from './doubtful.ts'
import { laterPronouns, pronounsUnder } from './later-pronouns.ts'
import { outermost } from './makers.ts'
import { speaksOfParts, wholeOf } from './parts-of-law.ts'
import { pluralsOf } from './plurals.ts'
import { isQuiet, MOST_BETWEEN } from './quiet.ts'
import { isAlone, isSubject, LEAD } from './sentence-subject.ts'
import {
  describedIn,
  EXPLETIVE,
  leftOut,
  mayOpenWithPronoun,
  openingPronoun,
  PRONOUN,
  pluralPronoun,
  soleSubject,
} from './stand-ins.ts'
import {
  afterSentence,
  atParagraph,
  bringsAnother,
  headOf,
  NO_TOPICS,
  type Told,
  type Topic,
  type Topics,
} from './topics.ts'
import type { ProseMention, Recognition } from './types.ts'

const NOUNS: readonly (readonly [EntityKind, string])[] = [
  ['model', 'model system'],
  ['lab', 'company lab firm startup start-up developer'],
  [
    'policy',
    'order law act bill rule regulation directive statute measure instrument memorandum decree ordinance legislation moratorium treaty convention text version',
  ],
  ['benchmark', 'benchmark leaderboard'],
  ['license', 'license licence'],
  [
    'organization',
    'agency institute commission bureau office department regulator watchdog board council ministry consortium forum association alliance think-tank',
  ],
]
const KINDS: ReadonlyMap<string, EntityKind> = new Map(
  NOUNS.flatMap(([kind, nouns]) => nouns.split(' ').map(noun => [noun, kind] as const)),
)

const DESCRIPTION = new RegExp(
  `${LEAD}((?:[Tt]he|[Tt]his|That)(?: (?:same|said|whole|entire|landmark|controversial|contested|sweeping|executive|presidential|draft|pending|stalled|proposed|federal|state|open-weight|private)| (?<fresh>new|final|final,? agreed|revised|amended|updated|resulting|enacted|adopted|approved|finali[sz]ed|newly (?!released|launched)\\p{Ll}+ed|just-\\p{Ll}+ed))? ((?!one\\b)\\p{Ll}+(?:-up)?))(?=['’]s\\b|[\\s,;:.])(?!['’]s?\\s+(?:of|maker)\\b)`,
  'du',
)
/** `The Dorian lab`, `The Ashby-based start-up`: where it is from is said of it. */
const FROM_PLACE = new RegExp(
  `${LEAD}[Tt]he \\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{Ll}+)?(?:-based)? ((company|lab|firm|startup|start-up|developer))(?=['’]s\\b|[\\s,;:.])(?!['’]s?\\s+(?:of|maker)\\b)(?!,?\\s\\p{Lu})`,
  'du',
)
const HEAD_CONTINUES =
  /^\s(?:of|weights?|family|card|cards|maker|developer|providers?|makers?|that|which|who|in question)\b/
/** `the new bill on chatbots` is another than the one spoken of. */
const SPECIFIED =
  /^\s(?:on|for|about|against|in|by|from|with|under|to|between|at|\p{Ll}+ing|aimed|meant|intended|called|known|backed|proposed|drafted)(?![\p{L}-])/u
const MADE =
  /\bpropos(?:al|als|ed|es|ing)\s(?:for\s)?(?:the\s)?$|\b(?:sign|pass|adopt|enact|issu|publish|propos|introduc|repeal|revok|rescind|veto|approv|draft|finali[sz]|unveil|releas|announc|amend|delay|suspend|lift|promulgat|ratif)\p{Ll}*\s(?:into law\s)?(?:(?:the|its|a|an|new|final|interim|revised|amended|updated|landmark|long-awaited|sweeping|comprehensive|first|own|so-called)\s|[\p{L}.]+['’]s\s)*(?:(?:bill|legislation|law|text|package|version|form) (?:on|for|of|called|known as|named|dubbed|entitled|titled),? (?:the )?)?$/u
/** The sentence that names a law tells that it has just been made, so that `the new law` is none but it. */
const WAS_MADE =
  /^[^;:!?]{0,60}?\b(?:(?:was|were|been|got|is|are) (?:(?:\p{Ll}+ly|now|just|finally) )?(?:signed|passed|adopted|enacted|approved|issued|published|promulgated|finali[sz]ed|gazetted|agreed)|(?:cleared|passed|won) (?:the |its |both |a |final )?[\p{L} ]{3,40}|became law|is (?:the |an? |[\p{L}.]+['’]s )(?:\p{L}+ ){0,3}(?:law|act|statute|regulation|order|rule))\b/u
const RELEASE =
  /\b(?:releas|launch|unveil|introduc|ship|publish|announc|open-sourc|debut)\p{Ll}*\s(?:(?:the|its|a|an|new|latest|flagship|open-weight|frontier)\s)*$/u

const PAIR =
  /(?<![\p{L}-])[Tt]he (former|latter)(?=['’]s\s\p{Ll}|,?\s(?:(?:still|now|also|already|once|then|currently)\s)?(?:is|was|has|had|remains?|costs?|scores?|leads?|ranks?|offers?|supports?|comes?|came|sells?|will|would|can|could|may|\p{Ll}{3,}s(?=\s(?:an?|the|its|only|about|up|more|no|\p{N}|[$€£])))\b)/gu

/** `the former`, `the latter`, where the sentence before names two of one kind and no two of another. */
function pairedAnaphors(
  text: string,
  sentence: Span,
  before: readonly ProseMention[],
): readonly ProseMention[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!/\b[Tt]he (?:former|latter)\b/.test(words)) return []
  const named = before.filter(({ isFamily, isAnaphor }) => !isFamily && !isAnaphor)
  const groups = [...groupBy(named, ({ kind }) => kind).values()].filter(
    group => new Set(group.map(({ entity }) => entity)).size > 1,
  )
  const [group = []] = groups
  const [first, last] = [group[0], group.at(-1)]
  if (groups.length !== 1 || group.length !== 2 || !first || !last) return []
  return matchesOf(words, PAIR).map(({ index, 0: phrase, 1: which }) => {
    const start = sentence.start + index
    const named = which === 'former' ? first : last
    return { ...named, start, end: start + phrase.length, text: phrase, isAnaphor: true }
  })
}

/**
 * `The model`, `The company`, `It` at the start of a sentence, where the sentence before it is plainly about one
 * entity of the kind; `the order`, `该公司` at any place, where the passage, else what stands above it (`outer`),
 * speaks of one alone. Anything less plain is left alone.
 */
export function findAnaphors(
  passage: Readable,
  { mentions, unknownVersions }: Recognition,
  outer: Topics = NO_TOPICS,
): readonly ProseMention[] {
  if (passage.kind !== 'paragraph') return []
  const { text } = passage.prose
  const anaphors: ProseMention[] = []
  let before: readonly ProseMention[] = []
  let previous: Span | undefined
  let isBlurred = false
  const topics = following(outer, text)
  let last: ProseMention | undefined
  const mentionsIn = sliced(outermost(mentions).toSorted(byPlace))
  const versionsIn = sliced(unknownVersions)
  let laws: readonly Topic[] = []
  let between = 0
  for (const sentence of passage.sentences) {
    const own = mentionsIn(sentence)
    if (previous && own.length === 0 && INTERJECTION.test(text.slice(sentence.start, sentence.end))) continue
    const found: ProseMention[] = []
    const whole = wholeOf(text, sentence, own, laws, topics.now)
    laws = [...laws, ...own.filter(({ kind }) => kind === 'policy')]
    const anaphor =
      previous && !isBlurred
        ? (anaphorOf(text, sentence, previous, before) ?? secondClause(text, sentence, previous, before, own))
        : undefined
    const isFree =
      anaphor && own.every(mention => mention.start >= anaphor.end || mention.kind !== anaphor.kind)
    const paired = isBlurred ? [] : pairedAnaphors(text, sentence, before)
    const isMaker = isFree && (anaphor.kind === 'lab' || anaphor.kind === 'organization')
    const object =
      previous && !isBlurred && (!isFree || isMaker)
        ? objectAnaphor(text, sentence, previous, before, own)
        : undefined
    if (isFree) found.push(anaphor)
    else found.push(...openingPronoun(text, sentence, own, topics.now, { previous, before }))
    if (object) found.push(object)
    else if (found.length === 0 && previous && !isBlurred)
      found.push(...laterPronouns(text, sentence, previous, before, own))
    else if (found.length === 0 && !previous)
      found.push(...pronounsUnder(text, sentence, () => sureHead(topics.now()), own))
    // Several that a sentence between brings in may be meant.
    if (found.length === 0 && previous && between === 0)
      found.push(...pluralPronoun(text, sentence, previous, before))
    if (found.length === 0 && own.length === 0 && previous && !isBlurred && between === 0)
      found.push(...pluralsOf(text, sentence, previous, before))
    const spoken = before
    before = [...found, ...own]
    const described = describedIn(text, sentence, [...before, ...paired], topics.now)
    const isMixed = versionsIn(sentence).length > 0
    const left = isMixed
      ? []
      : leftOut(text, sentence, [...before, ...described], previous && !isBlurred ? last : undefined)
    before = [...before, ...described, ...left].toSorted(byPlace)
    last = soleSubject(before)
    anaphors.push(...(whole ? [whole] : []), ...found, ...paired, ...described, ...left)
    if (previous && !isMixed && !isBlurred)
      anaphors.push(...doubtfulIn(text, sentence, [...before, ...paired], spoken, previous, topics.now))
    topics.pass({ text, sentence, mentions: before, isBlurred: isMixed })
    const goesOn = before.length === 0 && spoken.length > 0 && !isMixed && !isBlurred
    if (goesOn && between < MOST_BETWEEN && isQuiet(text, sentence)) {
      before = spoken
      between += 1
      continue
    }
    between = 0
    previous = sentence
    isBlurred = isMixed
  }
  return anaphors
}

/** What the heading is, unless somebody or something else may be meant. */
function sureHead(topics: Topics): Topic | undefined {
  const head = headOf(topics)
  return head && !topics.strange.includes(head.kind) ? head : undefined
}

/** What is spoken of from sentence to sentence. Few go back to anything, so it is worked out where one does. */
function following(outer: Topics, text: string): { now(): Topics; pass(told: Told): void } {
  let known: Topics | undefined
  const passed: Told[] = []
  return {
    now() {
      known = passed.splice(0).reduce(afterSentence, known ?? atParagraph(outer, text))
      return known
    },
    pass: told => void passed.push(told),
  }
}

/** `Now?`, `Not quite.`: what stands before goes on behind it. */
const INTERJECTION =
  /^\P{L}*(?:\p{L}+[?!]|Not \p{L}+[?!.]|(?:Indeed|True|Correct|Right|Still|No longer)[.!])\s*$/u

function byPlace(a: Span, b: Span): number {
  return a.start - b.start
}

/** Whether a passage may have words that go back to what stands above it. */
export function mayLookBack({ kind, prose: { text } }: Readable): boolean {
  return kind === 'paragraph' && LOOKS_BACK.test(text)
}

/** The start of the first sentence with words that may go back to what stands above the passage. */
export function looksBackFrom({ prose: { text }, sentences }: Readable): number {
  const goesBack = (sentence: Span): boolean => {
    const words = text.slice(sentence.start, sentence.end)
    return (
      mayOpenWithPronoun(words) ||
      (sentence === sentences[0] && /\bits?\b/iu.test(words)) ||
      speaksOfParts(words) ||
      [descriptionsIn, ownersIn, hanPronounsIn].some(find => find(text, sentence).length > 0)
    )
  }
  return sentences.find(goesBack)?.start ?? text.length
}

const LOOKS_BACK =
  /\b(?:[Tt]h(?:e|is|ese|at|ey|eir)|[Ii]ts?|Annex) |(?:Articles?|Chapters?|Titles?|Sections?) [\dIVX]|\bpresumed |^[^.;:!?]{0,80}\b(?:ceiling|cap|maximum|limit) |[该該这這其上公]|^\P{L}*(?:\p{Lu}[\w-]*\s)(?:[\w-]+\s){0,5}?(?:appl|compl|take|took|follow|start|kick|become|due|until|bite|bind|enter|begin|come|came|banned|prohibited|fac|risk|lead|result|be |cost|carr|trigger)/u

/** Somebody did it: `The governor signed it in May`, `Wren has since released it`. */
const OBJECT =
  /^[^,;:]{2,60}?\s(?:signed|released|launched|published|adopted|passed|approved|enacted|issued|introduced|proposed|tabled|repealed|rescinded|revoked|withdrew|vetoed|unveiled|announced|open-sourced|shipped|debuted|withdrawn|suspended|switched|turned|shut|cut|taken|pulled|disabled|blocked|retired|discontinued|deprecated|restored|paused|scrapped|dropped|lifted|delayed|postponed|stayed|enjoined|replaced|abandoned|struck|(?:can|could|may) (?:\p{Ll}+ ){0,2}?(?:call|use|access|reach|buy|order|run|deploy|try|download|query|fine-tune|rent))\s(it)(?=\s(?:into law|in|on|off|down|offline|for|until|from|by|last|this|back|under|with|as|after|before|without|to|through|via)\b|[.,;]|\s*$)/du

/** What else somebody may have made or published. */
const OTHER_THING =
  /\b(?:an?|another|its|the) (?:[\w-]+ ){0,2}(?:report|letter|preview|paper|statement|update|app|tool|plan|draft|list|card|index|benchmark|study|dataset|chip|guide|note|memo|edition|amendment|proposal|test|board|version)s?\b/iu

/** `it` behind a verb of making or ending, where the sentence before is plainly about one model or policy. */
function objectAnaphor(
  text: string,
  sentence: Span,
  previous: Span,
  before: readonly ProseMention[],
  own: readonly ProseMention[],
): ProseMention | undefined {
  const found = OBJECT.exec(text.slice(sentence.start, sentence.end))?.indices?.[1]
  const isThing = ({ kind }: ProseMention) => kind === 'model' || kind === 'policy'
  const [thing, ...others] = before.filter(isThing)
  if (!found || !thing || thing.isFamily || own.some(isThing)) return undefined
  if (others.some(({ entity }) => entity !== thing.entity)) return undefined
  if (before.some(({ kind }) => kind === 'benchmark' || kind === 'license')) return undefined
  if (OTHER_THING.test(text.slice(previous.start, previous.end))) return undefined
  const isReleased =
    RELEASE.test(text.slice(previous.start, thing.start)) &&
    !PART.test(text.slice(thing.end)) &&
    !OTHER_MODEL.test(text.slice(thing.end, previous.end))
  if (!isReleased && !isAlone(text, previous, thing) && !isSubject(text, previous, thing)) return undefined
  const [start, end] = [sentence.start + found[0], sentence.start + found[1]]
  return { ...thing, start, end, text: text.slice(start, end), isAnaphor: true }
}

function anaphorOf(
  text: string,
  sentence: Span,
  previous: Span,
  before: readonly ProseMention[],
): ProseMention | undefined {
  const words = text.slice(sentence.start, sentence.end)
  const description = DESCRIPTION.exec(words) ?? FROM_PLACE.exec(words)
  const found = (description ?? PRONOUN.exec(words))?.indices?.[1]
  if (!found) return undefined
  const start = sentence.start + found[0]
  const end = sentence.start + found[1]
  const phrase = text.slice(start, end)
  const rest = text.slice(end, sentence.end)
  const antecedent =
    description === null
      ? EXPLETIVE.test(rest)
        ? undefined
        : pronounAntecedent(text, previous, before, phrase, rest)
      : HEAD_CONTINUES.test(rest) || (description.groups?.fresh !== undefined && SPECIFIED.test(rest))
        ? undefined
        : describedAntecedent(text, previous, before, kindOf(description.at(-1) ?? '', before), {
            isFresh: description.groups?.fresh !== undefined,
          })
  return antecedent && { ...antecedent, start, end, text: phrase, isAnaphor: true }
}

/** What may be another law than the one spoken of before. */
const OTHER_LAW =
  /\p{Lu}{2}[\p{L}.]*[ -]?\d|\b(?:an?|another|its|their|new|own|second|other) (?:[\w-]+ ){0,4}?(?:order|law|act|bill|rule|regulation|directive|statute|measure|instrument|memorandum|decree|ordinance|legislation|moratorium|treaty|convention)\b|(?:Order|Law|Act|Bill|Rule|Regulation|Directive|Statute|Treaty|Convention|Code)s?\b|\b(?:laws|acts|bills|rules|orders)\b/u

/** `…; the regulation took effect`: what a clause behind a semicolon goes on about, of which the first names no other. */
function secondClause(
  text: string,
  sentence: Span,
  previous: Span,
  before: readonly ProseMention[],
  own: readonly ProseMention[],
): ProseMention | undefined {
  const at = /; (?=(?:the|this) \p{Ll})/u.exec(text.slice(sentence.start, sentence.end))
  if (!at) return undefined
  const start = sentence.start + at.index + 2
  const found = anaphorOf(text, { start, end: sentence.end }, previous, before)
  const first = text.slice(sentence.start, start)
  const isNew = own.some(({ kind }) => kind === found?.kind) || OTHER_LAW.test(first)
  return found?.kind === 'policy' && !isNew ? found : undefined
}

/** What a noun can speak of: a company is a lab, and another body where no lab was named. */
function kindOf(noun: string, before: readonly ProseMention[]): EntityKind | undefined {
  const kind = KINDS.get(noun)
  return kind === 'lab' && !before.some(mention => mention.kind === 'lab') ? 'organization' : kind
}

function describedAntecedent(
  text: string,
  previous: Span,
  before: readonly ProseMention[],
  kind: EntityKind | undefined,
  { isFresh }: { readonly isFresh: boolean },
): ProseMention | undefined {
  const ofKind = before.filter(mention => mention.kind === kind)
  const [first] = ofKind
  if (!first || ofKind.some(mention => mention.entity !== first.entity)) return undefined
  if (bringsAnother(text.slice(first.end, previous.end))) return undefined
  const lead = text.slice(previous.start, first.start)
  const isMade = (kind === 'model' && RELEASE.test(lead)) || (kind === 'policy' && MADE.test(lead))
  if (isFresh)
    return kind === 'policy' && (isMade || WAS_MADE.test(text.slice(first.end, previous.end)))
      ? first
      : undefined
  const isOnly =
    kind === 'model' && !first.isFamily && !OTHER_MODEL.test(text.slice(previous.start, previous.end))
  return isOnly || isMade || isAlone(text, previous, first) || isSubject(text, previous, first)
    ? first
    : undefined
}
