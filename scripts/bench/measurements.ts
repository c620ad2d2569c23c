import { median } from './statistics.ts'

/** What was measured: by name, one value a round. */
export interface Measurements {
  /** Keeps the value of a round; its name is its parts. */
  record(parts: readonly (string | number)[], value: number): void
  /** The median of a series; `undefined` where it was not measured. */
  value(...parts: readonly (string | number)[]): number | undefined
  /**
   * How many times the second series the first is: the median of the rounds' own ratios, so that a machine whose
   * speed drifts weighs on both alike. `undefined` where one was not measured.
   */
  ratio(of: readonly (string | number)[], to: readonly (string | number)[]): number | undefined
  series(): Readonly<Record<string, readonly number[]>>
}

/** Measurements, empty or of an earlier run. */
export function createMeasurements(earlier: Readonly<Record<string, readonly number[]>> = {}): Measurements {
  const all = new Map(Object.entries(earlier).map(([name, values]) => [name, [...values]]))
  const valuesOf = (parts: readonly (string | number)[]): readonly number[] => all.get(nameOf(parts)) ?? []
  return {
    record(parts, value) {
      const values = all.get(nameOf(parts))
      if (values) values.push(value)
      else all.set(nameOf(parts), [value])
    },
    value(...parts) {
      const values = valuesOf(parts)
      return values.length > 0 ? median(values) : undefined
    },
    ratio(of, to) {
      const [above, below] = [valuesOf(of), valuesOf(to)]
      if (above.length === 0 || below.length === 0) return undefined
      if (above.length !== below.length) return median(above) / median(below)
      return median(above.map((value, round) => value / (below[round] ?? Number.NaN)))
    },
    series: () => Object.fromEntries(all),
  }
}

function nameOf(parts: readonly (string | number)[]): string {
  return parts.join(' ')
}
