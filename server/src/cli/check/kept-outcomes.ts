import type { Severity } from '../../engine/index.ts'
import type { FileText } from '../../host/host.ts'
import { digest } from '../digest.ts'
import type { Outcome } from './judge-briefs.ts'
import type { OutcomeStore } from './outcome-store.ts'

/** What an outcome rests on besides the brief itself, as texts that differ when it does. */
export interface Grounds {
  /** The program and its knowledge, the settings of the run, the overlays around the brief. */
  readonly judge: readonly string[]
  /** The bibliographies, given what the brief names. */
  around(named: readonly string[]): Promise<string>
}

/** The part of an outcome that is the brief's own. */
export type Kept = Pick<Outcome, 'pieces' | 'severities'>

/** Outcomes of earlier runs, which are told again as long as nothing has changed that they rest on. */
export interface KeptOutcomes {
  /** What an earlier run found in a file. */
  recall(path: string, file: FileText, grounds: Grounds): Promise<Kept | undefined>
  /** Keeps what was found, with the bibliographies that the brief names. */
  keep(path: string, file: FileText, grounds: Grounds, named: readonly string[], kept: Kept): Promise<void>
}

/** An outcome as it lies in the store. */
interface Entry {
  readonly brief: string
  readonly named: readonly string[]
  readonly around: string
  readonly pieces: readonly string[]
  readonly severities: readonly Severity[]
}

/**
 * Keeps outcomes in a store: of each file one.
 *
 * @param place what tells this kind of run from others that look at the same file
 */
export function createKeptOutcomes(store: OutcomeStore, place: string): KeptOutcomes {
  const placeOf = (path: string): string => digest([place, path])
  return {
    async recall(path, file, grounds) {
      const text = store.read(placeOf(path))
      const entry = text === undefined ? undefined : entryFrom(text)
      if (entry?.brief !== digestOf(path, file, grounds)) return undefined
      if (entry.around !== (await grounds.around(entry.named))) return undefined
      return { pieces: entry.pieces, severities: entry.severities }
    },
    async keep(path, file, grounds, named, { pieces, severities }) {
      const around = await grounds.around(named)
      const entry: Entry = { brief: digestOf(path, file, grounds), named, around, pieces, severities }
      store.write(placeOf(path), JSON.stringify(entry))
    },
  }
}

function digestOf(path: string, { text, hasByteOrderMark }: FileText, { judge }: Grounds): string {
  return digest([path, text, String(hasByteOrderMark), ...judge])
}

/** Reads an entry; nothing where something else lies in its place. */
function entryFrom(text: string): Entry | undefined {
  try {
    const entry: unknown = JSON.parse(text)
    return isEntry(entry) ? entry : undefined
  } catch {
    return undefined
  }
}

function isEntry(entry: unknown): entry is Entry {
  if (typeof entry !== 'object' || entry === null) return false
  if (!('brief' in entry && 'named' in entry && 'around' in entry)) return false
  if (!('pieces' in entry && 'severities' in entry)) return false
  return [entry.named, entry.pieces, entry.severities].every(isTexts)
}

function isTexts(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every(text => typeof text === 'string')
}
