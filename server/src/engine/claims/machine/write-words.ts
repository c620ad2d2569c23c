import { TRIE } from './tables.ts'

/** A node on the way into its table. */
interface Branch {
  readonly branches: Map<number, Branch>
  /** When its word is tried among those that begin alike, from 1; 0 where none ends here. */
  rank: number
  /** The greatest rank below it. */
  below: number
}

/** Makes a writer of lists of words as tries in one table, in which what several have alike is there once. */
export function createWordsWriter(): {
  /** Gives the root's place in the table. */
  write(words: readonly string[]): number
  readonly table: readonly number[]
} {
  // Place 0 stands for no children.
  const table: number[] = [0, 0]
  const groups = new Map<string, number>()

  /** The place of a node's children, which stand side by side; 0 for none. */
  const childrenOf = ({ branches }: Branch): number => {
    if (branches.size === 0) return 0
    const sorted = [...branches].sort(([a], [b]) => a - b)
    const numbers = sorted.flatMap(([unit, branch], at) => [
      unit | (branch.rank << 16),
      (childrenOf(branch) << 1) | (at === sorted.length - 1 ? 1 : 0),
    ])
    return place(numbers)
  }

  const place = (numbers: readonly number[]): number => {
    const key = numbers.join()
    const known = groups.get(key)
    if (known !== undefined) return known
    const made = table.length / TRIE
    table.push(...numbers)
    groups.set(key, made)
    return made
  }

  return {
    table,
    write(words) {
      const root = leaf()
      for (const word of new Set(words)) rankWord(root, word)
      return place([root.rank << 16, (childrenOf(root) << 1) | 1])
    },
  }
}

function leaf(): Branch {
  return { branches: new Map(), rank: 0, below: 0 }
}

/**
 * Puts a word behind all that were put in before. Only words that begin alike ever stand at one place, so that a word's
 * rank counts those alone: so more lists have parts alike.
 */
function rankWord(root: Branch, word: string): void {
  const path = [root]
  let at = root
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index)
    const next = at.branches.get(unit) ?? leaf()
    at.branches.set(unit, next)
    path.push(next)
    at = next
  }
  at.rank = 1 + Math.max(at.below, ...path.map(({ rank }) => rank))
  for (const above of path) above.below = Math.max(above.below, at.rank)
}
