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
  'beer beers wine wines whisky soup missile missiles carrier carriers frigate submarine helicopter helicopters ' +
    'satellite satellites lander probe rocket rockets capsule spacecraft telescope telescopes constellation asteroid ' +
    'motorway highway river lake mountain peak glacier valley island coin stablecoin cryptocurrency codec laser lasers ' +
    'bulb bulbs wool farm farms airport stadium hotel restaurant musical opera ballet symphony',
)
/** The same where one word stands between: `the Opus audio codec`. */
const OTHERS_FARTHER = words(
  'satellite missile missiles lander spacecraft telescope motorway highway codec carrier frigate submarine camp',
)
/** What stands right before it: `the film Kimi`. */
const OTHERS_BEFORE = words(
  'film movie album song novel poem opera ballet musical symphony sitcom band singer actor actress comedian pianist ' +
    'violinist composer river mountain mount lake volcano satellite lander spacecraft telescope missile stablecoin ' +
    'cryptocurrency saint dalai lama',
)
/** What is known by a letter and a number beside a model: `the M3 motorway`. */
const ENGINEERED = words('engine engines motorway highway rifle camp peak summit')
/** Titles that only persons have. */
const HONORED = words(
  'saint sir dame lady lord señor señora madame monsieur herr frau justice senator congresswoman congressman pope ' +
    'rabbi imam father sister brother uncle aunt',
)
/** What ties two names to one: `Sol y Sombra`. */
const TIE = /^(?:y|e|et|und|von|van|de|del|della|di|du|da|al|bin|ibn)$/
/** Behind `a` and a name, these tell that it is one of many: `a haiku by`. */
const AT_PLACE = /^(?:by|from|on|in|at|near|over|beside|under)$/
/** What bears the name of what it teaches, or is a place: `teachers of Commerce`, `the city of Commerce`. */
const OF =
  /^(?:city|town|village|county|port|borough|district|teachers?|students?|professors?|faculty|college|university|history)$/
/** Capitalized words that may stand before a name inside a sentence and are no part of it. */
const LOOSE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Chief|President|Chairman|Chairwoman|Secretary|Minister|Director|Founder|Parent|Preview|Flagship|Hosted|Cloud|Vertex|Enterprise|Premium|Standard|Free|New|Old|The|Its|Our|Their|Big|Silicon|Internet|Web|Open|Closed|Frontier|Chatbot|Assistant|Startup|Lab|Model|Agent|Agents|Team|Code)$/
/** Ends of words for whose something is: `Chinese Kimi`, `European Mistral`. */
const ADJECTIVE =
  /(?:ese|ish|ian|ean|can|man|ench|utch|eek|raqi|ani|ek|ic|al|ous|ive|ful|less|ly|ed|ing|based|wide)$/

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
  if (kind === 'organization') return isTown(around, last) || isTaught(around, first)
  return (
    isLaterPart(place) ||
    isTied(around, last) ||
    isCommonNoun(around, first, last) ||
    (kind === 'model' && (isTown(around, last) || (!place.isVersioned && isNumbered(around, last))))
  )
}

/** Whether the noun beside a name is of another kind of thing: `the Terra satellite`, `the film Kimi`. */
export function isOtherThing({ tokens, to }: Surroundings, first: number, last: number): boolean {
  if (isCalledOther(tokens, last, to)) return true
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

/** The most adjectives of `K2 is the second-highest mountain`. */
const ADJECTIVES = 5

function isCalledOther(tokens: Tokens, last: number, to: number): boolean {
  if (!/^(?:is|was|are|were)$/.test(tokens.lower(last + 1)) || !/^(?:an?|the)$/.test(tokens.lower(last + 2)))
    return false
  const end = Math.min(to, last + 3 + ADJECTIVES)
  for (let at = last + 3; at <= end; at += 1) {
    const word = tokens.lower(at)
    if (OTHERS_AFTER.has(word) || OTHERS_BEFORE.has(word)) return true
    if (!/^[\p{Ll}]+$/u.test(word) || /^(?:of|by|in|on|that|which|for|with)$/.test(word)) return false
  }
  return false
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
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || LOOSE.test(word) || ADJECTIVE.test(word)) return false
  return placeAtStart(word) === undefined && tokens.gap(before) === SPACED
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

function isTaught({ tokens, from }: Surroundings, first: number): boolean {
  return first - 2 >= from && tokens.lower(first - 1) === 'of' && OF.test(tokens.lower(first - 2))
}

/** `the Luna 25 lander`, `perform Opus 132 at the gala`: a number that is no version, no count and no score. */
function isNumbered({ tokens, to }: Surroundings, last: number): boolean {
  const at = last + 1
  if (at >= to || tokens.kind(at) !== NUMBER || tokens.gap(at) !== SPACED || isCount(tokens, at)) return false
  if (!/^[1-9]\d{0,2}$/.test(tokens.surface(at)) || tokens.gap(at + 1) !== SPACED) return false
  return tokens.kind(at + 1) === WORD && !/^(?:and|or|but|vs|versus)$/.test(tokens.lower(at + 1))
}
