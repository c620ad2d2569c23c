import type { CslDate, CslItem, CslName } from '../knowledge/types.ts'
import { isPartialDate } from '../text/day.ts'
import { fromHtml } from './html-text.ts'
import { fromMarkdown } from './markdown-text.ts'

const TEXTS = ['title', 'publisher', 'container-title', 'URL', 'DOI', 'note'] as const

/** What texts are written in: HTML's tags in CSL-JSON, Markdown in CSL-YAML and `references:`. */
export type CslMarkup = 'html' | 'markdown'

/** Reads what Dateline needs of a CSL item, as plain text; undefined without an id. Odd fields are left out. */
export function readCslItem(item: unknown, markup: CslMarkup): CslItem | undefined {
  if (!isRecord(item)) return undefined
  const id = textOf(item.id)
  if (id === undefined || id === '') return undefined
  const read: { -readonly [K in keyof CslItem]: CslItem[K] } = { id, type: textOf(item.type) ?? 'document' }
  for (const name of TEXTS) {
    const text = textOf(item[name]) ?? textOf(item[name.toLowerCase()])
    if (text !== undefined) read[name] = name === 'URL' || name === 'DOI' ? text : plain(text, markup)
  }
  const author = namesOf(item.author, markup)
  const issued = dateOf(item.issued)
  const accessed = dateOf(item.accessed)
  if (author.length > 0) read.author = author
  if (issued) read.issued = issued
  if (accessed) read.accessed = accessed
  return read
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

function plain(text: string, markup: CslMarkup): string {
  return markup === 'markdown' ? fromMarkdown(text) : fromHtml(text)
}

function namesOf(value: unknown, markup: CslMarkup): CslName[] {
  const nameText = (value: unknown): string | undefined => {
    const text = textOf(value)
    return text === undefined || text === '' ? undefined : plain(text, markup)
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return list.flatMap((name): CslName[] => {
    const whole = nameText(isRecord(name) ? (name.literal ?? name.name) : name)
    if (whole !== undefined) return [{ literal: whole }]
    if (!isRecord(name)) return []
    const particles = [name['dropping-particle'], name['non-dropping-particle']]
    const family = [...particles, name.family].map(nameText).filter(part => part !== undefined)
    const given = nameText(name.given)
    const suffix = nameText(name.suffix)
    if (family.length === 0) return given === undefined ? [] : [{ literal: given }]
    const surname = family.join(' ') + (suffix === undefined ? '' : ` ${suffix}`)
    return [given === undefined ? { family: surname } : { family: surname, given }]
  })
}

function dateOf(value: unknown): CslDate | undefined {
  if (Array.isArray(value)) return dateOf(value[0])
  if (typeof value === 'number' || typeof value === 'string') return dateFromText(String(value))
  if (!isRecord(value)) return undefined
  const parts: unknown = value['date-parts']
  if (Array.isArray(parts)) {
    const dates = parts
      .filter(Array.isArray)
      .map(numbersOf)
      .filter(date => date.length > 0)
    if (dates.length > 0) return { 'date-parts': dates }
  }
  const text = textOf(value.raw) ?? textOf(value.literal)
  if (text !== undefined) return dateFromText(text)
  const date = numbersOf([value.year, value.month, value.day])
  return date.length > 0 ? { 'date-parts': [date] } : undefined
}

/** The leading numbers of year, month, day. */
function numbersOf(parts: readonly unknown[]): number[] {
  const numbers = parts
    .slice(0, 3)
    .map(part => (part === undefined || part === null || part === '' ? Number.NaN : Number(part)))
  const end = numbers.findIndex(number => !Number.isInteger(number))
  return end === -1 ? numbers : numbers.slice(0, end)
}

function dateFromText(text: string): CslDate | undefined {
  const iso = text.trim().split(/[T/]/)[0] ?? ''
  if (iso === '') return undefined
  return isPartialDate(iso) ? { 'date-parts': [iso.split('-').map(Number)] } : { literal: text.trim() }
}
