import { median } from './statistics.ts'

/** What was measured: by name, one value a round. */
export interface Measurements {
  /** Keeps the value of a round; its name is its parts. */
  record(parts: readonly (string | number)[], value: number): void
  /** The median of a series; `undefined` where it was not measured. */
  value(...parts: readonly (string | number)[]): number | undefined
  /**
   * How many times the second series the first is: the median of the ratios of those rounds that both have, so that a
   * machine whose speed drifts weighs on both alike. `undefined` where there are none.
   */
  ratio(of: readonly (string | number)[], to: readonly (string | number)[]): number | undefined
  series(): Readonly<Record<string, readonly number[]>>
  /** The series of that name whose rounds differ. */
  unsteady(name: string): readonly string[]
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
      const rounds = above.flatMap((value, round) => {
        const other = below[round]
        return other === undefined ? [] : [value / other]
      })
      return rounds.length > 0 ? median(rounds) : undefined
    },
    series: () => Object.fromEntries(all),
    unsteady: name =>
      [...all]
        .filter(([series, values]) => series.startsWith(`${name} `) && new Set(values).size > 1)
        .map(([series]) => series),
  }
}

function nameOf(parts: readonly (string | number)[]): string {
  return parts.join(' ')
}
