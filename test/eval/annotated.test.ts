import { expect, test } from 'vitest'
import { readAnnotated } from '../../scripts/eval/annotated.ts'

const vocabulary = {
  entities: new Set(['heron-2', 'stone-act']),
  properties: new Set(['status', 'context-window']),
}
const read = (source: string) => readAnnotated('set/a.md', source, vocabulary)

test('mentions, traps and claims are read where the text stands without its marks', () => {
  const brief = read('The [heron-2|Heron **2**|] is no [none|heron|], nor [unknown|Heron 9|].\n')
  expect(brief.text).toBe('The Heron **2** is no heron, nor Heron 9.\n')
  expect(brief.mentions).toEqual([{ entity: 'heron-2', start: 4, end: 15, line: 1, text: 'Heron **2**' }])
  expect(brief.lookalikes).toEqual([{ start: 22, end: 27, line: 1, text: 'heron' }])
  expect(brief.unknownVersions).toEqual([{ start: 33, end: 40, line: 1, text: 'Heron 9' }])
})

test('marks nest: a claim holds its mention, in tables and links too', () => {
  const brief = read(
    '| [stone-act|Stone Act|] | [outdated:status|[silent:status|in|] force|] |\n\n[[heron-2|Heron 2|]](https://example.org)\n',
  )
  expect(brief.text).toBe('| Stone Act | in force |\n\n[Heron 2](https://example.org)\n')
  expect(brief.claims.map(({ verdict, property, text }) => [verdict, property, text])).toEqual([
    ['outdated', 'status', 'in force'],
    ['silent', 'status', 'in'],
  ])
  expect(brief.mentions.map(({ text, line }) => [text, line])).toEqual([
    ['Stone Act', 1],
    ['Heron 2', 3],
  ])
})

test('the header sets the day and counts as lines of the file; front matter is text', () => {
  const brief = read('//- as-of: 2026-06-27\n---\ndate: 2026-06-01\n---\n[heron-2|Heron 2|]\n')
  expect(brief.today).toBe('2026-06-27')
  expect(brief.text).toBe('---\ndate: 2026-06-01\n---\nHeron 2\n')
  expect(brief.mentions[0]?.line).toBe(5)
  expect(read('x').today).toBe('2026-11-21')
})

test('text that only looks like a mark stays text', () => {
  const text = 'a [b|c] [[page|alias]] [link](u) | d | $0.60 |\n'
  expect(read(text).text).toBe(text)
})

test('a mark that means nothing is an error with its place', () => {
  expect(() => read('x\n[heron-3|Heron 3|]\n')).toThrow('set/a.md:2: no such label: [heron-3|')
  expect(() => read('[stale:status|in force|]')).toThrow('set/a.md:1: no such label: [stale:status|')
  expect(() => read('[outdated:colour|red|]')).toThrow('no such label')
  expect(() => read('a\n[heron-2|Heron')).toThrow('set/a.md: line 2: a range that is not closed')
})
