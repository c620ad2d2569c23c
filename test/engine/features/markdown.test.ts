import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { codeSpan, escapeMarkdown, linkTo } from '../../../server/src/engine/features/markdown.ts'

test('an escaped text is a text and nothing else', () => {
  const characters = fc.constantFrom(...'ab 1*_`[]()<>|~&;#\\!amp'.split(''))
  fc.assert(
    fc.property(fc.array(characters), letters => {
      const text = letters.join('')
      const tree = unified()
        .use(remarkParse)
        .parse(`x ${escapeMarkdown(text)} x`)
      expect(tree.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text' }] }])
      expect(tree.children[0]).toMatchObject({
        children: [{ value: `x ${text.replace(/\s+/g, ' ')} x`.replace(/ +$/, '') }],
      })
    }),
  )
})

test('only web addresses are linked', () => {
  expect(linkTo('a]b', 'https://example.org/(x)')).toBe('[a\\]b](<https://example.org/(x)>)')
  expect(linkTo('a', 'command:evil')).toBe('a')
  expect(linkTo('a', undefined)).toBe('a')
})

test('code may hold backticks', () => {
  expect(codeSpan('a')).toBe('`a`')
  expect(codeSpan('a`b')).toBe('`` a`b ``')
})
