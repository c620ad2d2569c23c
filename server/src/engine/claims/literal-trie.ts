/** A set of literals, for finding all of them that begin at a place of a text. Nodes are numbers, 0 is none. */
export interface LiteralTrie {
  /** The node behind the first unit of a literal. */
  root(unit: number): number
  child(node: number, unit: number): number
  /** The place among the literals of the one that ends at a node; -1 where none does. */
  literalAt(node: number): number
}

/*
 * The table: how many places for edges there are (a power of two), how many nodes; then by node its literal; then three
 * numbers for each place: the node that an edge leaves (-1 in an empty place), its unit, the node that it leads to.
 */
const HEAD = 2
const EDGE = 3

/** Writes different literals as a table that `openLiteralTrie` opens. */
export function writeLiteralTrie(literals: readonly string[]): Int32Array {
  const ends = [-1]
  const edges = new Map<string, readonly [node: number, unit: number, child: number]>()
  literals.forEach((literal, index) => {
    let node = 0
    for (let at = 0; at < literal.length; at++) {
      const unit = literal.charCodeAt(at)
      const key = `${node} ${unit}`
      const edge = edges.get(key) ?? ([node, unit, ends.length] as const)
      if (!edges.has(key)) {
        edges.set(key, edge)
        ends.push(-1)
      }
      node = edge[2]
    }
    ends[node] = index
  })
  let size = 1
  while (size < 2 * edges.size) size *= 2
  const table = new Int32Array(HEAD + ends.length + size * EDGE).fill(-1)
  table.set([size, ends.length, ...ends])
  const first = HEAD + ends.length
  for (const [node, unit, child] of edges.values()) {
    let place = placeOf(node, unit, size - 1)
    while (table[first + place * EDGE] !== -1) place = (place + 1) & (size - 1)
    table.set([node, unit, child], first + place * EDGE)
  }
  return table
}

/** Opens a table where it lies. */
export function openLiteralTrie(table: Int32Array): LiteralTrie {
  const last = (table[0] ?? 1) - 1
  const first = HEAD + (table[1] ?? 0)
  const child = (node: number, unit: number): number => {
    for (let place = placeOf(node, unit, last); ; place = (place + 1) & last) {
      const at = first + place * EDGE
      const from = table[at] ?? -1
      if (from === -1) return 0
      if (from === node && table[at + 1] === unit) return table[at + 2] ?? 0
    }
  }
  const asciiRoots = Uint32Array.from({ length: 0x80 }, (_, unit) => child(0, unit))
  return {
    root: unit => (unit < 0x80 ? (asciiRoots[unit] ?? 0) : child(0, unit)),
    child,
    literalAt: node => table[HEAD + node] ?? -1,
  }
}

function placeOf(node: number, unit: number, last: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & last
}
