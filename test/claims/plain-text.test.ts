import { describe, expect, test } from 'vitest'
import { plainText } from '../../server/src/engine/claims/plain-text.ts'

describe('a plain text', () => {
  test.each([
    ['A plain Text, 中文', 'a plain text, 中文'],
    ['two  spaces\tand a\u00a0third', 'two spaces and a third'],
    ['an 😀 emoji', 'an \ufffd emoji'],
    ['a 𠮷 letter', 'a ª letter'],
    ['half \ud83d of one', 'half \ufffd of one'],
    ['İs 😀  it', 'İs \ufffd it'],
  ])('%s', (source, text) => {
    expect(plainText(source).text).toBe(text)
  })

  test.each([
    ['now  in   force 😀 here', 'in force', 'in   force'],
    ['now  in   force 😀 here', '\ufffd here', '😀 here'],
    ['now  in   force 😀 here', 'now ', 'now  '],
    ['now  in   force 😀 here', 'here', 'here'],
    ['All Plain', 'plain', 'Plain'],
  ])('of “%s” knows where “%s” stands', (source, words, part) => {
    const { text, toSource } = plainText(source)
    const start = text.indexOf(words)
    const span = toSource({ start, end: start + words.length })
    expect(source.slice(span.start, span.end)).toBe(part)
    expect(toSource({ start, end: start })).toEqual({ start: span.start, end: span.start })
  })
})
