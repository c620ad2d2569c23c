import {
  type BriefSource,
  createSourceIndex,
  finish,
  indexSources,
  isRemoteBibliography,
  type PlacedProblem,
  type ReadBibliography,
  readBibliographySteps,
  remoteBibliography,
  type SourceIndex,
  type Span,
  type Steps,
} from '../engine/index.ts'
import type { FileRead, Host } from '../host/host.ts'

/** A bibliography as something names it: where it is looked for, and the span of its name in the brief. */
export interface BibliographyName {
  readonly path: string
  /** Folders, the first that has the file wins. */
  readonly folders: readonly string[]
  /** The folder of a Quarto project, to which a path that begins with a slash is relative too. */
  readonly root?: string
  readonly span?: Span
}

/** A bibliography file, read and indexed. */
export interface LoadedBibliography extends ReadBibliography {
  readonly index: SourceIndex
}

/** The bibliographies of a brief. The same object as long as no file has changed. */
export interface BibliographySet {
  readonly sources: readonly BriefSource[]
  readonly indexes: readonly SourceIndex[]
  readonly isIncomplete: boolean
  /** What is wrong, by the place in the list of names. */
  readonly problems: readonly (readonly string[])[]
  /** By the place in the list of names: the file; empty where there is none. */
  readonly paths: readonly string[]
  /** What they are called. */
  readonly names: readonly string[]
  readonly loaded: readonly LoadedBibliography[]
}

/** A file as it stands in an editor. */
export interface OpenText {
  readonly text: string
  readonly version: number
}

/** What the store works with beside the disk. */
export interface BibliographySurroundings {
  /** The text of a file that is open in the editor; it counts before the disk. */
  openText(path: string): OpenText | undefined
  /** A file is named for the first time. */
  onFound(path: string): void
  /** A long file that was not waited for has been read. */
  onRead(): void
  /** What has been told cannot be told anew, so that long files are waited for. */
  readonly waits: boolean
}

/** Bibliography files, read once per change. */
export interface BibliographyStore {
  /** Loads what the names stand for; gives `previous` back where nothing has changed. */
  load(names: readonly BibliographyName[], previous: BibliographySet): Promise<BibliographySet>
}

/** The bibliographies of a brief that has none. */
export const noBibliography: BibliographySet = {
  sources: [],
  indexes: [],
  isIncomplete: false,
  problems: [],
  paths: [],
  names: [],
  loaded: [],
}

interface File {
  readonly stamp: string
  readonly first: Promise<LoadedBibliography>
  loaded?: LoadedBibliography
}

/** Longer files are read in steps, and nobody waits for them. */
const longText = 16_384
/** How much of a start whoever was answered without it has, in milliseconds. */
const head = 50
const empty = createSourceIndex([])
/** What is said of a long file until it is read: nothing. */
const unread: LoadedBibliography = { sources: [], problems: [], isComplete: false, index: empty }

/** Keeps each file as long as its stamp stays the same. */
export function createBibliographyStore(
  host: Host,
  { openText, onFound, onRead, waits }: BibliographySurroundings,
): BibliographyStore {
  const files = new Map<string, File>()

  const locate = async ({
    path,
    folders,
    root,
  }: BibliographyName): Promise<{ at: string; stamp: string }> => {
    const places = folders.map(folder => host.resolve(folder, path))
    if (root !== undefined && path.startsWith('/')) places.push(host.resolve(root, path.slice(1)))
    for (const at of places) {
      const open = openText(at)
      const stamp = open === undefined ? await host.stampOf(at) : `open ${open.version}`
      if (stamp !== undefined) return { at, stamp }
    }
    return { at: '', stamp: places.join(' ') }
  }

  const read = async (name: BibliographyName, at: string): Promise<FileRead> => {
    if (at === '') return { problem: missing(name) }
    const open = openText(at)
    return open === undefined ? await host.readFile(at) : { text: open.text, hasByteOrderMark: false }
  }

  const start = async (name: BibliographyName, at: string, id: string): Promise<LoadedBibliography> => {
    const before = files.get(id)?.loaded ?? unread
    const file = await read(name, at)
    const steps = loadSteps({ path: name.path, ...file })
    if (waits || (file.text ?? '').length < longText) return finish(steps)
    inBackground(steps, id).catch((error: unknown) => host.log(`bibliography ${name.path}: ${String(error)}`))
    return before
  }

  /** Takes a step at a time, until it is done or the file has changed once more. */
  const inBackground = async (steps: Steps<LoadedBibliography>, id: string): Promise<void> => {
    const file = files.get(id)
    // The answer that does not wait for it goes out first.
    await after(head)
    for (;;) {
      if (file === undefined || files.get(id) !== file) return
      const step = steps.next()
      if (step.done) {
        file.loaded = step.value
        onRead()
        return
      }
      await after(0)
    }
  }

  const open = async (
    name: BibliographyName,
    { at, stamp }: { at: string; stamp: string },
  ): Promise<LoadedBibliography> => {
    const id = at === '' ? `missing ${name.path} ${stamp}` : at
    const known = files.get(id)
    if (known?.stamp === stamp) return known.loaded ?? (await known.first)
    if (known === undefined && at !== '') onFound(at)
    const first = start(name, at, id)
    const file: File = { stamp, first }
    if (known?.loaded !== undefined) file.loaded = known.loaded
    files.set(id, file)
    const loaded = await first
    if (loaded !== unread && loaded !== known?.loaded) file.loaded = loaded
    return file.loaded ?? loaded
  }

  return {
    async load(names, previous) {
      if (names.length === 0) return noBibliography
      const local = names.map(({ path }) => !isRemoteBibliography(path))
      const places = await Promise.all(
        names.map((name, index) => (local[index] ? locate(name) : { at: '', stamp: '' })),
      )
      const loaded = await Promise.all(
        names.map((name, index) =>
          local[index] ? open(name, places[index] ?? { at: '', stamp: '' }) : remote,
        ),
      )
      const paths = places.map(({ at }) => at)
      if (sameItems(loaded, previous.loaded) && sameItems(paths, previous.paths)) return previous
      const distinct = [...new Set(loaded)]
      return {
        sources: distinct.flatMap(({ sources }) => sources),
        indexes: distinct.map(({ index }) => index),
        isIncomplete: loaded.some(({ isComplete }) => !isComplete),
        problems: loaded.map(({ problems }) => problems),
        paths,
        names: names.map(({ path }) => path),
        loaded,
      }
    },
  }
}

const remote: LoadedBibliography = { ...remoteBibliography, index: empty }

function* loadSteps(file: Parameters<typeof readBibliographySteps>[0]): Steps<LoadedBibliography> {
  const bibliography = yield* readBibliographySteps(file)
  return { ...bibliography, index: yield* indexSources(bibliography.sources) }
}

function after(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
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
