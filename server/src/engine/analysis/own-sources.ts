import type { AnalyzeOptions, BriefSource } from '../analysis-types.ts'
import { readCslItem } from '../bibliography/csl-item.ts'
import type { OwnReference } from '../checkers/checker.ts'
import type { Brief } from '../document/types.ts'
import { groupBy } from '../text/group-by.ts'

/** What a brief may cite of its own. */
export interface OwnSources {
  /** Its bibliography files, then its `references`. */
  readonly sources: readonly BriefSource[]
  readonly references: readonly OwnReference[]
  /** The entries of a key, in the order of `sources`. */
  readonly entriesOf: (key: string) => readonly BriefSource[]
  /** The entries of its files whose key a later entry of the same file has too. */
  readonly repeated: readonly BriefSource[]
}

interface Index {
  readonly byKey: ReadonlyMap<string, readonly BriefSource[]>
  readonly repeated: readonly BriefSource[]
}

/**
 * Reads a brief's own sources. A bibliography is indexed once, however many versions of briefs cite it; equal
 * `references` and bibliography give the same object.
 */
export function createSourceReader(): (brief: Brief, options: AnalyzeOptions) => OwnSources {
  const none: readonly BriefSource[] = []
  const kept = new WeakMap<object, { bibliography: readonly BriefSource[]; own: OwnSources }>()
  const indexes = new WeakMap<readonly BriefSource[], Index>()
  const indexOf = (bibliography: readonly BriefSource[]): Index => {
    const known = indexes.get(bibliography)
    if (known) return known
    const index = {
      byKey: groupBy(bibliography, source => source.key),
      repeated: bibliography.filter(({ repeats }) => repeats !== undefined),
    }
    indexes.set(bibliography, index)
    return index
  }
  const read = (
    items: Brief['frontMatter']['references'],
    bibliography: readonly BriefSource[],
  ): OwnSources => {
    const { byKey, repeated } = indexOf(bibliography)
    const references = items.flatMap(({ item, span }) => {
      const csl = readCslItem(item, 'markdown')
      return csl ? [{ key: csl.id, csl, span }] : []
    })
    const own = references.map(({ key, csl }) => ({ key, csl }))
    return {
      sources: own.length === 0 ? bibliography : [...bibliography, ...own],
      references,
      repeated,
      entriesOf: key => [...(byKey.get(key) ?? none), ...own.filter(source => source.key === key)],
    }
  }
  return ({ frontMatter: { references } }, { bibliography = none }) => {
    const known = kept.get(references)
    if (known?.bibliography === bibliography) return known.own
    const own = read(references, bibliography)
    kept.set(references, { bibliography, own })
    return own
  }
}
