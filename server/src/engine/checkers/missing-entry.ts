import type { Fix, NewEntry } from '../analysis-types.ts'
import { entriesEdit } from '../bibliography/write-entries.ts'
import type { CslItem } from '../knowledge/types.ts'
import { type CheckContext, defineChecker } from './checker.ts'
import { bibliographyFile, ownEntry } from './evidence/new-entries.ts'

/** A bundled source that is cited without an entry, which Pandoc can't resolve. */
export const missingEntry = defineChecker({
  id: 'missing-entry',
  title: 'Missing entry',
  why: 'The key is one of the bundled sources, but neither a bibliography of the brief nor its `references` has the entry, without which Pandoc and Quarto print the key and a question mark. Each key is told once: as information in a brief that has entries, else as a hint. Nothing is said while a bibliography cannot be read.',
  severity: 'information',
  isLocal: true,
  *check({ citations, sources, entriesOf, knowledge, isBibliographyIncomplete }) {
    if (isBibliographyIncomplete) return
    for (const { key, start, end } of citations) {
      if (!knowledge.sources.has(key) || entriesOf(key).length > 0) continue
      yield {
        start,
        end,
        message: `Dateline knows “${key}”, but no bibliography of this brief has its entry: Pandoc would print “${key}?”.`,
        ...(sources.length === 0 ? { severity: 'hint' } : {}),
        related: [],
        tags: [],
        once: key,
      }
    }
  },
  fixes(finding, context) {
    const { brief, knowledge } = context
    const key = brief.source.slice(finding.start, finding.end)
    const csl = knowledge.sources.get(key)?.csl
    if (!csl) return []
    const own = ownEntry(context, csl)
    if (own) return [citeOwn(finding.start, key, own.key)]
    const all = missingIn(context)
    const one = addEntries([csl], true, context)
    return all.length > 1 ? [...one, ...addEntries(all, false, context)] : one
  },
})

/** The brief has the same source under a key of its own. */
function citeOwn(start: number, expected: string, newText: string): Fix {
  const edits = [{ start, end: start + expected.length, newText, expected }]
  return {
    title: `Cite it as ${newText}, which the bibliography has`,
    edits,
    isPreferred: true,
    isSafe: false,
  }
}

/** The bundled sources that the brief cites and has no entry of, in the order of the text. */
function missingIn(context: CheckContext): readonly CslItem[] {
  const { citations, entriesOf, knowledge } = context
  return [...new Set(citations.map(({ key }) => key))].flatMap(key => {
    const csl = knowledge.sources.get(key)?.csl
    return csl && entriesOf(key).length === 0 && !ownEntry(context, csl) ? [csl] : []
  })
}

/** Nothing where the front matter can't take them. */
function addEntries(
  sources: readonly CslItem[],
  isPreferred: boolean,
  context: CheckContext,
): readonly Fix[] {
  const path = bibliographyFile(context)
  const inFront = path === undefined ? entriesEdit('front-matter', context.brief.text, sources) : undefined
  if (path === undefined && !inFront) return []
  const what = isPreferred ? 'its entry' : `the ${sources.length} missing entries`
  const entries = sources.map((csl): NewEntry => (path === undefined ? { csl } : { csl, path }))
  const edits = inFront ? [inFront] : []
  return [{ title: `Add ${what} to ${path ?? '“references”'}`, edits, entries, isPreferred, isSafe: false }]
}
