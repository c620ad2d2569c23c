import type { BriefSource } from '../../analysis-types.ts'
import type { CslItem } from '../../knowledge/types.ts'
import { fold } from '../../text/fold.ts'
import { finish, type Steps } from '../../text/steps.ts'
import { sourceAuthor, sourceDate } from '../source-label.ts'

const SOURCES_A_STEP = 200
const PREFIX = 3

/** A source as it is searched. */
export interface IndexedSource {
  readonly key: string
  readonly csl: CslItem
  /** Folded: the key. */
  readonly foldedKey: string
  /** Folded: key, authors, year, title, what it is in, publisher. */
  readonly text: string
  /** ISO, or empty. */
  readonly date: string
}

/** The sources of a bibliography, the newest first, each key once. */
export interface SourceIndex {
  readonly entries: readonly IndexedSource[]
  readonly byKey: ReadonlyMap<string, IndexedSource>
  /** Those whose folded key begins with a text of one letter or more, the newest first. */
  beginningWith(query: string): readonly IndexedSource[]
}

/** Indexes sources. */
export function createSourceIndex(sources: Iterable<BriefSource>): SourceIndex {
  return finish(indexSources(sources))
}

/** The same in steps of a few milliseconds, for a library of thousands. */
export function* indexSources(sources: Iterable<BriefSource>): Steps<SourceIndex> {
  const byKey = new Map<string, IndexedSource>()
  for (const { key, csl } of sources) {
    if (byKey.has(key)) continue
    byKey.set(key, indexed(key, csl))
    if (byKey.size % SOURCES_A_STEP === 0) yield
  }
  const entries = [...byKey.values()].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
  yield
  const byStart = new Map<string, IndexedSource[]>()
  for (const entry of entries) {
    for (const length of [1, PREFIX]) {
      const start = entry.foldedKey.slice(0, length)
      const same = byStart.get(start)
      if (same) same.push(entry)
      else byStart.set(start, [entry])
    }
  }
  return {
    entries,
    byKey,
    beginningWith: query =>
      (byStart.get(query.slice(0, query.length < PREFIX ? 1 : PREFIX)) ?? []).filter(({ foldedKey }) =>
        foldedKey.startsWith(query),
      ),
  }
}

function indexed(key: string, csl: CslItem): IndexedSource {
  const date = sourceDate(csl) ?? ''
  const names = (csl.author ?? []).map(
    ({ given = '', family = '', literal = '' }) => `${given} ${family}${literal}`,
  )
  const parts = [
    key,
    names.length === 0 ? sourceAuthor(csl) : names.join(' '),
    date.slice(0, 4),
    csl.title ?? '',
    csl['container-title'] ?? '',
    csl.publisher ?? '',
  ]
  return { key, csl, foldedKey: fold(key), text: fold(parts.join(' ')), date }
}
