import { defineChecker } from './checker.ts'
import { nearest } from './nearest.ts'

/** A citation key that neither the brief's bibliography nor the bundled sources have. */
export const unknownCitation = defineChecker({
  id: 'unknown-citation',
  title: 'Unknown citation',
  why: 'The key is in none of the brief’s bibliographies, not in its `references`, and not among the bundled sources. Nothing is said while a bibliography cannot be read, nor of a bare `@name` in a text without a bibliography, which may be anybody’s handle.',
  severity: 'warning',
  isLocal: true,
  *check({ brief, citations, sources, entriesOf, knowledge, isBibliographyIncomplete }) {
    if (isBibliographyIncomplete) return
    for (const { key, start, end, cluster } of citations) {
      if (sources.length === 0 && brief.source.slice(cluster.start, cluster.start + 1) !== '[') continue
      if (entriesOf(key).length > 0 || knowledge.sources.has(key) || isCrossReference(key)) continue
      yield {
        start,
        end,
        message: `“${key}” is in no bibliography of this brief. Add its entry, or cite one that is.`,
        related: [],
        tags: [],
      }
    }
  },
  fixes({ start, end }, { brief, sources, knowledge }) {
    const expected = brief.source.slice(start, end)
    const keys = [...sources.map(source => source.key), ...knowledge.sources.keys()]
    return nearest(expected, keys, 3).map((key, index) => ({
      title: `Cite ${key}`,
      edits: [{ start, end, newText: key, expected }],
      isPreferred: index === 0,
      isSafe: false,
    }))
  },
})

/** Quarto's cross-references look like citations: `@fig-cost`, `@tbl-models`. */
function isCrossReference(key: string): boolean {
  return /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|nte|tip|wrn|imp|cau)-/u.test(key)
}
