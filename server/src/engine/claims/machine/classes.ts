/** The units of classes, as ranges in order: first and last of each, one after another. */
export type Ranges = readonly number[]

const UNITS = 0x10000
const SURROGATES = { first: 0xd800, last: 0xdfff }

/** Makes a reader of the units that a class has, by its source; surrogates are left out. */
export function createClassReader(): (source: string) => Ranges {
  const known = new Map<string, Ranges>()
  return source => {
    const before = known.get(source)
    if (before) return before
    const ranges = rangesOf(new RegExp(source, 'u'))
    known.set(source, ranges)
    return ranges
  }
}

function rangesOf(expression: RegExp): Ranges {
  const ranges: number[] = []
  let first = -1
  for (let unit = 0; unit <= UNITS; unit++) {
    const isIn =
      unit < UNITS &&
      !(unit >= SURROGATES.first && unit <= SURROGATES.last) &&
      expression.test(String.fromCharCode(unit))
    if (isIn && first < 0) first = unit
    if (!isIn && first >= 0) {
      ranges.push(first, unit - 1)
      first = -1
    }
  }
  return ranges
}

/** The ranges of what either has. */
export function unite(all: readonly Ranges[]): Ranges {
  const pairs = all.flatMap(ranges =>
    ranges.flatMap((first, at) => (at % 2 === 0 ? [{ first, last: ranges[at + 1] ?? first }] : [])),
  )
  pairs.sort((a, b) => a.first - b.first)
  const united: number[] = []
  for (const { first, last } of pairs) {
    const end = united.at(-1)
    if (end !== undefined && first <= end + 1) united[united.length - 1] = Math.max(end, last)
    else united.push(first, last)
  }
  return united
}

/** The units of a class of few, in order; nothing for one of more. */
export function fewUnits(ranges: Ranges, most: number): readonly string[] | undefined {
  const units: string[] = []
  for (let at = 0; at < ranges.length; at += 2) {
    for (let unit = ranges[at] ?? 0; unit <= (ranges[at + 1] ?? -1); unit++) {
      if (units.length === most) return undefined
      units.push(String.fromCharCode(unit))
    }
  }
  return units
}
