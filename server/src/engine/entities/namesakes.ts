import type { EntityKind } from '../knowledge/types.ts'
import { isCapitalized, isCount } from './boundaries.ts'
import { isState, placeAtStart } from './places.ts'
import type { Surroundings } from './surroundings.ts'
import { HYPHENED, NUMBER, SIGN, SPACED, type Tokens, WORD } from './tokens.ts'

/*
 * What bears the name of a model, a maker or an authority and is something else: a person, a place, a work, a ship.
 * The document may well speak of the model besides, so that only the words beside the name tell.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What stands right behind the name of something else: `the Terra satellite`. */
const OTHERS_AFTER = words(
  'beer beers wine wines whisky soup missile missiles warship warships ship ships carrier carriers frigate submarine helicopter helicopters ' +
    'satellite satellites lander probe rocket rockets capsule spacecraft telescope telescopes constellation asteroid ' +
    'motorway highway river lake mountain peak glacier valley island coin stablecoin cryptocurrency codec laser lasers ' +
    'bulb bulbs wool farm farms airport stadium hotel restaurant musical opera ballet symphony crypto camera cameras pattern patterns ' +
    'comic comics beach form moth moths insect insects astronaut astronauts twins cable cables bicycle bicycles bike ' +
    'bikes horoscope season yacht pony ponies typeface font bridge bridges cup cups vaccine vaccines headband headbands doorbell doorbells',
)
/** The same where one word stands between: `the Opus audio codec`. */
const OTHERS_FARTHER = words(
  'camera expedition satellite missile missiles lander spacecraft telescope motorway highway codec carrier frigate submarine camp',
)
/** What stands right before it: `the film Kimi`. */
const OTHERS_BEFORE = words(
  'film movie album song novel poem opera ballet musical symphony sitcom band singer actor actress comedian pianist ' +
    'violinist composer river mountain mount lake volcano satellite lander spacecraft telescope missile stablecoin ' +
    'cryptocurrency saint dalai lama café cafe pub bar nightclub restaurant hotel brewery winery bakery beer wine ' +
    'strip verb noun word coined pony typeface font laureate magazine newspaper',
)
/** What is known by a letter and a number beside a model: `the M3 motorway`. */
const ENGINEERED = words('engine engines motorway highway rifle camp peak summit')
/** Titles that only persons have. */
const HONORED = words(
  'saint santa san são sir dame lady lord señor señora madame monsieur herr frau justice senator congresswoman congressman pope ' +
    'rabbi imam father sister brother uncle aunt bishop archbishop cardinal sheikh sultan emperor',
)
/** Who has a first name, and makes no models. */
const PERSONS = words(
  'uncle aunt brother sister cousin nephew niece husband wife daughter son father mother grandfather grandmother grandson granddaughter ' +
    'neighbour neighbor landlord landlady housemate roommate classmate boyfriend girlfriend fiancé nurse cook chef painter poet lawyer ' +
    'paralegal professor clerk plumber journalist novelist comedian farmer waiter waitress ' +
    'actor actress singer dancer pianist violinist dog cat horse',
)
/** What ties two names to one: `Sol y Sombra`. */
const TIE = /^(?:y|e|et|und|von|van|de|del|della|di|du|da|al|bin|ibn)$/
/** Behind `a` and a name, these tell that it is one of many: `a haiku by`. */
const AT_PLACE = /^(?:by|from|on|in|at|near|over|beside|under)$/
/** What bears the name of what it teaches, or is a place: `teachers of Commerce`, `the city of Commerce`. */
const OF =
  /^(?:city|town|village|county|port|borough|district|teachers?|students?|professors?|faculty|college|university|history|journal|law|bank)$/
