import { isPartialDate, type PartialDate } from '../text/day.ts'
import type { Directive, DocumentProblem } from './types.ts'

const COMMENT = /<!--([\s\S]*?)-->/g
const NAMED = /^\s*dateline-([\w-]*)([\s\S]*)$/
const CODE = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/
const UNTIL = /(?:^|\s)until(?:\s+(\S+))?/
const FORMS = [
  'dateline-disable',
  'dateline-enable',
  'dateline-disable-line',
  'dateline-disable-next-line',
  'dateline-disable-file',
  'dateline-reviewed DATE',
  'dateline-as-of DATE',
].join(', ')

/** What the comments in a piece of HTML tell Dateline, and which of them it cannot make out. */
export interface FoundDirectives {
  readonly directives: readonly Directive[]
  readonly problems: readonly DocumentProblem[]
}

/** Reads the directives of `html`, which starts at `start`. */
export function findDirectives(html: string, start: number): FoundDirectives {
  const directives: Directive[] = []
  const problems: DocumentProblem[] = []
  for (const comment of html.matchAll(COMMENT)) {
    const named = NAMED.exec(comment[1] ?? '')
    if (!named) continue
    const span = { start: start + comment.index, end: start + comment.index + comment[0].length }
    const read = readDirective(named[1] ?? '', named[2] ?? '')
    if (typeof read === 'string') problems.push({ ...span, code: 'invalid-directive', message: read })
    else directives.push({ ...read, span })
  }
  return { directives, problems }
}

type Unplaced = Directive extends infer D ? (D extends Directive ? Omit<D, 'span'> : never) : never

function readDirective(name: string, rest: string): Unplaced | string {
  const colon = rest.indexOf(':')
  const head = (colon === -1 ? rest : rest.slice(0, colon)).trim()
  const reason =
    colon === -1
      ? ''
      : rest
          .slice(colon + 1)
          .trim()
          .replaceAll(/\s+/g, ' ')
  const because = reason === '' ? {} : { reason }
  switch (name) {
    case 'disable':
    case 'enable':
    case 'disable-line':
    case 'disable-next-line':
    case 'disable-file':
      return readSuppression(name, head, because)
    case 'reviewed':
    case 'as-of':
      if (!isPartialDate(head)) return wrongDate(head, `dateline-${name} 2026-06-27`)
      return { type: name, date: head, ...because }
    default:
      return `Dateline knows no directive “dateline-${name}”; write one of: ${FORMS}.`
  }
}

function readSuppression(
  type: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file',
  head: string,
  because: { reason?: string },
): Unplaced | string {
  const inHead = UNTIL.exec(head)
  const written = inHead ?? UNTIL.exec(because.reason ?? '')
  const until = written?.[1]?.replace(/[.,;)]+$/, '')
  const isDate = until !== undefined && isPartialDate(until)
  if (inHead && !isDate) return wrongDate(until ?? '', `dateline-${type} until 2026-12-31`)
  if (!inHead && written && until !== undefined && /^\d/.test(until) && !isDate) {
    return wrongDate(until, `dateline-${type}: reason until 2026-12-31`)
  }
  const codes = (inHead ? head.replace(UNTIL, ' ') : head).split(/[\s,]+/).filter(code => code !== '')
  const wrong = codes.find(code => !CODE.test(code))
  if (wrong !== undefined) {
    return `“${wrong}” is no checker's name; write dateline-${type} with names such as outdated-claim, then “: reason”.`
  }
  return { type, codes, ...because, ...lapse(isDate ? until : undefined) }
}

function lapse(until: PartialDate | undefined): { until?: PartialDate } {
  return until === undefined ? {} : { until }
}

function wrongDate(written: string, example: string): string {
  const what = written === '' ? 'A date is missing' : `“${written}” is no date`
  return `${what}; write year, month and day with hyphens, as in “${example}”.`
}
