import type { CslItem, CslName } from '../knowledge/types.ts'
import { isPartialDate, type PartialDate, readable } from '../text/day.ts'

/** When a source was published, at the precision it gives. */
export function sourceDate(csl: CslItem): PartialDate | undefined {
  const parts = csl.issued?.['date-parts']?.[0]
  const [year, month, day] = parts ?? []
  if (year === undefined) return undefined
  const iso = [String(year).padStart(4, '0'), ...[month, day].filter(isNumber).map(twoDigits)].join('-')
  return isPartialDate(iso) ? iso : undefined
}

/** Who stands behind a source, in short: `Lee`, `Lee and Koren`, `Lee et al.`, else its publisher. */
export function sourceAuthor(csl: CslItem): string {
  const names = (csl.author ?? []).map(shortName).filter(name => name !== '')
  const [first, second] = names
  if (first === undefined) return csl.publisher ?? csl['container-title'] ?? csl.title ?? csl.id
  if (second === undefined) return first
  return names.length === 2 ? `${first} and ${second}` : `${first} et al.`
}

/** A source in short with its full date: `Anthropic, 30 June 2026`. */
export function sourceLabel(csl: CslItem): string {
  const date = sourceDate(csl)
  return date === undefined ? sourceAuthor(csl) : `${sourceAuthor(csl)}, ${readable(date)}`
}

/** A source as a citation names it: `Anthropic (2026)`. */
export function authorYear(csl: CslItem): string {
  const year = sourceDate(csl)?.slice(0, 4)
  return year === undefined ? sourceAuthor(csl) : `${sourceAuthor(csl)} (${year})`
}

function shortName(name: CslName): string {
  return name.family ?? name.literal ?? name.given ?? ''
}

function isNumber(part: number | undefined): part is number {
  return part !== undefined
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
