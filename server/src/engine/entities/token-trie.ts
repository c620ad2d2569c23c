import { APART, CHARACTER, GLUED, SIGN, type Tokens } from './tokens.ts'

/** The root of every trie. */
export const ROOT = 1
/** What `step` answers where no edge leads on. */
export const NOWHERE = 0

/**
 * A trie over token hashes. Its edges lie in one open-addressing table of typed arrays, so that a step costs the
 * same at a thousand names and at a million. Hashes may collide: whoever reads a value compares the name.
 */
export class TokenTrie {
  #nodes = new Int32Array(8192)
  #keys = new Int32Array(8192)
  #children = new Int32Array(8192)
  #mask = 8191
  #edges = 0
  #nodeCount = ROOT

  /** The node reached from `node` by a key, or `NOWHERE`. */
  step(node: number, key: number): number {
    return this.#children[this.#slot(node, key)] ?? NOWHERE
  }

  /** The node reached from `node` by a key, made if need be. */
  grow(node: number, key: number): number {
    const slot = this.#slot(node, key)
    const known = this.#children[slot] ?? NOWHERE
    if (known !== NOWHERE) return known
    this.#edges += 1
    this.#nodeCount += 1
    this.#nodes[slot] = node
    this.#keys[slot] = key
    this.#children[slot] = this.#nodeCount
    if (this.#edges * 2 > this.#mask) this.#rehash()
    return this.#nodeCount
  }

  /** The keys of all edges that leave a node. */
  keysOf(node: number): readonly number[] {
    const keys: number[] = []
    for (let slot = 0; slot < this.#children.length; slot += 1) {
      const isEdge = this.#children[slot] !== NOWHERE && this.#nodes[slot] === node
      if (isEdge) keys.push(this.#keys[slot] ?? 0)
    }
    return keys
  }

  /** The number of nodes; every node is at most this. */
  get size(): number {
    return this.#nodeCount
  }

  #slot(node: number, key: number): number {
    let slot = Math.imul(Math.imul(node, 0x9e3779b1) ^ key, 0x85ebca6b)
    slot = (slot ^ (slot >>> 15)) & this.#mask
    while (this.#children[slot] !== NOWHERE && (this.#nodes[slot] !== node || this.#keys[slot] !== key)) {
      slot = (slot + 1) & this.#mask
    }
    return slot
  }

  #rehash(): void {
    const nodes = this.#nodes
    const keys = this.#keys
    const children = this.#children
    const size = nodes.length * 2
    this.#nodes = new Int32Array(size)
    this.#keys = new Int32Array(size)
    this.#children = new Int32Array(size)
    this.#mask = size - 1
    for (let old = 0; old < children.length; old += 1) {
      const child = children[old] ?? NOWHERE
      if (child === NOWHERE) continue
      const node = nodes[old] ?? 0
      const key = keys[old] ?? 0
      const slot = this.#slot(node, key)
      this.#nodes[slot] = node
      this.#keys[slot] = key
      this.#children[slot] = child
    }
  }
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
