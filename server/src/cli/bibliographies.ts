import {
  isRemoteBibliography,
  type ReadBibliography,
  readBibliography,
  remoteBibliography,
  type Span,
} from '../engine/index.ts'
import { findProject, type Project } from '../host/find-project.ts'
import type { FileRead, Host } from '../host/host.ts'
import { digest } from './digest.ts'

/** What the briefs of a folder tend to share: bibliographies by path, projects by folder. */
export interface BibliographyCache {
  readonly files: Map<string, Promise<FileRead>>
  readonly read: Map<string, Promise<ReadBibliography>>
  readonly digests: Map<string, Promise<string>>
  readonly projects: Map<string, Promise<Project | undefined>>
  /** Whether there is a file, by path. */
  readonly there: Map<string, Promise<boolean>>
}

/** A cache for one run. */
export function createBibliographyCache(): BibliographyCache {
  return { files: new Map(), read: new Map(), digests: new Map(), projects: new Map(), there: new Map() }
}

/** Has a bibliography read again that has been written since. */
export function forget(file: string, { files, read, digests, there }: BibliographyCache): void {
  for (const known of [files, read, digests, there]) known.delete(file)
}

/** A bibliography as the brief or its project names it. */
export interface Named {
  readonly path: string
  readonly span?: Span
  /** The folder that the project's name is relative to. */
  readonly folder?: string
}

/** The bibliographies of a brief, those that it names itself first, and the folder of its project. */
export async function bibliographiesOf(
  host: Host,
  brief: string,
  own: readonly Named[],
  { projects }: BibliographyCache,
): Promise<{ readonly named: readonly Named[]; readonly root?: string }> {
  const path = host.resolve('.', brief)
  const project = await once(projects, host.folderOf(path), () => findProject(host, path))
  if (project === undefined) return { named: own }
  const others = project.bibliographies.map(({ path, folder }) => ({ path, folder }))
  return { named: [...own, ...others], root: project.root }
}

/** Reads a bibliography: it lies beside the brief, where the command runs, or in the project's folder. */
export async function readOne(
  host: Host,
  brief: string,
  named: Named,
  root: string | undefined,
  cache: BibliographyCache,
): Promise<ReadBibliography & { readonly file?: string }> {
  if (isRemoteBibliography(named.path)) return remoteBibliography
  const file = await placeOf(host, brief, named, root, cache)
  const read = await once(cache.read, file, async () =>
    readBibliography({ path: named.path, ...(await textOf(host, file, cache)) }),
  )
  return { ...read, file }
}

/** A text that differs when a bibliography of a brief does. */
export async function digestAround(
  host: Host,
  brief: string,
  own: readonly string[],
  cache: BibliographyCache,
): Promise<string> {
  const inBrief = own.map(path => ({ path }))
  const { named, root } = await bibliographiesOf(host, brief, inBrief, cache)
  const parts = await Promise.all(
    named.map(async entry => {
      if (isRemoteBibliography(entry.path)) return [entry.path]
      const file = await placeOf(host, brief, entry, root, cache)
      return [
        entry.path,
        file,
        await once(cache.digests, file, async () => digestOf(await textOf(host, file, cache))),
      ]
    }),
  )
  return digest(parts.flat())
}

function digestOf(file: FileRead): string {
  return digest(['problem' in file ? file.problem : '', file.text ?? ''])
}

function textOf(host: Host, file: string, { files }: BibliographyCache): Promise<FileRead> {
  return once(files, file, () => host.readFile(file))
}

async function placeOf(
  host: Host,
  brief: string,
  { path: named, folder }: Named,
  root: string | undefined,
  { there }: BibliographyCache,
): Promise<string> {
  const beside = host.resolve(folder ?? host.folderOf(brief), named)
  const others = [host.resolve('.', named)]
  if (root !== undefined && named.startsWith('/')) others.push(host.resolve(root, named.slice(1)))
  for (const path of [beside, ...others]) {
    if (await once(there, path, async () => (await host.stampOf(path)) !== undefined)) return path
  }
  return beside
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const promise = known.get(key) ?? make()
  known.set(key, promise)
  return promise
}
