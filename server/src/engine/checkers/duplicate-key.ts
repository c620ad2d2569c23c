import type { BriefSource } from '../analysis-types.ts'
import type { CslItem } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'
import { type CheckContext, type Draft, defineChecker } from './checker.ts'
import { idSpan } from './reference-place.ts'

/** A key that two entries share. */
export const duplicateKey = defineChecker({
  id: 'duplicate-key',
  title: 'Duplicate key',
  why: 'Two entries of the brief’s bibliography have the same key, so that a citation may mean either. In `references` every repetition is told; in a file the first three, at its name; between files, and between a file and `references`, only that of a key which the brief cites and whose entries differ.',
  severity: 'warning',
  findIn: (_, alone): readonly AmbiguousCitation[] => ambiguousIn(alone()),
  *check(context, found) {
    const told = new Set<string>()
    yield* withinReferences(context, told)
    yield* cited(found.placed(), told)
    yield* withinFiles(context, told)
  },
})

function* withinReferences({ brief, references }: CheckContext, told: Set<string>): Iterable<Draft> {
  const first = new Map<string, Span>()
  for (const { key, span: entry } of references) {
    const span = idSpan(brief.text, entry, key)
    const earlier = first.get(key)
    if (!earlier) first.set(key, span)
    else {
      told.add(key)
      yield {
        ...span,
        message: `“${key}” is the key of an earlier reference too. Rename one of them.`,
        related: [{ message: `“${key}”`, span: earlier }],
        tags: [],
      }
    }
  }
}

interface AmbiguousCitation extends Span {
  readonly key: string
  /** Where the two entries stand. */
  readonly places: readonly [string, string]
}

function ambiguousIn({ citations, entriesOf }: CheckContext): readonly AmbiguousCitation[] {
  return citations.flatMap(({ key, start, end }) => {
    const [first, other] = differing(entriesOf(key))
    return first && other ? [{ key, start, end, places: [first.place, other.place] as const }] : []
  })
}

function* cited(found: readonly AmbiguousCitation[], told: Set<string>): Iterable<Draft> {
  for (const { key, start, end, places } of found) {
    if (told.has(key)) continue
    told.add(key)
    yield {
      start,
      end,
      message: `“${key}” is the key of two entries that differ, in ${places[0]} and in ${places[1]}. Rename one of them.`,
      related: [],
      tags: [],
    }
  }
}

const MOST_TOLD = 3

/** Repetitions within a file that no citation shows, at the file's name. */
function* withinFiles({ brief, repeated }: CheckContext, told: ReadonlySet<string>): Iterable<Draft> {
  for (const { path, span } of brief.frontMatter.bibliography) {
    const inFile = repeated.filter(source => source.path === path && !told.has(source.key))
    for (const { key, repeats } of inFile.slice(0, MOST_TOLD)) {
      yield {
        ...span,
        message: `“${key}” is the key of an earlier entry too (${path}:${repeats?.[0]?.line ?? 0}). Rename one of them.`,
        severity: 'information',
        related: [],
        tags: [],
      }
    }
  }
}

/** The first entry and one of another work. */
function differing(entries: readonly BriefSource[]): readonly { csl: CslItem; place: string }[] {
  const all = entries.flatMap(({ csl, path, repeats = [] }) => [
    { csl, place: path ?? '“references”' },
    ...repeats.map(repeat => ({ csl: repeat.csl, place: `${path}:${repeat.line}` })),
  ])
  const [first] = all
  const other = first && all.find(({ csl }) => differ(csl, first.csl))
  return first && other ? [first, other] : []
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
