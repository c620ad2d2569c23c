import { fold } from '../../text/fold.ts'
import type { IndexedSource } from './source-index.ts'

/** How well a source fits what is typed; the least is the best. */
export const fits = { whole: 0, word: 1, inside: 2, scattered: 3 } as const
export type Fit = (typeof fits)[keyof typeof fits]

/** Tells how well sources fit what is typed. */
export interface SourceMatcher {
  /** Folded. */
  readonly query: string
  /** Undefined where it does not fit. */
  fitOf(source: IndexedSource): Fit | undefined
}

const LETTER = /[\p{L}\p{N}]/u

/**
 * A matcher for what is typed of a key. A key cannot hold a blank, so that its signs part words: `lee-herons`
 * finds Lee's “On herons”. Letters that only occur in their order count in the key alone.
 */
export function createSourceMatcher(typed: string): SourceMatcher {
  const query = fold(typed)
  const words = query.split(/[^\p{L}\p{N}\p{M}]+/u).filter(word => word !== '')
  const fitOf = (source: IndexedSource): Fit | undefined => {
    if (words.length === 0 || source.foldedKey.startsWith(query)) return fits.whole
    let fit: Fit = fits.word
    for (const word of words) {
      const at = source.text.indexOf(word)
      if (at === -1) return hasInOrder(source.foldedKey, query) ? fits.scattered : undefined
      if (fit === fits.word && !startsWord(source.text, word, at)) fit = fits.inside
    }
    return fit
  }
  return { query, fitOf }
}

/** Whether it begins a word somewhere; scripts without blanks have no words to begin. */
function startsWord(text: string, word: string, first: number): boolean {
  if (/[^\x20-\x7e]/.test(word)) return true
  for (let at = first; at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true
  }
  return false
}

function hasInOrder(text: string, query: string): boolean {
  let at = 0
  for (const letter of query) {
    at = text.indexOf(letter, at)
    if (at === -1) return false
    at += letter.length
  }
  return true
}
