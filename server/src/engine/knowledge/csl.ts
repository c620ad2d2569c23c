import type { CslItem } from './types.ts'

/** Whether an unread object has the shape of a CSL item as far as Dateline reads it: an id and text where text is due. */
export function isCslItem(item: unknown): item is CslItem {
  if (typeof item !== 'object' || item === null || !('id' in item)) return false
  if (typeof item.id !== 'string' || item.id === '') return false
  return ['title', 'publisher', 'URL', 'DOI', 'container-title'].every(field => {
    const value: unknown = Reflect.get(item, field)
    return value === undefined || typeof value === 'string'
  })
}
