import type { Analysis } from '../../analysis-types.ts'
import type { KeyPlace } from '../../bibliography/key-places.ts'
import { keysInBrief } from './brief-keys.ts'

/** What a brief names at an offset: a key at its place, or an entity at its mention. */
export type Named =
  | { readonly kind: 'key'; readonly place: KeyPlace }
  | { readonly kind: 'entity'; readonly entity: string; readonly start: number; readonly end: number }

/** What a brief names at an offset; the `@` before a key and the place just behind it count. */
export function namedAt({ brief, mentions }: Analysis, offset: number): Named | undefined {
  const place = placeAt(brief.text, keysInBrief(brief).places, offset)
  if (place) return { kind: 'key', place }
  const mention = mentions.find(({ start, end }) => start <= offset && offset <= end)
  return mention && { kind: 'entity', entity: mention.entity, start: mention.start, end: mention.end }
}

/** The place among `places` that an offset is at. */
export function placeAt(text: string, places: readonly KeyPlace[], offset: number): KeyPlace | undefined {
  return places.find(({ start, end, role }) => {
    const marks = role !== 'citation' ? 0 : text[start - 1] === '{' ? 2 : 1
    return start - marks <= offset && offset <= end
  })
}
