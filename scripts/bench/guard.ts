import type { Measurements } from './measurements.ts'

/** Which measurement gives a ratio. */
export type Scenario = 'keystrokes' | 'start' | 'aliases' | 'files' | 'look-ups'

/** A ratio that is guarded. Each compares with what was measured in turn with it, so that a slow machine is no cause. */
export interface GuardedRatio {
  readonly name: string
  readonly scenario: Scenario
  figure(measured: Measurements): number | undefined
}

/** How a guarded ratio stands against the baseline. */
export interface GuardCheck {
  readonly name: string
  readonly scenario: Scenario
  readonly had: number | undefined
  readonly has: number | undefined
  readonly isPassed: boolean
}

/** How many times its baseline a ratio may be. */
export const TOLERANCE = 2

const keystroke = (size: number, p: string): GuardedRatio => ({
  name: `keystroke, ${size} KB, ${p}, to echo`,
  scenario: 'keystrokes',
  figure: m => m.ratio([`keystroke-${p}`, size, 'dateline'], [`keystroke-${p}`, size, 'echo']),
})

/** What the quick run guards. */
export const GUARDED: readonly GuardedRatio[] = [
  keystroke(50, 'p50'),
  keystroke(350, 'p50'),
  keystroke(350, 'p95'),
  {
    name: 'keystroke, 350 KB to 50 KB, p50',
    scenario: 'keystrokes',
    figure: m => m.ratio(['keystroke-p50', 350, 'dateline'], ['keystroke-p50', 50, 'dateline']),
  },
  {
    name: 'open to first diagnostics, 350 KB, to remark',
    scenario: 'keystrokes',
    figure: m => m.ratio(['open', 350, 'dateline'], ['open', 350, 'remark']),
  },
  {
    name: 'open to all diagnostics, 350 KB, to remark',
    scenario: 'keystrokes',
    figure: m => m.ratio(['open-complete', 350, 'dateline'], ['open', 350, 'remark']),
  },
  {
    name: 'peak memory, 350 KB, to echo',
    scenario: 'keystrokes',
    figure: m => m.ratio(['memory-peak', 350, 'dateline'], ['memory-peak', 350, 'echo']),
  },
  {
    name: 'start to first diagnostics, 50 KB, to echo',
    scenario: 'start',
    figure: m => m.ratio(['start-diagnosed', 'dateline'], ['start-diagnosed', 'echo']),
  },
  {
    name: 'files, wall time, to remark',
    scenario: 'files',
    figure: m => m.ratio(['files', 'dateline'], ['files', 'remark']),
  },
  {
    name: 'completion among 20,000 entries, p50, to echo',
    scenario: 'look-ups',
    figure: m => m.ratio(['completion-p50', 350, 'dateline'], ['keystroke-p50', 'look-ups', 'echo']),
  },
  {
    name: 'hover behind a keystroke, p50, to echo',
    scenario: 'look-ups',
    figure: m => m.ratio(['hover-busy-p50', 350, 'dateline'], ['keystroke-p50', 'look-ups', 'echo']),
  },
]

/** Reads a baseline's text: ratios by name. What is no number is left out. */
export function readBaseline(text: string): Readonly<Record<string, number>> {
  const parsed: unknown = JSON.parse(text)
  if (typeof parsed !== 'object' || parsed === null) return {}
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])),
  )
}

/** The ratios that were measured, by name, to three digits. */
export function ratiosOf(measured: Measurements, guarded = GUARDED): Readonly<Record<string, number>> {
  return Object.fromEntries(
    guarded.flatMap(({ name, figure }) => {
      const value = figure(measured)
      return value === undefined ? [] : [[name, Number(value.toPrecision(3))]]
    }),
  )
}

/**
 * Holds what was measured against the baseline. A ratio that is more than twice its baseline failed; one that the
 * baseline lacks passes; one that is guarded and could not be measured failed, but for memory where there is no `/proc`.
 */
export function checkGuard(
  measured: Measurements,
  baseline: Readonly<Record<string, number>>,
  guarded = GUARDED,
  platform: NodeJS.Platform = process.platform,
): readonly GuardCheck[] {
  return guarded.map(({ name, scenario, figure }) => {
    const [had, has] = [baseline[name], figure(measured)]
    const isUnmeasurable = platform !== 'linux' && name.includes('memory')
    const isPassed = had === undefined || (has === undefined ? isUnmeasurable : has <= had * TOLERANCE)
    return { name, scenario, had, has, isPassed }
  })
}
