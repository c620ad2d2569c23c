/** A set of literals, for finding all of them that begin at a place of a text. Nodes are numbers, 0 is none. */
export interface LiteralTrie {
  /** The node behind the first unit of a literal. */
  root(unit: number): number
  child(node: number, unit: number): number
  /** The place among the literals of the one that ends at a node; -1 where none does. */
  literalAt(node: number): number
}

/** Numbers of a node: unit, first child, next sibling, literal. The first node is the root. */
const NODE = 4

/** Writes different literals as a table that `openLiteralTrie` opens. */
export function writeLiteralTrie(literals: readonly string[]): Int32Array {
  const table = [0, 0, 0, -1]
  const childOf = (parent: number, unit: number): number => {
    let at = table[parent * NODE + 1] ?? 0
    while (at !== 0 && table[at * NODE] !== unit) at = table[at * NODE + 2] ?? 0
    if (at !== 0) return at
    const made = table.length / NODE
    table.push(unit, 0, table[parent * NODE + 1] ?? 0, -1)
    table[parent * NODE + 1] = made
    return made
  }
  literals.forEach((literal, index) => {
    let node = 0
    for (let at = 0; at < literal.length; at++) node = childOf(node, literal.charCodeAt(at))
    table[node * NODE + 3] = index
  })
  return Int32Array.from(table)
}

/** Opens a table where it lies. */
export function openLiteralTrie(table: Int32Array): LiteralTrie {
  const roots = new Map<number, number>()
  const asciiRoots = new Uint32Array(0x80)
  for (let node = table[1] ?? 0; node !== 0; node = table[node * NODE + 2] ?? 0) {
    const unit = table[node * NODE] ?? 0
    if (unit < 0x80) asciiRoots[unit] = node
    else roots.set(unit, node)
  }
  return {
    root: unit => (unit < 0x80 ? (asciiRoots[unit] ?? 0) : (roots.get(unit) ?? 0)),
    child: (node, unit) => {
      let at = table[node * NODE + 1] ?? 0
      while (at !== 0 && table[at * NODE] !== unit) at = table[at * NODE + 2] ?? 0
      return at
    },
    literalAt: node => table[node * NODE + 3] ?? -1,
  }
}
