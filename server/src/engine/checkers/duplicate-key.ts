import type { BriefSource } from '../analysis-types.ts'
import type { CslItem } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'
import { type CheckContext, type Draft, defineChecker } from './checker.ts'
import { idSpan } from './reference-place.ts'

/** A key that two entries share. */
export const duplicateKey = defineChecker({
  id: 'duplicate-key',
  title: 'Duplicate key',
  why: 'Two entries of the brief’s bibliography have the same key, so that a citation may mean either. In `references` every repetition is told; between files, and between a file and `references`, only that of a key which the brief cites and whose entries differ.',
  severity: 'warning',
  *check(context) {
    yield* withinReferences(context)
    yield* betweenFiles(context)
  },
})

function* withinReferences({ brief, references }: CheckContext): Iterable<Draft> {
  const first = new Map<string, Span>()
  for (const { key, span: entry } of references) {
    const span = idSpan(brief.text, entry, key)
    const earlier = first.get(key)
    if (!earlier) first.set(key, span)
    else {
      yield {
        ...span,
        message: `“${key}” is the key of an earlier reference too. Rename one of them.`,
        related: [{ message: `“${key}”`, span: earlier }],
        tags: [],
      }
    }
  }
}

function* betweenFiles({ citations, entriesOf }: CheckContext): Iterable<Draft> {
  const told = new Set<string>()
  for (const { key, start, end } of citations) {
    if (told.has(key)) continue
    told.add(key)
    const entries = entriesOf(key)
    const [first] = entries
    const other = entries.find(({ csl, path }) => path !== first?.path && first && differ(csl, first.csl))
    if (!first || !other) continue
    yield {
      start,
      end,
      message: `“${key}” is the key of two entries that differ, in ${placeOf(first)} and in ${placeOf(other)}. Rename one of them.`,
      related: [],
      tags: [],
    }
  }
}

function placeOf({ path }: BriefSource): string {
  return path ?? '“references”'
}

/** Whether two entries are of different works: of what both say, nothing that tells works apart agrees. */
function differ(a: CslItem, b: CslItem): boolean {
  if (a.DOI !== undefined && b.DOI !== undefined) return a.DOI.toLowerCase() !== b.DOI.toLowerCase()
  const [one, two] = [plain(a.title), plain(b.title)]
  return one !== '' && two !== '' && !one.startsWith(two) && !two.startsWith(one)
}

function plain(title = ''): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
