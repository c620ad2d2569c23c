import type { CslDate, CslItem, CslName } from '../knowledge/types.ts'
import { readable } from '../text/day.ts'

const MAX_NAMES = 3

/** A source in author-date style as plain text: `Anthropic (2026). Title. Publisher. 30 June 2026. URL`. */
export function formatReference(csl: CslItem): string {
  const date = isoOf(csl.issued)
  const year = date?.slice(0, 4) ?? csl.issued?.literal ?? 'n.d.'
  const names = (csl.author ?? []).map(nameOf).filter(name => name !== '')
  const place = csl['container-title'] ?? csl.publisher
  const author = names.length > 0 ? joinNames(names) : place
  const title = csl.title ?? (author === csl.id ? undefined : csl.id)
  const where = [csl['container-title'], csl.publisher].filter(part => part !== undefined && part !== author)
  const link = csl.URL ?? (csl.DOI === undefined ? undefined : `https://doi.org/${csl.DOI}`)
  const parts = [
    author === undefined ? undefined : `${author} (${year})`,
    author === undefined ? `${title ?? csl.id} (${year})` : title,
    ...new Set(where),
    date === undefined || date.length === 4 ? undefined : readable(date),
  ]
  const text = parts
    .filter(part => part !== undefined && part !== '')
    .map(part => closed(part ?? ''))
    .join(' ')
  return link === undefined ? text : `${text} ${link}`
}

function nameOf({ family, given, literal }: CslName): string {
  if (literal !== undefined) return literal
  return family !== undefined && given !== undefined ? `${family}, ${given}` : (family ?? given ?? '')
}

function joinNames(names: readonly string[]): string {
  const [first = ''] = names
  if (names.length > MAX_NAMES) return `${first} et al.`
  const last = names.length > 1 ? names.at(-1) : undefined
  return last === undefined ? first : `${names.slice(0, -1).join('; ')} and ${last}`
}

function isoOf(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts']?.[0] ?? []
  if (year === undefined) return undefined
  const numbers = [month, day].filter(part => part !== undefined).map(part => String(part).padStart(2, '0'))
  return [String(year).padStart(4, '0'), ...numbers].join('-')
}

function closed(part: string): string {
  return /[.!?。！？]["'”’»]?$/.test(part) ? part : `${part}.`
}
