import type { BriefSource } from '../analysis-types.ts'
import {
  type BibliographyEntry,
  type BibliographyFormat,
  type BibliographyProblem,
  parseBibliographySteps,
} from '../bibliography/parse-bibliography.ts'
import { groupBy } from '../text/group-by.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import { finish, type Steps } from '../text/steps.ts'

/** A bibliography file as the host read it: its text, or why there is none, or both where it is doubtful. */
export interface BibliographyFile {
  readonly path: string
  readonly text?: string
  readonly problem?: string
}

/** One bibliography file, read. */
export interface ReadBibliography {
  readonly sources: readonly BriefSource[]
  /** What is wrong with it, each naming file and place. */
  readonly problems: readonly string[]
  /** Nothing of it is missing, so that a key it does not have is unknown. */
  readonly isComplete: boolean
}

/** Something wrong with a bibliography; the span is of the place in the brief that names it. */
export interface PlacedProblem {
  readonly message: string
  readonly span?: Span
}

const MAX_PROBLEMS = 3

/** Reads a bibliography file by its format; `path` is what the brief calls it. Never throws. */
export function readBibliography(file: BibliographyFile): ReadBibliography {
  return finish(readBibliographySteps(file))
}

/** The same in steps of a few milliseconds, for a library of thousands. */
export function* readBibliographySteps(file: BibliographyFile): Steps<ReadBibliography> {
  const { path, text, problem } = file
  const wrong = problem === undefined ? [] : [problem]
  if (text === undefined) return { sources: [], problems: wrong, isComplete: false }
  const format = bibliographyFormat(path, text)
  if (format === undefined) {
    const unknown = `${path}: not a bibliography that Dateline reads (.bib, .json, .yaml)`
    return { sources: [], problems: [problem ?? unknown], isComplete: false }
  }
  const { entries, repeated, problems } = yield* parseBibliographySteps(text, format)
  yield
  const told = [...wrong, ...placesOf(path, text, problems)]
  const again = repeatsOf(repeated, text)
  const sources = entries.map(({ key, csl }) => {
    const repeats = again.get(key)
    return { key, csl, path, ...(repeats ? { repeats } : {}) }
  })
  return { sources, problems: told, isComplete: told.length === 0 }
}

function repeatsOf(repeated: readonly BibliographyEntry[], text: string) {
  if (repeated.length === 0) return new Map<string, NonNullable<BriefSource['repeats']>>()
  const lines = createLineIndex(text)
  const placed = repeated.map(({ key, csl, span }) => ({
    key,
    csl,
    line: lines.positionAt(span.start).line + 1,
  }))
  return groupBy(placed, ({ key }) => key)
}

function placesOf(path: string, text: string, problems: readonly BibliographyProblem[]): readonly string[] {
  if (problems.length === 0) return []
  const lines = createLineIndex(text)
  const told = problems.slice(0, MAX_PROBLEMS).map(({ message, start }) => {
    const { line, character } = lines.positionAt(start)
    return `${path}:${line + 1}:${character + 1}: ${message}`
  })
  const more = problems.length - MAX_PROBLEMS
  return more > 0 ? [...told, `${path}: ${more} more problems`] : told
}

/** A bibliography on the network: it is never fetched, and nothing is said of it. */
export const remoteBibliography: ReadBibliography = { sources: [], problems: [], isComplete: false }

/** Whether a bibliography is named by a URL and not by a path. */
export function isRemoteBibliography(path: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(path)
}

/** The format of a bibliography by its name, else by how it begins. */
export function bibliographyFormat(path: string, text: string): BibliographyFormat | undefined {
  if (/\.(bib|bibtex|biblatex)$/i.test(path)) return 'bibtex'
  if (/\.json$/i.test(path)) return 'csl-json'
  if (/\.ya?ml$/i.test(path)) return 'csl-yaml'
  const first = text.trimStart().slice(0, 1)
  if (first === '@') return 'bibtex'
  return first === '[' || first === '{' ? 'csl-json' : undefined
}
