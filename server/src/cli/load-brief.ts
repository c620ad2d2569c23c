import {
  type Analysis,
  type AnalyzeOptions,
  type Engine,
  type Finding,
  type PlacedProblem,
  problemFindings,
} from '../engine/index.ts'
import type { Host } from '../host/host.ts'
import { type BibliographyCache, bibliographiesOf, readOne } from './bibliographies.ts'

/** A brief analyzed with its bibliographies. */
export interface LoadedBrief {
  readonly analysis: Analysis
  /** The checkers' findings and what is wrong with the brief itself, in the order of the text. */
  readonly findings: readonly Finding[]
  /** The bibliography files, by what the brief or its project calls them. */
  readonly files: ReadonlyMap<string, string>
}

/** Analyzes a brief's text with the bibliographies that its front matter names. */
export async function analyzeBrief(
  engine: Engine,
  host: Host,
  path: string,
  text: string,
  options: AnalyzeOptions,
  cache: BibliographyCache,
): Promise<LoadedBrief> {
  const first = engine.analyze(text, options)
  const { named, root } = await bibliographiesOf(host, path, first.brief.frontMatter.bibliography, cache)
  if (named.length === 0) return { analysis: first, findings: inOrder(first, []), files: new Map() }
  const read = await Promise.all(
    named.map(async entry => ({
      name: entry.path,
      ...(entry.span === undefined ? {} : { span: entry.span }),
      ...(await readOne(host, path, entry, root, cache)),
    })),
  )
  const problems = read.flatMap(({ problems, ...place }) =>
    problems.map(message => ('span' in place ? { message, span: place.span } : { message })),
  )
  const bibliography = read.flatMap(({ sources }) => sources)
  const isBibliographyIncomplete = read.some(({ isComplete }) => !isComplete)
  const analysis = engine.analyze(text, { ...options, bibliography, isBibliographyIncomplete }, first)
  const files = new Map(read.flatMap(({ name, file }) => (file === undefined ? [] : [[name, file]])))
  return { analysis, findings: inOrder(analysis, problems), files }
}

function inOrder(analysis: Analysis, problems: readonly PlacedProblem[]): readonly Finding[] {
  return [...problemFindings(analysis, problems), ...analysis.findings].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}
