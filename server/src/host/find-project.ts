import { readProjectBibliographies } from '../engine/index.ts'
import type { Host } from './host.ts'

/** A Quarto project around a brief. */
export interface Project {
  /** The folder of `_quarto.yml`, to which a path that begins with a slash is relative. */
  readonly root: string
  /** The bibliographies that it names for the brief, each with the folder that its path is relative to. */
  readonly bibliographies: readonly { readonly path: string; readonly folder: string }[]
}

const projectFiles = ['_quarto.yml', '_quarto.yaml']
const metadataFiles = ['_metadata.yml', '_metadata.yaml']
const maximumLevels = 40
const maximumBytes = 1_000_000

/** Looks upward from a brief for the project that it belongs to, and reads what that says of bibliographies. */
export async function findProject(host: Host, brief: string): Promise<Project | undefined> {
  const below: string[] = []
  let folder = host.folderOf(brief)
  for (let level = 0; level < maximumLevels; level++) {
    const found = await firstOf(host, folder, projectFiles)
    if (found !== undefined) {
      const files = [{ folder, file: found }]
      for (const inner of [folder, ...below]) {
        const metadata = await firstOf(host, inner, metadataFiles)
        if (metadata !== undefined) files.push({ folder: inner, file: metadata })
      }
      const named = await Promise.all(files.map(({ folder, file }) => namedIn(host, folder, file)))
      return { root: folder, bibliographies: named.flat() }
    }
    below.unshift(folder)
    const up = host.folderOf(folder)
    if (up === folder) return undefined
    folder = up
  }
  return undefined
}

async function firstOf(host: Host, folder: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    const file = host.resolve(folder, name)
    if ((await host.stampOf(file)) !== undefined) return file
  }
  return undefined
}

async function namedIn(host: Host, folder: string, file: string) {
  const read = await host.readFile(file, maximumBytes)
  const paths = 'problem' in read ? [] : readProjectBibliographies(read.text)
  return paths.map(path => ({ path, folder }))
}
