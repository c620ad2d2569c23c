import type { Fix, NewEntry } from '../analysis-types.ts'
import { entriesEdit } from '../bibliography/write-entries.ts'
import type { CslItem } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'
import type { CheckContext } from './checker.ts'
import { bibliographyFile, ownEntry } from './evidence/new-entries.ts'
import { attributionOf } from './message.ts'

/** Cites a source in place of a key, with the entry that the brief's bibliography lacks. */
export function citeInstead({ start, end }: Span, csl: CslItem, context: CheckContext): readonly Fix[] {
  const { text } = context.brief
  const own = ownEntry(context, csl)
  const path = bibliographyFile(context)
  const inFront = own || path !== undefined ? undefined : entriesEdit('front-matter', text, [csl])
  const entry: NewEntry = path === undefined ? { csl } : { csl, path }
  const key = { start, end, newText: own?.key ?? csl.id, expected: text.slice(start, end) }
  return [
    {
      title: `Cite ${attributionOf(csl)} instead`,
      edits: inFront ? [inFront, key] : [key],
      ...(own ? {} : { entries: [entry] }),
      isPreferred: true,
      isSafe: false,
    },
  ]
}
