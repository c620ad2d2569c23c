import type { Steps } from '../text/steps.ts'
import { readCslItem } from './csl-item.ts'
import type { Bibliography, BibliographyEntry, BibliographyProblem } from './types.ts'

const ID = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/g
/** What stands between two items. */
const BETWEEN = /^\s*,?\s*/
/** So long that it is read in steps. */
const LARGE = 200_000
const ITEMS_A_STEP = 100
const ITEM_START = /\{\s*"(?:id|type)"\s*:/g

/** Reads a CSL-JSON file: a list of items, one item, or an object with `references` or `items`. */
export function* readCslJson(text: string): Steps<Bibliography> {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  if (source.trim() === '') return { entries: [], problems: [] }
  const listed = source.length > LARGE ? yield* readListed(source) : undefined
  if (listed !== undefined) return listed
  const parsed = parse(source)
  if (parsed === undefined) return readPieces(source)
  return readItems(itemsIn(parsed.value), source, 0)
}

/** Reads a long list item by item; undefined where anything but whole items stands in it. */
function* readListed(text: string): Steps<Bibliography | undefined> {
  const entries: BibliographyEntry[] = []
  const problems: BibliographyProblem[] = []
  const opening = /^\s*\[/.exec(text)
  if (opening === null) return undefined
  for (let at = opening[0].length; ; ) {
    const start = at + (BETWEEN.exec(text.slice(at, at + 1000))?.[0].length ?? 0)
    if (text[start] === ']') return text.slice(start + 1).trim() === '' ? { entries, problems } : undefined
    const end = text[start] === '{' ? objectEnd(text, start) : undefined
    const piece = end === undefined ? undefined : parse(text.slice(start, end))
    if (end === undefined || piece === undefined) return undefined
    const read = readItems([piece.value], text.slice(start, end), start)
    if (entries.length % ITEMS_A_STEP === 0) yield
    entries.push(...read.entries)
    problems.push(...read.problems)
    at = end
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value === 'object' && value !== null) {
    if ('references' in value && Array.isArray(value.references)) return value.references
    if ('items' in value && Array.isArray(value.items)) return value.items
  }
  return [value]
}

/** The items with the place of each id, looked for in order in `text`, which stands at `shift` in the file. */
function readItems(items: readonly unknown[], text: string, shift: number): Bibliography {
  const entries: BibliographyEntry[] = []
  const problems: BibliographyProblem[] = []
  const ids = text.matchAll(ID)
  for (const [index, item] of items.entries()) {
    const csl = readCslItem(item, 'html')
    if (!csl) {
      const message = `Item ${index + 1} has no “id”; give it one, which is its citation key.`
      problems.push({ start: shift, end: shift + Math.min(1, text.length), message })
      continue
    }
    let span = { start: shift, end: shift }
    for (let next = ids.next(); !next.done; next = ids.next()) {
      const written = next.value[1] ?? ''
      if (String(parse(written)?.value) !== csl.id) continue
      const quote = written.startsWith('"') ? 1 : 0
      const end = shift + next.value.index + next.value[0].length
      span = { start: end - written.length + quote, end: end - quote }
      break
    }
    entries.push({ key: csl.id, csl, span })
  }
  return { entries, problems }
}

/** Reads a file that is not valid JSON item by item, so that only the broken ones are lost. */
function readPieces(text: string): Bibliography {
  const entries: BibliographyEntry[] = []
  const problems: BibliographyProblem[] = []
  const starts = Array.from(text.matchAll(ITEM_START), match => match.index)
  let done = 0
  for (const [index, start] of starts.entries()) {
    if (start < done) continue
    const limit = starts[index + 1] ?? text.length
    const end = objectEnd(text, start)
    const piece = end === undefined ? undefined : parse(text.slice(start, end))
    if (end === undefined || piece === undefined) {
      const message = 'This item is not valid JSON; look for a missing comma, quote or closing brace in it.'
      problems.push({ start, end: Math.min(limit, start + 1), message })
      continue
    }
    const read = readItems([piece.value], text.slice(start, end), start)
    entries.push(...read.entries)
    problems.push(...read.problems)
    done = end
  }
  if (problems.length === 0) {
    const message =
      starts.length === 0
        ? 'This file is not CSL-JSON; it must hold a list of items, [{"id": "key", "type": "webpage", …}].'
        : 'This file is not valid JSON between its items; look for a missing comma or bracket.'
    problems.push({ start: 0, end: Math.min(1, text.length), message })
  }
  return { entries, problems }
}

/** Where the object that opens at `start` closes; undefined when it never does. */
function objectEnd(text: string, start: number): number | undefined {
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (quoted) {
      if (char === 92) at++
      else if (char === 34 || char === 10) quoted = false
    } else if (char === 34) quoted = true
    else if (char === 123) depth++
    else if (char === 125 && --depth === 0) return at + 1
  }
  return undefined
}
