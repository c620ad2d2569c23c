import { type CslItem, createSourceIndex, readZoteroItems, type SourceIndex } from '../engine/index.ts'
import type { Host } from '../host/host.ts'
import { postLocal } from '../host/post-local.ts'

/** Zotero's library, asked through Better BibTeX while a key is typed. */
export interface Zotero {
  /** What fits the words typed; nothing where Zotero does not answer at once. */
  search(address: string, typed: string): Promise<SourceIndex>
  /** An item that a search has found. */
  found(key: string): CslItem | undefined
}

const empty = createSourceIndex([])
const shortest = 2
const kept = 2000

/** Remembers what was found, for whoever takes it. What goes wrong is logged once for each address. */
export function createZotero(host: Host): Zotero {
  const known = new Map<string, CslItem>()
  const silent = new Set<string>()
  return {
    async search(address, typed) {
      const words = typed.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
      if (words.join('').length < shortest) return empty
      try {
        const params = [words.join(' ')]
        const answer = await postLocal(address, { jsonrpc: '2.0', id: 1, method: 'item.search', params })
        const items = readZoteroItems(answer)
        if (known.size > kept) known.clear()
        for (const item of items) known.set(item.id, item)
        return createSourceIndex(items.map(csl => ({ key: csl.id, csl })))
      } catch (error) {
        if (!silent.has(address))
          host.log(`Zotero: ${error instanceof Error ? error.message : String(error)}`)
        silent.add(address)
        return empty
      }
    },
    found: key => known.get(key),
  }
}
