import { fewUnits, type Ranges } from './classes.ts'
import type { Tree } from './parse.ts'

/** A choice, or a sequence with choices, of more ways than this is not written out. */
const MOST_WAYS = 64
/** A class of more units is not written out. */
const MOST_UNITS = 3

/**
 * All texts that a tree matches, in the order in which it tries them; nothing where they are no plain words, or too
 * many.
 */
export function wordsOf(tree: Tree, rangesOf: (source: string) => Ranges): readonly string[] | undefined {
  switch (tree.type) {
    case 'unit':
      return [tree.unit]
    case 'class':
      return fewUnits(rangesOf(tree.source), MOST_UNITS)
    case 'choice':
      return joined(tree.sides.map(side => wordsOf(side, rangesOf)))
    case 'sequence':
      return product(tree.parts.map(part => wordsOf(part, rangesOf)))
    case 'repeat': {
      const { min, max, isLazy } = tree.bounds
      const words = min <= 1 && max === 1 ? wordsOf(tree.body, rangesOf) : undefined
      if (words === undefined || min === 1) return words
      return isLazy ? ['', ...words] : [...words, '']
    }
    default:
      return undefined
  }
}

function joined(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const all = new Set<string>()
  for (const list of lists) {
    if (list === undefined || all.size > MOST_WAYS) return undefined
    for (const word of list) all.add(word)
  }
  return [...all]
}

/** The words that begin with one of the first list and go on with one of the next, the earlier first. */
export function product(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  let all: readonly string[] = ['']
  for (const list of lists) {
    if (list === undefined || all.length * list.length > MOST_WAYS) return undefined
    all = all.flatMap(start => list.map(end => start + end))
  }
  return [...new Set(all)]
}
