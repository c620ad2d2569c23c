/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number
  pick<T>(items: readonly [T, ...T[]]): T
  /** True with that probability. */
  chance(probability: number): boolean
}

/** A linear congruential generator whose state is scrambled before it is given out. */
export function createRandom(seed: number): Random {
  const state = { value: seed >>> 0 }
  const next = (): number => {
    state.value = (Math.imul(state.value, 1664525) + 1013904223) >>> 0
    const once = Math.imul(state.value ^ (state.value >>> 16), 0x45d9f3b)
    const twice = Math.imul(once ^ (once >>> 13), 0x297a2d39)
    return ((twice ^ (twice >>> 16)) >>> 0) / 2 ** 32
  }
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    integer,
    pick: items => items[integer(0, items.length - 1)] ?? items[0],
    chance: probability => next() < probability,
  }
}
