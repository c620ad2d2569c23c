/*
 * Which words a text must have for a phrase to match in it. Compiling a regular expression costs more than most
 * sentences do; a phrase whose words are missing is never compiled.
 */

/** Words of which a text has at least one where the pattern matches, lower case; undefined where the pattern needs none. */
export type RequiredWords = readonly string[] | undefined

/** Longest sets are no cheaper than the expression itself. */
const MOST_WORDS = 160
const LEAST_LETTERS = 3

/** Reads the words that a pattern of the language in `phrases.ts` cannot do without. */
export function requiredWords(pattern: string): RequiredWords {
  const words = alternation({ pattern, at: 0 }, '')
  return words === undefined || words.length > MOST_WORDS ? undefined : [...new Set(words)]
}

interface Cursor {
  readonly pattern: string
  at: number
}

/** Reads up to the closing mark: what each alternative needs, if all need something. */
function alternation(cursor: Cursor, closing: string): RequiredWords {
  const sides: RequiredWords[] = []
  while (true) {
    sides.push(sequence(cursor, closing))
    if (cursor.pattern.charAt(cursor.at) !== '|') break
    cursor.at++
  }
  cursor.at++
  const known = sides.filter(side => side !== undefined)
  return known.length === sides.length ? known.flat() : undefined
}

function sequence(cursor: Cursor, closing: string): RequiredWords {
  const { pattern } = cursor
  let best: RequiredWords
  let run = ''
  const offer = (words: RequiredWords) => {
    if (words !== undefined && weight(words) > weight(best)) best = words
  }
  const endRun = () => {
    if (run.length >= LEAST_LETTERS || /\p{Script=Han}/u.test(run)) offer([run.toLowerCase()])
    run = ''
  }
  while (cursor.at < pattern.length) {
    const unit = pattern.charAt(cursor.at)
    if (unit === '|' || (closing !== '' && unit === closing)) break
    if (/[\p{Script=Han}a-z]/iu.test(unit)) {
      cursor.at++
      const [isOptional, isRepeated] = quantifier(cursor)
      if (!isOptional) run += unit
      if (isRepeated) endRun()
      continue
    }
    endRun()
    const group = part(cursor)
    const [isOptional] = quantifier(cursor)
    if (!isOptional) offer(group)
  }
  endRun()
  return best
}

/** Reads one piece that is no letter: a group, a class, an escape, a word in braces. */
function part(cursor: Cursor): RequiredWords {
  const { pattern } = cursor
  const rest = pattern.slice(cursor.at)
  const open = /^\((?:\?(?:<?[=!]|:|<\w+>))?/u.exec(rest)?.[0]
  if (open !== undefined) {
    cursor.at += open.length
    const words = alternation(cursor, ')')
    return /^\(\?<?[=!]/u.test(open) ? undefined : words
  }
  if (rest.startsWith('{value:')) {
    cursor.at += '{value:'.length
    return alternation(cursor, '}')
  }
  const skipped =
    /^(?:\{[^{}]*\}|\[(?:\\.|[^\]\\])*\]|\\[pu]\{[^}]*\}|\\u[\da-f]{4}|\\.|.)/isu.exec(rest)?.[0] ?? rest
  cursor.at += skipped.length
  return undefined
}

/** Reads a quantifier: whether what stands before it may be missing, and whether there is one. */
function quantifier(cursor: Cursor): readonly [isOptional: boolean, isRepeated: boolean] {
  const sign = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(cursor.pattern.slice(cursor.at, cursor.at + 12))?.[0]
  if (sign === undefined) return [false, false]
  cursor.at += sign.length
  return [/^(?:[?*]|\{0)/u.test(sign), true]
}

/** The rarer the words, the better: long ones, and few. */
function weight(words: RequiredWords): number {
  if (words === undefined) return 0
  return (
    Math.min(...words.map(word => (/\p{Script=Han}/u.test(word) ? word.length * 3 : word.length))) /
    (1 + words.length / 20)
  )
}
