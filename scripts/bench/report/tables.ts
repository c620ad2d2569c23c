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

/** Keystrokes by server, in multiples of the echo server at the same size. */
export function keystrokeRows(measured: Measurements, servers: Servers, plan: Plan): Rows {
  const sizes = plan.keystrokes.map(({ size }) => size)
  const cells = (id: string): readonly string[] =>
    sizes.map(size => {
      const [p50, p95] = ['keystroke-p50', 'keystroke-p95'].map(name =>
        measured.ratio([name, size, id], [name, size, 'echo']),
      )
      return p50 === undefined || p95 === undefined ? '–' : `${times(p50)} (${times(p95)})`
    })
  return [
    ['keystroke to diagnostics, p50 (p95), to echo', ...sizes.map(sized)],
    ...[servers.dateline, ...servers.peers].map(({ id, name }) => [name, ...cells(id)]),
    [
      'echo, in ms',
      ...sizes.map(size => {
        const [p50, p95] = ['keystroke-p50', 'keystroke-p95'].map(name => measured.value(name, size, 'echo'))
        return p50 === undefined || p95 === undefined ? '–' : `${digits(p50)} (${digits(p95)})`
      }),
    ],
  ]
}

/** What else was measured: name, figure, to what. */
export function furtherRows(measured: Measurements, { pushing }: Servers, fileCount: number): Rows {
  const row = (name: string, value: number | undefined, unit: 'times' | 'ms'): Rows =>
    value === undefined ? [] : [[name, inUnit(value, unit)]]
  const yardstick = measured.value('open', 350, 'remark-gfm') === undefined ? 'remark' : 'remark-gfm'
  const remark = yardstick === 'remark' ? 'remark-parse with tables and footnotes' : 'remark-parse with GFM'
  const perSecond = (id: string, name: string): Rows => {
    const seconds = measured.value('files', id)
    return seconds === undefined ? [] : [[`files per second, ${name}`, digits(fileCount / seconds)]]
  }
  return [
    ['further figures', ''],
    ...row(
      `open to all diagnostics, 350 KB, to ${remark}`,
      measured.ratio(['open-complete', 350, 'dateline'], ['open', 350, yardstick]),
      'times',
    ),
    ...row(
      'keystroke, 350 KB, the author then pausing: until all is told, p50',
      measured.value('keystroke-complete-p50', 350, 'dateline'),
      'ms',
    ),
    ...row('the same, p95', measured.value('keystroke-complete-p95', 350, 'dateline'), 'ms'),
    ...row(
      'keystroke, 350 KB, p50, diagnostics pushed, to echo',
      measured.ratio(['keystroke-p50', 350, pushing.id], ['keystroke-p50', 350, 'echo']),
      'times',
    ),
    ...row(
      'keystroke with 100,000 aliases, p50, to 5,000',
      measured.ratio(
        ['keystroke-p50', 'aliases-100000', 'dateline'],
        ['keystroke-p50', 'aliases-5000', 'dateline'],
      ),
      'times',
    ),
    ...row(
      'start to `initialize`, to echo',
      measured.ratio(['start-initialized', 'dateline'], ['start-initialized', 'echo']),
      'times',
    ),
    ...row(
      'start to first diagnostics, 50 KB, to echo bundled into one file',
      measured.ratio(['start-diagnosed', 'dateline'], ['start-diagnosed', 'bundled-echo']),
      'times',
    ),
    ...row('completion, p50', measured.value('completion-p50', 350, 'dateline'), 'ms'),
    ...row('hover at rest, p50', measured.value('hover-p50', 350, 'dateline'), 'ms'),
    ...row('hover right behind a keystroke, p50', measured.value('hover-busy-p50', 350, 'dateline'), 'ms'),
    ...perSecond('dateline', 'dateline check'),
    ...perSecond('markdownlint-cli2', 'markdownlint-cli2'),
    ...perSecond('cspell', 'cspell'),
    ...perSecond('remark', 'remark-parse with tables and footnotes alone'),
  ]
}

/** A size in KB as people say it. */
export function sized(kilobytes: number): string {
  return kilobytes >= 1000 ? `${kilobytes / 1000} MB` : `${kilobytes} KB`
}
