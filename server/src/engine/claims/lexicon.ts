import { lazy } from '../text/lazy.ts'
import { inSmallLetters, smallSource } from '../text/small-letters.ts'
import type { StatedValue } from './types.ts'

/** Words for a term: what they say, and what else they fit just as well. */
export interface Wording {
  readonly term: string
  /** The source of a regular expression for the words. */
  readonly words: string
  readonly alternatives?: readonly string[]
}

/** Makes a reader of texts by the first wording that they contain; each is compiled when it is first tried. */
export function termReader(wordings: readonly Wording[]): (text: string) => StatedValue | undefined {
  const readers = wordings.map(({ term, words, alternatives }) => {
    const value = alternatives ? { value: term, alternatives } : { value: term }
    return { value, regex: lazy(() => expressionOf(words)) }
  })
  return text => {
    const small = inSmallLetters(text)
    const found = readers.find(({ regex }) => regex().test(small))
    return found && { text, ...found.value }
  }
}

function expressionOf(words: string): RegExp {
  const small = smallSource(words)
  const isHan = /\p{Script=Han}/u.test(words)
  return new RegExp(isHan ? small : `(?<![\\p{L}\\p{N}])(?:${small})(?![\\p{L}\\p{N}])`, 'u')
}

/** All words of a lexicon as one alternation for a phrase. */
export function wordsOf(wordings: readonly Wording[]): string {
  return wordings.map(wording => wording.words).join('|')
}
