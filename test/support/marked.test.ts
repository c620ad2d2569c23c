import { expect, test } from 'vitest'
import { readMarked } from './marked.ts'

test('markers, labels, cursor and header are read and removed', () => {
  const brief = `
    //- as-of: 2026-06-27
    [heron|A [|b|]|] c[||]d [x|y] [[p|q]]
    `
  expect(readMarked(brief, ['heron'])).toEqual({
    text: 'A b cd [x|y] [[p|q]]\n',
    ranges: [
      { label: 'heron', start: 0, end: 3 },
      { label: '', start: 2, end: 3 },
    ],
    cursor: 5,
    header: new Map([['as-of', '2026-06-27']]),
  })
})

test('a marker that cannot be meant is an error with its line', () => {
  expect(() => readMarked('a\n[|b', [])).toThrow('line 2: a range that is not closed')
  expect(() => readMarked('[||]\n[||]', [])).toThrow('line 2: a second cursor')
})
