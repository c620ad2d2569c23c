import { lazy } from '../../text/lazy.ts'
import type { Steps } from '../../text/steps.ts'

/** How a text has a word: the whole of it at the beginning of one of its own, or somewhere in one. */
export const having = { not: 0, inside: 1, begun: 2 } as const
export type Having = (typeof having)[keyof typeof having]

/** The words of many texts, for finding those that have a word or the beginning of one. */
export interface WordIndex {
  /** How each text, in order, has all of some folded words; the weakest of them counts. Not to be changed. */
  levels(words: Iterable<string>): Uint8Array
}

const TEXTS_A_STEP = 400
const WORDS_A_STEP = 10_000
const WORD = /[\p{L}\p{N}]+/gu
const PLAIN_WORD = /[a-z\d]+/g
const PLAIN = /^[\x20-\x7e]*$/
const PREFIX = 3
/** As a key is typed, all its words but the last stay what they are; so many are not searched again. */
const MOST_KNOWN = 8

/** Indexes the folded texts of some things, in steps of a few milliseconds. The texts are not kept. */
export function* indexWords<T>(things: readonly T[], textOf: (thing: T) => string): Steps<WordIndex> {
  const count = things.length
  const ids = new Map<string, number>()
  const found: number[] = []
  const ends = new Uint32Array(count)
  for (const [text, thing] of things.entries()) {
    for (const word of wordsOf(textOf(thing))) {
      const id = ids.get(word) ?? ids.size
      if (id === ids.size) ids.set(word, id)
      found.push(id)
    }
    ends[text] = found.length
    if (text % TEXTS_A_STEP === TEXTS_A_STEP - 1) yield
  }
  const words = [...ids.keys()]
  yield
  const postings = post(found, ends, words.length)
  yield
  const vocabulary = join(words)
  const byStart = new Map<string, number[]>()
  for (const [id, word] of words.entries()) {
    if (id % WORDS_A_STEP === 0) yield
    for (const length of word.length < PREFIX ? [1] : [1, PREFIX]) {
      const start = word.slice(0, length)
      const same = byStart.get(start)
      if (same) same.push(id)
      else byStart.set(start, [id])
    }
  }
  const startingWith = (word: string): readonly number[] =>
    (byStart.get(word.slice(0, word.length < PREFIX ? 1 : PREFIX)) ?? []).filter(id =>
      words[id]?.startsWith(word),
    )
  const mark = (word: string): Uint8Array => {
    const marks = new Uint8Array(count)
    const inside = PLAIN.test(word) ? having.inside : having.begun
    for (const id of vocabulary.containing(word)) postings.fill(id, marks, inside)
    // Scripts without blanks have no words to begin.
    if (inside === having.inside) for (const id of startingWith(word)) postings.fill(id, marks, having.begun)
    return marks
  }
  const all = lazy(() => new Uint8Array(count).fill(having.begun))
  const known = new Map<string, Uint8Array>()
  const marksOf = (word: string): Uint8Array => {
    const marks = known.get(word) ?? mark(word)
    known.delete(word)
    known.set(word, marks)
    // The one that was asked for longest ago stands first.
    for (const oldest of known.keys()) if (known.size > MOST_KNOWN) known.delete(oldest)
    return marks
  }
  return {
    levels(words) {
      const [first = all(), ...rest] = Array.from(words, marksOf)
      if (rest.length === 0) return first
      const weakest = first.slice()
      for (const marks of rest) {
        for (let text = 0; text < count; text++) {
          const level = marks[text] ?? 0
          if (level < (weakest[text] ?? 0)) weakest[text] = level
        }
      }
      return weakest
    },
  }
}

function wordsOf(text: string): readonly string[] {
  return text.match(PLAIN.test(text) ? PLAIN_WORD : WORD) ?? []
}

/** The texts of each word, one word's behind the other's. */
function post(found: readonly number[], ends: Uint32Array, size: number) {
  const starts = new Uint32Array(size + 1)
  for (const id of found) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0)
  const next = starts.slice()
  const texts = new Uint32Array(found.length)
  let text = 0
  for (const [at, id] of found.entries()) {
    while (at >= (ends[text] ?? 0)) text++
    const place = next[id] ?? 0
    texts[place] = text
    next[id] = place + 1
  }
  return {
    fill(id: number, marks: Uint8Array, level: Having): void {
      const end = starts[id + 1] ?? 0
      for (let at = starts[id] ?? 0; at < end; at++) marks[texts[at] ?? 0] = level
    },
  }
}

/** All words in one text, in which a search costs less than in each of them. */
function join(words: readonly string[]) {
  const text = words.join(' ')
  const ends = new Uint32Array(words.length)
  let end = 0
  for (const [id, word] of words.entries()) {
    end += word.length
    ends[id] = end++
  }
  const idAt = (offset: number): number => {
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low
  }
  return {
    containing(part: string): readonly number[] {
      const ids: number[] = []
      for (
        let at = text.indexOf(part);
        at !== -1;
        at = text.indexOf(part, (ends[ids.at(-1) ?? 0] ?? at) + 1)
      ) {
        ids.push(idAt(at))
      }
      return ids
    },
  }
}