/** Capitalized words that may stand before a name inside a sentence and are no part of it. */
const LOOSE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Chief|President|Chairman|Chairwoman|Secretary|Minister|Director|Founder|Parent|Preview|Flagship|Hosted|Cloud|Vertex|Enterprise|Premium|Standard|Free|New|Old|The|Its|Our|Their|Big|Silicon|Internet|Web|Open|Closed|Frontier|Chatbot|Assistant|Startup|Lab|Model|Agent|Agents|Team|Code)$/
/** Ends of words for whose something is: `Chinese Kimi`, `European Mistral`. */
const ADJECTIVE =
  /(?:ese|ish|ian|ean|can|man|ench|utch|eek|raqi|ani|ek|ic|al|ous|ive|ful|less|ly|ed|ing|based|wide)$/

/** An adjective has no accents in English: `Frédéric Mistral`. */
const isAdjective = (word: string): boolean => ADJECTIVE.test(word) && !/[^A-Za-z]/.test(word)

/** A name in its sentence. */
export interface NamePlace {
  readonly around: Surroundings
  readonly first: number
  readonly last: number
  /** What stands before is a name of its own: `Google Gemini`. */
  readonly isNameBefore: boolean
  /** A version of it follows. */
  readonly isVersioned: boolean
}

/** Whether the words beside a name of this kind, which is an ordinary word as well, make another name of it. */
export function isNamesake(place: NamePlace, kind: EntityKind): boolean {
  if (kind === 'policy' || kind === 'license' || kind === 'benchmark') return false
  const { around, first, last } = place
  if (kind === 'organization')
    return isTown(around, last) || isTaught(around, first, last) || isShared(around, last) || isOfThe(place)
  if (kind === 'model' && !place.isVersioned) {
    if (isOneOfMany(place) || isOfSeries(around, last) || isTheOneOf(around, first, last)) return true
  }
  return (
    isLaterPart(place) ||
    isSurname(place) ||
    isTied(around, last) ||
    isCommonNoun(around, first, last) ||
    (kind === 'model' && (isTown(around, last) || (!place.isVersioned && isNumbered(around, last))))
  )
}

/** Whether the noun beside a name is of another kind of thing: `the Terra satellite`, `the film Kimi`. */
export function isOtherThing({ tokens, to }: Surroundings, first: number, last: number): boolean {
  if (isCalledOther(tokens, last, to) || isOfPerson(tokens, first)) return true
  if (/^(?:called|named|dubbed)$/.test(tokens.lower(first - 1))) {
    const thing = tokens.lower(first - 2)
    if (OTHERS_BEFORE.has(thing) || OTHERS_AFTER.has(thing) || PERSONS.has(thing)) return true
  }
  const gap = tokens.gap(last + 1)
  const isClass = gap === HYPHENED && tokens.lower(last + 1) === 'class'
  const next = isClass ? last + 2 : last + 1
  if (tokens.gap(next) === SPACED && tokens.kind(next) === WORD) {
    const isCoded = /\d$/u.test(tokens.surface(last))
    if (tokens.lower(next) === 'operating' && tokens.lower(next + 1) === 'system') return true
    if (OTHERS_AFTER.has(tokens.lower(next)) || (isCoded && ENGINEERED.has(tokens.lower(next)))) return true
    const isPlain = /^\p{Ll}+$/u.test(tokens.surface(next)) && tokens.gap(next + 1) === SPACED
    if (isPlain && OTHERS_FARTHER.has(tokens.lower(next + 1))) return true
  }
  if (tokens.gap(first) !== SPACED) return false
  const before = tokens.lower(first - 1)
  if (OTHERS_BEFORE.has(before) || (before === 'game' && tokens.lower(first - 2) === 'video')) return true
  return HONORED.has(before) && isCapitalized(tokens, first - 1)
}

/** `the nurse, Gemma, found`, `his uncle Claude`. */
function isOfPerson(tokens: Tokens, first: number): boolean {
  if (first < 2 || tokens.gap(first) !== SPACED) return false
  const before = tokens.surface(first - 1) === ',' ? first - 2 : first - 1
  return PERSONS.has(tokens.surface(before)) && tokens.kind(before - 1) === WORD
}

/** The most adjectives of `K2 is the second-highest mountain`. */
const ADJECTIVES = 5

