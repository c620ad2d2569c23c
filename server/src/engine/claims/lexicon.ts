import type { StatedValue } from './types.ts'

/** Words for a term: what they say, and what else they fit just as well. */
export interface Wording {
  readonly term: string
  /** The source of a regular expression for the words. */
  readonly words: string
  readonly alternatives?: readonly string[]
}

/** Reads a text by the first wording that it contains. */
export function readTerm(text: string, wordings: readonly Wording[]): StatedValue | undefined {
  for (const { term, words, alternatives } of wordings) {
    const isHan = /\p{Script=Han}/u.test(words)
    const source = isHan ? words : `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`
    if (new RegExp(source, 'iu').test(text)) {
      return alternatives ? { text, value: term, alternatives } : { text, value: term }
    }
  }
  return undefined
}

/** All words of a lexicon as one alternation for a phrase. */
export function wordsOf(wordings: readonly Wording[]): string {
  return wordings.map(wording => wording.words).join('|')
}
