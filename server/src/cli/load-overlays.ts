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

/** The engines of a run: one for each folder that has overlays, and one without. */
export interface OverlayEngines {
  /** Without overlays. */
  readonly base: Engine
  /** With the overlays of the nearest folder around a file that has some; what is wrong with them is complained of once. */
  engineFor(file: string): Promise<Engine>
  /** Every overlay could be read. */
  isWhole(): boolean
}

/** Looks for `.dateline/knowledge` around files and makes each folder's engine once. */
export function createOverlayEngines(host: CliHost, data: KnowledgeData): OverlayEngines {
  const phrases = openPhrases(host.builtPhrases?.())
  const base = createEngine(data, phrases)
  const nearest = new Map<string, Promise<Engine>>()
  const state = { isWhole: true }

  const around = (folder: string): Promise<Engine> => {
    const known = nearest.get(folder)
    if (known !== undefined) return known
    const found = find(folder)
    nearest.set(folder, found)
    return found
  }
  const find = async (folder: string): Promise<Engine> => {
    if ((await host.stampOf(host.resolve(folder, overlayFolder))) !== undefined) return await load(folder)
    const parent = host.folderOf(folder)
    return parent === folder ? base : await around(parent)
  }
  const load = async (root: string): Promise<Engine> => {
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
    return laid.data === data ? base : createEngine(laid.data, phrases)
  }

  return {
    base,
    engineFor: file => around(host.folderOf(host.resolve('.', file))),
    isWhole: () => state.isWhole,
  }
}
