import type { CslDate, CslItem, CslName } from '../knowledge/types.ts'
import { finish } from '../text/steps.ts'
import type { TextEdit } from '../text/text-edit.ts'
import { type BibtexStyle, bibtexStyle } from './bibtex-style.ts'
import { readBibtexSyntax } from './bibtex-syntax.ts'
import { contentEnd, insertAt, lineEndOf } from './insertion.ts'

/** By CSL type: BibLaTeX's type and BibTeX's. */
const TYPES: Readonly<Record<string, readonly [modern: string, classic: string]>> = {
  webpage: ['online', 'misc'], post: ['online', 'misc'], 'post-weblog': ['online', 'misc'], article: ['online', 'misc'], report: ['report', 'techreport'],
  'article-journal': ['article', 'article'], 'article-magazine': ['article', 'article'], 'article-newspaper': ['article', 'article'],
  book: ['book', 'book'], chapter: ['incollection', 'incollection'], 'paper-conference': ['inproceedings', 'inproceedings'], thesis: ['thesis', 'phdthesis'],
  dataset: ['dataset', 'misc'], software: ['software', 'misc'], legislation: ['legislation', 'misc'], bill: ['legislation', 'misc'],
  regulation: ['legislation', 'misc'], legal_case: ['jurisdiction', 'misc'], motion_picture: ['video', 'misc'], manuscript: ['unpublished', 'unpublished'],
} // biome-ignore format: a table
/** The field that names who publishes, by type; elsewhere `publisher`. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  misc: 'howpublished', online: 'organization', report: 'institution', techreport: 'institution', thesis: 'institution', phdthesis: 'school',
  legislation: 'organization', jurisdiction: 'organization', video: 'organization', unpublished: 'organization',
} // biome-ignore format: a table
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const KEY = /^[^\s,{}()="#%\\'~@]+$/
const COMMENT = /(?:^|[\r\n])[ \t]*@comment\b/i

type Field = readonly [name: string, value: string]

/** Adds an entry behind the last one; JabRef's comments stay at the end. */
export function writeBibtex(text: string, source: CslItem): TextEdit | undefined {
  if (!KEY.test(source.id)) return undefined
  const entries = text.includes('@') ? finish(readBibtexSyntax(text)).entries : []
  if (entries.some(({ key }) => key === source.id)) return undefined
  const from = entries.at(-1)?.span.end ?? 0
  const comment = COMMENT.exec(text.slice(from))
  const end = contentEnd(text, comment === null ? text.length : from + comment.index)
  const eol = lineEndOf(text)
  const entry = entryOf(source, bibtexStyle(text.slice(0, end)), eol)
  const isFirst = text.slice(0, end).replace('\uFEFF', '') === ''
  if (isFirst) return insertAt(end, end === text.length ? entry + eol : entry + eol + eol)
  return insertAt(end, eol + eol + entry + (end === text.length ? eol : ''))
}

function entryOf(source: CslItem, style: BibtexStyle, eol: string): string {
  const [modern, classic] = TYPES[source.type] ?? ['misc', 'misc']
  const type = style.isClassic ? classic : modern
  const fields = fieldsOf(source, type, style.isClassic).map(([name, value]) => {
    const label = style.nameCase(name).padEnd(style.width)
    return `${style.indent}${label}${style.before}=${style.behind}${delimited(value, name, style)}`
  })
  const comma = style.hasLastComma ? ',' : ''
  return `@${style.typeCase(type)}{${source.id},${eol}${fields.join(`,${eol}`)}${comma}${eol}}`
}

function fieldsOf(source: CslItem, type: string, isClassic: boolean): readonly Field[] {
  const isArticle = type === 'article'
  const place = source['container-title'] ?? (isArticle ? source.publisher : undefined)
  const publisher = source.publisher === place ? undefined : source.publisher
  const container = isArticle ? (isClassic ? 'journal' : 'journaltitle') : 'booktitle'
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', source.author?.map(nameOf).join(' and ')],
    ['title', source.title && titleOf(source.title)],
    [container, place && latex(place)],
    ['entrysubtype', isArticle && !isClassic ? /magazine|newspaper/.exec(source.type)?.[0] : undefined],
    [PUBLISHERS[type] ?? 'publisher', publisher && listed(publisher)],
    ...(isClassic ? classicDate(source.issued) : [['date', isoOf(source.issued)] as const]),
    ['doi', source.DOI],
    ['url', source.URL && verbatim(source.URL)],
    ['urldate', isoOf(source.accessed)],
  ]
  return fields.flatMap(([name, value]): Field[] =>
    value === undefined || value === '' ? [] : [[name, value]],
  )
}

function delimited(value: string, name: string, style: BibtexStyle): string {
  if (name === 'month') return value
  // Pandoc takes a percent sign in quotes for a comment.
  return style.isQuoted && !/["%]/.test(value) ? `"${value}"` : `{${value}}`
}

/** A title keeps its capitals, which styles would lower or raise otherwise. */
function titleOf(title: string): string {
  return `{${latex(title)}}`
}

/** A name in a list of names, in which `and` would part it. */
function listed(text: string): string {
  return /\band\b/i.test(text) ? `{${latex(text)}}` : latex(text)
}

function nameOf({ family, given, literal }: CslName): string {
  if (literal !== undefined) return `{${latex(literal)}}`
  const part = (text: string): string => (/,|\band\b/i.test(text) ? `{${latex(text)}}` : latex(text))
  return given === undefined ? `{${latex(family ?? '')}}` : `${part(family ?? '')}, ${part(given)}`
}

function classicDate(date: CslDate | undefined): readonly (readonly [string, string | undefined])[] {
  const [year, month, day] = date?.['date-parts']?.[0] ?? []
  return [
    ['year', year === undefined ? date?.literal && latex(date.literal) : String(year)],
    ['month', MONTHS[(month ?? 0) - 1]],
    ['day', day === undefined ? undefined : String(day)],
  ]
}

function isoOf(date: CslDate | undefined): string | undefined {
  const [year, ...rest] = date?.['date-parts']?.[0] ?? []
  if (year === undefined) return date?.literal
  return [String(year).padStart(4, '0'), ...rest.map(part => String(part).padStart(2, '0'))].join('-')
}

/** Plain text as LaTeX. Braces become brackets, which no reader counts. */
function latex(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
    '{': '(',
    '}': ')',
    '--': '-{}-',
  }
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\~^{}&%$#_]|--/g, sign => signs[sign] ?? `\\${sign}`)
}

/** An address as BibLaTeX takes it: as written, but braces, which have to pair. */
function verbatim(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, encodeURIComponent)
}
