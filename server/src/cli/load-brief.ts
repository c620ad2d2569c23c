import {
  type Analysis,
  type AnalyzeOptions,
  type Engine,
  type Finding,
  isRemoteBibliography,
  type PlacedProblem,
  problemFindings,
  type ReadBibliography,
  readBibliography,
  remoteBibliography,
} from '../engine/index.ts'
import type { Host } from '../host/host.ts'

/** A brief analyzed with its bibliographies. */
export interface LoadedBrief {
  readonly analysis: Analysis
  /** The checkers' findings and what is wrong with the brief itself, in the order of the text. */
  readonly findings: readonly Finding[]
}

/** Bibliographies that were read, by path: briefs of a folder tend to share one. */
export type BibliographyCache = Map<string, Promise<ReadBibliography>>

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
  const named = first.brief.frontMatter.bibliography
  if (named.length === 0) return { analysis: first, findings: inOrder(first, []) }
  const read = await Promise.all(
    named.map(async entry => ({
      span: entry.span,
      ...(await readCached(host, path, entry.path, cache)),
    })),
  )
  const problems = read.flatMap(({ problems, span }) => problems.map(message => ({ message, span })))
  const bibliography = read.flatMap(({ sources }) => sources)
  const isBibliographyIncomplete = read.some(({ isComplete }) => !isComplete)
  const analysis = engine.analyze(text, { ...options, bibliography, isBibliographyIncomplete }, first)
  return { analysis, findings: inOrder(analysis, problems) }
}

/** Looks beside the brief, then where the command runs. */
async function readCached(
  host: Host,
  brief: string,
  named: string,
  cache: BibliographyCache,
): Promise<ReadBibliography> {
  if (isRemoteBibliography(named)) return remoteBibliography
  const beside = host.resolve(host.folderOf(brief), named)
  const here = host.resolve('.', named)
  const isHere = (await host.stampOf(beside)) === undefined && (await host.stampOf(here)) !== undefined
  const path = isHere ? here : beside
  const cached = cache.get(path)
  if (cached !== undefined) return cached
  const reading = host.readFile(path).then(file => readBibliography({ path: named, ...file }))
  cache.set(path, reading)
  return reading
}

function inOrder(analysis: Analysis, problems: readonly PlacedProblem[]): readonly Finding[] {
  return [...problemFindings(analysis, problems), ...analysis.findings].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}
