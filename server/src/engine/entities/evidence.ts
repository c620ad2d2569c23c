import type { PassageKind } from '../document/types.ts'
import type { EntityKind } from '../knowledge/types.ts'
import { groupBy } from '../text/group-by.ts'
import type { Reading } from './candidates.ts'
import { behindPossessive, hasCue, hasKindNoun, isRefuted } from './cues.ts'
import { labelEvidence } from './labels.ts'
import { isExplained, isNamesake, isOtherThing } from './namesakes.ts'
import { isAmongCapitals } from './ordinary.ts'
import { isNoMaker, isOfOtherField, isVerb } from './other-fields.ts'
import type { Rule } from './rule.ts'
import { isSaidOfItsKind } from './said-of-kind.ts'
import { isInitial, isOfPhrase, isPartOfProperName, type Surroundings } from './surroundings.ts'
import { CHARACTER, NUMBER, SPACED, type Tokens, WORD } from './tokens.ts'
import { MODEL_TALK } from './words.ts'

/** How sure a passage makes a reading. */
export type Evidence = Reading['evidence']

/** A name in its sentence. */
export interface Setting {
  readonly around: Surroundings
  readonly kind: PassageKind
  readonly first: number
  readonly last: number
  /** Another name follows at once. */
  readonly isNameNext: boolean
  /** Another name stands right before. */
  readonly isNameBefore: boolean
  /** A hyphen joins it to a capitalized word that is no name. */
  readonly isJoined: boolean
  /** A version of it follows that we lack. */
  readonly isVersioned: boolean
  /** In a table: what the header and the row say of the cell. */
  readonly label: Tokens | undefined
  /** Whether a benchmark is named behind it in its sentence. */
  readonly isScored: () => boolean
}

/** From the best to the weakest. */
const ORDER: readonly Evidence[] = ['cued', 'firm', 'topic', 'kin', 'short', 'again', 'own']
/** Before these, the first word of a sentence is a verb or a conjunction: `Scale the plan`. */
const OBJECT = /^(?:the|an?|your|our|their|his|her|its|this|these|those|up|down)$/

/** What the sentence says for a reading; `undefined` where it says against it. */
export function evidenceOf(setting: Setting, rule: Rule, kind: EntityKind): Evidence | undefined {
  const { around, first, last, label } = setting
  if (isRefuted(around, first, last, rule.not)) return undefined
  if (kind === 'model' && isEdition(setting)) return undefined
  if (kind === 'organization' && (isInTitle(around, last) || isOfChamber(setting))) return undefined
  if (rule.context !== 'none' && isOfOtherThing(setting, kind)) return undefined
  if (kind === 'lab' && isNoMaker(around, first, last)) return undefined
  if (kind === 'model' && isVerb(around, first, last)) return undefined
  const isTitled = kind === 'policy' && last > first && around.tokens.kind(last) !== NUMBER
  if (hasCue(around, first, last, rule.cues, isTitled)) return 'cued'
  const labelled = label && first === 0 ? labelEvidence(label, rule.cues, kind) : undefined
  if (labelled === 'cued') return 'cued'
  if (rule.context === 'none') return 'firm'
  if (isExplained(around, last)) return undefined
  if ((kind === 'model' || kind === 'lab') && isOfOtherField(around, first, last)) return undefined
  const isWord = first === last && around.tokens.kind(first) === WORD
  if (isWord && (isElse(setting) || (kind === 'model' && isLastName(setting)))) return undefined
  if (isNamesake(setting, kind)) return undefined
  if (labelled || hasKindNoun(around, first, last, kind)) return 'firm'
  if (isSaidOfItsKind(around, first, last, kind, setting.isScored)) return 'firm'
  if (rule.context === 'topic') return speaksOfModels(setting) ? 'firm' : 'topic'
  if (rule.context === 'kin' && isWord && kind === 'lab') {
    if (isForeign(setting) || isActor(setting)) return 'topic'
  }
  const isInitialWord = isWord && saysNothing(setting) && !(kind === 'lab' && isActor(setting))
  if (isInitialWord && OBJECT.test(around.tokens.lower(last + 1))) return undefined
  if (rule.context === 'short') return 'short'
  if (rule.context === 'kin') return isInitialWord ? 'own' : 'kin'
  return isInitialWord || (isWord && isOfPhrase(around, first, last)) ? undefined : 'again'
}

function isOfOtherThing({ around, first, last }: Setting, kind: EntityKind): boolean {
  return kind !== 'policy' && kind !== 'license' && kind !== 'benchmark' && isOtherThing(around, first, last)
}

/** One reading an entity, the one with the best evidence. */
export function strongest(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length <= 1) return readings
  return [...groupBy(readings, reading => reading.entity).values()].flatMap(group =>
    ORDER.flatMap(level => group.filter(reading => reading.evidence === level)).slice(0, 1),
  )
}

/** Whether the word is a piece of another name: `Claude Shannon`, `Jean-Claude`. */
function isElse({ around, first, last, isNameNext, isJoined }: Setting): boolean {
  if (!isNameNext && isPartOfProperName(around, last)) return true
  return isJoined && around.tokens.gap(first) > SPACED && first > around.from
}

const PARTICLE = /^(?:del|della|di|du|da|von|van|Mr|Mrs|Ms|Dr|Prof)$/

/** Whether the word before makes a person or a place of it: `Puerta del Sol`, `Mr. Sol`. */
function isLastName({ around: { tokens, from }, first }: Setting): boolean {
  const before = tokens.surface(first - 1) === '.' ? first - 2 : first - 1
  return before >= from && tokens.gap(first) === SPACED && PARTICLE.test(tokens.surface(before))
}

