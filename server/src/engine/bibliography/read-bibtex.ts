import type { CslDate, CslItem, CslName } from '../knowledge/types.ts'
import { isPartialDate } from '../text/day.ts'
import type { Steps } from '../text/steps.ts'
import { type RawEntry, readBibtexSyntax } from './bibtex-syntax.ts'
import { fromEntities } from './html-text.ts'
import { inheriting } from './inherited-fields.ts'
import { latexToText, verbatimToText } from './latex.ts'
import type { Bibliography, BibliographyEntry, BibliographyProblem } from './types.ts'

const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal', online: 'webpage', www: 'webpage', electronic: 'webpage', report: 'report', techreport: 'report',
  manual: 'report', book: 'book', collection: 'book', proceedings: 'book', booklet: 'pamphlet', inbook: 'chapter', incollection: 'chapter',
  inproceedings: 'paper-conference', conference: 'paper-conference', thesis: 'thesis', phdthesis: 'thesis', mastersthesis: 'thesis',
  legislation: 'legislation', legal: 'legislation', jurisdiction: 'legal_case', dataset: 'dataset', software: 'software',
  unpublished: 'manuscript', video: 'motion_picture',
} // biome-ignore format: a table
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ENTRIES_A_STEP = 100

/** Reads a BibTeX or BibLaTeX file into CSL items. */
export function* readBibtex(text: string): Steps<Bibliography> {
  const { entries, problems } = yield* readBibtexSyntax(text)
  const byKey = new Map(entries.map(entry => [entry.key, entry]))
  const wrongDates: BibliographyProblem[] = []
  const read: BibliographyEntry[] = []
  for (const [index, entry] of entries.entries()) {
    if (index % ENTRIES_A_STEP === 0) yield
    // What others only inherit from is no source itself.
    if (entry.type === 'xdata') continue
    const csl = toCsl(entry, inheriting(entry, byKey))
    if (csl.issued?.literal !== undefined && /^\d/.test(csl.issued.literal)) {
      const message = `“${csl.issued.literal}” in “${entry.key}” is no date; write date = {2026-06-27} or year = {2026}.`
      wrongDates.push({ ...entry.span, message })
    }
    read.push({ key: entry.key, csl, span: entry.span })
  }
  return { entries: read, problems: [...problems, ...wrongDates] }
}

function toCsl(entry: RawEntry, raw: (name: string) => string | undefined): CslItem {
  const first = (...names: string[]) => {
    for (const name of names) {
      const text = fromEntities(latexToText(raw(name) ?? ''))
      if (text !== '') return text
    }
    return undefined
  }
  const how = raw('howpublished')
  const isLink = how !== undefined && /https?:/.test(how)
  const url =
    verbatimToText(raw('url') ?? '') ||
    (isLink ? /https?:[^\s{}]+/.exec(how.replaceAll('\\', ''))?.[0] : undefined)
  const subtitle = first('subtitle')
  const title = first('title')
  const author = namesOf(raw('author') ?? raw('editor') ?? '')
  const doi = verbatimToText(raw('doi') ?? '')
  return dropUndefined({
    id: entry.key,
    type: TYPES[entry.type] ?? (url === undefined ? 'document' : 'webpage'),
    title: title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title,
    author: author.length > 0 ? author : undefined,
    publisher:
      first('publisher', 'institution', 'organization', 'school') ??
      (isLink ? undefined : first('howpublished')),
    'container-title': first('journaltitle', 'journal', 'booktitle', 'eventtitle'),
    issued: dateOf(raw('date')) ?? dateFromParts(raw('year'), raw('month'), raw('day')),
    accessed: dateOf(raw('urldate')),
    URL: url === '' ? undefined : url,
    DOI: doi === '' ? undefined : doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, ''),
    note: first('note', 'annotation'),
  })
}

type Loose<T> = { [K in keyof T]: T[K] | undefined }

