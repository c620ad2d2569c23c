import { describe, expect, test } from 'vitest'
import { inSmallLetters } from '../../../server/src/engine/text/small-letters.ts'

describe('a text in small letters keeps the place of each unit', () => {
  test.each([
    ['Claude IS Open', 'claude is open'],
    ['GPT 法案 ÉTÉ', 'gpt 法案 été'],
    ['İN İSTANBUL', 'İn İstanbul'],
    ['\ue000 Is 😀', '\ue000 is 😀'],
  ])('%s', (text, small) => {
    expect(inSmallLetters(text)).toBe(small)
    expect(inSmallLetters(text)).toHaveLength(text.length)
  })
})
