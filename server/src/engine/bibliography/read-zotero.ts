import type { CslItem } from '../knowledge/types.ts'
import { readCslItem } from './csl-item.ts'

/** The items that Better BibTeX's `item.search` gives: CSL-JSON with the citation key beside Zotero's own id. */
export function readZoteroItems(answer: unknown): readonly CslItem[] {
  const result = isRecord(answer) ? answer.result : undefined
  if (!Array.isArray(result)) return []
  return result.filter(isRecord).flatMap(item => {
    const key = item['citation-key'] ?? item.citekey ?? item.citationKey
    const csl = typeof key === 'string' && key !== '' ? readCslItem({ ...item, id: key }, 'html') : undefined
    return csl === undefined ? [] : [csl]
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
