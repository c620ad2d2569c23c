import { openKeptRecords, recordTables } from './records.ts'
import type { Sections, Table } from './sections.ts'

/** The places at which a key stands, in order; none where it is unknown. */
export type Postings = (key: string) => Int32Array

const NONE = new Int32Array(0)

/** Makes the tables that find, for a key, the indexes of the items that have it. */
export function postingTables<T>(
  name: string,
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Readonly<Record<string, Table>> {
  const byKey = new Map<string, number[]>()
  for (const [index, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const known = byKey.get(key)
      if (known) known.push(index)
      else byKey.set(key, [index])
    }
  }
  const keys = [...byKey.keys()]
  let size = 16
  while (size < keys.length * 2) size *= 2
  const slots = new Int32Array(size)
  for (const [index, key] of keys.entries()) {
    let slot = hashOf(key) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = index + 1
  }
  const ends = new Int32Array(keys.length)
  let end = 0
  for (const [index, places] of [...byKey.values()].entries()) {
    end += places.length
    ends[index] = end
  }
  return {
    ...recordTables(`${name}.keys`, keys),
    [`${name}.slots`]: slots,
    [`${name}.places.ends`]: ends,
    [`${name}.places`]: Int32Array.from([...byKey.values()].flat()),
  }
}

/** Opens them where they lie. */
export function openPostings(sections: Sections, name: string): Postings {
  const keys = openKeptRecords<string>(sections, `${name}.keys`)
  const slots = sections.numbers(`${name}.slots`)
  const ends = sections.numbers(`${name}.places.ends`)
  const places = sections.numbers(`${name}.places`)
  const mask = slots.length - 1
  return key => {
    let slot = hashOf(key) & mask
    for (let found = slots[slot] ?? 0; found !== 0; found = slots[slot] ?? 0) {
      const index = found - 1
      if (keys.at(index) === key) {
        return places.subarray(index === 0 ? 0 : ends[index - 1], ends[index])
      }
      slot = (slot + 1) & mask
    }
    return NONE
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
