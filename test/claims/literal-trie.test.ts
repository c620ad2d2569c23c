import { expect, test } from 'vitest'
import { openLiteralTrie, writeLiteralTrie } from '../../server/src/engine/claims/literal-trie.ts'

const literals = ['in force', 'in', 'inn', 'force', '\u0001the', '生效', '生', '\ue000 is']

/** All literals that begin at a place of a text. */
function beginningAt(text: string, start: number): readonly string[] {
  const trie = openLiteralTrie(writeLiteralTrie(literals))
  const found: string[] = []
  let node = trie.root(text.charCodeAt(start))
  for (let end = start + 1; node !== 0; end++) {
    const literal = literals[trie.literalAt(node)]
    if (literal !== undefined) found.push(literal)
    node = end < text.length ? trie.child(node, text.charCodeAt(end)) : 0
  }
  return found
}

test.each([
  ['in force', 0, ['in', 'in force']],
  ['inns', 0, ['in', 'inn']],
  ['in force', 3, ['force']],
  ['forc', 0, []],
  ['\u0001the', 0, ['\u0001the']],
  ['已生效', 1, ['生', '生效']],
  ['\ue000 is', 0, ['\ue000 is']],
  ['xin', 0, []],
])('of “%s” from %d on there are %j', (text, start, found) => {
  expect(beginningAt(text, start)).toEqual(found)
})

test('without literals nothing is found', () => {
  expect(openLiteralTrie(writeLiteralTrie([])).root(97)).toBe(0)
})