function isCalledOther(tokens: Tokens, last: number, to: number): boolean {
  if (isOwnedWork(tokens, last, to)) return true
  const behind = /^(?:also|both|only|just|just|not|once)$/.test(tokens.lower(last + 2)) ? last + 3 : last + 2
  if (!/^(?:is|was|are|were|,)$/.test(tokens.lower(last + 1)) || !/^(?:an?|the)$/.test(tokens.lower(behind)))
    return false
  if (/^(?:name|word|term|verb|noun)$/.test(tokens.lower(behind + 1))) return true
  const end = Math.min(to, behind + 1 + ADJECTIVES)
  for (let at = behind + 1; at <= end; at += 1) {
    const word = tokens.lower(at)
    if (OTHERS_AFTER.has(word) || OTHERS_BEFORE.has(word)) return true
    if (word === 'operating' && tokens.lower(at + 1) === 'system') return true
    if (!/^[\p{Ll}]+$/u.test(word) || /^(?:of|by|in|on|that|which|for|with)$/.test(word)) return false
  }
  return false
}

const WORK = /^(?:game|novel|film|movie|album|song|poem|play|opera|musical|painting|book|memoir|retelling)$/

/** `Fable, Dorian’s game of 2004`: behind the comma somebody’s work. */
function isOwnedWork(tokens: Tokens, last: number, to: number): boolean {
  if (tokens.surface(last + 1) !== ',' || !isCapitalized(tokens, last + 2)) return false
  for (let at = last + 3; at <= Math.min(to - 1, last + 5); at += 1) {
    if (tokens.lower(at) === 's' && /^['’]$/.test(tokens.surface(at - 1)))
      return WORK.test(tokens.lower(at + 1))
  }
  return false
}

/** `GLM stands for …`: the letters are explained, and not by the name of a model or body. */
export function isExplained({ tokens, to }: Surroundings, last: number): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(tokens.surface(last)) || last + 3 > to) return false
  const says = `${tokens.lower(last + 1)} ${tokens.lower(last + 2)}`
  return says === 'stands for' || says === 'stood for'
}

/**
 * Whether an abbreviation is spelled out beside it as something else: `BIS, the Bank for International Settlements`.
 * `names` are what else the entity is called.
 */
export function isSpelledOtherwise(
  { tokens, to }: Surroundings,
  last: number,
  names: readonly { readonly text: string }[],
): boolean {
  const short = tokens.surface(last)
  const mark = tokens.surface(last + 1)
  if ((mark !== ',' && mark !== '(') || !/^\p{Lu}{2,6}$/u.test(short)) return false
  const begin = tokens.lower(last + 2) === 'the' ? last + 3 : last + 2
  let at = begin
  let letters = ''
  while (at <= to && letters.length < short.length && tokens.kind(at) === WORD) {
    if (isCapitalized(tokens, at)) letters += tokens.surface(at).charAt(0)
    else if (at === begin || !/^(?:of|for|and|the|on|in)$/.test(tokens.lower(at))) return false
    at += 1
  }
  if (letters !== short) return false
  const spelled = tokens.text.slice(tokens.start(begin), tokens.end(at - 1)).toLowerCase()
  return !names.some(({ text }) => text.toLowerCase() === spelled)
}

/** Whether a capitalized word that is no name of ours stands before it inside a sentence: `the Richter Scale`. */
function isLaterPart({ around: { tokens, from, isTitle }, first, isNameBefore }: NamePlace): boolean {
  const before = first - 1
  if (isNameBefore || isTitle || tokens.gap(first) !== SPACED || before <= from) return false
  if (!isCapitalized(tokens, before) || tokens.kind(before - 1) === SIGN) return false
  if (before - 1 > from && isCapitalized(tokens, before - 1)) return false
  const word = tokens.surface(before)
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || LOOSE.test(word) || isAdjective(word)) return false
  return placeAtStart(word) === undefined && tokens.gap(before) === SPACED
}

/** Behind these, `a` and a name stand for one of many. */
const NO_NOUN =
  /^(?:is|was|are|were|should|can|could|may|might|will|would|must|has|had|does|did|that|which|who|about|whose)$/

