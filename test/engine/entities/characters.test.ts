import { expect, test } from 'vitest'
import {
  classOf,
  DIGIT,
  foldOf,
  HYPHEN,
  INVISIBLE,
  LETTER,
  MARK,
  SPACE,
} from '../../../server/src/engine/entities/characters.ts'

/** What Unicode says of a code unit. */
function categoryOf(char: string): number {
  if (char === '-' || char === '_') return HYPHEN
  if (char === '\u00AD') return INVISIBLE
  if (char === '\u02BC') return MARK
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER
  return /\s/u.test(char) ? SPACE : MARK
}

test('the letters, digits and marks of Latin, Greek, Cyrillic and Hebrew are what Unicode says', () => {
  for (let code = 0; code < 0x600; code += 1) {
    const char = String.fromCharCode(code)
    // A later Unicode may make letters of what is unassigned here.
    if (/\p{Cn}/u.test(char)) continue
    expect([char, classOf(code)]).toEqual([char, categoryOf(char)])
  }
})

test('each of them is folded to its small letter', () => {
  for (let code = 0; code < 0x600; code += 1) {
    const small = code === 0x2bc ? "'" : String.fromCharCode(code).toLowerCase().charAt(0)
    expect([code, String.fromCharCode(foldOf(code))]).toEqual([code, small])
  }
})

test('case and the shape of quotation marks are folded away', () => {
  const folded = (text: string): string =>
    [...text].map(char => String.fromCharCode(foldOf(char.charCodeAt(0)))).join('')
  expect(folded('GLM-5.2 ÄΩЖ ＧＬＭ ‘x’ “y”')).toBe('glm-5.2 äωж glm \'x\' "y"')
})
