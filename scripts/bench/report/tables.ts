import type { GoalResult } from '../goals.ts'
import type { GuardCheck } from '../guard.ts'
import type { Measurements } from '../measurements.ts'
import type { Plan } from '../plan.ts'
import type { Servers } from '../servers.ts'
import { digits, inUnit, outcome, times } from './format.ts'

type Rows = readonly (readonly string[])[]

/** The goals: what, at most, figure, whether it is met. */
export function goalRows(results: readonly GoalResult[]): Rows {
  return [
    ['goal', 'at most', 'figure', ''],
    ...results.map(result => [
      result.what,
      inUnit(result.atMost, result.unit),
      inUnit(result.figure, result.unit),
      outcome(result),
    ]),
  ]
}

/** The guarded ratios: what, the baseline, the figure, whether it passed. */
export function guardRows(checks: readonly GuardCheck[]): Rows {
  return [
    ['ratio', 'baseline', 'figure', ''],
    ...checks.map(({ name, had, has, isPassed }) => [
      name,
      inUnit(had, 'times'),
      inUnit(has, 'times'),
      isPassed ? 'passed' : 'failed',
    ]),
  ]
}

/** Keystrokes by server, in multiples of the echo server at the same size; nothing where none were measured. */
export function keystrokeRows(measured: Measurements, servers: Servers, plan: Plan): Rows {
  const names = ['keystroke-p50', 'keystroke-p95'] as const
  const sizes = plan.keystrokes
    .map(({ size }) => size)
    .filter(size => measured.value(names[0], size, 'echo') !== undefined)
  if (sizes.length === 0) return []
  const pair = (told: readonly (string | undefined)[]): string => {
    const [p50, p95] = told
    return p50 === undefined || p95 === undefined ? '–' : `${p50} (${p95})`
  }
  const toEcho = (id: string, size: number): string =>
    pair(names.map(name => told(measured.ratio([name, size, id], [name, size, 'echo']), times)))
  const inMilliseconds = (size: number): string =>
    pair(names.map(name => told(measured.value(name, size, 'echo'), digits)))
  return [
    ['keystroke to diagnostics, p50 (p95), to echo', ...sizes.map(sized)],
    ...[servers.dateline, ...servers.peers].map(({ id, name }) => [
      name,
      ...sizes.map(size => toEcho(id, size)),
    ]),
    ['echo, in ms', ...sizes.map(inMilliseconds)],
  ]
}

function told(value: number | undefined, tell: (value: number) => string): string | undefined {
  return value === undefined ? undefined : tell(value)
}

/** What else was measured: name and figure. */
export function furtherRows(measured: Measurements, { pushing }: Servers, fileCount: number): Rows {
  const hasPeers = measured.value('open', 350, 'remark-gfm') !== undefined
  const [yardstick, remark] = hasPeers
    ? ['remark-gfm', 'remark-parse with GFM']
    : ['remark', 'remark-parse with tables and footnotes']
  const ratio = (name: string, of: Parts, to: Parts): Row => [name, measured.ratio(of, to), times]
  const own = (name: string, ...figure: Parts): Row => [
    name,
    measured.value(...figure, 350, 'dateline'),
    value => inUnit(value, 'ms'),
  ]
  const files = (name: string, id: string): Row => {
    const seconds = measured.value('files', id)
    return [`files per second, ${name}`, seconds && fileCount / seconds, digits]
  }
  const key = (p: string, size: number | string, id = 'dateline'): Parts => [`keystroke-${p}`, size, id]
  const rows: readonly Row[] = [
    ratio(
      `open to first diagnostics, 350 KB, to ${remark}`,
      ['open', 350, 'dateline'],
      ['open', 350, yardstick],
    ),
    ratio(
      `open to all diagnostics, 350 KB, to ${remark}`,
      ['open-complete', 350, 'dateline'],
      ['open', 350, yardstick],
    ),
    ratio('keystroke in 350 KB, processor time, to echo', key('cpu', 350), key('cpu', 350, 'echo')),
    own('keystroke in 350 KB, then a pause: until all is told, p50', 'keystroke-complete-p50'),
    own('the same, p95', 'keystroke-complete-p95'),
    ratio(
      'keystroke in 350 KB, diagnostics pushed, p50, to echo',
      key('p50', 350, pushing.id),
      key('p50', 350, 'echo'),
    ),
    ratio('keystroke in 1 MB, p95, to its own in 350 KB', key('p95', 1000), key('p95', 350)),
    ratio(
      'keystroke with 100,000 aliases, p50, to 5,000',
      key('p50', 'aliases-100000'),
      key('p50', 'aliases-5000'),
    ),
    ratio(
      'keystroke with 1,000,000 aliases, p95, to 5,000',
      key('p95', 'aliases-1000000'),
      key('p95', 'aliases-5000'),
    ),
    ratio(
      'start to first diagnostics of 350 KB with 1,000,000 aliases, to 5,000',
      ['start', 'aliases-1000000', 'dateline'],
      ['start', 'aliases-5000', 'dateline'],
    ),
    ratio(
      'peak memory with 1,000,000 aliases, to 5,000',
      ['memory-peak', 'aliases-1000000', 'dateline'],
      ['memory-peak', 'aliases-5000', 'dateline'],
    ),
    ratio('start to `initialize`, to echo', ['start-initialized', 'dateline'], ['start-initialized', 'echo']),
    ratio(
      'start to first diagnostics, 50 KB, to echo bundled into one file',
      ['start-diagnosed', 'dateline'],
      ['start-diagnosed', 'bundled-echo'],
    ),
    own('completion in a library of 20,000 entries, p50', 'completion-p50'),
    own('hover at rest, p50', 'hover-p50'),
    own('hover right behind a keystroke, p50', 'hover-busy-p50'),
    files('dateline check', 'dateline'),
    files('dateline check again, nothing changed', 'dateline-again'),
    files('markdownlint-cli2', 'markdownlint-cli2'),
    files('cspell', 'cspell'),
    files('cspell again, with its cache', 'cspell-again'),
    files('remark-parse with tables and footnotes alone', 'remark'),
  ]
  const shown = rows.flatMap(([name, value, tell]) => (value === undefined ? [] : [[name, tell(value)]]))
  return shown.length === 0 ? [] : [['further figures', ''], ...shown]
}

type Parts = readonly (string | number)[]
type Row = readonly [name: string, value: number | undefined, tell: (value: number) => string]

/** A size in KB as people say it. */
export function sized(kilobytes: number): string {
  return kilobytes >= 1000 ? `${kilobytes / 1000} MB` : `${kilobytes} KB`
}