/** `A haiku is`, `reads like a fable: …`: one of many; of a product, what follows is a noun. */
function isOneOfMany({ around: { tokens, from, to }, first, last }: NamePlace): boolean {
  if (first - 1 < from || tokens.gap(first) !== SPACED || !/^an?$/.test(tokens.lower(first - 1))) return false
  if (!/^\p{L}+$/u.test(tokens.surface(last))) return false
  if (last + 1 > to) return true
  const isSign = tokens.kind(last + 1) === SIGN && /^[.;:!?]$/.test(tokens.surface(last + 1))
  return isSign || NO_NOUN.test(tokens.lower(last + 1))
}

/** `Fable II`, `Luna v. Hansen`: a part of a series, a party. */
function isOfSeries({ tokens, to }: Surroundings, last: number): boolean {
  if (last + 1 > to || tokens.gap(last + 1) !== SPACED) return false
  const next = tokens.surface(last + 1)
  if (/^(?:II|III|IV|VI{1,3}|IX)$/.test(next)) return true
  return next === 'v' && /^(?:\.|\p{Lu}.*)$/u.test(tokens.surface(last + 2))
}

/** What may stand before a name at the start of a sentence and is no first name. */
const OPENING =
  /^(?:After|Again|Also|And|Another|Any|As|At|Because|Before|Behind|Below|Beyond|Both|But|By|Can|Could|Despite|Does|Did|Do|During|Each|Either|Even|Every|For|From|Had|Has|Have|Hence|Here|How|However|If|In|Indeed|Inside|Instead|Into|Is|Just|Last|Later|Like|Maybe|Meanwhile|More|Most|Much|Near|Neither|Never|Next|Nor|Not|Now|Of|Off|Often|On|Once|One|Only|Or|Outside|Over|Perhaps|Rather|Rival|Since|So|Some|Soon|Still|Such|Than|That|Then|There|Though|Through|Thus|Today|Tomorrow|Too|Tonight|Two|Under|Unlike|Until|Upon|Was|We|Were|What|When|Where|Whereas|Whether|Which|While|Who|Whose|Why|Will|With|Within|Without|Would|Yes|Yet|Yesterday|You|Competitor|Developer|Maker|Newcomer|Giant|Owner|Backer|Investor|Partner|Supplier|Sibling|Latest|Neighbo(?:u)?r|Stablemate|Incumbent|Challenger|Leader|Winner|Runner|Upstart|Tech|Start|Product|Version|Number)$/
/** What a person did, or does: the verb of a sentence that such a name opens. */
const DID =
  /^(?:(?!need|exceed|feed|speed)[a-z]{2,}ed|is|was|has|had|won|wrote|sang|said|says|told|spoke|sat|stood|made|took|gave|ran|led|left|met|narrates|stars|plays|writes|sings|hosts|chairs|edits|teaches)$/

/** `Diego Luna narrates`: a sentence opens with a first name and a last name. */
function isSurname({ around: { tokens, from, to, isTitle }, first, last, isNameBefore }: NamePlace): boolean {
  const before = first - 1
  if (isTitle || isNameBefore || before !== from || tokens.gap(first) !== SPACED || last + 1 > to)
    return false
  const word = tokens.surface(before)
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || OPENING.test(word) || LOOSE.test(word) || isAdjective(word))
    return false
  if (/(?:[^s]s|[iy]es)$/.test(word) && !/(?:es|os|as|us|is)$/.test(word)) return false
  return (
    tokens.gap(last + 1) === SPACED && DID.test(tokens.surface(last + 1)) && placeAtStart(word) === undefined
  )
}

/** `the Likert Scale`: behind an article and another name, and not before one. */
function isOfThe(place: NamePlace): boolean {
  const { around, first, last } = place
  const { tokens, from } = around
  if (isCapitalized(tokens, last + 1) || tokens.gap(first) !== SPACED) return false
  if (tokens.gap(first - 1) === HYPHENED)
    return first - 2 > from && isCapitalized(tokens, first - 1) && isCapitalized(tokens, first - 2)
  return /^(?:the|an?)$/.test(tokens.lower(first - 2)) && isLaterPart(place)
}

