import type { CslItem } from '../knowledge/types.ts'
import { finish } from '../text/steps.ts'
import type { TextEdit } from '../text/text-edit.ts'
import { contentEnd, indentationAt, insertAt, lineEndOf } from './insertion.ts'
import { readCslJson } from './read-csl-json.ts'

const FIELDS = [
  'id',
  'type',
  'title',
  'author',
  'publisher',
  'container-title',
  'issued',
  'accessed',
  'URL',
  'DOI',
] as const

/** The fields of an entry that is added, in the order in which they are written. */
export function entryFields(source: CslItem): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    FIELDS.flatMap(name => (source[name] === undefined ? [] : [[name, source[name]] as const])),
  )
}

/** Adds an item at the end of the list, laid out as the one before it. */
export function writeCslJson(text: string, source: CslItem): TextEdit | undefined {
  const eol = lineEndOf(text)
  const item = entryFields(source)
  const laidOut = (indent: string, step: string): string =>
    JSON.stringify(item, undefined, step).replaceAll('\n', eol + indent)
  if (text.replace('\uFEFF', '').trim() === '') {
    return insertAt(text.length, `[${eol}  ${laidOut('  ', '  ')}${eol}]${eol}`)
  }
  const { entries, problems } = finish(readCslJson(text))
  const list = listIn(text)
  if (problems.length > 0 || list === undefined || entries.some(({ key }) => key === source.id))
    return undefined
  const { start, end, lastItem } = list
  const outer = indentationAt(text, start)
  if (lastItem === undefined) {
    if (text.slice(start, end).trim() !== '') return undefined
    const inner = `${outer}  `
    const newText = `${eol}${inner}${laidOut(inner, '  ')}${eol}${outer}`
    return { start, end, newText, expected: text.slice(start, end) }
  }
  const last = contentEnd(text, end)
  const piece = text.slice(lastItem, last)
  const indent = indentationAt(text, lastItem)
  const startsLine = /[\r\n][ \t]*$/.test(text.slice(0, lastItem))
  const step = /[\r\n]([ \t]*)"/.exec(piece)?.[1]
  const body = step === undefined ? JSON.stringify(item) : laidOut(indent, step.slice(indent.length) || '  ')
  const isSpaced = /,[ \t]\{$/.test(text.slice(0, lastItem + 1))
  return insertAt(last, startsLine ? `,${eol}${indent}${body}` : `,${isSpaced ? ' ' : ''}${body}`)
}

interface List {
  /** Behind its opening bracket. */
  readonly start: number
  /** Before its closing one. */
  readonly end: number
  /** Where its last item begins. */
  readonly lastItem: number | undefined
}

/** The list of items: the whole file, or what `references` or `items` names. */
function listIn(text: string): List | undefined {
  const open: number[] = []
  let start: number | undefined
  let lastItem: number | undefined
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"') {
      at = stringEnd(text, at)
    } else if (char === '[' || char === '{') {
      const isNamed =
        open.length === 1 && /"(?:references|items)"\s*:\s*$/.test(text.slice(Math.max(0, at - 30), at))
      if (char === '[' && start === undefined && (open.length === 0 || isNamed)) start = at + 1
      else if (start !== undefined && open.at(-1) === start - 1) lastItem = at
      open.push(at)
    } else if (char === ']' || char === '}') {
      const opened = open.pop()
      if (start !== undefined && opened === start - 1) return { start, end: at, lastItem }
    }
  }
  return undefined
}

function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}
