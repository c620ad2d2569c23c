import { type Ranges, unite } from './classes.ts'
import type { Bounds } from './parse.ts'
import { CLASS, type MachineTables, NODE, Op } from './tables.ts'
import { createWordsWriter } from './write-words.ts'

/** The tables while they are written; what is there already is not written again. */
export interface Store {
  node(op: number, a: number, b: number, next: number): number
  list(sides: readonly number[]): number
  trie(words: readonly string[]): number
  /** The class of the units that words begin with; -1 where one is empty. */
  firstUnits(words: readonly string[]): number
  classOf(ranges: Ranges): number
  bounds(bounds: Bounds): number
  look(isBehind: boolean, isNegative: boolean, min: number, max: number): number
  phrase(first: number, firstClass: number): void
  tables(): MachineTables
}

const ASCII = 0x80

/** Makes empty ones. */
export function createStore(): Store {
  const nodes: number[] = [Op.END, 0, 0, 0]
  const lists: number[] = []
  const tries = createWordsWriter()
  const classes: number[] = []
  const ranges: number[] = []
  const boundsTable: number[] = []
  const looks: number[] = []
  const phrases: number[] = []
  const known = new Map<string, number>()

  const once = (key: string, make: () => number): number => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make()
    known.set(key, made)
    return made
  }

  const append = (table: number[], size: number, ...numbers: readonly number[]): number => {
    const at = table.length / size
    table.push(...numbers)
    return at
  }

  const classOf = (own: Ranges): number =>
    once(`class ${own.join()}`, () => {
      const bits = [0, 0, 0, 0]
      const from = ranges.length
      for (let at = 0; at < own.length; at += 2) {
        const [first = 0, last = 0] = own.slice(at, at + 2)
        for (let unit = first; unit <= last && unit < ASCII; unit++) {
          bits[unit >> 5] = (bits[unit >> 5] ?? 0) | (1 << (unit & 31))
        }
        if (last >= ASCII) ranges.push(Math.max(first, ASCII), last)
      }
      return append(classes, CLASS, ...bits, from, (ranges.length - from) / 2)
    })

  return {
    node: (op, a, b, next) => once(`node ${op} ${a} ${b} ${next}`, () => append(nodes, NODE, op, a, b, next)),
    list: sides => once(`list ${sides.join()}`, () => append(lists, 1, sides.length, ...sides)),
    trie: words => once(`trie ${JSON.stringify(words)}`, () => tries.write(words)),
    firstUnits: words => {
      if (words.includes('')) return -1
      return classOf(unite(words.map(word => [word.charCodeAt(0), word.charCodeAt(0)])))
    },
    classOf,
    bounds: ({ min, max, isLazy }) =>
      once(`bounds ${min} ${max} ${isLazy}`, () => append(boundsTable, 3, min, max, isLazy ? 1 : 0)),
    look: (isBehind, isNegative, min, max) =>
      once(`look ${isBehind} ${isNegative} ${min} ${max}`, () =>
        append(looks, 4, isBehind ? 1 : 0, isNegative ? 1 : 0, min, max),
      ),
    phrase: (first, firstClass) => void append(phrases, 2, first, firstClass),
    tables: () => ({
      nodes: Int32Array.from(nodes),
      lists: Int32Array.from(lists),
      tries: Int32Array.from(tries.table),
      classes: Int32Array.from(classes),
      ranges: Int32Array.from(ranges),
      bounds: Int32Array.from(boundsTable),
      looks: Int32Array.from(looks),
      phrases: Int32Array.from(phrases),
    }),
  }
}
