// Written here, because the libraries cost too much: @retorquere/bibtex-parser (ISC) loads 555 KB in 43 ms and takes 0.33 ms an entry, @citation-js/plugin-bibtex (MIT) brings fetch along and gives the file up at its first error.
import type { Span } from '../text/span.ts'
import type { Steps } from '../text/steps.ts'
import type { BibliographyProblem } from './types.ts'

/** An entry as it stands in the file: lower-case type and field names, values with macros put in, LaTeX left as it is. */
export interface RawEntry {
  readonly type: string
  readonly key: string
  readonly span: Span
  readonly fields: Map<string, string>
}

/** What stands in a BibTeX file. */
export interface BibtexFile {
  readonly entries: readonly RawEntry[]
  readonly problems: readonly BibliographyProblem[]
}

const START = /@[ \t]*([A-Za-z][\w-]*)\s*([{(])/g
const NEXT_ENTRY = /(?:\r\n|\n|\r)[ \t]*@[ \t]*[A-Za-z][\w-]*\s*[{(]/g
const SPACE = /(?:\s+|%[^\r\n]*)*/y
const KEY = /[^\s,{}()="#%\\]+/y
const FIELD = /([A-Za-z][\w:+-]*)\s*=/y
const NUMBER = /\d+/y
const MACRO = /[A-Za-z_][\w:+.-]*/y
/** A few milliseconds' work. */
const ENTRIES_A_STEP = 100
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Reads the entries of a BibTeX or BibLaTeX file; after an error it goes on at the next `@type{`. */
export function* readBibtexSyntax(text: string): Steps<BibtexFile> {
  const entries: RawEntry[] = []
  const problems: BibliographyProblem[] = []
  const macros = new Map(MONTHS.map((name, index) => [name, String(index + 1)]))
  const own = new Map<RegExp, RegExp>()
  let at = 0

  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const sticky = own.get(pattern) ?? new RegExp(pattern)
    own.set(pattern, sticky)
    sticky.lastIndex = at
    const match = sticky.exec(text)
    if (match) at = sticky.lastIndex
    return match ?? undefined
  }
  const skip = (char: string): boolean => {
    take(SPACE)
    if (text[at] !== char) return false
    at++
    return true
  }

  /** A group in braces or quotes, without them; undefined when it does not end before the next entry. */
  function group(limit: number): string | undefined {
    const start = at + 1
    const quoted = text[at] === '"'
    let depth = 0
    for (at = start; at < limit; at++) {
      const char = text.charCodeAt(at)
      if (char === 123) depth++
      else if (quoted ? char === 34 && depth === 0 : char === 125 && depth === 0)
        return text.slice(start, at++)
      else if (char === 125) depth--
    }
    return undefined
  }

  function value(limit: number): string | undefined {
    let result = ''
    do {
      take(SPACE)
      const part =
        text[at] === '{' || text[at] === '"' ? group(limit) : (take(NUMBER)?.[0] ?? macro(take(MACRO)?.[0]))
      if (part === undefined) return undefined
      result += part
    } while (skip('#'))
    return result
  }

  function macro(name: string | undefined): string | undefined {
    return name === undefined ? undefined : (macros.get(name.toLowerCase()) ?? name)
  }

  /** Reads `name = value, …` into `fields` up to the closing brace; false when it meets something else. */
  function readFields(fields: Map<string, string>, close: string, limit: number): boolean {
    for (;;) {
      while (skip(','));
      if (skip(close)) return true
      const name = take(FIELD)?.[1]?.toLowerCase()
      if (name === undefined) return false
      const read = value(limit)
      if (read === undefined) return false
      if (!fields.has(name)) fields.set(name, read)
      take(SPACE)
      if (text[at] !== ',' && text[at] !== close) return false
    }
  }

  function complain(start: number, what: string): void {
    problems.push({ start, end: Math.max(start + 1, Math.min(at, text.length)), message: what })
  }

  let nextStart = -1
  function limitAfter(from: number): number {
    if (nextStart < from) nextStart = indexAfter(NEXT_ENTRY, text, from)
    return nextStart
  }

  for (let start = nextMatch(START, text, 0); start; start = nextMatch(START, text, at)) {
    const type = (start[1] ?? '').toLowerCase()
    const close = start[2] === '(' ? ')' : '}'
    const from = start.index
    at = from + start[0].length
    const limit = limitAfter(at)
    const named = `the “@${type}” entry`
    if (type === 'comment' || type === 'preamble') {
      at--
      if (text[at] === '(' || group(limit) === undefined)
        at = Math.max(at + 1, type === 'comment' ? at + 1 : at)
      continue
    }
    if (type === 'string') {
      const fields = new Map<string, string>()
      const complete = readFields(fields, close, limit)
      for (const [name, text] of fields) macros.set(name, text)
      if (!complete) complain(from, 'This @string is not complete; write @string{name = "text"}.')
      continue
    }
    take(SPACE)
    const keyAt = at
    const key = take(KEY)?.[0]
    if (key === undefined || (!skip(',') && text[at] !== close)) {
      complain(from, `${named} has no key; write @${type}{key, …`.replace(/^the/, 'The'))
      continue
    }
    const fields = new Map<string, string>()
    const complete = readFields(fields, close, limit)
    if (entries.length % ENTRIES_A_STEP === 0) yield
    entries.push({ type, key, span: { start: keyAt, end: keyAt + key.length }, fields })
    if (complete) continue
    at = Math.min(at, limit)
    const place = { start: keyAt, end: keyAt + key.length }
    const last = [...fields.keys()].at(-1)
    const behind = last === undefined ? 'its key' : `“${last}”`
    problems.push({
      ...place,
      message: `“${key}” is broken behind ${behind}; look for a missing comma, “=” or closing brace. What stands before it counts.`,
    })
  }
  return { entries, problems }
}

function nextMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  const search = new RegExp(pattern)
  search.lastIndex = from
  return search.exec(text) ?? undefined
}

function indexAfter(pattern: RegExp, text: string, from: number): number {
  return nextMatch(pattern, text, from)?.index ?? text.length
}
