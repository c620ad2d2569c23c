/*
 * Several tables in one file: a fixed head, a JSON directory, then each table at a multiple of eight bytes, so that it
 * is read where it lies. Numbers are little-endian, as on every processor that Node runs on.
 */

/** `DLKB`: Dateline's compiled knowledge base. */
const MAGIC = 0x424b4c44
const HEAD = 16
const ALIGNMENT = 8

/** What a table is written from and read as. */
export type Table = Int32Array<ArrayBufferLike> | Uint8Array<ArrayBufferLike>

/** The tables of a file and what it says of itself. */
export interface Sections {
  /** @throws Error where there is no such table. */
  bytes(name: string): Uint8Array
  /** @throws Error where there is no such table. */
  numbers(name: string): Int32Array
}

/** The same with what was written as the file’s description. */
export interface DescribedSections<A> extends Sections {
  readonly about: A
}

interface Directory<A> {
  readonly about: A
  /** Offset behind the directory and length, in bytes. */
  readonly tables: Readonly<Record<string, readonly [offset: number, length: number]>>
}

/** Writes tables as one file. `format` is raised whenever what they mean changes. */
export function writeSections(
  format: number,
  about: unknown,
  tables: Readonly<Record<string, Table>>,
): Uint8Array {
  const places: Record<string, [number, number]> = {}
  let size = 0
  for (const [name, table] of Object.entries(tables)) {
    places[name] = [size, table.byteLength]
    size = aligned(size + table.byteLength)
  }
  const directory = toAscii(JSON.stringify({ about, tables: places } satisfies Directory<unknown>))
  const start = aligned(HEAD + directory.length)
  const file = new Uint8Array(start + size)
  new Int32Array(file.buffer, 0, 4).set([MAGIC, format, file.length, directory.length])
  file.set(directory, HEAD)
  for (const [name, table] of Object.entries(tables)) {
    const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength)
    file.set(bytes, start + (places[name]?.[0] ?? 0))
  }
  return file
}

/** Opens a file in place, `A` being what it was described with; nothing where it is not whole, or of another format. */
export function readSections<A>(file: Uint8Array, format: number): DescribedSections<A> | undefined {
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : file.slice()
  if (bytes.length < HEAD) return undefined
  const head = new Int32Array(bytes.buffer, bytes.byteOffset, 4)
  if (head[0] !== MAGIC || head[1] !== format || head[2] !== bytes.length) return undefined
  const length = head[3] ?? 0
  const { about, tables }: Directory<A> = JSON.parse(fromAscii(bytes, HEAD, HEAD + length))
  const start = aligned(HEAD + length)
  const placeOf = (name: string): readonly [number, number] => {
    const place = tables[name]
    if (place === undefined) throw new Error(`the compiled knowledge has no ${name}`)
    return [bytes.byteOffset + start + place[0], place[1]]
  }
  return {
    about,
    bytes: name => new Uint8Array(bytes.buffer, ...placeOf(name)),
    numbers: name => {
      const [offset, length] = placeOf(name)
      return new Int32Array(bytes.buffer, offset, length / 4)
    },
  }
}

/** JSON in bytes: characters beyond ASCII are escaped, so that a byte is a character. */
export function toAscii(json: string): Uint8Array {
  const escaped = json.replace(
    /[^\x20-\x7e]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const bytes = new Uint8Array(escaped.length)
  for (let at = 0; at < escaped.length; at += 1) bytes[at] = escaped.charCodeAt(at)
  return bytes
}

/** How many arguments a call may safely have. */
const CHUNK = 4096

/** The text of ASCII bytes. */
export function fromAscii(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += CHUNK) {
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, Math.min(at + CHUNK, to)))
  }
  return text
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT
}
