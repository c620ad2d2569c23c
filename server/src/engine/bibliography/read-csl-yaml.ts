import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { nestsTooDeep } from '../text/yaml-depth.ts'
import { readCslItem } from './csl-item.ts'
import type { Bibliography, BibliographyEntry, BibliographyProblem } from './types.ts'

const MAX_ALIASES = 100

/**
 * Reads a CSL-YAML file: `references:` with a list of items, or the list itself.
 * @throws RangeError when it nests too deep to be read.
 */
export function readCslYaml(text: string): Bibliography {
  const entries: BibliographyEntry[] = []
  const problems: BibliographyProblem[] = []
  const source = text
    .replace(/^(\uFEFF?)---[ \t]*(?=[\r\n])/, '$1   ')
    .replace(/[\r\n](?:---|\.\.\.)\s*$/, '\n')
  if (nestsTooDeep(source)) throw new RangeError('nested too deep')
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
