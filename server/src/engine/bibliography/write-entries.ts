import type { CslItem } from '../knowledge/types.ts'
import { applyEdits, type TextEdit } from '../text/text-edit.ts'
import { type EntryFormat, entryEdit } from './write-entry.ts'

/**
 * The one edit that adds several entries to a bibliography; see `entryEdit`. Nothing where one of them cannot be
 * added.
 */
export function entriesEdit(
  format: EntryFormat,
  text: string,
  sources: readonly CslItem[],
): TextEdit | undefined {
  let [first, after]: [TextEdit | undefined, string] = [undefined, text]
  for (const source of sources) {
    const edit = entryEdit(format, after, source)
    if (!edit) return undefined
    first ??= edit
    after = applyEdits(after, [edit])
  }
  // Each goes in behind the one before, so that all are within the first.
  return first && { ...first, newText: after.slice(first.start, after.length - (text.length - first.end)) }
}
