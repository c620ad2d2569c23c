/** A set of literals, for finding all of them that begin at a place of a text. Nodes are numbers, 0 is none. */
export interface LiteralTrie {
  /** The node behind the first unit of a literal. */
  root(unit: number): number
  child(node: number, unit: number): number
  /** The place among the literals of the one that ends at a node; -1 where none does. */
  literalAt(node: number): number
}

/*
 * The table: how many places there are (a power of two), how many nodes; then by node its literal, the node before it
 * and the unit in between; then by place the node that is found there (0: none).
 */
const HEAD = 2
const NODE = 3

/** Writes different literals as a table that `openLiteralTrie` opens. */
export function writeLiteralTrie(literals: readonly string[]): Int32Array {
  const nodes = [-1, -1, 0]
  const known = new Map<string, number>()
  literals.forEach((literal, index) => {
    let node = 0
    for (let at = 0; at < literal.length; at++) {
      const unit = literal.charCodeAt(at)
      const key = `${node} ${unit}`
      const next = known.get(key) ?? nodes.length / NODE
      if (!known.has(key)) {
        known.set(key, next)
        nodes.push(-1, node, unit)
      }
      node = next
    }
    nodes[node * NODE] = index
  })
  const count = nodes.length / NODE
  let size = 1
  while (size < 2 * count) size *= 2
  const places = new Int32Array(size)
  for (let node = 1; node < count; node++) {
    let place = placeOf(nodes[node * NODE + 1] ?? 0, nodes[node * NODE + 2] ?? 0, size - 1)
    while (places[place] !== 0) place = (place + 1) & (size - 1)
    places[place] = node
  }
  return Int32Array.from([size, count, ...nodes, ...places])
}

/** Opens a table where it lies. */
export function openLiteralTrie(table: Int32Array): LiteralTrie {
  const last = (table[0] ?? 1) - 1
  const first = HEAD + (table[1] ?? 0) * NODE
  const child = (parent: number, unit: number): number => {
    for (let place = placeOf(parent, unit, last); ; place = (place + 1) & last) {
      const node = table[first + place] ?? 0
      if (node === 0) return 0
      const at = HEAD + node * NODE
      if (table[at + 1] === parent && table[at + 2] === unit) return node
    }
  }
  const asciiRoots = Uint32Array.from({ length: 0x80 }, (_, unit) => child(0, unit))
  return {
    root: unit => (unit < 0x80 ? (asciiRoots[unit] ?? 0) : child(0, unit)),
    child,
    literalAt: node => table[HEAD + node * NODE] ?? -1,
  }
}

function placeOf(node: number, unit: number, last: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & last
}
