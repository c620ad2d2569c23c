import type { CslItem } from '../knowledge/types.ts'
import type { TextEdit } from '../text/text-edit.ts'
import { writeBibtex } from './write-bibtex.ts'
import { writeCslJson } from './write-csl-json.ts'
import { writeCslYaml, writeReferences } from './write-csl-yaml.ts'

/** A bibliography file by its format, or the `references:` of a brief's front matter. */
export type EntryFormat = 'bibtex' | 'csl-json' | 'csl-yaml' | 'front-matter'

/**
 * The edit that adds an entry to a bibliography: behind its last one, in the indentation, line ends and habits
 * of the others. `text` is all of the file, or of the brief; empty for a new file. Nothing where the key is
 * there already, cannot be a key of that format, or the file is not whole enough to add to it.
 */
export function entryEdit(format: EntryFormat, text: string, source: CslItem): TextEdit | undefined {
  if (format === 'bibtex') return writeBibtex(text, source)
  if (format === 'csl-json') return writeCslJson(text, source)
  return format === 'csl-yaml' ? writeCslYaml(text, source) : writeReferences(text, source)
}
