import { expect, test } from 'vitest'
import { createEngine } from '../../../server/src/engine/index.ts'
import { expectSame, onlyIn } from '../../support/incremental/compare.ts'
import { mixedKnowledge } from '../../support/incremental/knowledge.ts'
import { OPTIONS } from '../../support/incremental/options.ts'

const engine = createEngine(mixedKnowledge())
const [options] = OPTIONS
const caption = 'Table 1: as of December 4, 2025'
const table = '| Lab | Valuation |\n|---|---|\n| Wren | $4 billion |'
const rest = 'Nothing of interest.\n\n'.repeat(20)

test('a table that moves away from its caption tells on the caption, though nothing else was read or changed', () => {
  const before = engine.analyze(`${caption}\n\n${table}\n\n${rest}`, options, undefined, {
    focus: 0,
    atMost: 200,
  })
  expect(before.isPartial).toBe(true)
  expect(before.findings[0]).toMatchObject({ start: 0, code: 'changed-since' })
  const text = `${caption}\n\n\n${table}\n\n${rest}`
  expectSame(engine.analyze(text, options, before), engine.analyze(text, options))
})

test('a table that moves while what the brief defines changes tells on its caption', () => {
  const textOf = (gap: string, label: string) =>
    `${caption}${gap}${table}\n\nOne.\n\nTwo.\n\n[${label}]: https://example.org\n\nEnd.\n`
  const before = engine.analyze(textOf('\n\n', 'a'), options)
  expect(before.findings[0]).toMatchObject({ start: 0, code: 'changed-since' })
  const text = textOf('\n\n\n', 'b')
  expectSame(engine.analyze(text, options, before), engine.analyze(text, options))
})

test.each([
  ['a caption', `${rest}${caption}\n\n`, table],
  ['what introduces a list', `${rest}As of 4 December 2025:\n\n`, '- Wren is valued at $4 billion.'],
  ['the line that names what fields are of', `${rest}## Heron 3\n\nKite 5\n\n`, 'License: MIT'],
  ['the first of several mentions', 'Fenwick AI is a lab.\n\n', `${rest}Fenwick AI is back.`],
  [
    'a value that comes first',
    'Heron 3 has 2 billion parameters.\n\n',
    '- Heron 3 has 3 billion parameters.\n- Heron 3 has 4 billion parameters.',
  ],
])('%s may wait to be read: nothing is told that it unsays', (_, above, below) => {
  const text = above + below
  const partial = engine.analyze(text, options, undefined, { focus: text.length, atMost: 1 })
  const whole = engine.analyze(text, options)
  expect(partial.isPartial).toBe(true)
  expect(onlyIn(partial, whole)).toEqual([])
  expectSame(engine.analyze(text, options, partial), whole)
})

test.each([
  ['an as-of date before it', 'As of May 2024, prices vary.', 'As of May 2026, prices vary.'],
  ['a date that becomes one it speaks for', 'Prices fell in May 2024.', 'As of May 2024, prices fell.'],
  ['a date that labels the paragraph', 'Prices fell. On May 2, 2024.', 'May 2, 2024: prices fell.'],
  ['a month that stands alone', '**Notes.** Prices fell.', '**March.** Prices fell.'],
  ['a year that stands alone', '**Notes.** Prices fell.', '**2024.** Prices fell.'],
  ['a date that says nothing of it', 'Prices fell on May 2, 2024.', 'Prices fell on May 2, 2023, by far.'],
])('a sentence whose neighbour changes is judged as in a paragraph read afresh: %s', (_, was, is) => {
  // Longer than what is looked at beside a sentence.
  const filler = 'Nothing else is worth a word, and so not a word more is lost on anything here.'
  const claims = 'Wren is valued at $4 billion. Heron 3 has 2 billion parameters, and Heron 3 is suspended.'
  const of = (first: string) => `${rest}${first} ${filler} ${claims}\n`
  let typed = engine.analyze(of(was), options)
  // The second keystroke finds what the first has kept.
  for (const text of [of(`${was} Well.`), of(is), of(`${is} Well.`), of(was)]) {
    typed = engine.analyze(text, options, typed)
    typed.findings
    expectSame(typed, engine.analyze(text, options))
  }
})

test('an entry of a paragraph is judged anew when another makes a calendar of it', () => {
  const filler = 'Nothing else is worth a word, and so not a word more is lost on anything here.'
  const of = (last: string) => `${rest}12 June: Heron 2 is suspended. ${filler} ${filler} ${last}\n`
  let typed = engine.analyze(of('It rained.'), options)
  for (const last of ['It rained!', '1 July: it is back.', '1 July: it is back!', 'It is back.']) {
    typed = engine.analyze(of(last), options, typed)
    typed.findings
    expectSame(typed, engine.analyze(of(last), options))
  }
})
