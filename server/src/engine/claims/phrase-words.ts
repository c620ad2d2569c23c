import { MACROS } from './macros.ts'
import { isSlotKind, slotMark } from './sentence-view.ts'

/*
 * What a text must have for a phrase to match in it. Compiling and running a regular expression costs far more
 * than looking for its words, so a phrase whose words a sentence lacks is never compiled. Hundreds of phrases are
 * read before the first finding can be shown, hence unit by unit.
 */

/** Words, marks and slots of which a match has at least one. */
export interface Piece {
  /** Small letters, a space for any white space, 0 for any digit, a slot as `slotMark` writes it. */
  readonly literals: readonly string[]
  /** How much the least telling of its literals tells. */
  readonly least: number
  /** How much it tells itself: the fewer and the more telling its literals, the more. */
  readonly weight: number
}

/** The pieces that a match has, in this order, none overlapping the next. */
export type Pieces = readonly Piece[]

/** Opens a literal that stands at the start of a text, or behind what is no word. */
export const START = '\u0001'
const AT_START = '^\\W*'
/** Less is in most sentences, */
const LEAST_TELLING = 1.5
/** unless the weight is small for the number of words only, each of which is one that many sentences lack. */
const LEAST_WORD = 2

/** Makes a reader of the pieces that a pattern of the language in `phrases.ts` cannot do without. */
export function createPieceReader(): (pattern: string) => Pieces {
  const known = new Map<string, Pieces>()
  return pattern =>
    alternation({ pattern, at: 0, known }, '').filter(
      ({ weight, least }) => weight >= LEAST_TELLING || least >= LEAST_WORD,
    )
}

interface Cursor {
  readonly pattern: string
  /** What was read of macros, by their names, and of groups, which stand in many patterns, by their source. */
  readonly known: Map<string, Pieces>
  at: number
}

function readOnce(known: Cursor['known'], key: string, source: string): Pieces {
  const before = known.get(key)
  if (before) return before
  const parts = alternation({ pattern: source, at: 0, known }, '')
  known.set(key, parts)
  return parts
}

/** Long words tell more than short ones, marks more than letters, and slots and Chinese most. */
function strength(literal: string): number {
  let sum = 0
  for (let at = 0; at < literal.length; at++) {
    const unit = literal.charCodeAt(at)
    sum += unit >= 0x80 ? 2.5 : unit === 0x20 ? 0.5 : unit >= 0x61 ? 1 : 2
  }
  return sum
}

function only(literal: string): Piece {
  const least = strength(literal)
  return { literals: [literal], least, weight: weightOf(least, 1) }
}

function weightOf(least: number, count: number): number {
  return least / (1 + count / 100)
}

/** The piece of which a match has one of `sides`, if each of them has one. */
function anyOf(sides: readonly (Piece | undefined)[]): Pieces {
  const literals = new Set<string>()
  let least = Number.POSITIVE_INFINITY
  for (const side of sides) {
    if (!side) return []
    for (const literal of side.literals) literals.add(literal)
    least = Math.min(least, side.least)
  }
  return [{ literals: [...literals], least, weight: weightOf(least, literals.size) }]
}

/** Reads up to the closing mark and past it. Of alternatives each gives its most telling part, if all have one. */
function alternation(cursor: Cursor, closing: string): Pieces {
  const first = sequence(cursor, closing)
  if (cursor.pattern[cursor.at] !== '|') {
    cursor.at++
    return first
  }
  const sides = [mostTelling(first)]
  while (cursor.pattern[cursor.at] === '|') {
    cursor.at++
    sides.push(mostTelling(sequence(cursor, closing)))
  }
  cursor.at++
  return anyOf(sides)
}

function mostTelling(parts: Pieces): Piece | undefined {
  let most = parts[0]
  for (const part of parts) if (most && part.weight > most.weight) most = part
  return most
}

function sequence(cursor: Cursor, closing: string): Pieces {
  const { pattern } = cursor
  const parts: Piece[] = []
  let run = ''
  for (let unit = pattern[cursor.at]; unit !== undefined; unit = pattern[cursor.at]) {
    if (unit === '|' || unit === closing) break
    if (isZeroWidth(cursor, unit)) {
      if (unit === '^' && pattern.startsWith(AT_START, cursor.at - 1)) {
        cursor.at += AT_START.length - 1
        run = START
      }
      continue
    }
    const literal = literalAt(cursor, unit)
    const inner = literal === undefined ? partsAt(cursor, unit) : []
    const times = quantifier(cursor)
    if (literal !== undefined && times !== OPTIONAL) run += literal
    if (literal !== undefined && times === ONCE) continue
    if (run !== '') addLiteral(parts, run)
    run = ''
    if (times !== OPTIONAL) parts.push(...inner)
  }
  if (run !== '') addLiteral(parts, run)
  return parts
}

function addLiteral(parts: Piece[], run: string): void {
  const literal = run.trim()
  if (literal !== '' && literal !== START) parts.push(only(literal.toLowerCase()))
}

