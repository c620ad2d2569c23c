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
  type Span,
} from '../engine/index.ts'
import { findProject, type Project } from '../host/find-project.ts'
import type { Host } from '../host/host.ts'

/** A brief analyzed with its bibliographies. */
export interface LoadedBrief {
  readonly analysis: Analysis
  /** The checkers' findings and what is wrong with the brief itself, in the order of the text. */
  readonly findings: readonly Finding[]
  /** The bibliography files, by what the brief or its project calls them. */
  readonly files: ReadonlyMap<string, string>
}

/** What the briefs of a folder tend to share: bibliographies by path, projects by folder. */
export interface BibliographyCache {
  readonly files: Map<string, Promise<ReadBibliography>>
  readonly projects: Map<string, Promise<Project | undefined>>
  /** Whether there is a file, by path. */
  readonly there: Map<string, Promise<boolean>>
}

/** A cache for one run. */
export function createBibliographyCache(): BibliographyCache {
  return { files: new Map(), projects: new Map(), there: new Map() }
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
  const project = await projectOf(host, host.resolve('.', path), cache)
  const named: readonly Named[] = [
    ...first.brief.frontMatter.bibliography,
    ...(project?.bibliographies ?? []).map(({ path, folder }) => ({ path, folder })),
  ]
  if (named.length === 0) return { analysis: first, findings: inOrder(first, []), files: new Map() }
  const read = await Promise.all(
    named.map(async entry => ({
      name: entry.path,
      ...(entry.span === undefined ? {} : { span: entry.span }),
      ...(await readCached(host, path, entry, project?.root, cache)),
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

/** A bibliography as the brief or its project names it. */
interface Named {
  readonly path: string
  readonly span?: Span
  /** The folder that the project's name is relative to. */
  readonly folder?: string
}

/** Looks beside the brief, then where the command runs, then in the project's folder. */
async function readCached(
  host: Host,
  brief: string,
  { path: named, folder }: Named,
  root: string | undefined,
  cache: BibliographyCache,
): Promise<ReadBibliography & { readonly file?: string }> {
  if (isRemoteBibliography(named)) return remoteBibliography
  const beside = host.resolve(folder ?? host.folderOf(brief), named)
  const others = [host.resolve('.', named)]
  if (root !== undefined && named.startsWith('/')) others.push(host.resolve(root, named.slice(1)))
  const path = await firstThere(host, [beside, ...others], cache)
  const cached = cache.files.get(path)
  const reading = cached ?? host.readFile(path).then(file => readBibliography({ path: named, ...file }))
  cache.files.set(path, reading)
  return { ...(await reading), file: path }
}

async function projectOf(host: Host, path: string, { projects }: BibliographyCache) {
  const folder = host.folderOf(path)
  const known = projects.get(folder)
  if (known !== undefined) return await known
  const found = findProject(host, path)
  projects.set(folder, found)
  return await found
}

async function firstThere(
  host: Host,
  paths: readonly [string, ...string[]],
  { there }: BibliographyCache,
): Promise<string> {
  for (const path of paths) {
    const isThere = there.get(path) ?? host.stampOf(path).then(stamp => stamp !== undefined)
    there.set(path, isThere)
    if (await isThere) return path
  }
  return paths[0]
}

function inOrder(analysis: Analysis, problems: readonly PlacedProblem[]): readonly Finding[] {
  return [...problemFindings(analysis, problems), ...analysis.findings].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}
