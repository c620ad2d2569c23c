import { SCALE_OF } from './magnitude.ts'
import type { StatedQuantity } from './quantity.ts'

const BELOW_HUNDRED = [...SCALE_OF].filter(([word, value]) => /^[a-z]+$/.test(word) && value < 100)
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...BELOW_HUNDRED,
  ['twenty-five', 25],
  ['seventy-five', 75],
])
const WORDS = [...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')

/** The source of a regular expression for a small amount in words: `five dollars`, `a dollar fifty`, `20 cents`. */
export const SPELLED_AMOUNT = `(?:${WORDS})(?:[- ]and[- ]a[- ]half)? (?:US )?(?:dollars?|cents?)(?: fifty)?(?![a-z])|(?:half a|a quarter of a|three quarters of a) dollar(?![a-z])|\\d+(?:\\.\\d+)? ?(?:cents?|¢)(?![a-z])`

const WHOLE = new RegExp(
  `^(?<word>${WORDS}|\\d+(?:\\.\\d+)?)(?<half>[- ]and[- ]a[- ]half)? ?(?:US )?(?<unit>dollars?|cents?|¢)(?<fifty> fifty)?$`,
  'iu',
)

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half a dollar', 0.5],
  ['a quarter of a dollar', 0.25],
  ['three quarters of a dollar', 0.75],
])

/** Reads a small amount in words, in US dollars. */
export function readAmount(text: string): StatedQuantity | undefined {
  const part = PARTS.get(text.trim().toLowerCase())
  if (part !== undefined) return { text, value: part, tolerance: 0, relation: 'exact', currency: 'USD' }
  const groups = WHOLE.exec(text.trim())?.groups
  if (!groups?.word || !groups.unit) return undefined
  const count = NUMBERS.get(groups.word.toLowerCase()) ?? Number(groups.word)
  const units = count + (groups.half || groups.fifty ? 0.5 : 0)
  const value = /^d/iu.test(groups.unit) ? units : units / 100
  return { text, value, tolerance: 0, relation: 'exact', currency: 'USD' }
}
