import type { Steps } from '../../text/steps.ts'

const RUN = 1000

/** The places of keys in the order of the keys, in steps of a few milliseconds. */
export function* orderKeys(keys: readonly string[]): Steps<Uint32Array> {
  const keyAt = (place: number): string => keys[place] ?? ''
  let order = Uint32Array.from(keys, (_, place) => place)
  for (let from = 0; from < order.length; from += RUN) {
    order
      .subarray(from, from + RUN)
      .sort((a, b) => (keyAt(a) < keyAt(b) ? -1 : keyAt(a) > keyAt(b) ? 1 : a - b))
    yield
  }
  for (let run = RUN; run < order.length; run *= 2) {
    const merged = new Uint32Array(order.length)
    for (let from = 0; from < order.length; from += 2 * run) {
      const [middle, end] = [Math.min(from + run, order.length), Math.min(from + 2 * run, order.length)]
      let [left, right] = [from, middle]
      for (let to = from; to < end; to++) {
        const isLeft = left < middle && (right >= end || keyAt(order[left] ?? 0) <= keyAt(order[right] ?? 0))
        merged[to] = order[isLeft ? left++ : right++] ?? 0
      }
      yield
    }
    order = merged
  }
  return order
}

/** Where in that order the keys stand that begin with a text. */
export function rangeOf(
  query: string,
  keys: readonly string[],
  order: Uint32Array,
): readonly [number, number] {
  const first = lowest(order.length, at => (keys[order[at] ?? 0] ?? '') >= query)
  const count = lowest(order.length - first, by => !(keys[order[first + by] ?? 0] ?? '').startsWith(query))
  return [first, first + count]
}

/** The least number for which something holds that holds for all above it. */
function lowest(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
