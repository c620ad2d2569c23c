import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { type Span, shift as shifted } from '../text/span.ts'
import type { Steps } from '../text/steps.ts'
import { nestsTooDeep } from '../text/yaml-depth.ts'
import { readCslItem } from './csl-item.ts'
import type { Bibliography, BibliographyEntry, BibliographyProblem } from './types.ts'

const MAX_ALIASES = 100
/** So long that it is read in steps. */
const LARGE = 100_000
const ITEMS_A_STEP = 20
/** How far from its end the line that closes a file is looked for. */
const TAIL = 40

/**
 * Reads a CSL-YAML file: `references:` with a list of items, or the list itself.
 * @throws RangeError when it nests too deep to be read.
 */
export function* readCslYaml(text: string): Steps<Bibliography> {
  const entries: BibliographyEntry[] = []
  const problems: BibliographyProblem[] = []
  const tail = text.slice(-TAIL).replace(/([\r\n])(?:---|\.\.\.)\s*$/, '$1')
  const source = text
    .slice(0, -TAIL)
    .concat(tail)
    .replace(/^(\uFEFF?)---[ \t]*(?=[\r\n])/, '$1   ')
  if (source.length < LARGE) return readWhole(source, 0)
  yield
  for (const { start, end } of pieces(source)) {
    yield
    const read = readWhole(source.slice(start, end), start)
    entries.push(...read.entries)
    problems.push(...read.problems)
  }
  return { entries, problems }
}

/**
 * A long list cut between items, some at a time; all of it where it is no list. It ends where a line stands
 * further left than the items, or beside them without a dash.
 */
function* pieces(source: string): Generator<Span> {
  const first = /(?:^|[\r\n])([ ]*)- /.exec(source)
  if (first === null) return yield { start: 0, end: source.length }
  const indent = first[1] ?? ''
  const border = new RegExp(`[\\r\\n](?:(${indent}- )| {0,${indent.length}}(?![ \\r\\n#]|- ))`, 'g')
  border.lastIndex = first.index + first[0].length
  let start = first.index
  let items = 1
  for (let next = border.exec(source); next?.[1] !== undefined; next = border.exec(source)) {
    if (items++ % ITEMS_A_STEP !== 0) continue
    yield { start, end: next.index }
    start = next.index
  }
  border.lastIndex = start + 1
  yield { start, end: endOfList(border, source) }
}

function endOfList(border: RegExp, source: string): number {
  for (let next = border.exec(source); next !== null; next = border.exec(source))
    if (next[1] === undefined) return next.index
  return source.length
}

function readWhole(source: string, shift: number): Bibliography {
  const { entries, problems } = readDocument(source)
  if (shift === 0) return { entries, problems }
  return {
    entries: entries.map(entry => ({ ...entry, span: shifted(entry.span, shift) })),
    problems: problems.map(problem => shifted(problem, shift)),
  }
}

function readDocument(source: string): Bibliography {
  if (nestsTooDeep(source)) throw new RangeError('nested too deep')
  const entries: BibliographyEntry[] = []
  const problems: BibliographyProblem[] = []
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' })
  const error = document.errors[0]
  if (error) {
    const [start, end] = error.pos
    const [what = ''] = error.message.split('\n')
    problems.push({
      start,
      end: Math.max(end, start + 1),
      message: `This is not valid YAML: ${what}. Correct it, or quote the value.`,
    })
  }
  const top = document.contents
  const list = isMap(top) ? top.get('references', true) : top
  if (!isSeq(list)) {
    if (!error && top !== null) {
      problems.push({
        start: 0,
        end: 1,
        message: 'This file holds no references; write “references:” and a list of items below it.',
      })
    }
    return { entries, problems }
  }
  for (const node of list.items) {
    const [start, end] = rangeOf(node)
    const csl = isMap(node)
      ? readCslItem(node.toJS(document, { maxAliasCount: MAX_ALIASES }), 'markdown')
      : undefined
    if (!csl) {
      problems.push({
        start,
        end,
        message: 'This item has no “id”; begin it with “- id: key”, which is its citation key.',
      })
      continue
    }
    const id = isMap(node) ? node.get('id', true) : undefined
    const [from, to] = isScalar(id) ? rangeOf(id) : [start, end]
    const quote = /["']/.test(source[from] ?? '') ? 1 : 0
    entries.push({ key: csl.id, csl, span: { start: from + quote, end: to - quote } })
  }
  return { entries, problems }
}

function rangeOf(node: unknown): [start: number, end: number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : [0, 1]
}
