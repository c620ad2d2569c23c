/** How many items two versions of a list share at their start and at their end. */
export interface Shared {
  readonly head: number
  readonly tail: number
}

/** Nothing is shared. */
export const NOTHING_SHARED: Shared = Object.freeze({ head: 0, tail: 0 })

/** What two lists share, by identity of `of` their items; their ends do not overlap. */
export function sharedEnds<T>(
  was: readonly T[],
  is: readonly T[],
  of: (item: T | undefined) => unknown,
): Shared {
  const most = Math.min(was.length, is.length)
  let head = 0
  while (head < most && of(was[head]) === of(is[head])) head++
  let tail = 0
  while (tail < most - head && of(was[was.length - 1 - tail]) === of(is[is.length - 1 - tail])) tail++
  return { head, tail }
}
