/*
 * Expressions as tables of numbers, which `run.ts` runs where they lie. What several expressions share is there once:
 * a vocabulary costs the same whether one phrase has it or a hundred.
 */

/** What a node does; the fields that it has are named in the order `a`, `b`. */
export const Op = {
  /** A part ends. */
  END: 0,
  /** This unit: `a`. */
  UNIT: 1,
  /** A unit of this class: `a`. */
  CLASS: 2,
  /** One of these words, the first that leads on: the trie's root `a`, the class of their first units `b`. */
  WORDS: 3,
  /** One of these sides, the first that leads on: their list `a`. */
  CHOICE: 4,
  /** Units of a class, so many: `a`, bounds `b`. */
  RUN: 5,
  /** A part, so many times: its first node `a`, bounds `b`. */
  LOOP: 6,
  /** A part that stands here or does not, and takes no room: its first node `a`, the look's record `b`. */
  LOOK: 7,
  /** Here a named part starts, or ends: the place `a` among the marks. */
  MARK: 8,
  /** A place between units: `a`, one of `PLACES`. */
  PLACE: 9,
} as const

export const PLACES = ['^', '$', '\\b', '\\B'] as const
/** The marks: where each named part starts; where it ends comes behind. */
export const MARKS = ['subject', 'value', 'benchmark'] as const

/** Numbers of a node: operation, `a`, `b`, the next node. Node 0 is the end. */
export const NODE = 4
/**
 * Numbers of a trie's node: its unit, with the rank of the word that ends here in the upper half (0: none does; the least
 * is tried first); and the place of its first child (0: it has none), with 1 in the lowest bit of the last of its
 * siblings. Siblings stand side by side.
 */
export const TRIE = 2
/** Numbers of a class: four of 32 bits each for ASCII, where its further ranges begin, how many there are. */
export const CLASS = 6
/** Numbers of bounds: least, most, 1 for the fewest first. */
export const BOUNDS = 3
/** Numbers of a look: 1 for behind, 1 for not, least and most units. */
export const LOOK = 4
/** Numbers of a phrase: its first node, the class of its first unit (-1: any). */
export const PHRASE = 2

/** All expressions of a program. */
export interface MachineTables {
  readonly nodes: Int32Array
  /** Sides, after their number. */
  readonly lists: Int32Array
  readonly tries: Int32Array
  readonly classes: Int32Array
  readonly ranges: Int32Array
  readonly bounds: Int32Array
  readonly looks: Int32Array
  readonly phrases: Int32Array
}
