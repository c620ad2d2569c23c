import { fold } from '../../text/fold.ts'
import { lazy } from '../../text/lazy.ts'
import type { IndexedSource, SourceIndex } from './source-index.ts'
import { having } from './word-index.ts'

const LINE_END = 10

/** How well a source fits what is typed. */
export type Fit = 'begun' | 'word' | 'inside' | 'scattered'

/** What fits of some sources. */
export interface SourceSearch {
  /** Those whose key begins with what is typed, or all where nothing is; so many at most. */
  begun(limit: number): readonly IndexedSource[]
  /** Those that have the words typed otherwise: at the beginning of one of theirs, or inside. */
  having(): Iterable<readonly [IndexedSource, 'word' | 'inside']>
  /** Those whose key has the letters typed in their order, and that fit in no other way. */
  scattered(): Iterable<IndexedSource>
}

/** A search through an index, in the order of its entries, and of single entries. */
export interface IndexSearch extends SourceSearch {
  readonly index: SourceIndex
  fitOf(source: IndexedSource): Fit | undefined
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
    if (level === having.begun) return 'word'
    if (level === having.inside) return 'inside'
    return linesInOrder(source.foldedKey, query).length > 0 ? 'scattered' : undefined
  }
  return {
    index,
    fitOf,
    begun: limit => (isAny ? index.entries.slice(0, limit) : index.beginningWith(query, limit)),
    *having() {
      for (const [at, level] of levels().entries()) {
        const source = level === having.not ? undefined : index.entries[at]
        if (source && !isBegun(source)) yield [source, level === having.begun ? 'word' : 'inside']
      }
    },
    *scattered() {
      for (const at of linesInOrder(index.keys, query)) {
        const source = levels()[at] === having.not ? index.entries[at] : undefined
        if (source && !isBegun(source)) yield source
      }
    },
  }
}

/** Searches some entries of indexes, in the order given. */
export function searchAmong(entries: readonly (readonly [IndexedSource, IndexSearch])[]): SourceSearch {
  const fitting = entries.map(([source, { fitOf }]) => [source, fitOf(source)] as const)
  const of = (wanted: Fit): readonly IndexedSource[] =>
    fitting.flatMap(([source, fit]) => (fit === wanted ? [source] : []))
  return {
    begun: limit => of('begun').slice(0, limit),
    *having() {
      for (const [source, fit] of fitting) if (fit === 'word' || fit === 'inside') yield [source, fit]
    },
    scattered: () => of('scattered'),
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
