import {
  type BriefSource,
  isRemoteBibliography,
  type PlacedProblem,
  type ReadBibliography,
  readBibliography,
  remoteBibliography,
  type Span,
} from '../engine/index.ts'
import type { Host } from '../host/host.ts'

/** A bibliography as something names it: where it is looked for, and the span of its name in the brief. */
export interface BibliographyName {
  readonly path: string
  /** Folders, the first that has the file wins. */
  readonly folders: readonly string[]
  readonly span?: Span
}

/** The bibliographies of a brief. The same object as long as no file has changed. */
export interface BibliographySet {
  readonly sources: readonly BriefSource[]
  readonly isIncomplete: boolean
  /** What is wrong, by the place in the list of names. */
  readonly problems: readonly (readonly string[])[]
  readonly stamp: string
}

/** Bibliography files, read once per change. */
export interface BibliographyStore {
  /** Loads what the names stand for; gives `previous` back where nothing has changed. */
  load(names: readonly BibliographyName[], previous: BibliographySet): Promise<BibliographySet>
}

/** The bibliographies of a brief that has none. */
export const noBibliography: BibliographySet = { sources: [], isIncomplete: false, problems: [], stamp: '' }

/** Keeps each file as long as its stamp stays the same. */
export function createBibliographyStore(host: Host): BibliographyStore {
  const read = new Map<string, { stamp: string; bibliography: ReadBibliography }>()

  const locate = async ({ path, folders }: BibliographyName): Promise<{ at: string; stamp: string }> => {
    const places = folders.map(folder => host.resolve(folder, path))
    for (const at of places) {
      const stamp = await host.stampOf(at)
      if (stamp !== undefined) return { at, stamp }
    }
    return { at: '', stamp: places.join(' ') }
  }

  const open = async (name: BibliographyName, at: string, stamp: string): Promise<ReadBibliography> => {
    if (isRemoteBibliography(name.path)) return remoteBibliography
    if (at === '') return readBibliography({ path: name.path, problem: missing(name) })
    const known = read.get(at)
    if (known?.stamp === stamp) return known.bibliography
    const bibliography = readBibliography({ path: name.path, ...(await host.readFile(at)) })
    read.set(at, { stamp, bibliography })
    return bibliography
  }

  return {
    async load(names, previous) {
      if (names.length === 0) return noBibliography
      const places = await Promise.all(names.map(locate))
      const stamp = places
        .map((place, index) => `${names[index]?.path} ${place.at} ${place.stamp}`)
        .join('\n')
      if (stamp === previous.stamp) return previous
      const loaded = await Promise.all(
        names.map((name, index) => open(name, places[index]?.at ?? '', places[index]?.stamp ?? '')),
      )
      return {
        sources: loaded.flatMap(({ sources }) => sources),
        isIncomplete: loaded.some(({ isComplete }) => !isComplete),
        problems: loaded.map(({ problems }) => problems),
        stamp,
      }
    },
  }
}

/** The problems of a set at the places where the brief names its files. */
export function placedProblems(
  set: BibliographySet,
  names: readonly BibliographyName[],
): readonly PlacedProblem[] {
  return set.problems.flatMap((messages, index) => {
    const span = names[index]?.span
    return messages.map(message => (span === undefined ? { message } : { message, span }))
  })
}

function missing({ path, folders }: BibliographyName): string {
  return folders.length === 0
    ? `${path} is not read: this brief has no folder on the disk`
    : `${path} does not exist in ${folders.join(' or ')}`
}
