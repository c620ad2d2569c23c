import { isCapitalized } from './boundaries.ts'
import type { Surroundings } from './surroundings.ts'
import { HYPHENED, SIGN, SPACED, type Tokens, WORD } from './tokens.ts'

/*
 * Names in sentences of other fields, and names of makers that stand as no maker does: a work of art, a river, a verb.
 */

/** Words of poetry, music, the stars, sport, nature and craft, which no brief needs for a model without naming its maker. */
const ARTS: ReadonlySet<string> = new Set(
  (
    'poet poets verse verses stanza stanzas quatrain quatrains couplet couplets iambic sonata sonatas scherzo concerto concertos ' +
    'cello cellos cellist violin violins quartet quartets pianist pianists composer composers orchestra orchestras ' +
    'symphony symphonies soprano libretto baroque recital nocturne nocturnes étude études prelude preludes ' +
    'shakespeare petrarch milton wordsworth keats rilke bashō basho beethoven mozart haydn brahms chopin schubert ' +
    'schumann bach liszt dvořák tchaikovsky lovecraft cthulhu horoscope horoscopes zodiac astrology astrologer astrologers ' +
    'tanka limerick limericks novella novelist novelists ballerina choreographer mural murals painter painters watercolour watercolor ' +
    'goalkeeper midfielder quarterback linebacker touchdown innings batsman paddock podium racetrack ' +
    'winds gusts mediterranean alps alpine rainforest rainforests orchard orchards alpaca alpacas zoo moss mosses liverwort liverworts butterfly ' +
    'butterflies quarry quarries herring trawler livestock pasture eclipse crewed astronaut astronauts astronomer astronomers ' +
    'weld welds welder welding solder soldering alloy alloys gemstone gemstones bakery lager brewery vineyard ' +
    'kilobits bitrate vorbis flac mbr uefi bootloader monastery liturgy parish sermon'
  ).split(' '),
)
/** Words that speak of a model all the same. */
const MADE_HERE = /^(?:ai|models?|llms?|chatbots?|prompt(?:s|ed)?|generat\p{L}+|api|tokens?|benchmarks?)$/u

/** Whether the sentence speaks of poetry or music, and of no model: `Sonnet 4 opens with a quatrain`. */
export function isOfArts({ tokens, from, to }: Surroundings, first: number, last: number): boolean {
  let found = false
  for (let at = from; at <= to; at += 1) {
    if (at >= first && at <= last) continue
    const word = tokens.lower(at)
    if (MADE_HERE.test(word)) return false
    if (ARTS.has(word)) found = true
  }
  return found
}

/** What follows an article and a name and shows that no noun does, which the name would be of. */
const NO_NOUN =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must|of|in|on|at|by|for|to|from|with|as|near|that|which)$/
/** Behind these and `the`, a name is a place. */
const ALONG = /^(?:along|upriver|downstream|upstream|beside)$/

/** `dams on the Osier.`, `the Osier is rising`: a maker bears no article of its own. */
export function hasOwnArticle({ tokens, from, to }: Surroundings, first: number, last: number): boolean {
  if (first !== last || first - 1 < from || tokens.lower(first - 1) !== 'the') return false
  if (tokens.gap(first) !== SPACED || tokens.gap(last + 1) === HYPHENED) return false
  if (first - 2 >= from && ALONG.test(tokens.lower(first - 2))) return true
  if (last + 1 > to) return true
  if (/^(?:and|or|nor)$/.test(tokens.lower(last + 1)) && tokens.lower(last + 2) === 'the') return true
  if (isVerbWithObject(tokens, last + 1, to)) return true
  if (tokens.kind(last + 1) === SIGN) {
    const sign = tokens.surface(last + 1)
    if (sign === ',') return last + 2 <= to && !isCapitalized(tokens, last + 2)
    return /^[.;:!?]$/.test(sign) && (last + 1 === to || tokens.gap(last + 2) === SPACED)
  }
  return tokens.gap(last + 1) === SPACED && NO_NOUN.test(tokens.lower(last + 1))
}

