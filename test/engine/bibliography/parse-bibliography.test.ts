import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBibliography } from '../../../server/src/engine/bibliography/parse-bibliography.ts'
import { runs } from '../../support/runs.ts'

const bibtex = (text: string) => parseBibliography(text, 'bibtex')
const only = (text: string) => bibtex(text).entries[0]?.csl

describe('a BibTeX file', () => {
  it('gives entries with the place of their keys', () => {
    const text =
      '@string{z = "Z.ai"}\n\n@online{zai:2026-06, title = {GLM-5.2}, author = {{Zhipu AI}}, publisher = z # { Ltd},\n date = {2026-06-13}, urldate = {2026-06-27}, url = {https://z.ai/a_b}}\n'
    const { entries, problems } = bibtex(text)
    expect(problems).toEqual([])
    expect(entries.map(({ span }) => text.slice(span.start, span.end))).toEqual(['zai:2026-06'])
    expect(entries[0]?.csl).toEqual({
      id: 'zai:2026-06',
      type: 'webpage',
      title: 'GLM-5.2',
      author: [{ literal: 'Zhipu AI' }],
      publisher: 'Z.ai Ltd',
      issued: { 'date-parts': [[2026, 6, 13]] },
      accessed: { 'date-parts': [[2026, 6, 27]] },
      URL: 'https://z.ai/a_b',
    })
  })

  it.each([
    ["{G{\\\"u}nther, \\'Elan, {\\'{\\i}}, \\c{c}, \\v S, {\\O}, \\ss{}}", 'Günther, Élan, í, ç, Š, Ø, ß'],
    ['{The {AI} {Act}: \\emph{a} R\\&D~guide}', 'The AI Act: a R&D guide'],
    ['"2024--2025 --- ``so\'\' {"}x{"}"', '2024–2025 — “so” "x"'],
    ['{Über 智谱\n   und 🚀}', 'Über 智谱 und 🚀'],
    ['{$10^{25}$ \\texteuro{} \\unknown{x}}', '10^25 € x'],
  ])('shows %s as text', (value, title) => {
    expect(only(`@misc{a, title = ${value}}`)?.title).toBe(title)
  })

  it('reads names in all orders', () => {
    const author =
      'Smith, John and Jane Q. Doe and Ludwig van Beethoven and {OECD and Friends} and Berg, Jr, Al and OpenAI and others'
    expect(only(`@misc{a, author = {${author}}}`)?.author).toEqual([
      { family: 'Smith', given: 'John' },
      { family: 'Doe', given: 'Jane Q.' },
      { family: 'van Beethoven', given: 'Ludwig' },
      { literal: 'OECD and Friends' },
      { family: 'Berg', given: 'Al' },
      { literal: 'OpenAI' },
    ])
  })

  it.each([
    ['date = {2026-06-27}', [2026, 6, 27]],
    ['date = {2026-06/2026-08}', [2026, 6]],
    ['date = {2026~}', [2026]],
    ['year = 2024, month = jun', [2024, 6]],
    ['year = {2024}, month = {December}, day = 5', [2024, 12, 5]],
    ['year = "2024"', [2024]],
  ])('reads the date %s', (field, parts) => {
    expect(only(`@misc{a, ${field}}`)?.issued).toEqual({ 'date-parts': [parts] })
  })

  it('takes from a crossref what an entry lacks', () => {
    const text =
      '@inproceedings{a, title={A}, crossref={b}}\n@proceedings{b, title={B}, year=2023, publisher={ACM}}'
    expect(only(text)).toMatchObject({
      title: 'A',
      'container-title': 'B',
      publisher: 'ACM',
      issued: { 'date-parts': [[2023]] },
    })
  })

  it.each([
    ['an open brace', '@misc{bad, title = {x\n', 'bad'],
    ['no equals sign', '@misc{bad, title {x}}\n', 'bad'],
    ['a missing comma', '@misc{bad, title = {x} year = 2026}\n', 'bad'],
    ['no key', '@misc{, title = {x}}\n', '@misc{'],
    ['a date that is none', '@misc{bad, date = {2026-02-30}}\n', 'bad'],
  ])('with %s names the entry and loses no other', (_, bad, place) => {
    const text = `@misc{good, title = {Good}}\n${bad}@misc{last, title = {Last}}\n`
    const { entries, problems } = bibtex(text)
    expect(entries.find(({ key }) => key === 'good')?.csl.title).toBe('Good')
    expect(entries.find(({ key }) => key === 'last')?.csl.title).toBe('Last')
    expect(problems).toHaveLength(1)
    const [problem] = problems
    expect(text.slice(problem?.start, problem?.end)).toBe(place)
    expect(problem?.start).toBe(text.indexOf(bad) + bad.indexOf(place))
    expect(problem?.message.length).toBeGreaterThan(20)
  })

  it('keeps the first of two entries with one key and gives the other apart', () => {
    const { entries, repeated, problems } = bibtex(
      '@misc{good, title = {Good}}\n@misc{good, title = {x}}\n@misc{last, title = {Last}}\n',
    )
    expect(entries.map(({ csl }) => csl.title)).toEqual(['Good', 'Last'])
    expect(repeated.map(({ key, csl }) => [key, csl.title])).toEqual([['good', 'x']])
    expect(problems).toEqual([])
  })

  it('passes over comments, preambles and what stands between entries', () => {
    const text =
      'Mail me@x.org\n@comment{jabref-meta: {x}}\n@preamble{"\\newcommand{a}"}\n% @misc{no}\n@misc{a, % note\n title={A}}'
    expect(bibtex(text).entries.map(({ key }) => key)).toContain('a')
    expect(only('@comment{x}\n@misc{a, title={A}}')?.title).toBe('A')
  })
})

