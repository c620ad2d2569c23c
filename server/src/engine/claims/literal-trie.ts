/** A set of literals, for finding all of them that begin at a place of a text. Nodes are numbers, 0 is none. */
export interface LiteralTrie {
  /** Adds a literal; gives its number, the same for the same literal. */
  add(literal: string): number
  /** The node behind the first unit of a literal. */
  root(unit: number): number
  child(node: number, unit: number): number
  /** The number of the literal that ends at a node; -1 where none does. */
  literalAt(node: number): number
}

/** Makes an empty one. */
export function createLiteralTrie(): LiteralTrie {
  const roots = new Map<number, number>()
  const asciiRoots = new Uint16Array(0x80)
  const units: number[] = [0]
  const firstChild: number[] = [0]
  const nextSibling: number[] = [0]
  const literals: number[] = [-1]
  let count = 0

  const root = (unit: number): number => (unit < 0x80 ? (asciiRoots[unit] ?? 0) : (roots.get(unit) ?? 0))

  const child = (node: number, unit: number): number => {
    let at = firstChild[node] ?? 0
    while (at !== 0 && units[at] !== unit) at = nextSibling[at] ?? 0
    return at
  }

  const addNode = (unit: number, sibling: number): number => {
    units.push(unit)
    firstChild.push(0)
    nextSibling.push(sibling)
    literals.push(-1)
    return units.length - 1
  }

  const addRoot = (unit: number): number => {
    const node = addNode(unit, 0)
    if (unit < 0x80) asciiRoots[unit] = node
    else roots.set(unit, node)
    return node
  }

  const addChild = (parent: number, unit: number): number => {
    const node = addNode(unit, firstChild[parent] ?? 0)
    firstChild[parent] = node
    return node
  }

  return {
    add: literal => {
      const first = literal.charCodeAt(0)
      let node = root(first) || addRoot(first)
      for (let at = 1; at < literal.length; at++) {
        const unit = literal.charCodeAt(at)
        node = child(node, unit) || addChild(node, unit)
      }
      const known = literals[node] ?? -1
      if (known >= 0) return known
      literals[node] = count
      return count++
    },
    root,
    child,
    literalAt: node => literals[node] ?? -1,
  }
}
