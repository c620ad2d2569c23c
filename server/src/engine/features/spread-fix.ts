import type { Fix } from '../analysis-types.ts'
import { entriesEdit } from '../bibliography/write-entries.ts'
import { groupBy } from '../text/group-by.ts'
import type { TextEdit } from '../text/text-edit.ts'
import { bibliographyFormat } from './brief-bibliography.ts'

/** A fix as edits of the brief and of its bibliographies. */
export interface SpreadFix {
  readonly edits: readonly TextEdit[]
  /** By what the brief calls the file. */
  readonly files: ReadonlyMap<string, TextEdit>
}

/**
 * Spreads a fix of a brief over the files that it changes; `textOf` gives a bibliography's text by its name.
 * An entry that its file can't take goes into the `references:` of the brief. Nothing where that can't take it
 * either: a citation without its entry would be half a fix.
 */
export function spreadFix(
  { edits, entries = [] }: Fix,
  text: string,
  textOf: (path: string) => string | undefined,
): SpreadFix | undefined {
  const files = new Map<string, TextEdit>()
  const homeless = [...groupBy(entries, ({ path }) => path)].flatMap(([path, group]) => {
    if (path === undefined) return []
    const sources = group.map(({ csl }) => csl)
    const file = textOf(path)
    const format = file === undefined ? undefined : bibliographyFormat(path, file)
    const edit = file === undefined || !format ? undefined : entriesEdit(format, file, sources)
    if (!edit) return sources
    files.set(path, edit)
    return []
  })
  if (homeless.length === 0) return { edits, files }
  const references = entriesEdit('front-matter', text, homeless)
  return references && { edits: [...edits, references], files }
}
