import type { Passage } from '../document/types.ts'
import type { ProseMention } from '../entities/types.ts'
import { cellOf } from './extract-fields.ts'
import type { Property } from './property.ts'
import { type Cell, claimsOfCell, type TableContext, titlesProperty } from './table-cell.ts'
import type { Claim } from './types.ts'

const LONGEST_ITEM = 120
const LONGEST_TITLE = 60
const ITEM = /^\s*(?:[:：—–]\s*|-\s+|,\s+|[(（])(?<value>[^()（）]{1,60}?)\s*[)）]?[.;]?\s*$/u
/** What a title has before the name of what its items give. */
const LEAD = /^[^\p{L}]*(?:(?:the|their|our|all|present|these are the|here are the) )*/iu

/** What a line says that the items of a list below it give: `Valuations:`, `## Licences`. Nothing for a sentence. */
export function listTitle(text: string): string | undefined {
  const words = text.trim().replace(/[:：]$/u, '')
  return words.length <= LONGEST_TITLE && !/[.!?:：;]/u.test(words) ? words : undefined
}

/** The claim of an item below such a title: `- Osier: $4 billion`, `- Osier (Lyon)`. Spans are relative to the block. */
export function claimsOfListed(
  passage: Passage,
  mentions: readonly ProseMention[],
  title: string,
  all: readonly Property[],
  context: TableContext,
): readonly Claim[] {
  const { text } = passage.prose
  const [name, ...others] = mentions
  if (!name || name.isFamily || text.length > LONGEST_ITEM) return []
  const isAlone = others.every(({ kind }) => kind !== name.kind)
  const value = ITEM.exec(text.slice(name.end))?.groups?.value
  if (value === undefined || !isAlone || /\p{L}/u.test(text.slice(0, name.start))) return []
  const header = headersOf(title, passage).find(cell => titlesProperty(cell, all))
  const start = text.indexOf(value, name.end)
  return header
    ? claimsOfCell(
        cellOf(passage, mentions, { start, end: start + value.length }),
        header,
        [name],
        all,
        context,
      )
    : []
}

/** A title as written, and with its last or its first word in the singular. */
function headersOf(title: string, passage: Passage): readonly Cell[] {
  const words = title.replace(LEAD, '')
  const names = [words, words.replace(/(?<=[^s])s$/u, ''), words.replace(/^(\p{L}+[^s\P{L}])s\b/u, '$1')]
  return names.map(text => ({
    passage: { ...passage, prose: { ...passage.prose, text } },
    row: 0,
    column: 0,
    mentions: [],
  }))
}
