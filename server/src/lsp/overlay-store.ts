import {
  type CompiledPhrases,
  createEngine,
  type Engine,
  type KnowledgeData,
  type KnowledgeProblem,
  overlayKnowledge,
} from '../engine/index.ts'
import type { Host } from '../host/host.ts'
import { listOverlays, type OverlayFile, readOverlay } from '../host/overlay-files.ts'

/** The knowledge without overlays. */
export interface Base {
  readonly data: KnowledgeData
  readonly phrases: CompiledPhrases
  readonly engine: Engine
}

/** What a folder's overlays have come to. The same object as long as no file has changed. */
export interface LoadedOverlays {
  readonly base: Base
  readonly stamp: string
  readonly engine: Engine
  /** All its overlay files with what is wrong with each. */
  readonly files: readonly CheckedOverlay[]
}

/** An overlay file as it is now, and its problems. */
export interface CheckedOverlay extends OverlayFile {
  readonly text: string
  readonly problems: readonly KnowledgeProblem[]
}

/** A workspace folder that is on the disk. */
export interface OverlayRoot {
  readonly uri: string
  readonly path: string
}

/** The overlays of the workspace's folders, read once per change, and the engine over each set. */
export interface OverlayStore {
  /** The engine for a document: that of the folder it lies in. */
  engineFor(uri: string): Promise<Engine>
  /** The engines of all folders, in order. */
  engines(): Promise<readonly Engine[]>
  /** Looks for changes when next asked. */
  outdate(): void
  /** Looks for changes beside what is known, which serves until then; tells whether there are any. */
  look(): Promise<boolean>
  /** Looks for changes now; tells the listeners of those. */
  check(): Promise<void>
  /** Called with a folder and what it has come to, if anything, whenever that changes. */
  onChange(listener: (root: OverlayRoot, loaded: LoadedOverlays | undefined) => void): void
}

interface Entry {
  readonly root: OverlayRoot
  /** What serves. */
  loading?: Promise<LoadedOverlays>
  /** What was asked for last; one is done after the other. */
  last?: Promise<LoadedOverlays>
  isCurrent: boolean
  loaded?: LoadedOverlays
  /** The last text of each file in which nothing was wrong: it serves while the present one does not. */
  readonly good: Map<string, string>
}

/** What the store works with. */
export interface OverlayTools {
  readonly host: Host
  readonly base: () => Base
  readonly roots: () => readonly OverlayRoot[]
  /** The folders that are looked into beside `.dateline/knowledge`. */
  readonly foldersOf: (root: OverlayRoot) => Promise<readonly string[]>
}

/** Keeps what each folder's overlays have come to as long as their stamps stay the same. */
export function createOverlayStore(tools: OverlayTools): OverlayStore {
  const { host, roots } = tools
  const entries = new Map<string, Entry>()
  const listeners: Parameters<OverlayStore['onChange']>[0][] = []

  const load = (root: OverlayRoot): Promise<LoadedOverlays> => {
    const entry = entries.get(root.path)
    if (entry?.isCurrent && entry.loading !== undefined) return entry.loading
    const fresh: Entry = entry ?? { root, isCurrent: true, good: new Map() }
    fresh.loading = loadAnew(fresh)
    fresh.isCurrent = true
    entries.set(root.path, fresh)
    return fresh.loading
  }

  const loadAnew = (entry: Entry): Promise<LoadedOverlays> => {
    const { root } = entry
    const next = async (): Promise<LoadedOverlays> => {
      const loaded = await loadRoot(root, tools, entry)
      const isChanged = loaded !== entry.loaded
      entry.loaded = loaded
      if (isChanged && entries.get(root.path) === entry) for (const tell of listeners) tell(root, loaded)
      return loaded
    }
    const loading = entry.last?.then(next, next) ?? next()
    entry.last = loading
    return loading
  }

  const isChanged = async (entry: Entry): Promise<boolean> => {
    const { loading } = entry
    const before = await loading?.catch(() => undefined)
    const loaded = await loadAnew(entry)
    if (entry.loading === loading) entry.loading = Promise.resolve(loaded)
    return loaded !== before
  }

  return {
    async engineFor(uri) {
      const root = rootOf(host.pathOf(uri), roots())
      return root === undefined ? tools.base().engine : (await load(root)).engine
    },
    engines: async () => (await Promise.all(roots().map(load))).map(({ engine }) => engine),
    outdate() {
      for (const entry of entries.values()) entry.isCurrent = false
    },
    async check() {
      const open = new Set(roots().map(({ path }) => path))
      for (const [path, { root }] of entries) {
        if (open.has(path)) continue
        entries.delete(path)
        for (const tell of listeners) tell(root, undefined)
      }
      await Promise.all(roots().map(load))
    },
    look: async () => (await Promise.all([...entries.values()].map(isChanged))).includes(true),
    onChange: listener => void listeners.push(listener),
  }
}

/** The innermost folder around a path; for a document that is not on the disk, the only folder there is. */
function rootOf(path: string | undefined, roots: readonly OverlayRoot[]): OverlayRoot | undefined {
  if (path === undefined) return roots.length === 1 ? roots[0] : undefined
  return roots.filter(root => isWithin(path, root)).toSorted((a, b) => b.path.length - a.path.length)[0]
}

function isWithin(path: string, root: OverlayRoot): boolean {
  const slashed = (text: string): string => `${text.replaceAll('\\', '/').replace(/\/$/, '')}/`
  return slashed(path).startsWith(slashed(root.path))
}

async function loadRoot(
  root: OverlayRoot,
  { host, base: getBase, foldersOf }: OverlayTools,
  { loaded, good }: Entry,
): Promise<LoadedOverlays> {
  const base = getBase()
  const folders = await foldersOf(root)
  const { files, problems } = await listOverlays(host, root.path, folders)
  const stamp = JSON.stringify([files, problems])
  if (loaded?.stamp === stamp && loaded.base === base) return loaded
  for (const problem of problems) host.log(`overlays: ${problem}`)
  const checked = check(await Promise.all(files.map(file => read(host, file, loaded))), base.data)
  const serving = checked.flatMap(({ at, path, text, problems }) => {
    if (problems.length === 0) good.set(at, text)
    const served = good.get(at) ?? text
    return served === '' ? [] : [{ path, text: served }]
  })
  const isBundled = serving.length === 0
  const engine = isBundled
    ? base.engine
    : createEngine(overlayKnowledge(base.data, serving).data, base.phrases)
  return { base, stamp, engine, files: checked }
}

async function read(
  host: Host,
  file: OverlayFile,
  loaded: LoadedOverlays | undefined,
): Promise<CheckedOverlay> {
  const known = loaded?.files.find(({ at, stamp }) => at === file.at && stamp === file.stamp)
  // An empty text is what one that could not be read has: it is tried anew.
  if (known !== undefined && known.text !== '') return { ...known, problems: [] }
  const found = await readOverlay(host, file)
  if (!('problem' in found)) return { ...file, text: found.text, problems: [] }
  return { ...file, text: '', problems: [{ path: file.path, line: 1, column: 1, message: found.problem }] }
}

/** Each file with what is wrong with it beside the others, as they are now. */
function check(files: readonly CheckedOverlay[], data: KnowledgeData): readonly CheckedOverlay[] {
  const { problems } = overlayKnowledge(data, files)
  return files.map(file => ({
    ...file,
    problems: [...file.problems, ...problems.filter(({ path }) => path === file.path)],
  }))
}
