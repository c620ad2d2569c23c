import type { Fact } from '../knowledge/types.ts'
import { rangeOf } from '../text/day.ts'
import { numbered, topicsOf } from './duty-words.ts'
import { factsFor, unknown, verdictOf } from './judgment.ts'
import type { JudgeFrame, Phrase, Scene } from './property.ts'
import type { Claim, Judgment, StatedValue } from './types.ts'

/*
 * A step of a policy that is told as not taken yet: `the cabinet has yet to adopt its first plan`, `the office does not
 * yet have powers over models`. It is outdated where a milestone tells of all that the words tell of, and is over.
 */

/** What a claim states that tells so. */
export const UNMET = 'yet to come'

const WITHIN = '[^.;:!?()\\ue000-\\ue3ff\\ue800-\\uebff\\uf600-\\uf6ff]'
const NOT = "(?: not|n['’]t)"
const NOT_DONE = `(?:(?:has|have)(?:${NOT} yet| yet to| still to| still${NOT})|(?:is|are)(?: yet to| still to be|${NOT} yet)|(?:do|does)${NOT} yet|(?:has|have|is|are|do|does)${NOT}(?=${WITHIN}{2,80}? (?:as )?yet(?:[.;:,)]|$)))`
const REST = `${WITHIN}{2,100}?(?=[.;:!?)]|$| —|, (?:and|but|so|which|while|although|though)\\b| (?:and|but|so|because|although|though|while|even)\\b)`

/** The ways to tell of a step that has not been taken. */
export const UNMET_PHRASES: readonly Phrase[] = [
  { pattern: `{policy}(?:['’]s)?${WITHIN}{0,100}?(?<![\\w-]){value:${NOT_DONE} ${REST}}` },
  {
    pattern: `(?<![\\w-])(?:under|by|of|in|with|to|from|for) (?:the )?{policy}(?:['’]s)?${WITHIN}{0,100}?(?<![\\w-]){value:${NOT_DONE} ${REST}}`,
  },
  {
    pattern: `(?<![\\w-]){value:${NOT_DONE} ${WITHIN}{2,80}? (?:under|in|of|by|required by|for) (?:the |its |their )?{policy}}(?!['’]s)`,
  },
]

/** What the negated clause around a value tells, if it is one. */
export function readUnmet(text: string, { view }: Scene): StatedValue | undefined {
  const at = view.text.indexOf(text)
  const lead = view.text.slice(0, Math.max(0, at))
  if (!STARTS.test(text)) return undefined
  const clause =
    /(?:^|[,;:—] ?|\b(?:and|but|while|that|because|as) )(?<own>[^,;:—]*)$/u.exec(lead)?.groups?.own ?? ''
  const about = `${clause}${text}`.replace(/[\ue000-\uf6ff](?:['’]s)?/gu, ' ')
  return { text, value: UNMET, about }
}

const STARTS = new RegExp(`^${NOT_DONE}`, 'iu')

/** What may be said of any step that is taken, by whoever takes it. */
const LIGHT =
  /^(?:yet$|still$|does$|over$|will$|been$|seen$|any$|even$|their$|hold$|held$|take[ns]?$|takin|place|happe|occur|made$|make$|gain|recei|acqui|obtai|given|have$|begin|begun|start|platf|provi|devel|deplo|compa|firms|labs$|commi|offic|autho|regul|burea|agenc|minis|watch|brus|gover|actua|forma|legal|law$|act$|rule$|order|measu)/u
/** A milestone that tells of what was only asked for, planned or refused. */
const OPEN =
  /\b(?:due|deadlines?|expected|planned|plans?(?= to\b)|hoped|targets?|goals?|to (?:be|end|pass|reach|meet)|would|unless|scheduled|proposed|proposes?|draft(?:ed)?|without|not|no|never|rules? out|drops?|declines?|rejects?|refuses?|called off|asks?|asked|urges?|calls? for|demands?|warns?|protests?|criticiz\p{L}+|oppos\p{L}+|consider\p{L}*|weigh\p{L}*|seeks?|sues?|reported|hold off|leaves?|survives?|unchanged|postpon\p{L}+|delay\p{L}*|moved|left)\b/iu
const ORDINAL = /\b(?:first|second|third|fourth|fifth|final|last|annual|preliminary|interim)\b/giu

/** Whether the step has been taken by now; whatever the knowledge does not tell in full stays unknown. */
export function judgeUnmet(claim: Claim, frame: JudgeFrame): Judgment {
  const { modality, tense, speaksFor, isReported } = claim.stance
  if (modality !== 'asserted' || tense === 'past' || speaksFor || isReported) return unknown(claim, frame)
  const words = claim.stated.about ?? ''
  const fits = factsFor(claim, frame).filter(fact => tells(fact, words))
  const [fact] = fits
  const isTaken = fits.every(
    ({ validFrom }) => validFrom !== undefined && rangeOf(validFrom).last <= frame.asOf,
  )
  if (!fact || !isTaken) return unknown(claim, frame)
  return verdictOf('outdated', claim, frame, [fact], fact)
}

function tells({ value, strength }: Fact, words: string): boolean {
  const text = String(value)
  if (OPEN.test(text) || strength === 'weak') return false
  const known = topicsOf(text)
  const topics = topicsOf(words).filter(word => known.includes(word) || !LIGHT.test(word))
  const kinds = ordinals(words)
  const parts = numbered(words)
  const isWhole = topics.length > 1 || kinds.length > 0 || parts.length > 0
  const isKnown =
    topics.every(word => known.includes(word)) && parts.every(part => numbered(text).includes(part))
  return isWhole && topics.length > 0 && isKnown && kinds.every(kind => ordinals(text).includes(kind))
}

function ordinals(text: string): readonly string[] {
  return [...text.matchAll(ORDINAL)].map(([word]) => word.toLowerCase())
}
