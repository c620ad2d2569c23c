import { fold } from '../../text/fold.ts'
import { lazy } from '../../text/lazy.ts'
import type { IndexedSource, SourceIndex } from './source-index.ts'
import { having } from './word-index.ts'

const LINE_END = 10

/** How well a source fits what is typed, where it fits well. */
type Fit = 'begun' | 'word' | 'inside'

/** What fits of some sources. */
export interface SourceSearch {
  /**
   * Those that fit well, so many at most: whose key begins with what is typed, or all where nothing is; that have the
   * words typed at the beginning of theirs; that have them inside.
   */
  fitting(limit: number): readonly IndexedSource[]
  /** Those whose key has the letters typed in their order, and that fit in no other way. */
  scattered(): Iterable<IndexedSource>
}

/** A search through an index, in the order of its entries, and of single entries. */
export interface IndexSearch extends SourceSearch {
  readonly index: SourceIndex
  fitOf(source: IndexedSource): Fit | undefined
  /** Of one that fits in no other way. */
  isScattered(source: IndexedSource): boolean
}

/**
 * Searches an index for what is typed of a key. A key cannot hold a blank, so that its signs part words:
 * `lee-herons` finds Lee's “On herons”. Letters that only occur in their order count in the key alone.
 */
export function searchIndex(index: SourceIndex, typed: string): IndexSearch {
  const query = fold(typed)
  const words = new Set(query.split(/[^\p{L}\p{N}\p{M}]+/u).filter(word => word !== ''))
  const isAny = words.size === 0
  const levels = lazy(() => index.words.levels(words))
  const isBegun = (source: IndexedSource): boolean => isAny || source.foldedKey.startsWith(query)
  const fitOf = (source: IndexedSource): Fit | undefined => {
    if (isBegun(source)) return 'begun'
    const level = levels()[source.at]
    return level === having.begun ? 'word' : level === having.inside ? 'inside' : undefined
  }
  // Those that begin with it are known before, so that it is searched no further than it takes to have enough.
  const fitting: SourceSearch['fitting'] = limit => {
    const begun = isAny ? index.entries.slice(0, limit) : index.beginningWith(query, limit)
    const found = new Fitting(limit, begun)
    for (let at = 0; at < index.entries.length && found.well < limit; at++) {
      const level = levels()[at]
      const source = level === having.not ? undefined : index.entries[at]
      if (source && !isBegun(source)) found.add(source, level === having.begun ? 'word' : 'inside')
    }
    return found.all()
  }
  return {
    index,
    fitOf,
    isScattered: source => linesInOrder(source.foldedKey, query).length > 0,
    fitting,
    *scattered() {
      for (const at of linesInOrder(index.keys, query)) {
        const source = levels()[at] === having.not ? index.entries[at] : undefined
        if (source && !isBegun(source)) yield source
      }
    },
  }
}

/** Searches the entries of some keys, in the order given, each in the first index that has it. */
export function searchAmong(keys: Iterable<string>, searches: readonly IndexSearch[]): SourceSearch {
  const findKey = (key: string): { source: IndexedSource; search: IndexSearch } | undefined => {
    for (const search of searches) {
      const source = search.index.byKey.get(key)
      if (source) return { source, search }
    }
    return undefined
  }
  return {
    fitting(limit) {
      const found = new Fitting(limit)
      for (const key of keys) {
        const { source, search } = findKey(key) ?? {}
        const fit = source && search?.fitOf(source)
        if (fit) found.add(source, fit)
        if (found.best >= limit) break
      }
      return found.all()
    },
    *scattered() {
      for (const key of keys) {
        const { source, search } = findKey(key) ?? {}
        if (source && search?.fitOf(source) === undefined && search?.isScattered(source)) yield source
      }
    },
  }
}

/** Gathers what fits by how well it does; what fits best is never left out for the rest. */
class Fitting {
  private readonly begun: IndexedSource[]
  private readonly words: IndexedSource[] = []
  private readonly inside: IndexedSource[] = []

  constructor(
    private readonly limit: number,
    begun: readonly IndexedSource[] = [],
  ) {
    this.begun = [...begun]
  }

  get best(): number {
    return this.begun.length
  }

  get well(): number {
    return this.begun.length + this.words.length
  }

  add(source: IndexedSource, fit: Fit): void {
    const same = fit === 'begun' ? this.begun : fit === 'word' ? this.words : this.inside
    if (same.length < this.limit) same.push(source)
  }

  all(): readonly IndexedSource[] {
    return [...this.begun, ...this.words, ...this.inside].slice(0, this.limit)
  }
}

/** The lines of a text, counted from 0, that have the letters of a query in their order. */
function linesInOrder(text: string, query: string): readonly number[] {
  const lines: number[] = []
  let line = 0
  let seen = 0
  let wanted = query.charCodeAt(0)
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === LINE_END) {
      line++
      seen = 0
      wanted = query.charCodeAt(0)
    } else if (letter === wanted) {
      seen++
      wanted = query.charCodeAt(seen)
      if (seen === query.length) lines.push(line)
    }
  }
  return lines
}
