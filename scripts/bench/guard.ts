import type { Measurements } from './measurements.ts'

/** Which measurement gives a ratio. */
export type Scenario = 'keystrokes' | 'start' | 'aliases' | 'files' | 'look-ups'

/** A ratio that is guarded. Each compares with what was measured in turn with it, so that a slow machine is no cause. */
export interface GuardedRatio {
  readonly name: string
  readonly scenario: Scenario
  /** Processor time and memory are known on Linux only. */
  readonly isForLinux: boolean
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

/**
 * What the quick run guards. Processor time, since what a busy machine does beside it does not count there; the
 * quickest tenth of keystrokes by the clock, since waiting costs no processor time.
 */
export const GUARDED: readonly GuardedRatio[] = [
  {
    name: 'keystroke, 350 KB, the quickest tenth, to echo',
    scenario: 'keystrokes',
    isForLinux: false,
    figure: m => m.ratio(['keystroke-p10', 350, 'dateline'], ['keystroke-p10', 350, 'echo']),
  },
  onLinux('keystrokes', 'keystroke, 50 KB, processor time, to echo', [
    ['keystroke-cpu', 50, 'dateline'],
    ['keystroke-cpu', 50, 'echo'],
  ]),
  onLinux('keystrokes', 'keystroke, 350 KB, processor time, to echo', [
    ['keystroke-cpu', 350, 'dateline'],
    ['keystroke-cpu', 350, 'echo'],
  ]),
  onLinux('keystrokes', 'keystroke, 350 KB, processor time, to its own in 50 KB', [
    ['keystroke-cpu', 350, 'dateline'],
    ['keystroke-cpu', 50, 'dateline'],
  ]),
  onLinux('keystrokes', 'open to first diagnostics, 350 KB, processor time, to remark', [
    ['open-cpu', 350, 'dateline'],
    ['open-cpu', 350, 'remark'],
  ]),
  onLinux('keystrokes', 'open to all diagnostics, 350 KB, processor time, to remark', [
    ['open-complete-cpu', 350, 'dateline'],
    ['open-cpu', 350, 'remark'],
  ]),
  onLinux('keystrokes', 'peak memory, 350 KB, to echo', [
    ['memory-peak', 350, 'dateline'],
    ['memory-peak', 350, 'echo'],
  ]),
  onLinux('start', 'start to first diagnostics, 50 KB, processor time, to echo', [
    ['start-cpu', 'dateline'],
    ['start-cpu', 'echo'],
  ]),
  onLinux('files', 'files, processor time, to remark', [
    ['files-cpu', 'dateline'],
    ['files-cpu', 'remark'],
  ]),
  onLinux('look-ups', 'completion among 20,000 entries, processor time, to echo', [
    ['completion-cpu', 350, 'dateline'],
    ['keystroke-cpu', 'look-ups', 'echo'],
  ]),
  onLinux('look-ups', 'hover behind a keystroke, processor time, to echo', [
    ['hover-busy-cpu', 350, 'dateline'],
    ['keystroke-cpu', 'look-ups', 'echo'],
  ]),
]

function onLinux(
  scenario: Scenario,
  name: string,
  [of, to]: readonly [of: readonly (string | number)[], to: readonly (string | number)[]],
): GuardedRatio {
  return { name, scenario, isForLinux: true, figure: m => m.ratio(of, to) }
}

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

/** A baseline with new ratios in it; those that are guarded no longer are left out, in the order in which they are. */
export function renewed(
  baseline: Readonly<Record<string, number>>,
  ratios: Readonly<Record<string, number>>,
  guarded = GUARDED,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    guarded.flatMap(({ name }) => {
      const value = ratios[name] ?? baseline[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/**
 * Holds what was measured against the baseline. A ratio that is more than twice its baseline failed; one that the
 * baseline lacks passes; one that is guarded and could not be measured failed, unless it is one for Linux and this is another system.
 */
export function checkGuard(
  measured: Measurements,
  baseline: Readonly<Record<string, number>>,
  guarded = GUARDED,
  platform: NodeJS.Platform = process.platform,
): readonly GuardCheck[] {
  return guarded.map(({ name, scenario, isForLinux, figure }) => {
    const [had, has] = [baseline[name], figure(measured)]
    const isUnmeasurable = isForLinux && platform !== 'linux'
    const isPassed = had === undefined || (has === undefined ? isUnmeasurable : has <= had * TOLERANCE)
    return { name, scenario, had, has, isPassed }
  })
}
