import { createClassReader, type Ranges, unite } from './classes.ts'
import { firstOf, widthOf } from './measure.ts'
import { parseExpression, type Tree } from './parse.ts'
import { createStore } from './store.ts'
import { MARKS, type MachineTables, Op, PLACES } from './tables.ts'
import { product, wordsOf } from './words.ts'

/** Neighbouring parts of a sequence are written out together up to so many ways. */
const MOST_TOGETHER = 16

/**
 * Makes the tables of expressions, given by their sources.
 * @throws SyntaxError for an expression that `parseExpression` does not read, or with a part of another name.
 */
export function assemble(sources: readonly string[]): MachineTables {
  const rangesOf = createClassReader()
  const store = createStore()
  const first = firstOf(rangesOf)
  const parts = new Map<string, number>()

  /** The first node of a part that stands alone; the same for the same part. */
  const alone = (tree: Tree): number => {
    const key = JSON.stringify(tree)
    const known = parts.get(key)
    if (known !== undefined) return known
    const made = put(tree, Op.END)
    parts.set(key, made)
    return made
  }

  const words = (list: readonly string[], next: number): number => {
    const [only = ''] = list
    if (list.length !== 1) return store.node(Op.WORDS, store.trie(list), store.firstUnits(list), next)
    return [...only].reduceRight((at, unit) => store.node(Op.UNIT, unit.charCodeAt(0), 0, at), next)
  }

  /** The node that a tree begins with, where `next` goes on. */
  const put = (tree: Tree, next: number): number => {
    const list = wordsOf(tree, rangesOf)
    if (list) return words(list, next)
    switch (tree.type) {
      case 'unit':
        return store.node(Op.UNIT, tree.unit.charCodeAt(0), 0, next)
      case 'class':
        return store.node(Op.CLASS, store.classOf(rangesOf(tree.source)), 0, next)
      case 'place':
        return store.node(Op.PLACE, PLACES.indexOf(tree.place), 0, next)
      case 'look': {
        const { min, max } = widthOf(tree.body)
        const look = store.look(tree.isBehind, tree.isNegative, min, max)
        return store.node(Op.LOOK, alone(tree.body), look, next)
      }
      case 'named': {
        const mark = 2 * markOf(tree.name)
        return store.node(Op.MARK, mark, 0, put(tree.body, store.node(Op.MARK, mark + 1, 0, next)))
      }
      case 'choice':
        return store.node(Op.CHOICE, store.list(sidesOf(tree.sides)), 0, next)
      case 'sequence':
        return putSequence(tree.parts, next)
      case 'repeat':
        return putRepeat(tree, next)
    }
  }

  /** Sides that are words stand together, where they follow each other. */
  const sidesOf = (sides: readonly Tree[]): readonly number[] => {
    const nodes: number[] = []
    let together: string[] = []
    const close = (): void => {
      if (together.length > 0) nodes.push(words([...new Set(together)], Op.END))
      together = []
    }
    for (const side of sides) {
      const list = wordsOf(side, rangesOf)
      if (list) together.push(...list)
      else {
        close()
        nodes.push(alone(side))
      }
    }
    close()
    return nodes
  }

  const putSequence = (sequence: readonly Tree[], next: number): number => {
    let node = next
    let together: readonly string[] = ['']
    for (const part of [...sequence].reverse()) {
      const list = wordsOf(part, rangesOf)
      const both =
        list && list.length * together.length <= MOST_TOGETHER ? product([list, together]) : undefined
      if (both) {
        together = both
        continue
      }
      node = words(together, node)
      together = list ?? ['']
      if (!list) node = put(part, node)
    }
    return words(together, node)
  }

  const putRepeat = (tree: Tree & { type: 'repeat' }, next: number): number => {
    const { body, bounds } = tree
    const range = unitsOf(body)
    if (range) return store.node(Op.RUN, store.classOf(range), store.bounds(bounds), next)
    if (bounds.min > 0 || bounds.max > 1) return store.node(Op.LOOP, alone(body), store.bounds(bounds), next)
    const sides = [alone(body), Op.END]
    return store.node(Op.CHOICE, store.list(bounds.isLazy ? sides.reverse() : sides), 0, next)
  }

  const unitsOf = (body: Tree): Ranges | undefined => {
    if (body.type === 'class') return rangesOf(body.source)
    if (body.type === 'unit') return [body.unit.charCodeAt(0), body.unit.charCodeAt(0)]
    return undefined
  }

  for (const source of sources) {
    const tree = parseExpression(source)
    const { ranges, isOptional } = first(tree)
    store.phrase(put(tree, Op.END), isOptional ? -1 : store.classOf(unite(ranges)))
  }
  return store.tables()
}

function markOf(name: string): number {
  const at = MARKS.map(String).indexOf(name)
  if (at < 0) throw new SyntaxError(`a phrase has no part that is called ${name}`)
  return at
}