function dropUndefined(item: Loose<Required<CslItem>> & { id: string; type: string }): CslItem {
  const { id, type, ...rest } = item
  const given: { -readonly [K in keyof CslItem]?: CslItem[K] } = {}
  if (rest.title !== undefined) given.title = rest.title
  if (rest.author !== undefined) given.author = rest.author
  if (rest.publisher !== undefined) given.publisher = rest.publisher
  if (rest['container-title'] !== undefined) given['container-title'] = rest['container-title']
  if (rest.issued !== undefined) given.issued = rest.issued
  if (rest.accessed !== undefined) given.accessed = rest.accessed
  if (rest.URL !== undefined) given.URL = rest.URL
  if (rest.DOI !== undefined) given.DOI = rest.DOI
  if (rest.note !== undefined) given.note = rest.note
  return { id, type, ...given }
}

function dateOf(written: string | undefined): CslDate | undefined {
  const text = latexToText(written ?? '')
  if (text === '') return undefined
  const iso = (text.split(/[/–]/)[0] ?? '').replace(/[~?%]$/, '').replace(/T.*$/, '')
  return isPartialDate(iso) ? { 'date-parts': [iso.split('-').map(Number)] } : { literal: text }
}

function dateFromParts(year?: string, month?: string, day?: string): CslDate | undefined {
  const text = latexToText(year ?? '')
  if (!/^\d{4}$/.test(text)) return text === '' ? undefined : { literal: text }
  const name = latexToText(month ?? '').toLowerCase()
  const number = /^\d{1,2}$/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3)) + 1
  if (number < 1 || number > 12) return { 'date-parts': [[Number(text)]] }
  const date =
    Number(latexToText(day ?? '')) || Number(/\b\d{1,2}\b/.exec(name.replace(/^\d+$/, ''))?.[0] ?? 0)
  return { 'date-parts': [date > 0 && date < 32 ? [Number(text), number, date] : [Number(text), number]] }
}

/** The names in an author list: `Last, First`, `First von Last`, `{An Organization}`. */
function namesOf(list: string): CslName[] {
  return splitNames(list)
    .map(name => name.trim())
    .filter(name => name !== '' && name !== 'others')
    .map(nameOf)
}

function nameOf(name: string): CslName {
  if (/^\{[^{}]*\}$/.test(name)) return { literal: latexToText(name) }
  if (/^(?:family|given|prefix|suffix)[ \t]*=/.test(name)) return namedParts(name)
  const parts = splitAtDepthZero(name, /,/y).map(latexToText)
  const [family = '', second] = parts
  if (second !== undefined) return { family, given: parts.at(-1) ?? second }
  const words = splitAtDepthZero(name, /\s+/y)
    .map(latexToText)
    .filter(word => word !== '')
  if (words.length < 2) return { literal: latexToText(name) }
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(word),
  )
  const from = particle === -1 ? words.length - 1 : particle
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') }
}

/** BibLaTeX's extended names: `family=Gogh, given=Vincent, prefix=van`. */
function namedParts(name: string): CslName {
  const parts = new Map(
    splitAtDepthZero(name, /\s*,\s*/y).map(part => {
      const at = part.indexOf('=')
      return [
        part.slice(0, at).trim(),
        latexToText(part.slice(at + 1).replace(/^\s*"(.*)"\s*$/s, '$1')),
      ] as const
    }),
  )
  const family = [parts.get('prefix'), parts.get('family')].filter(part => part !== undefined).join(' ')
  const given = parts.get('given')
  return given === undefined ? { literal: family } : { family, given }
}

function splitNames(list: string): string[] {
  return splitAtDepthZero(list, /\s+and\s+/iy)
}

function splitAtDepthZero(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  const sticky = new RegExp(separator)
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '{') depth++
    else if (char === '}') depth--
    else if (depth === 0 && (char === ',' || /\s/.test(char ?? ''))) {
      sticky.lastIndex = at
      const match = sticky.exec(text)
      if (!match) continue
      parts.push(text.slice(from, at))
      from = at + match[0].length
      at = from - 1
    }
  }
  return [...parts, text.slice(from)]
}
