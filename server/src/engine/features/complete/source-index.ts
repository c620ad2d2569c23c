import type { Analysis, BriefSource } from '../../analysis-types.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { CslItem } from '../../knowledge/types.ts'
import { fold } from '../../text/fold.ts'
import { sourceAuthor, sourceDate } from '../source-label.ts'

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
}

/** Indexes of bibliographies, made once for each version of them and kept while that lives. */
export interface SourceIndexes {
  /** Of `references:` in the front matter, then of the bibliography files. */
  ofBrief(analysis: Analysis): readonly SourceIndex[]
  ofKnowledge(knowledge: KnowledgeBase): SourceIndex
}

/** Keeps an index for each list of sources and each knowledge base that it is asked for. */
export function createSourceIndexes(): SourceIndexes {
  const made = new WeakMap<object, SourceIndex>()
  const keep = (owner: object, sources: () => Iterable<BriefSource>): SourceIndex => {
    const known = made.get(owner)
    if (known !== undefined) return known
    const index = createSourceIndex(sources())
    made.set(owner, index)
    return index
  }
  return {
    ofBrief({ sources, options: { bibliography = [] } }) {
      const references = createSourceIndex(sources.slice(bibliography.length))
      return bibliography.length === 0 ? [references] : [references, keep(bibliography, () => bibliography)]
    },
    ofKnowledge: knowledge => keep(knowledge, () => knowledge.sources.values()),
  }
}

function createSourceIndex(sources: Iterable<BriefSource>): SourceIndex {
  const byKey = new Map<string, IndexedSource>()
  for (const { key, csl } of sources) if (!byKey.has(key)) byKey.set(key, indexed(key, csl))
  const entries = [...byKey.values()].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
  return { entries, byKey }
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
