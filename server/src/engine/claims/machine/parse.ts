/*
 * Regular expressions as trees: the part of the language that phrases are written in. They are for texts that have
 * single spaces for white space and no surrogates (`plain-text.ts`); `\s+` is a space then.
 */

/** A regular expression, or a part of one. */
export type Tree =
  | { readonly type: 'unit'; readonly unit: string }
  /** Any unit of a class, by its source: `[^,;]`, `\p{L}`, `.`. */
  | { readonly type: 'class'; readonly source: string }
  | { readonly type: 'sequence'; readonly parts: readonly Tree[] }
  /** The sides in the order in which they are tried. */
  | { readonly type: 'choice'; readonly sides: readonly Tree[] }
  | { readonly type: 'named'; readonly name: string; readonly body: Tree }
  | { readonly type: 'repeat'; readonly body: Tree; readonly bounds: Bounds }
  | { readonly type: 'look'; readonly body: Tree; readonly isBehind: boolean; readonly isNegative: boolean }
  | { readonly type: 'place'; readonly place: Place }

/** How often a part stands, and whether the fewest times are tried first. */
export interface Bounds {
  readonly min: number
  readonly max: number
  readonly isLazy: boolean
}

/** Start and end of the text, a word's end, and where none is. */
export type Place = '^' | '$' | '\\b' | '\\B'

interface Cursor {
  readonly source: string
  at: number
}

/**
 * Reads the source of a regular expression.
 * @throws SyntaxError where it is none, or has what phrases never have: back references, flags, named places.
 */
export function parseExpression(source: string): Tree {
  const cursor = { source, at: 0 }
  const tree = choice(cursor)
  if (cursor.at < source.length) throw broken(cursor)
  return tree
}

function broken({ source, at }: Cursor): SyntaxError {
  return new SyntaxError(`an expression cannot be read from “${source.slice(at, at + 20)}” on`)
}

function choice(cursor: Cursor): Tree {
  const sides = [sequence(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    sides.push(sequence(cursor))
  }
  const [only] = sides
  return only && sides.length === 1 ? only : { type: 'choice', sides }
}

function sequence(cursor: Cursor): Tree {
  const parts: Tree[] = []
  for (let unit = cursor.source[cursor.at]; unit !== undefined; unit = cursor.source[cursor.at]) {
    if (unit === '|' || unit === ')') break
    const part = repeated(cursor, one(cursor, unit))
    if (part.type === 'sequence') parts.push(...part.parts)
    else parts.push(part)
  }
  const [only] = parts
  return only && parts.length === 1 ? only : { type: 'sequence', parts }
}

function one(cursor: Cursor, unit: string): Tree {
  const { source, at } = cursor
  switch (unit) {
    case '(':
      return group(cursor)
    case '[':
      cursor.at = classEnd(cursor)
      return { type: 'class', source: source.slice(at, cursor.at) }
    case '\\':
      return escaped(cursor)
    case '.':
      cursor.at++
      return { type: 'class', source: '.' }
    case '^':
    case '$':
      cursor.at++
      return { type: 'place', place: unit }
    case '*':
    case '+':
    case '?':
    case '{':
      throw broken(cursor)
    default:
      cursor.at++
      return { type: 'unit', unit }
  }
}

function escaped(cursor: Cursor): Tree {
  const { source, at } = cursor
  const whole = /^\\(?:u[\da-f]{4}|p\{[^}]*\}|P\{[^}]*\}|[^\p{L}\p{N}]|[bBdDsSwW])/iu.exec(
    source.slice(at, at + 40),
  )?.[0]
  if (whole === undefined) throw broken(cursor)
  cursor.at += whole.length
  if (whole === '\\b' || whole === '\\B') return { type: 'place', place: whole }
  if (whole === '\\s') return { type: 'unit', unit: ' ' }
  if (whole.startsWith('\\u'))
    return { type: 'unit', unit: String.fromCharCode(Number.parseInt(whole.slice(2), 16)) }
  return /^\\[\p{L}]/u.test(whole) ? { type: 'class', source: whole } : { type: 'unit', unit: whole.slice(1) }
}

function classEnd(cursor: Cursor): number {
  const { source } = cursor
  let end = cursor.at + 1
  while (source[end] !== ']') {
    if (end >= source.length) throw broken(cursor)
    end += source[end] === '\\' ? 2 : 1
  }
  return end + 1
}

const OPENINGS = [
  { opening: '(?:', make: (body: Tree): Tree => body },
  {
    opening: '(?=',
    make: (body: Tree): Tree => ({ type: 'look', body, isBehind: false, isNegative: false }),
  },
  { opening: '(?!', make: (body: Tree): Tree => ({ type: 'look', body, isBehind: false, isNegative: true }) },
  {
    opening: '(?<=',
    make: (body: Tree): Tree => ({ type: 'look', body, isBehind: true, isNegative: false }),
  },
  { opening: '(?<!', make: (body: Tree): Tree => ({ type: 'look', body, isBehind: true, isNegative: true }) },
]

function group(cursor: Cursor): Tree {
  const { source, at } = cursor
  const known = OPENINGS.find(({ opening }) => source.startsWith(opening, at))
  const name = known ? undefined : /^\(\?<(\w+)>/.exec(source.slice(at, at + 40))?.[1]
  const opening = known?.opening ?? (name === undefined ? '(' : `(?<${name}>`)
  if (source.startsWith('(?', at) && opening === '(') throw broken(cursor)
  cursor.at += opening.length
  const body = choice(cursor)
  if (source[cursor.at] !== ')') throw broken(cursor)
  cursor.at++
  if (known) return known.make(body)
  return name === undefined ? body : { type: 'named', name, body }
}

function repeated(cursor: Cursor, body: Tree): Tree {
  const [whole, sign, min, comma, max, lazy] =
    /^(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})(\?)?/.exec(cursor.source.slice(cursor.at, cursor.at + 16)) ?? []
  if (whole === undefined) return body
  cursor.at += whole.length
  const isLazy = lazy !== undefined
  const atLeast = sign === undefined ? Number(min) : sign === '+' ? 1 : 0
  const atMost =
    sign === undefined ? (comma === undefined ? atLeast : Number(max || MANY)) : sign === '?' ? 1 : MANY
  // Of white space there is never more than one unit.
  if (body.type === 'unit' && body.unit === ' ' && atMost > 1) {
    if (atLeast === 1) return body
    return { type: 'repeat', body, bounds: { min: atLeast, max: 1, isLazy } }
  }
  return { type: 'repeat', body, bounds: { min: atLeast, max: atMost, isLazy } }
}

/** No end is set. */
const MANY = 0x7fffffff
