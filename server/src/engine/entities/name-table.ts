import type { Records } from '../knowledge/records.ts'
import type { Entity } from '../knowledge/types.ts'
import { type EntryRecord, type Name, nameOf, namesIn, type Stem, stemOf, stemsIn } from './name-records.ts'
import { ROOT, TokenTrie } from './token-trie.ts'

/** All names, as they are collected and kept. */
export interface NameParts {
  /** The edges of the trie. */
  readonly edges: Int32Array
  /** The hashes of the tokens that names begin with. */
  readonly firsts: readonly number[]
  /** The last nodes with names only, with names, and with a stem. */
  readonly borders: readonly [namesOnly: number, names: number, stems: number]
  /** What stands at the nodes behind the root, in order. */
  readonly entries: Records<EntryRecord>
}

/** The names that end at a node, and the stems. */
export interface Entry {
  readonly names: readonly Name[]
  readonly stems: readonly Stem[]
}

/** All names of a knowledge base, found by their tokens; each is made ready when it is met. */
export class NameTable {
  readonly trie: TokenTrie
  readonly #firsts: Int32Array
  readonly #mask: number
  readonly #namesOnly: number
  readonly #names: number
  readonly #stems: number
  readonly #entries: Records<EntryRecord>
  readonly #entityAt: (index: number) => Entity
  readonly #known = new Map<number, Entry>()

  /** @param firsts as `firstBits` makes them */
  constructor(
    { edges, borders, entries }: Omit<NameParts, 'firsts'>,
    firsts: Int32Array,
    entityAt: (index: number) => Entity,
  ) {
    this.trie = new TokenTrie(edges)
    this.#firsts = firsts
    this.#mask = firsts.length * BITS - 1
    this.#namesOnly = borders[0]
    this.#names = borders[1]
    this.#stems = borders[2]
    this.#entries = entries
    this.#entityAt = entityAt
  }

  /** A quick test for most tokens that begin no name. */
  isFirst(hash: number): boolean {
    const bit = foldOf(hash) & this.#mask
    return (((this.#firsts[bit >>> WORD_SHIFT] ?? 0) >>> (bit & (BITS - 1))) & 1) === 1
  }

  hasNames(node: number): boolean {
    return node <= this.#names
  }

  hasStem(node: number): boolean {
    return node > this.#namesOnly && node <= this.#stems
  }

  /** What stands at a node that has names or a stem. */
  at(node: number): Entry {
    const known = this.#known.get(node)
    if (known) return known
    const record = this.#entries.at(node - ROOT - 1)
    const entry: Entry = {
      names: namesIn(record).map(name => nameOf(name, this.#entityAt)),
      stems: stemsIn(record).map(stemOf),
    }
    this.#known.set(node, entry)
    return entry
  }
}

const BITS = 32
const WORD_SHIFT = 5
/** Bits for each first token, so that few others are let through. */
const BITS_EACH = 16
const LEAST_WORDS = 128

/** One bit set for each token that a name begins with. */
export function firstBits(firsts: readonly number[]): Int32Array<ArrayBuffer> {
  let words = LEAST_WORDS
  while (words * BITS < firsts.length * BITS_EACH) words *= 2
  const bits = new Int32Array(words)
  for (const hash of firsts) {
    const bit = foldOf(hash) & (words * BITS - 1)
    const word = bit >>> WORD_SHIFT
    bits[word] = (bits[word] ?? 0) | (1 << (bit & (BITS - 1)))
  }
  return bits
}

function foldOf(hash: number): number {
  return hash ^ (hash >>> 15)
}
