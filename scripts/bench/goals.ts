import type { Measurements } from './measurements.ts'

/** What a figure may come to at most. */
export interface Goal {
  readonly what: string
  readonly atMost: number
  readonly unit: 'times' | 'ms'
  /** `undefined` where what it compares was not measured. */
  figure(measured: Measurements): number | undefined
}

/** A goal and how it stands. */
export interface GoalResult {
  readonly what: string
  readonly atMost: number
  readonly unit: 'times' | 'ms'
  readonly figure: number | undefined
  readonly isMet: boolean | undefined
}

/** The goals, all of them ratios of one run but the last two, which are what a person waits for. */
export const GOALS: readonly Goal[] = [
  {
    what: 'keystroke to diagnostics, 350 KB, p50, against the echo server',
    atMost: 4,
    unit: 'times',
    figure: m => m.ratio(['keystroke-p50', 350, 'dateline'], ['keystroke-p50', 350, 'echo']),
  },
  {
    what: 'keystroke to diagnostics, 350 KB, p95, against the echo server',
    atMost: 6,
    unit: 'times',
    figure: m => m.ratio(['keystroke-p95', 350, 'dateline'], ['keystroke-p95', 350, 'echo']),
  },
  {
    what: 'keystroke in 1 MB, p50, against its own in 350 KB',
    atMost: 1.5,
    unit: 'times',
    figure: m => m.ratio(['keystroke-p50', 1000, 'dateline'], ['keystroke-p50', 350, 'dateline']),
  },
  {
    what: 'keystroke with 1,000,000 aliases, p50, against its own with 5,000',
    atMost: 1.5,
    unit: 'times',
    figure: m =>
      m.ratio(
        ['keystroke-p50', 'aliases-1000000', 'dateline'],
        ['keystroke-p50', 'aliases-5000', 'dateline'],
      ),
  },
  {
    what: 'keystroke, 350 KB, p50, against cspell',
    atMost: 1 / 30,
    unit: 'times',
    figure: m => m.ratio(['keystroke-p50', 350, 'dateline'], ['keystroke-p50', 350, 'cspell']),
  },
  {
    what: 'open to first diagnostics, 350 KB, against remark-parse with GFM alone',
    atMost: 1 / 2,
    unit: 'times',
    figure: m => m.ratio(['open', 350, 'dateline'], ['open', 350, 'remark-gfm']),
  },
  {
    what: 'start to first diagnostics, 50 KB, against the echo server',
    atMost: 1.5,
    unit: 'times',
    figure: m => m.ratio(['start-diagnosed', 'dateline'], ['start-diagnosed', 'echo']),
  },
  {
    what: 'peak memory, 350 KB edited 1,000 times, against the echo server',
    atMost: 2,
    unit: 'times',
    figure: m => m.ratio(['memory-peak', 350, 'dateline'], ['memory-peak', 350, 'echo']),
  },
  {
    what: 'memory at edit 1,000, against edit 500',
    atMost: 1.05,
    unit: 'times',
    figure: m => m.ratio(['memory-at-1000', 350, 'dateline'], ['memory-at-500', 350, 'dateline']),
  },
  {
    what: 'command line, 1,000 files of 8 KB, wall time, against the faster of markdownlint-cli2 and cspell',
    atMost: 1 / 3,
    unit: 'times',
    figure(m) {
      const ratios = ['markdownlint-cli2', 'cspell'].flatMap(
        id => m.ratio(['files', 'dateline'], ['files', id]) ?? [],
      )
      return ratios.length === 2 ? Math.max(...ratios) : undefined
    },
  },
  {
    what: 'completion in a library of 20,000 entries, p95',
    atMost: 10,
    unit: 'ms',
    figure: m => m.value('completion-p95', 350, 'dateline'),
  },
  {
    what: 'hover, right behind a keystroke or at rest, p95',
    atMost: 5,
    unit: 'ms',
    figure(m) {
      const both = ['hover-p95', 'hover-busy-p95'].flatMap(name => m.value(name, 350, 'dateline') ?? [])
      return both.length === 0 ? undefined : Math.max(...both)
    },
  },
]

/** How each goal stands. */
export function holdAgainstGoals(measured: Measurements, goals = GOALS): readonly GoalResult[] {
  return goals.map(({ what, atMost, unit, figure }) => {
    const value = figure(measured)
    return { what, atMost, unit, figure: value, isMet: value === undefined ? undefined : value <= atMost }
  })
}
