import { fromAscii, type Sections, type Table, toAscii } from './sections.ts'

/** JSON values that are read one by one, when asked for. */
export interface Records<T> {
  readonly length: number
  /** The value at an index, read anew each time. */
  at(index: number): T
}

/** Makes the tables of records. */
export function recordTables(name: string, values: readonly unknown[]): Readonly<Record<string, Table>> {
  const texts = values.map(value => toAscii(JSON.stringify(value)))
  const ends = new Int32Array(texts.length)
  let size = 0
  for (const [index, text] of texts.entries()) {
    size += text.length
    ends[index] = size
  }
  const bytes = new Uint8Array(size)
  for (const [index, text] of texts.entries()) bytes.set(text, (ends[index] ?? 0) - text.length)
  return { [`${name}.json`]: bytes, [`${name}.ends`]: ends }
}

/** Opens records where they lie. `T` is what they were written from. */
export function openRecords<T>(sections: Sections, name: string): Records<T> {
  const bytes = sections.bytes(`${name}.json`)
  const ends = sections.numbers(`${name}.ends`)
  return {
    length: ends.length,
    at: index => {
      const value: T = JSON.parse(
        fromAscii(bytes, index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index] ?? 0),
      )
      return value
    },
  }
}

/** The same with each value read once. */
export function openKeptRecords<T>(sections: Sections, name: string): Records<T> {
  const { length, at } = openRecords<T>(sections, name)
  const kept = new Map<number, T>()
  return {
    length,
    at: index => {
      const known = kept.get(index)
      if (known !== undefined) return known
      const value = at(index)
      kept.set(index, value)
      return value
    },
  }
}
