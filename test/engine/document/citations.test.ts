import { describe, expect, it } from 'vitest'
import { parseBlock } from '../../../server/src/engine/document/parse-block.ts'

/** Each citation as `key in cluster`. */
function cited(source: string): string[] {
  return parseBlock(source).citations.map(({ key, keySpan, clusterSpan }) => {
    expect(source.slice(keySpan.start, keySpan.end)).toBe(key)
    return `${key} in ${source.slice(clusterSpan.start, clusterSpan.end)}`
  })
}

describe('a citation', () => {
  it.each([
    ['alone', '@smith2020 says', ['smith2020 in @smith2020']],
    ['with its author suppressed', 'he -@smith2020 says', ['smith2020 in -@smith2020']],
    ['in brackets', 'so [@smith2020].', ['smith2020 in [@smith2020]']],
    ['among others', '[see @a; -@b, p. 3]', ['a in [see @a; -@b, p. 3]', 'b in [see @a; -@b, p. 3]']],
    ['with emphasis around it', '[see *also* @a]', ['a in [see *also* @a]']],
    ['behind a bracket', '(@a, *@b*)', ['a in @a', 'b in @b']],
    ['in braces', '@{odd key}, @{https://x.org/a}', ['https://x.org/a in @{https://x.org/a}']],
    ['behind Chinese punctuation', '发布。@zhipu2026，', ['zhipu2026 in @zhipu2026']],
    ['with inner punctuation', '@a.b:c_d-1/e. @x--y', ['a.b:c_d-1/e in @a.b:c_d-1/e', 'x in @x']],
    ['in an inline note', 'x^[See @a.]', ['a in @a']],
    ['in a table', '| a | [@b] |\n|--|--|\n| @c | d |', ['b in [@b]', 'c in @c']],
    ['in a heading', '# A [@b]', ['b in [@b]']],
    ['in a footnote', '[^1]: See @a.', ['a in @a']],
    ['in a quotation', '> [@a]', ['a in [@a]']],
    ['over a line end', '[see @a,\np. 3]', ['a in [see @a,\np. 3]']],
  ])('is found %s', (_, source, expected) => {
    expect(cited(source)).toEqual(expected)
  })

  it.each([
    ['code', '`@a` and ``[@b]``'],
    ['a fence', '```\n@a\n```'],
    ['an e-mail address', 'write to a@b.org'],
    ['a URL', 'https://medium.com/@user/x and <https://x.org/@a>'],
    ['mathematics', '$x @a$'],
    ['an escape', '\\@a'],
    ['a handle behind a letter', 'x@y'],
    ['a sign alone', '@ home, @'],
    ['a comment', 'a <!-- @b --> c'],
  ])('is not found in %s', (_, source) => {
    expect(cited(source)).toEqual([])
  })
})
