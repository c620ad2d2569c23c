import {
  createEngine,
  type Engine,
  type KnowledgeData,
  openPhrases,
  overlayFolder,
  overlayKnowledge,
  printProblem,
} from '../engine/index.ts'
import { listOverlays, readOverlay } from '../host/overlay-files.ts'
import type { CliHost } from './cli-host.ts'
import { digest } from './digest.ts'

/** The engines of a run: one for each folder that has overlays, and one without. */
export interface OverlayEngines {
  /** Without overlays. */
  readonly base: Engine
  /** With the overlays of the nearest folder around a file that has some; what is wrong with them is complained of once. */
  engineFor(file: string): Promise<Engine>
  /** A text that differs when the overlays around a file do. */
  digestFor(file: string): Promise<string>
  /** Every overlay could be read. */
  isWhole(): boolean
}

/** An engine with its overlays. */
interface Laid {
  readonly engine: Engine
  readonly digest: string
}

/** Looks for `.dateline/knowledge` around files and makes each folder's engine once. */
export function createOverlayEngines(host: CliHost, data: KnowledgeData): OverlayEngines {
  const phrases = openPhrases(host.builtPhrases?.())
  const base = createEngine(data, phrases)
  const bare: Laid = { engine: base, digest: '' }
  const nearest = new Map<string, Promise<Laid>>()
  const state = { isWhole: true }

  const around = (folder: string): Promise<Laid> => {
    const known = nearest.get(folder)
    if (known !== undefined) return known
    const found = find(folder)
    nearest.set(folder, found)
    return found
  }
  const find = async (folder: string): Promise<Laid> => {
    if ((await host.stampOf(host.resolve(folder, overlayFolder))) !== undefined) return await load(folder)
    const parent = host.folderOf(folder)
    return parent === folder ? bare : await around(parent)
  }
  const load = async (root: string): Promise<Laid> => {
    const here = host.resolve('.', '.')
    const prefix = root === here ? '' : `${root}/`.replaceAll('\\', '/').replace(/\/\/$/, '/')
    const { files, problems } = await listOverlays(host, root, [])
    const complain = (problem: string): void => {
      state.isWhole = false
      host.complain(`${problem}\n`)
    }
    for (const problem of problems) complain(`dateline: ${problem}`)
    const read = await Promise.all(
      files.map(async file => ({ path: file.path, ...(await readOverlay(host, file)) })),
    )
    for (const file of read) if ('problem' in file) complain(`${prefix}${file.path}:1:1: ${file.problem}`)
    const laid = overlayKnowledge(
      data,
      read.flatMap(file => ('problem' in file ? [] : [{ path: file.path, text: file.text }])),
    )
    for (const problem of laid.problems) host.complain(`${prefix}${printProblem(problem)}\n`)
    if (laid.broken.length > 0) state.isWhole = false
    const texts = read.map(file => ('problem' in file ? file.problem : file.text))
    return {
      engine: laid.data === data ? base : createEngine(laid.data, phrases),
      digest: digest([...read.map(({ path }) => path), ...texts, ...problems]),
    }
  }
  const laidFor = (file: string): Promise<Laid> => around(host.folderOf(host.resolve('.', file)))

  return {
    base,
    engineFor: async file => (await laidFor(file)).engine,
    digestFor: async file => (await laidFor(file)).digest,
    isWhole: () => state.isWhole,
  }
}
