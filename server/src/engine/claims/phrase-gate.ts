import type { GateTables } from './gate-tables.ts'
import { openLiteralTrie } from './literal-trie.ts'
import { START } from './phrase-words.ts'
import { slotMarkAt } from './sentence-view.ts'

/** Tells by one pass over a text which phrases may match in it: of those that it leaves out, none does. */
export interface PhraseGate {
  /** The phrases, by their places in the list that the gate was made of, in order. */
  possible(text: string): readonly number[]
}

/** Makes the gate of the phrases that tables were made of. */
export function createPhraseGate({ trie: table, piecesOf, needed, keys }: GateTables): PhraseGate {
  const trie = openLiteralTrie(table)
  const pieceCount = 1 + piecesOf.subarray(piecesOf[0]).reduce((most, piece) => Math.max(most, piece), -1)
  const phrasesBy: number[][] = Array.from({ length: pieceCount }, () => [])
  const always: number[] = []
  keys.forEach((key, phrase) => {
    if (key < 0) always.push(phrase)
    else phrasesBy[key]?.push(phrase)
  })
  const atStart = trie.root(START.charCodeAt(0))

  /** By piece: the number of the last text that had it. */
  const lastSeen = new Uint32Array(pieceCount)
  let number = 0
  /** The last text as pieces are written, and the literals in it, by where they start. */
  let units = new Uint16Array(512)
  let literals = new Uint16Array(256)
  let starts = new Uint16Array(256)
  let ends = new Uint16Array(256)
  let count = 0
  const seen: number[] = []

  function look(text: string): void {
    number++
    count = 0
    seen.length = 0
    if (units.length < text.length) units = new Uint16Array(text.length * 2)
    const length = normalize(text, units)
    let isOpen = true
    for (let start = 0; start < length; start++) {
      const unit = units[start] ?? 0
      walk(trie.root(unit), start, length)
      if (!isOpen) continue
      if (atStart !== 0) walk(trie.child(atStart, unit), start, length)
      isOpen = !isWordUnit(unit)
    }
  }

  function walk(root: number, start: number, length: number): void {
    let node = root
    for (let end = start + 1; node !== 0; end++) {
      const literal = trie.literalAt(node)
      if (literal >= 0) note(literal, start, end)
      if (end === length) return
      node = trie.child(node, units[end] ?? 0)
    }
  }

  function note(literal: number, start: number, end: number): void {
    if (count === starts.length) [literals, starts, ends] = [grown(literals), grown(starts), grown(ends)]
    literals[count] = literal
    starts[count] = start
    ends[count] = end
    count++
    const last = piecesOf[literal + 1] ?? 0
    for (let at = piecesOf[literal] ?? 0; at < last; at++) {
      const piece = piecesOf[at] ?? 0
      if (lastSeen[piece] === number) continue
      lastSeen[piece] = number
      seen.push(piece)
    }
  }

  /** Whether a literal is one of a piece. */
  function isOf(literal: number, piece: number): boolean {
    const last = piecesOf[literal + 1] ?? 0
    for (let at = piecesOf[literal] ?? 0; at < last; at++) if (piecesOf[at] === piece) return true
    return false
  }

  /** Whether a phrase's pieces all stand there and follow one another: each is taken where it ends first. */
  function hasPieces(phrase: number): boolean {
    const [first, last] = [needed[phrase] ?? 0, needed[phrase + 1] ?? 0]
    for (let at = first; at < last; at++) if (lastSeen[needed[at] ?? 0] !== number) return false
    let from = 0
    for (let at = first; at < last; at++) {
      const piece = needed[at] ?? 0
      let next = Number.POSITIVE_INFINITY
      for (let one = 0; one < count; one++) {
        const end = ends[one] ?? 0
        if (end < next && (starts[one] ?? 0) >= from && isOf(literals[one] ?? 0, piece)) next = end
      }
      if (next === Number.POSITIVE_INFINITY) return false
      from = next
    }
    return true
  }

  return {
    possible: text => {
      look(text)
      const found = [...always]
      for (const key of seen) {
        for (const phrase of phrasesBy[key] ?? []) if (hasPieces(phrase)) found.push(phrase)
      }
      return found.sort((a, b) => a - b)
    },
  }
}

function grown(values: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(values.length * 2)
  larger.set(values)
  return larger
}

const SPACE = 0x20

/** Writes a text as pieces are written, and gives its length: small letters, one space for any white space, 0 for any digit, slots as their marks. */
function normalize(text: string, into: Uint16Array): number {
  let length = 0
  let isBehindSpace = false
  for (let at = 0; at < text.length; at++) {
    const unit = writtenAs(text.charCodeAt(at))
    if (unit !== SPACE || !isBehindSpace) into[length++] = unit
    isBehindSpace = unit === SPACE
  }
  return length
}

function writtenAs(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20
    if (unit >= 0x30 && unit <= 0x39) return 0x30
    return unit >= 0x09 && unit <= 0x0d ? SPACE : unit
  }
  if (unit >= 0xe000) return unit === 0xfeff ? SPACE : slotMarkAt(unit)
  return unit === 0xa0 || (unit >= 0x1680 && unit <= 0x3000 && WIDE_SPACE.test(String.fromCharCode(unit)))
    ? SPACE
    : unit
}

const WIDE_SPACE = /\s/

/** A unit that `\w` matches; no mark is one. */
function isWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || unit === 0x30 || unit === 0x5f
}
