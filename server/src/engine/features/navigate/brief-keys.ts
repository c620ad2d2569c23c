import { idPlace, type KeyPlace } from '../../bibliography/key-places.ts'
import { readFrontMatter } from '../../document/front-matter.ts'
import { frontMatterCitations } from '../../document/front-matter-citations.ts'
import { parseSelected } from '../../document/parse-selected.ts'
import type { Brief, FrontMatter, PlacedBlock } from '../../document/types.ts'

/** What a brief has to do with citation keys. */
export interface BriefKeys {
  readonly frontMatter: FrontMatter
  /** In order: its citations, those of the front matter too, and the ids of its `references`. */
  readonly places: readonly KeyPlace[]
}

/** The places of all keys in a brief. */
export function keysInBrief({ text, frontMatter, blocks }: Brief): BriefKeys {
  return { frontMatter, places: placesOf(text, frontMatter, blocks, () => true) }
}

/** The places of some keys in the text of a brief; what names none of them is not parsed. */
export function keysInText(text: string, keys: readonly string[]): BriefKeys {
  const names = (source: string): boolean => keys.some(key => source.includes(key))
  const frontMatter = readFrontMatter(text)
  if (!names(text)) return { frontMatter, places: [] }
  const isCiting = (source: string): boolean => source.includes('@') && names(source)
  const blocks = parseSelected(text, isCiting)
  return { frontMatter, places: placesOf(text, frontMatter, blocks, key => keys.includes(key)) }
}

function placesOf(
  text: string,
  frontMatter: FrontMatter,
  blocks: readonly PlacedBlock[],
  isWanted: (key: string) => boolean,
): readonly KeyPlace[] {
  const cited = (start: number, end: number, key: string): KeyPlace => ({ start, end, key, role: 'citation' })
  const places: KeyPlace[] = []
  for (const { key, start, end } of frontMatterCitations(text, frontMatter.span))
    if (isWanted(key)) places.push(cited(start, end, key))
  for (const { item, span } of frontMatter.references) {
    const key = idOf(item)
    const place = key !== undefined && isWanted(key) ? idPlace(text, span, key) : undefined
    if (key !== undefined && place) places.push({ ...place, key, role: 'entry' })
  }
  for (const { start, block } of blocks)
    for (const { key, keySpan } of block.citations)
      if (isWanted(key)) places.push(cited(start + keySpan.start, start + keySpan.end, key))
  return places.sort((a, b) => a.start - b.start)
}

function idOf(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}