/** What has versions and is no model: `Tool Bench V4`. */
const VERSIONED =
  /^(?:(?:Bench|Benchmark|Index|Leaderboard|Eval|Suite|Dataset|Framework|Router|Protocol|Standard|Policy|Charter|Guidelines)|(?!(?:API|SDK|LLM|AI|MOE|GPU|THE|AND|NEW)$)\p{Lu}{3,})$/u

/** Whether a letter and a number are the version of what stands before them: `BFCL V4`, `Tool Bench V4`. */
function isEdition({ around: { tokens, from }, first, last }: Setting): boolean {
  const before = first - 1
  if (before < from || tokens.gap(first) !== SPACED || tokens.kind(before) !== WORD) return false
  if (!/^\p{Lu}\d/u.test(tokens.text.slice(tokens.start(first), tokens.end(last)))) return false
  return VERSIONED.test(tokens.surface(before)) && !isAmongCapitals(tokens, before, last)
}

/** What somebody does and no thing or word: `Meta declined`, `Meta, notably, has signed`. */
const ACTED =
  /^(?:sa(?:id|ys)|declined|announce[sd]|confirm(?:s|ed)|denie[sd]|acquire[sd]|sign(?:s|ed)|declare[sd]|refuse[sd]|argue[sd]|told|hire[sd]|sue[sd]|agree[sd]|warn(?:s|ed)|joined|dispute[sd]|responded|objects|objected|pledge[sd]|vow(?:s|ed)|promise[sd]|intends|insist(?:s|ed)|employ(?:s|ed)|appealed|lobb(?:ies|ied)|bought|unveil(?:s|ed)|poach(?:es|ed)|paid|spent|endorse[sd]|apologi[sz]e[sd]|sold|settled|complied|wrote|vowed|recruited|petitioned)$/
/** What stands between somebody and what he does: `has since`, `had not`. */
const AUXILIARY =
  /^(?:has|had|have|did|will|would|also|later|since|already|recently|now|still|never|not|itself|then|first|again|too|reportedly|publicly|formally|finally|quietly|initially|originally|so|far)$/
const MOST_AUXILIARIES = 3
/** `is suing`: what somebody is at. */
const IS_AT =
  /^(?:suing|hiring|lobbying|appealing|recruiting|refusing|declining|poaching|building|asking|offering|buying|selling|signing|joining|planning|developing|releasing)$/

function isActor({ around, first, last, isNameBefore }: Setting): boolean {
  const { tokens, to } = around
  if (isNameBefore && tokens.gap(first) === SPACED) return false
  const isAside = tokens.surface(last + 1) === ',' && tokens.surface(last + 3) === ','
  let at = isAside ? last + 4 : last + 1
  if (/^(?:is|was)$/.test(tokens.lower(at))) return at < to && IS_AT.test(tokens.lower(at + 1))
  for (let most = MOST_AUXILIARIES; most > 0 && AUXILIARY.test(tokens.lower(at)); most -= 1) at += 1
  if (at > to || !ACTED.test(tokens.lower(at))) return false
  const isFall = tokens.lower(at) === 'declined' && tokens.kind(at + 1) === WORD
  return !isFall || (tokens.lower(at + 1) === 'to' && tokens.kind(at + 2) === WORD)
}

/** `Chamber of Commerce`: another body; its head is the body's own (`Secretary of Commerce`). */
function isOfChamber({ around, first, last }: Setting): boolean {
  const { tokens, from } = around
  if (first !== last || first - 2 < from || tokens.lower(first - 1) !== 'of') return false
  return /^(?:Chambers?|Ministr(?:y|ies)|Ministers?|Houses?|Courts?|Institutes?|Schools?|Board)$/.test(
    tokens.surface(first - 2),
  )
}

/** The most words of a title that begins with the name of an organization. */
const TITLE_WORDS = 5
/** Nouns that make another name of an organization's and the capitalized words between. */
const TITLE_NOUN = /^(?:Act|Committee|Subcommittee|Caucus|Force|Service|Principles)$/

/** Whether the name is a piece of another: `the Federal Trade Commission Act`, `the House Foreign Affairs Committee`. */
function isInTitle({ tokens, to, isTitle }: Surroundings, last: number): boolean {
  const end = Math.min(to, last + (isTitle ? 1 : TITLE_WORDS))
  for (let at = last + 1; at <= end; at += 1) {
    if (tokens.gap(at) !== SPACED) return false
    const word = tokens.surface(at)
    if (TITLE_NOUN.test(word)) return true
    if (!/^\p{Lu}/u.test(word) && !(at > last + 1 && /^(?:and|on|of|the)$/.test(word))) return false
  }
  return false
}

/** Whether the sentence has a word that is seldom said of anything but a model. */
function speaksOfModels({ around: { tokens, from, to }, first, last }: Setting): boolean {
  for (let at = from; at <= to; at += 1) {
    if ((at < first || at > last) && MODEL_TALK.has(tokens.lower(at))) return true
  }
  return false
}

/** Whether a word in Latin letters stands in Chinese text, where it is a name and no word: `還是用 Perplexity 查`. */
function isForeign({ around: { tokens }, first, last }: Setting): boolean {
  return tokens.kind(first - 1) === CHARACTER && tokens.kind(last + 1) === CHARACTER
}

/** Whether a capital letter says nothing at this place: in a heading or first in a sentence, unless all are capitals. */
function saysNothing({ around, kind, first }: Setting): boolean {
  const { tokens } = around
  if (/^\p{Lu}{2,}$/u.test(tokens.surface(first)) && !isAmongCapitals(tokens, first, first)) return false
  if (behindPossessive(tokens, first) > first + 1) return false
  return kind === 'heading' || (kind === 'paragraph' && isInitial(around, first))
}
