import { APART, CHARACTER, GLUED, SIGN, type Tokens } from './tokens.ts'

/** The root of every trie. */
export const ROOT = 1
/** What `step` answers where no edge leads on. */
export const NOWHERE = 0

/** An edge: the node that it leaves, its key and the node that it leads to, 0 where there is no edge. */
const STRIDE = 3

/**
 * A trie over token hashes. Its edges lie in one open-addressing table, so that a step costs the same at a thousand
 * names and at a million, and that it is read where it lies in a file. Hashes may collide: whoever reads a value
 * compares the name.
 */
export class TokenTrie {
  /** The edges, to be kept as they are. */
  readonly edges: Int32Array
  readonly #mask: number

  constructor(edges: Int32Array) {
    this.edges = edges
    this.#mask = edges.length / STRIDE - 1
  }

  /** The node reached from `node` by a key, or `NOWHERE`. */
  step(node: number, key: number): number {
    const edges = this.edges
    const mask = this.#mask
    let slot = hashOf(node, key) & mask
    for (;;) {
      const at = slot * STRIDE
      const child = edges[at + 2] ?? NOWHERE
      if (child === NOWHERE || (edges[at] === node && edges[at + 1] === key)) return child
      slot = (slot + 1) & mask
    }
  }
}

/** A trie that grows. Its nodes are numbered in the order in which they were made. */
export class GrowingTrie {
  #edges = new Int32Array(STRIDE * 8192)
  #mask = 8191
  #count = 0

  /** The node reached from `node` by a key, made if need be. */
  grow(node: number, key: number): number {
    const at = this.#slot(this.#edges, this.#mask, node, key)
    const known = this.#edges[at + 2] ?? NOWHERE
    if (known !== NOWHERE) return known
    this.#count += 1
    const child = ROOT + this.#count
    this.#edges.set([node, key, child], at)
    if (this.#count * 2 > this.#mask) {
      const size = (this.#mask + 1) * 2
      this.#edges = this.#spread(size, node => node)
      this.#mask = size - 1
    }
    return child
  }

  /** Every node is at most this. */
  get size(): number {
    return ROOT + this.#count
  }

  /** The keys of the edges that leave the root. */
  firstKeys(): readonly number[] {
    const keys: number[] = []
    for (let at = 0; at < this.#edges.length; at += STRIDE) {
      if (this.#edges[at] === ROOT) keys.push(this.#edges[at + 1] ?? 0)
    }
    return keys
  }

  /** The trie as it is now, in little room, its nodes numbered anew. */
  finish(numberOf: (node: number) => number): TokenTrie {
    let size = 16
    while (size * 2 < this.#count * 3) size *= 2
    return new TokenTrie(this.#spread(size, numberOf))
  }

  #spread(size: number, numberOf: (node: number) => number): Int32Array<ArrayBuffer> {
    const edges = new Int32Array(STRIDE * size)
    for (let old = 0; old < this.#edges.length; old += STRIDE) {
      const child = this.#edges[old + 2] ?? NOWHERE
      if (child === NOWHERE) continue
      const node = numberOf(this.#edges[old] ?? 0)
      const key = this.#edges[old + 1] ?? 0
      const at = this.#slot(edges, size - 1, node, key)
      edges[at] = node
      edges[at + 1] = key
      edges[at + 2] = numberOf(child)
    }
    return edges
  }

  /** Where an edge is, or would be. */
  #slot(edges: Int32Array, mask: number, node: number, key: number): number {
    let slot = hashOf(node, key) & mask
    for (;;) {
      const at = slot * STRIDE
      if (edges[at + 2] === NOWHERE || (edges[at] === node && edges[at + 1] === key)) return at
      slot = (slot + 1) & mask
    }
  }
}

function hashOf(node: number, key: number): number {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ key, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

/** Whether a name may go on across the gap before a token. */
export function joins(tokens: Tokens, index: number): boolean {
  return tokens.gap(index) !== APART
}

/**
 * The key of the edge into a token. Whether something stands in the gap matters beside a mark only (`Z.ai`,
 * not `Z. ai`); between letters, digits and ideographs a hyphen, a space and nothing are the same.
 */
export function edgeKey(tokens: Tokens, index: number, isFirst: boolean): number {
  const hash = tokens.hash(index)
  if (isFirst || tokens.gap(index) === GLUED) return hash
  const kind = tokens.kind(index)
  const before = tokens.kind(index - 1)
  const besideMark = (kind === SIGN || before === SIGN) && kind !== CHARACTER && before !== CHARACTER
  return besideMark ? ~hash : hash
}