describe('a CSL-JSON file', () => {
  it('gives entries with the place of their keys', () => {
    const text =
      '\uFEFF[{"type":"webpage","custom":{"id":"x"},"id":"a\\u00e9","issued":{"date-parts":[["2026",6]]},"author":[{"family":"Berg","non-dropping-particle":"van"}]},{"id":7}]'
    const { entries, problems } = parseBibliography(text, 'csl-json')
    expect(problems).toEqual([])
    expect(entries.map(({ key, span }) => [key, text.slice(span.start, span.end)])).toEqual([
      ['aé', 'a\\u00e9'],
      ['7', '7'],
    ])
    expect(entries[0]?.csl).toMatchObject({
      type: 'webpage',
      issued: { 'date-parts': [[2026, 6]] },
      author: [{ family: 'van Berg' }],
    })
  })

  it('with a broken item names it and loses no other', () => {
    const text = '[{"id":"a"},\n {"id":"bad" "title":"x"},\n {"id":"c"}'
    const { entries, problems } = parseBibliography(text, 'csl-json')
    expect(entries.map(({ key, span }) => [key, text.slice(span.start, span.end)])).toEqual([
      ['a', 'a'],
      ['c', 'c'],
    ])
    expect(problems.map(({ start }) => start)).toEqual([text.indexOf('{"id":"bad"')])
  })

  it.each(['nonsense', '<html>', '{', '[1, 2]', '{"a": 1}'])('that is none says so: %s', text => {
    const { entries, problems } = parseBibliography(text, 'csl-json')
    expect(entries).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
  })
})

describe('a CSL-YAML file', () => {
  it('gives entries with the place of their keys', () => {
    const text =
      '---\nreferences:\n- id: "a"\n  title: A\n  issued: 2026-06-27\n- id: b\n  issued: [{year: 2026, month: 6}]\n...\n'
    const { entries, problems } = parseBibliography(text, 'csl-yaml')
    expect(problems).toEqual([])
    expect(entries.map(({ span }) => text.slice(span.start, span.end))).toEqual(['a', 'b'])
    expect(entries.map(({ csl }) => csl.issued)).toEqual([
      { 'date-parts': [[2026, 6, 27]] },
      { 'date-parts': [[2026, 6]] },
    ])
  })

  it('with an item that has no id names it and loses no other', () => {
    const { entries, problems } = parseBibliography('- title: x\n- id: b\n', 'csl-yaml')
    expect(entries.map(({ key }) => key)).toEqual(['b'])
    expect(problems).toMatchObject([{ start: 2 }])
  })
})

it.each([
  ['bibtex' as const, `@misc{a, title={${'{'.repeat(50_000)}x${'}'.repeat(50_000)}}}`],
  ['bibtex' as const, `@misc{a, title={${"\\'{".repeat(50_000)}`],
  ['csl-json' as const, '['.repeat(100_000)],
  ['csl-json' as const, '{"id":'.repeat(3000)],
  ['csl-yaml' as const, '['.repeat(100_000)],
  ['csl-yaml' as const, `references:\n${'- '.repeat(20_000)}`],
])('survives deep nesting in %s', (format, text) => {
  const start = performance.now()
  expect(parseBibliography(text, format).entries.length).toBeLessThan(2)
  expect(performance.now() - start).toBeLessThan(5000)
})

it('never throws, and points into the file', () => {
  const piece = fc.constantFrom(
    '@',
    'misc',
    '{',
    '}',
    '(',
    ')',
    '"',
    ',',
    '=',
    '#',
    'title',
    '\n',
    '\\',
    "\\'",
    'and',
    '[',
    ']',
    '"id"',
    ':',
    '- id: a',
    '---',
    '&a',
    '*a',
    'é',
    '%',
    ' ',
  )
  const format = fc.constantFrom('bibtex' as const, 'csl-json' as const, 'csl-yaml' as const)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), format, (pieces, as) => {
      const text = pieces.join('')
      const { entries, problems } = parseBibliography(text, as)
      for (const { start, end } of [...problems, ...entries.map(({ span }) => span)]) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }
    }),
    runs(2000),
  )
})
