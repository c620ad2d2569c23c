import type { Phrase } from './property.ts'

/** A state that a subject is in, and how its words are written. */
export interface State {
  /** The kind of the subject: `policy`. */
  readonly of: string
  /** What may follow a form of to be: `(?:currently )*(?:suspended|available)`. */
  readonly predicate: string
  /** What may stand before the name: `proposed`. */
  readonly attributive?: string
  /** Other verbs with what follows them: `awaits (?:his )?signature`. */
  readonly verbs?: string
  /** Present participles that stand in apposition: `awaiting signature`. */
  readonly participles?: string
  /** What may not follow a predicate. */
  readonly not?: string
  /** The predicate alone is the value, its verb is not. */
  readonly isBare?: boolean
}

const BE =
  "(?:is|are|remains?|stays?|stands?|has been|have been|has remained|was|were|'s|’s|continues to be|sits|lies|is said to be)"
const ADVERBS =
  '(?:(?:both|either|at (?:this|the) (?:time|moment|point)|as yet|so far|to date|for now|for the moment|currently|still|now|today|already|once again|again|temporarily|indefinitely|presently|formally|legally|technically|nominally|officially|fully|generally|also|only|merely|just|yet|long|itself|not only|widely|simply|very much) )*'

/**
 * The ways to say that a subject is in a state: `X is suspended`, `X, which is suspended, …`, `X, still suspended, …`,
 * `X (suspended)`, `X — now suspended`, `- X: suspended`, `with X suspended`, `the suspended X`, `X … and remains suspended`.
 */
export function statePhrases(state: State): readonly Phrase[] {
  const { of, predicate, attributive, verbs, participles, not = '' } = state
  const value = (verb: string, words: string): string =>
    state.isBare ? `${verb}${ADVERBS}{value:${words}}` : `{value:${verb}${ADVERBS}(?:${words})}`
  const bare = value('', participles === undefined ? predicate : `${predicate}|${participles}`)
  const S = `{${of}}{also}`
  return [
    `${S}{aside} ${value(`${BE} `, predicate)}{whole}${not}`,
    `${S}(?:, | \\()(?:which|that) ${value(`${BE} `, predicate)}{whole}${not}`,
    ...(verbs === undefined
      ? []
      : [
          `${S}{aside} ${value('', verbs)}{whole}${not}`,
          `${S}(?:, | \\()(?:which|that) ${value('', verbs)}{whole}${not}`,
        ]),
    `${S}, ${bare}{whole}${not}(?=[,.;:!?)—–]| and | but |$)`,
    `${S} \\(${bare}!?(?=[),;])`,
    `${S} ?[—–] ?${bare}{whole}(?= ?[—–,.;]| and | but |$)`,
    `^\\W*${S}[:：]? ?[—–-]? ?${bare}{whole}(?=\\W*$)`,
    `with ${S} ${bare}{whole}`,
    `${S}[^;:!?()\\ue000-\\uf5ff]{0,90}? (?:and|but|yet) ${value('(?:remains|stays|is) ', predicate)}{whole}${not}(?=[,.;:!?)—–]|$)`,
    ...(attributive === undefined
      ? []
      : [`(?:the|a|an|now|still|currently|its|their)[ -]{value:${attributive}} {${of}}`]),
  ].map(pattern => ({ pattern }))
}
