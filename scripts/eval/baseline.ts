/** The figures that a half may not fall below, by name. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, number>>>>

/** How one guarded figure stands against the baseline. */
export interface Check {
  readonly name: string
  readonly had: number | undefined
  readonly has: number | undefined
  readonly isPassed: boolean
}

/** Compares the figures measured with those kept: a figure that is gone failed, a new one passes. */
export function compareWithBaseline(baseline: Baseline, measured: Baseline): readonly Check[] {
  return Object.keys({ ...baseline, ...measured }).flatMap(half => {
    const [before, now] = [baseline[half] ?? {}, measured[half] ?? {}]
    return Object.keys({ ...before, ...now }).map(name => {
      const [had, has] = [before[name], now[name]]
      const isPassed = had === undefined || (has !== undefined && has >= had)
      return { name: `${half} ${name}`, had, has, isPassed }
    })
  })
}

/** Reads the baseline file's text; what is no number is left out. */
export function readBaseline(text: string): Baseline {
  const parsed: unknown = JSON.parse(text)
  return Object.fromEntries(
    entriesOf(parsed).map(([half, figures]) => [
      half,
      Object.fromEntries(
        entriesOf(figures).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])),
      ),
    ]),
  )
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
