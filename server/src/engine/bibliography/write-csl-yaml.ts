import { Document, isMap, isScalar, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml'
import { frontMatterSpan } from '../document/split-blocks.ts'
import type { CslDate, CslItem } from '../knowledge/types.ts'
import type { TextEdit } from '../text/text-edit.ts'
import { nestsTooDeep } from '../text/yaml-depth.ts'
import { contentEnd, indentationAt, insertAt, lineEndAfter, lineEndOf } from './insertion.ts'
import { toMarkdown, toMarkdownUrl } from './markdown-text.ts'
import { entryFields } from './write-csl-json.ts'

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/
const PROSE: readonly string[] = ['title', 'publisher', 'container-title']
const CLOSING = /(?:---|\.\.\.)[ \t]*$/

/** Adds an item to a CSL-YAML file, which is `references:` with a list, or the list itself. */
export function writeCslYaml(text: string, source: CslItem): TextEdit | undefined {
  const eol = lineEndOf(text)
  if (/^\uFEFF?[\s-]*$/.test(text)) {
    const newText = `---${eol}references:${eol}${itemLines(source, '- ', defaults).join(eol)}${eol}---${eol}`
    return { start: text.length, end: text.length, newText, expected: '' }
  }
  const yaml = text
    .replace(/^(\uFEFF?)---[ \t]*(?=[\r\n])/, '$1   ')
    .replace(/([\r\n])(?:---|\.\.\.)(\s*)$/, '$1   $2')
  return addTo(yaml, 0, source, false)
}

/**
 * Adds an item to the `references:` of a brief's front matter, which is made where there is none. Nothing where
 * the front matter cannot be read, is never closed, or gives way to Pandoc's title block.
 */
export function writeReferences(text: string, source: CslItem): TextEdit | undefined {
  const span = frontMatterSpan(text)
  const eol = lineEndOf(text)
  const opening = OPENING.exec(text)?.[0].length
  if (span === undefined || opening === undefined) {
    if (opening !== undefined || /^\uFEFF?%/.test(text)) return undefined
    const lines = ['---', 'references:', ...itemLines(source, '- ', defaults), '---', '']
    const start = text.startsWith('\uFEFF') ? 1 : 0
    return insertAt(start, lines.join(eol) + (text.slice(start).trim() === '' ? '' : eol))
  }
  const yaml = text.slice(opening, span.end).replace(CLOSING, '')
  return addTo(yaml, opening, source, true)
}

/** Adds an item to the YAML that stands at `shift` in its file. */
function addTo(yaml: string, shift: number, source: CslItem, mayMake: boolean): TextEdit | undefined {
  if (nestsTooDeep(yaml)) return undefined
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' })
  if (document.errors.length > 0) return undefined
  const top: unknown = document.contents
  const eol = lineEndOf(yaml)
  const put = (edit: TextEdit): TextEdit => ({ ...edit, start: edit.start + shift, end: edit.end + shift })
  if (isMap(top) && top.flow === true) return undefined
  if (!isMap(top) && !isSeq(top)) {
    if (!mayMake || yaml.trim() !== '') return undefined
    return put(insertAt(yaml.length, ['references:', ...itemLines(source, '- ', defaults), ''].join(eol)))
  }
  const pair = isMap(top)
    ? top.items.find(({ key }) => isScalar(key) && key.value === 'references')
    : undefined
  const list: unknown = isSeq(top) ? top : pair?.value
  if (isSeq(list) && list.items.length > 0) {
    const edit = append(yaml, list, source, eol)
    return edit && put(edit)
  }
  if (pair === undefined) {
    if (!mayMake || !isMap(top)) return undefined
    const dash = dashOf(yaml, top.items.map(({ value }) => value).find(isBlockList))
    const end = contentEnd(yaml, yaml.length)
    const lines = ['references:', ...itemLines(source, dash, defaults)]
    return put(insertAt(lineEndAfter(yaml, end), eol + lines.join(eol)))
  }
  const [from, to] = rangeOf(list)
  const keyEnd = rangeOf(pair.key)[1]
  if (isSeq(list)) {
    const start = contentEnd(yaml, from)
    const newText = eol + itemLines(source, '- ', defaults).join(eol)
    return put({ start, end: to, newText, expected: yaml.slice(start, to) })
  }
  if (!isScalar(list) || list.value !== null || list.anchor !== undefined) return undefined
  return put(insertAt(lineEndAfter(yaml, keyEnd), eol + itemLines(source, '- ', defaults).join(eol)))
}

function append(yaml: string, list: YAMLSeq, source: CslItem, eol: string): TextEdit | undefined {
  const last: unknown = list.items.at(-1)
  const isThere = list.items.some(item => isMap(item) && String(item.get('id')) === source.id)
  if (isThere || !isMap(last)) return undefined
  const style = styleOf(list)
  if (list.flow === true) return insertAt(rangeOf(last)[1], `, ${JSON.stringify(plainItem(source, style))}`)
  const end = lineEndAfter(yaml, contentEnd(yaml, rangeOf(last)[1]))
  return insertAt(end, eol + itemLines(source, dashOf(yaml, list), style).join(eol))
}

/** How the items of a list write their dates and texts. */
interface YamlStyle {
  readonly hasDateParts: boolean
  readonly quotes: 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'
}

const defaults: YamlStyle = { hasDateParts: false, quotes: 'PLAIN' }

function styleOf(list: YAMLSeq): YamlStyle {
  const maps = list.items.filter(isMap)
  // Those that could stand without quotes, so that having them is a habit.
  const titles = maps
    .map(item => item.get('title', true))
    .filter(isScalar)
    .filter(({ value }) => stringify(value, { lineWidth: 0 }).trimEnd() === value)
  const share = (type: string): boolean =>
    titles.length > 0 && titles.filter(title => title.type === type).length * 2 > titles.length
  const [last] = maps.map(item => item.get('issued')).filter(date => date !== undefined)
  return {
    hasDateParts: isMap(last) && last.has('date-parts'),
    quotes: share('QUOTE_DOUBLE') ? 'QUOTE_DOUBLE' : share('QUOTE_SINGLE') ? 'QUOTE_SINGLE' : 'PLAIN',
  }
}

/** An item as YAML lines, the first behind `dash`, the dash with the blanks around it. */
function itemLines(source: CslItem, dash: string, style: YamlStyle): readonly string[] {
  const document = new Document(plainItem(source, style), { aliasDuplicateObjects: false })
  for (const name of PROSE) {
    const text = document.get(name, true)
    if (isScalar(text)) text.type = style.quotes
  }
  for (const name of ['issued', 'accessed']) {
    const parts = document.getIn([name, 'date-parts', 0], true)
    if (isSeq(parts)) parts.flow = true
  }
  const told = document.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false })
  const lines = told.trimEnd().split('\n')
  return lines.map((line, index) => (index === 0 ? dash : ' '.repeat(dash.length)) + line)
}

