import type { Records } from './records.ts'

/** A map over records, of which only those are read that are asked for. */
export function createLazyMap<V>(
  records: Records<V>,
  indexOf: (key: string) => number | undefined,
  keyOf: (value: V) => string,
): ReadonlyMap<string, V> {
  function* values(): MapIterator<V> {
    for (let index = 0; index < records.length; index += 1) yield records.at(index)
  }
  function* keys(): MapIterator<string> {
    for (const value of values()) yield keyOf(value)
  }
  function* entries(): MapIterator<[string, V]> {
    for (const value of values()) yield [keyOf(value), value]
  }
  const map: ReadonlyMap<string, V> = {
    size: records.length,
    has: key => indexOf(key) !== undefined,
    get: key => {
      const index = indexOf(key)
      return index === undefined ? undefined : records.at(index)
    },
    keys,
    values,
    entries,
    forEach(tell, self) {
      for (const [key, value] of entries()) tell.call(self, value, key, map)
    },
    [Symbol.iterator]: entries,
  }
  return Object.freeze(map)
}
