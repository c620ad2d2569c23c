import type { ProseMention } from '../entities/types.ts'
import { inSmallLetters } from '../text/small-letters.ts'
import { clauseBefore, isOpenlySaid, type Openness } from './open-reading.ts'
import type { PhraseMatch } from './phrase-match.ts'
import type { Phrase } from './property.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Claim } from './types.ts'

/*
 * Some values can mean one thing only (a named licence, `generally available`, `weekly users`). Where no frame reads
 * one, and its sentence names one thing alone that can have it, it is read as said of that, whatever verb joins the
 * two: `X sits under`, `X carries nothing but`, `you get X with`. Here is what speaks against it.
 */

/** A value that tells what it is of whatever stands beside it. */
export interface Loose extends Openness {
  /** The kinds of the subject, as a slot names them: `model`, `model|family`. */
  readonly of: string
  /** The value in the pattern language, with one value group. */
  readonly value: string
  /** Names that may stand between, as a class of slots without its brackets: makers, whoever hosts. */
  readonly past?: string
}

/** What else a value may be of, in small letters. */
const THINGS =
  '(?<![\\p{L}\\p{N}-])(?:fine-?tun\\p{L}*|versions?|variants?|distill\\p{L}*|rivals?|siblings?|predecessors?|successors?|code|codebase|papers?|datasets?|data|corpus|adapters?|tokeni[sz]ers?|librar(?:y|ies)|tools?|toolkits?|tooling|harness|sdks?|clients?|plug-?ins?|extensions?|scripts?|recipes?|fork(?:s|ed)?|derivatives?|compan(?:ion|y|ies)|smaller|larger|bigger|lighter|mini|base|draft|counterparts?|equivalents?|alternatives?|replac\\p{L}*|compet\\p{L}*|like|similar|same|both|either|most|some|many|every|all|only|pair(?:s|ed)?|combin\\p{L}*|alongside|together|beside|next to|documentation|docs|benchmarks?|prompts?|outputs?|agents?|apps?|applications?|runtime|servers?|frameworks?|projects?|products?|who|whom|people|users|they|he|she|we|i|until|since|before|after|when|where|was|were|had|did|used)(?![\\p{L}\\p{N}-])'
const UNREAL =
  /(?<![\p{L}\p{N}-])(?:no|not|never|nobody|nothing|neither|nor|cannot|if|unless|whether|could|would|might|may|should|will|shall|perhaps|maybe|reportedly|rumou?r\p{L}*|allegedly|suppos\p{L}*|imagine|than|unlike|instead|rather|says?|said|claim\p{L}*|report\p{L}*|according|plan\p{L}*|hop(?:e|es|ed|ing)|want\p{L}*|expect\p{L}*|consider\p{L}*|propos\p{L}*|compar\p{L}*|next|soon|upcoming|future|once|former\p{L}*|original\p{L}*|initial\p{L}*|previous\p{L}*|earlier|myth|wrong\p{L}*|false\p{L}*|doubt\p{L}*|seems?|appears?|suggest\p{L}*|ask\p{L}*|test\p{L}*|our|my)(?![\p{L}\p{N}-])|n['’]t(?!\p{L})/u

/** A name, any words and a value that needs no frame. */
export function loosePhrase({ of, value, past = '', ...open }: Loose): Phrase {
  const between = `(?:[^;:!?()\\ue000-\\uf5ff]${past === '' ? '' : `|[${past}]`}){0,60}?`
  return { pattern: `{${of}}${between}${value}`, open, isLoose: true }
}

const OTHER = new RegExp(THINGS, 'u')
/** `The annex of 2025 lists X as …`. */
const DATED = /[\uf600-\uf6ff]/u
/** `X 👎 closed models`: it answers, and joins nothing. */
const PICTURE = /[\u2190-\u2bff\u{1f000}-\u{1faff}]/u

/** Whether an open or loose wording that matches says what it seems to, beside what others have `told`. */
export function isSaidIn(
  view: SentenceView,
  subject: ProseMention,
  match: PhraseMatch,
  { open = {}, isLoose }: Phrase,
  told: readonly Claim[],
): boolean {
  if (isLoose && (view.reading || told.some(({ stance }) => !stance.isImplied))) return false
  return isOpenlySaid(view.text, match, open) && (!isLoose || isOfOnlyOne(view, subject, match))
}

/** Whether a value that no frame reads is said of the name that it is read of: the only one of its kind. */
function isOfOnlyOne(view: SentenceView, subject: ProseMention, match: PhraseMatch): boolean {
  for (const { kind, entity } of view.mentions.values())
    if (kind === subject.kind && entity !== subject.entity) return false
  const { start, end, value } = match
  if (!value) return false
  const lead = clauseBefore(view.text.slice(0, start))
  if (DATED.test(lead) || PICTURE.test(view.text.slice(start, end))) return false
  const around = inSmallLetters(
    `${lead}${view.text.slice(start, value.start)} ${view.text.slice(value.end, end)}`,
  )
  return !UNREAL.test(around) && !OTHER.test(around)
}

/** Loose wordings are tried when all others have been. */
export function looseLast<T extends { readonly compiled: { readonly phrase: Phrase } }>(
  tries: readonly T[],
): readonly T[] {
  const isLoose = ({ compiled }: T) => compiled.phrase.isLoose === true
  return tries.some(isLoose) ? [...tries.filter(each => !isLoose(each)), ...tries.filter(isLoose)] : tries
}