/** The item with its texts as Markdown and its dates as the list writes them. */
function plainItem(source: CslItem, style: YamlStyle): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(entryFields(source)).map(([name, value]) => {
      if (name === 'URL') return [name, toMarkdownUrl(String(value))]
      if (name === 'author') return [name, (source.author ?? []).map(part => mapTexts(part))]
      if (name === 'issued') return [name, dateOf(source.issued, style)]
      if (name === 'accessed') return [name, dateOf(source.accessed, style)]
      return [name, PROSE.includes(name) ? toMarkdown(String(value)) : value]
    }),
  )
}

function mapTexts(record: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([name, text]) => [name, toMarkdown(String(text))]))
}

function dateOf(date: CslDate | undefined, { hasDateParts }: YamlStyle): unknown {
  const [year, ...rest] = date?.['date-parts']?.[0] ?? []
  if (year === undefined) return date?.literal === undefined ? date : toMarkdown(date.literal)
  if (hasDateParts) return { 'date-parts': [[year, ...rest]] }
  const iso = [String(year).padStart(4, '0'), ...rest.map(part => String(part).padStart(2, '0'))].join('-')
  return rest.length === 0 ? year : iso
}

function isBlockList(node: unknown): node is YAMLSeq {
  return isSeq(node) && node.flow !== true && node.items.length > 0
}

/** The dash of a list's items with the blanks before and behind it. */
function dashOf(yaml: string, list: YAMLSeq | undefined): string {
  const [first] = list === undefined ? [] : rangeOf(list.items[0])
  if (first === undefined) return '- '
  const line = yaml.slice(
    Math.max(yaml.lastIndexOf('\n', first - 1), yaml.lastIndexOf('\r', first - 1)) + 1,
    first,
  )
  return /^[ ]*-[ ]+$/.test(line) ? line : `${indentationAt(yaml, first)}- `
}

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : [0, 0]
}
