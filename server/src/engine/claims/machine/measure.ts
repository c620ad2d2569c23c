import type { Ranges } from './classes.ts'
import type { Tree } from './parse.ts'

/** How many units a match has. */
export interface Width {
  readonly min: number
  readonly max: number
}

const MOST = 0x7fffffff

/** The widths of what a tree matches. */
export function widthOf(tree: Tree): Width {
  switch (tree.type) {
    case 'unit':
    case 'class':
      return { min: 1, max: 1 }
    case 'place':
    case 'look':
      return { min: 0, max: 0 }
    case 'named':
      return widthOf(tree.body)
    case 'choice': {
      const widths = tree.sides.map(widthOf)
      return {
        min: Math.min(...widths.map(({ min }) => min)),
        max: Math.max(...widths.map(({ max }) => max)),
      }
    }
    case 'sequence': {
      const widths = tree.parts.map(widthOf)
      return {
        min: widths.reduce((sum, { min }) => sum + min, 0),
        max: Math.min(
          MOST,
          widths.reduce((sum, { max }) => sum + max, 0),
        ),
      }
    }
    case 'repeat': {
      const { min, max } = widthOf(tree.body)
      return { min: min * tree.bounds.min, max: Math.min(MOST, max * tree.bounds.max) }
    }
  }
}

/** What a match may begin with; `isOptional`: it may also be empty as far as that goes. */
export interface First {
  readonly ranges: readonly Ranges[]
  readonly isOptional: boolean
}

/** Makes a reader of what a tree’s matches begin with. */
export function firstOf(rangesOf: (source: string) => Ranges): (tree: Tree) => First {
  const first = (tree: Tree): First => {
    switch (tree.type) {
      case 'unit':
        return { ranges: [[tree.unit.charCodeAt(0), tree.unit.charCodeAt(0)]], isOptional: false }
      case 'class':
        return { ranges: [rangesOf(tree.source)], isOptional: false }
      case 'place':
      case 'look':
        return { ranges: [], isOptional: true }
      case 'named':
        return first(tree.body)
      case 'choice': {
        const sides = tree.sides.map(first)
        return {
          ranges: sides.flatMap(({ ranges }) => ranges),
          isOptional: sides.some(({ isOptional }) => isOptional),
        }
      }
      case 'sequence': {
        const ranges: Ranges[] = []
        for (const part of tree.parts) {
          const own = first(part)
          ranges.push(...own.ranges)
          if (!own.isOptional) return { ranges, isOptional: false }
        }
        return { ranges, isOptional: true }
      }
      case 'repeat': {
        const own = first(tree.body)
        return tree.bounds.min === 0 ? { ...own, isOptional: true } : own
      }
    }
  }
  return first
}
