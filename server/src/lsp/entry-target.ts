import {
  bibliographyFormat,
  type CslItem,
  type EntryFormat,
  entryEdit,
  type TextEdit,
} from '../engine/index.ts'
import type { Host } from '../host/host.ts'
import type { OpenBrief } from './brief-store.ts'

/** Where a new entry of a brief's bibliography goes. */
export interface EntryTarget {
  /** As a person is told: `refs.bib`, or `references`. */
  readonly name: string
  /** The file; absent for the front matter of the brief itself. */
  readonly path?: string
}

/**
 * The first bibliography of a brief that is there, else `references:` in its front matter; nothing where the
 * brief names bibliographies of which none can be had.
 */
export function entryTarget({ bibliography }: OpenBrief): EntryTarget | undefined {
  const { paths, names } = bibliography
  if (paths.length === 0) return { name: 'references' }
  const index = paths.findIndex(path => path !== '')
  const path = paths[index]
  return path === undefined ? undefined : { name: names[index] ?? path, path }
}

/** The edit that adds an entry to the text of a target. */
export function targetEdit(target: EntryTarget, text: string, source: CslItem): TextEdit | undefined {
  const format: EntryFormat | undefined =
    target.path === undefined ? 'front-matter' : bibliographyFormat(target.path, text)
  return format && entryEdit(format, text, source)
}

/** The text of a bibliography file as it is on the disk; nothing where it is not UTF-8 or not there. */
export async function readTarget(host: Host, path: string): Promise<string | undefined> {
  const read = await host.readFile(path)
  return 'problem' in read ? undefined : read.text
}