const DID = /^(?:[a-z]{2,}ed|lost|rose|fell|blew|shrank|grew|froze|burns?|flows?|blows?)$/
const COMPLEMENT =
  /^(?:the|an?|its|their|his|her|less|more|fewer|over|into|onto|across|through|from|at|for|to|in|on|by|hard|again|\p{Nd}+)$/u

/** `the Osier lost less water`: behind an article of its own, a verb and what goes with it. */
function isVerbWithObject(tokens: Tokens, at: number, to: number): boolean {
  if (at >= to || tokens.gap(at) !== SPACED || tokens.gap(at + 1) !== SPACED) return false
  return DID.test(tokens.surface(at)) && COMPLEMENT.test(tokens.lower(at + 1))
}

const MODAL = /^(?:would|must|can|could|should|may|might|will|cannot)$/
/** What turns the order round, so that the name behind a modal is the subject: `how can Osier`. */
const TURNED =
  /^(?:what|how|why|when|where|who|whom|which|nor|neither|so|only|never|not|and|or|but|as|than|then|also|too|there|here|today)$/
const OBJECT = /^(?:the|an?|this|these|those|their|our|its|it|them|him|her|us|what|how|why)$/

/** Behind a pronoun, what makes a subject of it: `To Osier it is a detail`. */
const FINITE =
  /^(?:is|was|are|were|has|had|seems?|seemed|looks?|looked|means?|meant|will|would|may|might|matters?|mattered)$/

/** What an infinitive follows, and no goal of somebody’s way. */
const INFINITIVE =
  /^(?:fail(?:s|ed|ing)?|need(?:s|ed)?|tr(?:y|ies|ied|ying)|tend(?:s|ed)?|seem(?:s|ed)?|begins?|began|starts?|started|continues?|continued|learn(?:s|ed|ing)?|struggl(?:e|es|ed|ing)|able|unable|likely|unlikely|hard|easy|how|order)$/

/** `its parts must Osier`, `fails to Osier`, `To Osier the plan, …`: a verb in a capital letter. */
export function isVerb({ tokens, from, to }: Surroundings, first: number, last: number): boolean {
  if (first !== last || first - 1 < from || tokens.gap(first) !== SPACED) return false
  const before = tokens.lower(first - 1)
  if (before === 'to') {
    if (first - 2 >= from && INFINITIVE.test(tokens.lower(first - 2))) return true
    const opens = first - 1 === from || tokens.kind(first - 2) === SIGN
    return (
      opens && last + 1 <= to && OBJECT.test(tokens.lower(last + 1)) && !FINITE.test(tokens.lower(last + 2))
    )
  }
  if (!MODAL.test(before) || first - 2 < from || tokens.kind(first - 2) !== WORD) return false
  const subject = tokens.lower(first - 2)
  if (TURNED.test(subject)) return false
  return last + 1 > to || tokens.kind(last + 1) === SIGN || OBJECT.test(tokens.lower(last + 1))
}

/** Offices that persons hold: `Osier, the deputy mayor of Doria`. */
const OFFICE =
  /^(?:mayor|senator|congressman|congresswoman|deputy|minister|ambassador|professor|rapporteur|councillor|councilor|commissioner|judge|poet|painter|composer|singer|novelist|lawyer|teacher|farmer|nurse|chairman|chairwoman|chairperson)$/

/** `Osier, the deputy mayor of Doria, opened`: behind the comma a person's office. */
export function isOfficeHolder({ tokens, to }: Surroundings, last: number): boolean {
  if (tokens.surface(last + 1) !== ',' || !/^(?:the|an?)$/.test(tokens.lower(last + 2))) return false
  for (let at = last + 3; at <= Math.min(to, last + 5); at += 1) {
    if (!/^\p{L}+$/u.test(tokens.surface(at))) return false
    if (OFFICE.test(tokens.lower(at))) return true
  }
  return false
}

/** Whether a name that may be another word stands as one. */
export function isOfOtherField(around: Surroundings, first: number, last: number): boolean {
  return isOfArts(around, first, last) || isOfficeHolder(around, last)
}

/** Whether the tokens of a maker’s name, sure as it is, are no maker here. */
export function isNoMaker(around: Surroundings, first: number, last: number): boolean {
  return hasOwnArticle(around, first, last) || isVerb(around, first, last)
}
