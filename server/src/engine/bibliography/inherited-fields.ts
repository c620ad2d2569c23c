import type { RawEntry } from './bibtex-syntax.ts'

/** What a child never takes from its parent, by BibLaTeX's rules (manual, appendix B) as far as Dateline reads the fields. */
const OWN = new Set(['title', 'subtitle', 'url', 'doi', 'note', 'crossref', 'xdata', 'ids'])
const MAX_DEPTH = 5

/**
 * Looks up an entry's fields: its own, then those of the `xdata` that it names, then those of its `crossref`,
 * whose title is its book's. Circles end.
 */
export function inheriting(
  entry: RawEntry,
  byKey: ReadonlyMap<string, RawEntry>,
): (name: string) => string | undefined {
  const { fields } = entry
  if (!fields.has('crossref') && !fields.has('xdata')) return name => fields.get(name)
  return name => lookUp(entry, name, byKey, 0)
}

function lookUp(
  entry: RawEntry,
  name: string,
  byKey: ReadonlyMap<string, RawEntry>,
  depth: number,
): string | undefined {
  const own = entry.fields.get(name)
  if (own !== undefined || depth > MAX_DEPTH) return own
  for (const key of (entry.fields.get('xdata') ?? '').split(',')) {
    const data = byKey.get(key.trim())
    const found = data && lookUp(data, name, byKey, depth + 1)
    if (found !== undefined) return found
  }
  const parent = byKey.get(entry.fields.get('crossref')?.trim() ?? '')
  if (parent === undefined) return undefined
  if (name === 'booktitle' || (name === 'journaltitle' && parent.type === 'periodical'))
    return lookUp(parent, name, byKey, depth + 1) ?? lookUp(parent, 'title', byKey, depth + 1)
  return OWN.has(name) ? undefined : lookUp(parent, name, byKey, depth + 1)
}
