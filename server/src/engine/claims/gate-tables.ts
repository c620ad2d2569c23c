import { writeLiteralTrie } from './literal-trie.ts'
import type { Pieces } from './phrase-words.ts'

/** What a gate looks up, as tables of numbers, so that they can be made when the program is built. */
export interface GateTables {
  /** The literals of all pieces. */
  readonly trie: Int32Array
  /** By literal: the pieces that it is one of. */
  readonly piecesOf: Int32Array
  /** By phrase: the pieces that it needs, in order. */
  readonly needed: Int32Array
  /** By phrase: the piece without which it need not be looked at; -1 for none. */
  readonly keys: Int32Array
}

/** Makes the tables of phrases, each given by the pieces that it cannot do without. */
export function gateTables(phrases: readonly Pieces[]): GateTables {
  const literals = new Map<string, number>()
  const ids = new Map<string, number>()
  const piecesOf: number[][] = []
  const idOf = (piece: Pieces[number]): number => {
    const key = piece.literals.join('\n')
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(key, id)
    for (const literal of piece.literals) {
      const at = literals.get(literal) ?? literals.size
      literals.set(literal, at)
      const own = piecesOf[at]
      if (own) own.push(id)
      else piecesOf[at] = [id]
    }
    return id
  }
  const needed = phrases.map(pieces => pieces.map(idOf))
  return {
    trie: writeLiteralTrie([...literals.keys()]),
    piecesOf: writeLists(piecesOf),
    needed: writeLists(needed),
    keys: Int32Array.from(phrases, (pieces, phrase) => needed[phrase]?.[rarest(pieces)] ?? -1),
  }
}

function rarest(pieces: Pieces): number {
  const weights = pieces.map(({ weight }) => weight)
  return weights.indexOf(Math.max(...weights))
}

/** Lists as one table: where each begins and the last ends, then what they hold. */
function writeLists(lists: readonly (readonly number[])[]): Int32Array {
  const places: number[] = []
  let at = lists.length + 1
  for (const list of lists) {
    places.push(at)
    at += list.length
  }
  return Int32Array.from([...places, at, ...lists.flat()])
}
