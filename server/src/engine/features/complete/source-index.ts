import type { BriefSource } from '../../analysis-types.ts'
import type { CslItem } from '../../knowledge/types.ts'
import { fold } from '../../text/fold.ts'
import { finish, type Steps } from '../../text/steps.ts'
import { authorYear, sourceAuthor, sourceDate } from '../source-label.ts'
import { orderKeys, rangeOf } from './key-order.ts'
import { indexWords, type WordIndex } from './word-index.ts'

const SOURCES_A_STEP = 200
/** Of so many times what is wanted, enough are found soon among the newest. */
const FEW = 16

/** A source as it is searched. */
export interface IndexedSource {
  readonly key: string
  readonly csl: CslItem
  /** Its place among the entries of its index. */
  readonly at: number
  /** Folded: the key. */
  readonly foldedKey: string
  /** Author and year. */
  readonly detail: string
}

/** The sources of a bibliography, the newest first, each key once. */
export interface SourceIndex {
  readonly entries: readonly IndexedSource[]
  readonly byKey: ReadonlyMap<string, IndexedSource>
  /** The words of each entry, folded: key, authors, year, title, what it is in, publisher. */
  readonly words: WordIndex
  /** The folded keys of the entries, each with a line end behind it. */
  readonly keys: string
  /** Those whose folded key begins with a text of one letter or more, the newest first, so many at most. */
  beginningWith(query: string, limit: number): readonly IndexedSource[]
}

/** Indexes sources. */
export function createSourceIndex(sources: Iterable<BriefSource>): SourceIndex {
  return finish(indexSources(sources))
}

/** The same in steps of a few milliseconds, for a library of thousands. */
export function* indexSources(sources: Iterable<BriefSource>): Steps<SourceIndex> {
  const dated = new Map<string, { readonly csl: CslItem; readonly date: string }>()
  for (const { key, csl } of sources) {
    if (dated.has(key)) continue
    dated.set(key, { csl, date: sourceDate(csl) ?? '' })
    if (dated.size % SOURCES_A_STEP === 0) yield
  }
  const newest = [...dated].sort(([, a], [, b]) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
  yield
  const entries: IndexedSource[] = []
  for (const [key, { csl }] of newest) {
    entries.push(new Entry(key, csl, entries.length))
    if (entries.length % SOURCES_A_STEP === 0) yield
  }
  const keys = entries.map(entry => `${entry.foldedKey}\n`).join('')
  const byKey = new Map(entries.map(entry => [entry.key, entry]))
  yield
  const words = yield* indexWords(entries, wordsOf)
  const foldedKeys = entries.map(({ foldedKey }) => foldedKey)
  const order = yield* orderKeys(foldedKeys)
  return {
    entries,
    byKey,
    words,
    keys,
    beginningWith(query, limit) {
      const [first, last] = rangeOf(query, foldedKeys, order)
      return last - first > FEW * limit
        ? firstOf(entries, limit, ({ foldedKey }) => foldedKey.startsWith(query))
        : [...order.subarray(first, last).toSorted().subarray(0, limit)].flatMap(at => entries[at] ?? [])
    },
  }
}

/** Hardly one of thousands is ever shown, and the same ones as each letter is typed. */
class Entry implements IndexedSource {
  readonly foldedKey: string
  private told: string | undefined

  constructor(
    readonly key: string,
    readonly csl: CslItem,
    readonly at: number,
  ) {
    this.foldedKey = fold(key)
  }

  get detail(): string {
    this.told ??= authorYear(this.csl)
    return this.told
  }
}

function firstOf<T>(all: readonly T[], limit: number, is: (one: T) => boolean): readonly T[] {
  const found: T[] = []
  for (const one of all) {
    if (found.length >= limit) break
    if (is(one)) found.push(one)
  }
  return found
}

function wordsOf({ key, csl }: IndexedSource): string {
  const names = (csl.author ?? []).map(
    ({ given = '', family = '', literal = '' }) => `${given} ${family}${literal}`,
  )
  const parts = [
    key,
    names.length === 0 ? sourceAuthor(csl) : names.join(' '),
    sourceDate(csl)?.slice(0, 4) ?? '',
    csl.title ?? '',
    csl['container-title'] ?? '',
    csl.publisher ?? '',
  ]
  return fold(parts.join(' '))
}
