import { keysInText } from '../engine/index.ts'
import { briefTexts, type Search } from './brief-texts.ts'
import type { KeyFile } from './key-store.ts'
import type { ServerState } from './server-state.ts'

/** A brief or a bibliography that names keys which are looked for. */
export interface FoundFile extends KeyFile {
  /** Briefs: the paths of their bibliographies. */
  readonly bibliographies: readonly string[]
}

/** All that the workspace has to do with some keys. */
export interface FoundKeys {
  readonly files: readonly FoundFile[]
  /** What could not be searched, for a person. */
  readonly skipped: readonly string[]
}

/** Searches the briefs of the workspace and their bibliographies, and the bibliography `also`, for keys. */
export async function searchKeys(
  state: ServerState,
  keys: readonly string[],
  search: Search,
  also?: string,
): Promise<FoundKeys> {
  const skipped: string[] = []
  const files: FoundFile[] = []
  for await (const file of briefTexts(state, search, what => skipped.push(what))) {
    if (!keys.some(key => file.text.includes(key))) continue
    const { frontMatter, places } = keysInText(file.text, keys)
    if (places.length === 0) continue
    const bibliographies = await state.keys.bibliographiesOf(file.uri, frontMatter)
    files.push({ ...file, format: 'brief', places, bibliographies })
  }
  const paths = new Set(files.flatMap(({ bibliographies }) => bibliographies))
  if (also !== undefined) paths.add(also)
  for (const path of paths) {
    if (search.token.isCancellationRequested) break
    const file = await state.keys.bibliography(path)
    const places = file?.places.filter(({ key }) => keys.includes(key)) ?? []
    if (file && places.length > 0) files.push({ ...file, places, bibliographies: [] })
  }
  return { files, skipped }
}

/**
 * The files in which a key means what it means in the file at `uri`: two briefs that have an entry in common, and
 * all their entries of that key. Where no bibliography has the key, the briefs that leave it without an entry.
 */
export function sharing(files: readonly FoundFile[], key: string, uri: string): readonly FoundFile[] {
  const naming = files.filter(({ places }) => places.some(place => place.key === key))
  const declares = ({ places }: FoundFile): boolean =>
    places.some(place => place.key === key && place.role === 'entry')
  const entriesOf = (file: FoundFile): readonly FoundFile[] =>
    naming.filter(other => other.path !== undefined && file.bibliographies.includes(other.path))
  const isFree = (file: FoundFile): boolean =>
    file.format === 'brief' && !declares(file) && !entriesOf(file).some(declares)
  const origin = naming.find(file => file.uri === uri)
  if (origin === undefined) return []
  if (isFree(origin)) return naming.filter(isFree)
  const reached = new Set([origin])
  for (const file of reached) {
    for (const entries of entriesOf(file)) reached.add(entries)
    if (file.format === 'brief' || !declares(file)) continue
    for (const brief of naming)
      if (file.path !== undefined && brief.bibliographies.includes(file.path)) reached.add(brief)
  }
  return [...reached]
}
