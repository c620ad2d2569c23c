import { createChains } from './chains.ts'
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

  /** The last text as pieces are written. */
  let units = new Uint16Array(512)
  let number = 0
  /** The pieces in it, in the order in which they were met. */
  const seen: number[] = []
  const literals = createChains((piecesOf[0] ?? 1) - 1)
  const pieces = createChains(pieceCount)
  /** By place in the literals' chains: where a literal starts and ends. */
  let starts = new Uint16Array(256)
  let ends = new Uint16Array(256)

  function look(text: string): void {
    number++
    seen.length = 0
    literals.clear()
    pieces.clear()
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
    const isNew = literals.last(literal, number) < 0
    const place = literals.add(literal, number, literal)
    if (place >= starts.length) [starts, ends] = [grown(starts), grown(ends)]
    starts[place] = start
    ends[place] = end
    if (!isNew) return
    const last = piecesOf[literal + 1] ?? 0
    for (let at = piecesOf[literal] ?? 0; at < last; at++) {
      const piece = piecesOf[at] ?? 0
      if (pieces.last(piece, number) < 0) seen.push(piece)
      pieces.add(piece, number, literal)
    }
  }

  /** Whether a phrase's pieces all stand there and follow one another: each is taken where it ends first. */
  function hasPieces(phrase: number): boolean {
    const first = needed[phrase] ?? 0
    const last = needed[phrase + 1] ?? 0
    for (let at = first; at < last; at++) if (pieces.last(needed[at] ?? 0, number) < 0) return false
    let from = 0
    for (let at = first; at < last && from >= 0; at++) from = firstEnd(needed[at] ?? 0, from)
    return from >= 0
  }

  /** Where a piece that starts no earlier ends first; -1 for nowhere. */
  function firstEnd(piece: number, from: number): number {
    let first = -1
    for (let link = pieces.last(piece, number); link >= 0; link = pieces.before(link)) {
      for (let at = literals.last(pieces.item(link), number); at >= 0; at = literals.before(at)) {
        if ((starts[at] ?? 0) < from) break
        const end = ends[at] ?? 0
        if (first < 0 || end < first) first = end
      }
    }
    return first
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
