import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { isPartialDate, type PartialDate } from '../text/day.ts'
import type { Span } from '../text/span.ts'
import { nestsTooDeep } from '../text/yaml-depth.ts'
import { findDates } from './dates.ts'
import { frontMatterSpan } from './split-blocks.ts'
import type { DocumentProblem, FrontMatter } from './types.ts'

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/
const CLOSING = /(?:---|\.\.\.)[ \t]*$/
const LOOKS_LIKE_KEYS = /^[A-Za-z][\w-]*[ \t]*:(?:[ \t]|[\r\n]|$)/
/** What Quarto fills in by itself. */
const AUTOMATIC_DATES = new Set(['today', 'now', 'last-modified'])
const MAX_ALIASES = 100

/** Reads the front matter of a text. Whatever is wrong with it is a problem; what can be read of it is. */
export function readFrontMatter(text: string): FrontMatter {
  const span = frontMatterSpan(text)
  if (!span) return { bibliography: [], references: [], problems: unclosed(text) }
  const opening = OPENING.exec(text)?.[0].length ?? 0
  const yaml = text.slice(opening, span.end).replace(CLOSING, '')
  try {
    if (nestsTooDeep(yaml)) throw new RangeError('nested too deep')
    return {
      span,
      ...readYaml(parseDocument(yaml, { prettyErrors: false, logLevel: 'error' }), opening, yaml.length),
    }
  } catch {
    const message = 'The front matter cannot be read; simplify its YAML to plain “key: value” lines.'
    return {
      span,
      bibliography: [],
      references: [],
      problems: [{ ...span, code: 'invalid-front-matter', message }],
    }
  }
}

function unclosed(text: string): DocumentProblem[] {
  const opening = OPENING.exec(text)?.[0]
  if (opening === undefined || !LOOKS_LIKE_KEYS.test(text.slice(opening.length, opening.length + 200)))
    return []
  const start = opening.indexOf('-')
  const message = 'The front matter is never closed and counts as text; add a line “---” after its last key.'
  return [{ start, end: start + 3, code: 'invalid-front-matter', message }]
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function readYaml(document: Document.Parsed, shift: number, length: number): Omit<FrontMatter, 'span'> {
  const problems: DocumentProblem[] = []
  const bibliography: { path: string; span: Span }[] = []
  const references: { item: unknown; span: Span }[] = []
  const result: Mutable<Omit<FrontMatter, 'span'>> = { bibliography, references, problems }

  const spanOf = (node: unknown): Span => {
    const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined
    const [start, end] = Array.isArray(range) ? range : [0, length]
    return { start: shift + Number(start), end: shift + Number(end) }
  }
  const complain = (span: Span, message: string) => {
    problems.push({ ...span, code: 'invalid-front-matter', message })
  }
  const target = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node)

  const error = document.errors[0]
  if (error) {
    const end = shift + Math.min(Math.max(error.pos[1], error.pos[0] + 1), length)
    complain(
      { start: Math.min(shift + error.pos[0], end), end },
      `The front matter is not valid YAML: ${sentence(error.message)} Correct it here, or quote the value.`,
    )
  }
  const top = target(document.contents)
  if (!isMap(top)) {
    if (!error && document.contents !== null) {
      complain(
        spanOf(document.contents),
        'The front matter holds no keys; write lines such as “date: 2026-06-27”.',
      )
    }
    return result
  }

  const nodeOf = (key: string, map: YAMLMap<unknown, unknown> = top): unknown =>
    target(map.items.find(({ key: node }) => isScalar(node) && node.value === key)?.value)
  const textOf = (node: unknown, key: string): string | undefined => {
    if (isEmpty(node)) return undefined
    if (isScalar(node))
      return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
    complain(spanOf(node), `“${key}” must be a text; write it on one line, in quotes if it holds a colon.`)
    return undefined
  }
  const dateOf = (node: unknown, key: string): PartialDate | undefined => {
    const written = textOf(node, key)?.trim()
    if (written === undefined || written === '' || AUTOMATIC_DATES.has(written)) return undefined
    const date = readDate(written)
    if (!date)
      complain(spanOf(node), `“${written}” in “${key}” is no date; write it as 2026-06-27, 2026-06 or 2026.`)
    return date
  }

  const title = textOf(nodeOf('title'), 'title')
  const status = textOf(nodeOf('status'), 'status')
  const date = dateOf(nodeOf('date'), 'date')
  if (title !== undefined) result.title = title
  if (status !== undefined) result.status = status
  if (date !== undefined) result.date = date

  const dateline = nodeOf('dateline')
  if (isMap(dateline)) {
    const asOf = dateOf(nodeOf('as-of', dateline), 'as-of')
    if (asOf !== undefined) result.asOf = asOf
  } else if (!isEmpty(dateline)) {
    complain(spanOf(dateline), '“dateline” must hold keys; write “as-of: 2026-06-27” indented below it.')
  }

  const files = nodeOf('bibliography')
  for (const item of isSeq(files) ? files.items.map(target) : isEmpty(files) ? [] : [files]) {
    if (isScalar(item) && typeof item.value === 'string')
      bibliography.push({ path: item.value, span: spanOf(item) })
    else complain(spanOf(item), '“bibliography” must name files; write one path, or a list of paths.')
  }

  const items = nodeOf('references')
  if (isSeq(items)) {
    for (const node of items.items.map(target)) {
      if (isMap(node)) references.push({ item: toPlain(node, document), span: spanOf(node) })
      else
        complain(
          spanOf(node),
          'An entry of “references” must hold keys; write “- id: key” with title and date below it.',
        )
    }
  } else if (!isEmpty(items)) {
    complain(spanOf(items), '“references” must be a list; begin each entry with “- id: key”.')
  }
  return result
}

function isEmpty(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null)
}

function toPlain(
  node: { toJS(document: Document, options: { maxAliasCount: number }): unknown },
  document: Document,
): unknown {
  return node.toJS(document, { maxAliasCount: MAX_ALIASES })
}

function readDate(written: string): PartialDate | undefined {
  const iso = /^\d{4}(?:-\d{2}){0,2}(?=$|[T\s]\d)/.exec(written)?.[0]
  if (iso !== undefined) return isPartialDate(iso) ? iso : undefined
  return findDates(written)[0]?.iso
}

function sentence(message: string): string {
  const [line = ''] = message.split('\n')
  return /[.!?]$/.test(line) ? line : `${line}.`
}