/** Passes a boundary or a look around, which takes no room in a match. */
function isZeroWidth(cursor: Cursor, unit: string): boolean {
  const { pattern, at } = cursor
  if (unit === '^' || unit === '$') cursor.at++
  else if (unit === '\\' && (pattern[at + 1] === 'b' || pattern[at + 1] === 'B')) cursor.at += 2
  else if (unit === '(' && pattern[at + 1] === '?' && pattern[at + 2] !== ':') {
    const sign = pattern[at + 2] === '<' ? at + 3 : at + 2
    if (pattern[sign] !== '=' && pattern[sign] !== '!') return false
    cursor.at = groupEnd(pattern, at)
  } else return false
  return true
}

/** Reads a unit that stands for itself, a digit, or a slot of one kind, and gives what it is in a text. */
function literalAt(cursor: Cursor, unit: string): string | undefined {
  const { pattern, at } = cursor
  switch (unit) {
    case '(':
    case '[':
    case '.':
      return undefined
    case '\\': {
      const escaped = pattern[at + 1] ?? ''
      const isMark = /[^\p{L}\p{N}]/u.test(escaped)
      if (!isMark && escaped !== 'd') return undefined
      cursor.at += 2
      return isMark ? escaped : '0'
    }
    case '{': {
      const end = pattern.indexOf('}', at)
      const kind = pattern.slice(hasRole(pattern[at + 1]) ? at + 2 : at + 1, end)
      if (!isSlotKind(kind)) return undefined
      cursor.at = end + 1
      return slotMark(kind)
    }
    default:
      cursor.at++
      return unit >= '0' && unit <= '9' ? '0' : unit
  }
}

/** Reads what is no literal: a group, a class, an escape, a word in braces. */
function partsAt(cursor: Cursor, unit: string): Pieces {
  const { pattern, at } = cursor
  switch (unit) {
    case '(':
      return group(cursor)
    case '[':
      return characterClass(cursor)
    case '{':
      return braces(cursor)
    case '\\':
      cursor.at += /^\\(?:u[\da-f]{4}|[pP]\{[^}]*\}|.)/isu.exec(pattern.slice(at, at + 40))?.[0].length ?? 1
      return []
    default:
      cursor.at++
      return []
  }
}

function group(cursor: Cursor): Pieces {
  const { pattern, at, known } = cursor
  const end = groupEnd(pattern, at)
  cursor.at = end
  const next = pattern[end]
  if (next === '?' || next === '*') return []
  const open = pattern[at + 1] === '?' ? pattern.indexOf(pattern[at + 2] === '<' ? '>' : ':', at) : at
  const source = pattern.slice(open + 1, end - 1)
  return readOnce(known, source, source)
}

/** The end of the group that begins at `open`. */
function groupEnd(pattern: string, open: number): number {
  const mark = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/gsu
  mark.lastIndex = open
  let depth = 0
  for (let match = mark.exec(pattern); match; match = mark.exec(pattern)) {
    if (match[0] === '(') depth++
    else if (match[0] === ')' && --depth === 0) return mark.lastIndex
  }
  return pattern.length
}

const MOST_MARKS = 8

/** A class of a few marks gives them; any other gives nothing. */
function characterClass(cursor: Cursor): Pieces {
  const { pattern, at } = cursor
  let end = at + 1
  while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1
  cursor.at = end + 1
  if (end - at > MOST_MARKS) return []
  const inside = pattern.slice(at + 1, end)
  return /^\^|[\\\s\p{L}\p{N}]|.-./u.test(inside) ? [] : anyOf([...inside].map(only))
}

function braces(cursor: Cursor): Pieces {
  const { pattern, at } = cursor
  if (pattern.startsWith('{value:', at)) {
    cursor.at += '{value:'.length
    return alternation(cursor, '}')
  }
  const end = pattern.indexOf('}', at)
  cursor.at = end + 1
  const kinds = pattern.slice(hasRole(pattern[at + 1]) ? at + 2 : at + 1, end).split('|')
  return kinds.every(isSlotKind)
    ? anyOf(kinds.map(kind => only(slotMark(kind))))
    : readOnce(cursor.known, pattern.slice(at, end + 1), MACROS[pattern.slice(at + 1, end)] ?? '')
}

function hasRole(sign: string | undefined): boolean {
  return sign === '=' || sign === '_'
}

const [ONCE, REPEATED, OPTIONAL] = [0, 1, 2]

/** Reads a quantifier: how often what stands before it stands in a match. */
function quantifier(cursor: Cursor): number {
  const { pattern, at } = cursor
  const unit = pattern[at]
  const isCount = unit === '{' && /\d/.test(pattern[at + 1] ?? '')
  if (unit !== '?' && unit !== '*' && unit !== '+' && !isCount) return ONCE
  cursor.at = isCount ? pattern.indexOf('}', at) + 1 : at + 1
  if (pattern[cursor.at] === '?') cursor.at++
  return unit === '+' || (isCount && pattern[at + 1] !== '0') ? REPEATED : OPTIONAL
}
