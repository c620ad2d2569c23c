import { expect, test } from 'vitest'
import { parseBlock } from '../../../server/src/engine/document/parse-block.ts'

test('what an image is called may cite, in the order of the text', () => {
  const source = 'As @a says: ![Labs, after [@b; @c]](d.png){#fig:e} and @f.'
  const { citations, passages } = parseBlock(source)
  expect(citations.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'f'])
  expect(citations.map(({ keySpan: { start, end } }) => source.slice(start, end))).toEqual([
    'a',
    'b',
    'c',
    'f',
  ])
  expect(passages.map(({ prose }) => prose.text)).toEqual(['As \uFFFC says: \uFFFC{#fig:e} and \uFFFC.'])
})

test('where an image lies does not', () => {
  expect(parseBlock('![A](@b "@c")').citations).toEqual([])
})