/** `Commerce between the states`. */
function isShared({ tokens, to }: Surroundings, last: number): boolean {
  return last + 1 <= to && /^(?:between|among|amongst)$/.test(tokens.lower(last + 1))
}

/** `Sol y Sombra`. */
function isTied({ tokens, to }: Surroundings, last: number): boolean {
  return (
    last + 2 <= to &&
    tokens.gap(last + 1) === SPACED &&
    TIE.test(tokens.surface(last + 1)) &&
    isCapitalized(tokens, last + 2)
  )
}

/** `the Spark of the debate`, `met a Llama on the trail`. */
function isCommonNoun({ tokens, from, to }: Surroundings, first: number, last: number): boolean {
  if (first - 1 < from || last + 1 > to || tokens.gap(first) !== SPACED || tokens.gap(last + 1) !== SPACED)
    return false
  const [before, after] = [tokens.lower(first - 1), tokens.lower(last + 1)]
  const isTold =
    before === 'the' && /^(?:moral|lesson|author|hero|tale|retelling)$/.test(tokens.lower(first - 3))
  if (isTold && tokens.lower(first - 2) === 'of') return true
  if (before === 'the' && after === 'of') return /^(?:the|our|all|this|these|a)$/.test(tokens.lower(last + 2))
  return (before === 'a' || before === 'an') && AT_PLACE.test(after)
}

/** `Commerce, Texas,`: a town of the name, unless the state owns what follows. */
function isTown({ tokens, to }: Surroundings, last: number): boolean {
  if (tokens.surface(last + 1) !== ',' || last + 2 > to) return false
  const place = placeAtStart(tokens.text.slice(tokens.start(last + 2), tokens.end(Math.min(to, last + 3))))
  if (place === undefined || !isState(place)) return false
  const behind = last + 2 + place.split(' ').length
  return behind > to || /^[,.;:)]$/.test(tokens.surface(behind))
}

/** `the Mythos of Bletchley`: of a model, only `of` a time. */
function isTheOneOf({ tokens, from, to }: Surroundings, first: number, last: number): boolean {
  if (first - 1 < from || tokens.lower(first - 1) !== 'the' || tokens.lower(last + 1) !== 'of') return false
  if (last + 2 > to || !/^\p{L}+$/u.test(tokens.surface(last))) return false
  return tokens.kind(last + 2) === WORD && !OF_TIME.test(tokens.lower(last + 2))
}

const OF_TIME =
  /^(?:today|yesterday|tomorrow|last|next|this|early|mid|late|old|now|then|recent|years?|months?|weeks?|two|three|four|five|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** `teachers of Commerce`, `Commerce students`. */
function isTaught({ tokens, from, to }: Surroundings, first: number, last: number): boolean {
  if (last + 1 <= to && /^(?:students?|teachers?|faculty|graduates?)$/.test(tokens.lower(last + 1)))
    return true
  return first - 2 >= from && tokens.lower(first - 1) === 'of' && OF.test(tokens.lower(first - 2))
}

/** `the Luna 25 lander`, `perform Opus 132 at the gala`: a number that is no version, no count and no score. */
function isNumbered({ tokens, to }: Surroundings, last: number): boolean {
  const at = last + 1
  if (at >= to || tokens.kind(at) !== NUMBER || tokens.gap(at) !== SPACED) return false
  const isOfSomebody = tokens.lower(at + 1) === 'of' && isCapitalized(tokens, at + 2)
  if (!isOfSomebody && isCount(tokens, at)) return false
  if (!/^[1-9]\d{0,2}$/.test(tokens.surface(at)) || tokens.gap(at + 1) !== SPACED) return false
  return tokens.kind(at + 1) === WORD && !/^(?:and|or|but|vs|versus)$/.test(tokens.lower(at + 1))
}
