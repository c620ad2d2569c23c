import { expect, test } from 'vitest'
import {
  type CslItem,
  completeAt,
  createEngine,
  type KnowledgeData,
  readBibliography,
  resolveCompletion,
} from '../../../server/src/engine/index.ts'
import { accept, complete, open } from '../../support/brief.ts'
import { facts } from '../../support/facts.ts'

const all = 6

test('sources of the claim come first, then those of the entities named, then the rest, the newer first', () => {
  expect(complete('Heron 2 is currently unavailable [@[||]].')).toEqual([
    'acme-2026-return',
    'acme-2026-suspension',
    'acme-2026-heron-2',
    'acme-2026-heron-3',
    'gazette-2026-harbor',
    'ledger-2026-acme',
  ])
})

test('behind its full stop a citation still stands for the sentence', () => {
  expect(complete('The Harbor Act is in force. [@[||]')[0]).toBe('gazette-2026-harbor')
})

test('the sentence counts, not its neighbours', () => {
  expect(complete('The Harbor Act is in force. Heron 3 is out [@[||]].')[0]).toBe('acme-2026-heron-3')
})

test('in a table the row counts', () => {
  const table = '| Law | Source |\n|---|---|\n| Heron 2 | |\n| Harbor Act | @[||] |\n'
  expect(complete(table)[0]).toBe('gazette-2026-harbor')
})

test('keys that the brief cites already come before the others', () => {
  expect(complete('As told [@ledger-2026-acme].\n\nNew [@[||]].')[0]).toBe('ledger-2026-acme')
})

test.each([
  '@[||]',
  'See @[||]',
  '[@[||]]',
  '[@[||]',
  '(@[||])',
  '[-@[||]]',
  '[see @acme-2026-return; @[||]]',
  '据报道，@[||]',
  '（@[||]）',
  '“@[||]',
  '*@[||]*',
  '# Heading @[||]',
  '- item @[||]',
  '> quoted @[||]',
  '[^1]: note @[||]\n',
  '@{[||]}',
  '@{ac[||]me#1}',
  '[-@[||]',
  '[see @acme-2026-return, p. 3; -@[||]]',
  '，@[||]',
  '。@[||]',
  '——@[||]',
  '「@[||]」',
  '：@[||]。',
  'Told.^[@[||]]',
  'Told.[^1]\n\n[^1]: As in @[||].\n',
  '1. one\n2. @[||]\n',
  '- one\n\n  [@[||]]\n',
  '> - @[||]\n',
  '| A |\n|---|\n| [@[||]] |\n',
  'Table: Labs, as of June [@[||]].\n',
  ': Labs [@[||]]\n',
  '![A picture, after @[||]](a.png)\n',
  '![A picture [@[||]]](a.png){#fig:a}\n',
  '**As @[||]** says',
  'A line\\\n@[||]\n',
  '---\ntitle: T\n---\n\n@[||]\n',
  'Text[@[||]]',
  '\r\nText [@[||]].\r\n',
  '😀 @[||]',
])('keys are offered in %j', brief => {
  expect(complete(brief)).toHaveLength(all)
})

test.each([
  'me@[||]',
  'me@exam[||]ple.org',
  '`@[||]`',
  '```\n@[||]\n```\n',
  'https://example.org/@[||]',
  '<https://example.org/@[||]>',
  '---\ntitle: @[||]\n---\n',
  '<!-- @[||] -->',
  '\\@[||]',
  'Heron[||]',
  '@a b[||]',
  '``` {.r}\n@[||]\n```\n',
  'Text.\n\n    code @[||]\n',
  '$x_@[||]$',
  '$$\n@[||]\n$$\n',
  '<a href="@[||]">x</a>',
  '[text](@[||])',
  '[text](https://example.org/@[||])',
  '![alt](@[||])',
  '![alt](a.png "@[||]")',
  '[label]: @[||]\n',
  'word@[||]',
  '报道@[||]',
  '1@[||]',
  '---\ntitle: T\nauthor: "@[||]"\n---\n',
  '@@[||]',
])('nothing is offered in %j', brief => {
  expect(complete(brief)).toEqual([])
})

test('what is typed narrows the list: key, title, author, publisher and year are searched', () => {
  expect(complete('@gaz[||]')).toEqual(['gazette-2026-harbor'])
  expect(complete('@Suspending[||]')).toEqual(['acme-2026-suspension'])
  expect(complete('@zzz[||]')).toEqual([])
})

test('the whole key is replaced, braces and punctuation are kept', () => {
  expect(accept('[@acme-[||]2026-x, p. 3].', 'acme-2026-return')).toBe('[@acme-2026-return, p. 3].')
  expect(accept('See @ac[||].', 'acme-2026-return')).toBe('See @acme-2026-return.')
  expect(accept('See @{ac[||]}.', 'acme-2026-return')).toBe('See @{acme-2026-return}.')
})

test('a key that Pandoc would not read whole is put in braces', () => {
  const { sources } = readBibliography({
    path: 'a.json',
    text: '[{"id": "a key", "type": "book", "title": "B"}]',
  })
  const { engine } = open('')
  const analysis = engine.analyze('@', { today: '2026-11-21', bibliography: sources })
  const { items } = completeAt(analysis, engine.knowledge, 1)
  expect(items[0]?.newText).toBe('{a key}')
})

test('a client keeps what was found here: its filter begins with what is typed, and it asks again', () => {
  const { marked, analysis, engine } = open('@harbor[||]')
  const { items, isIncomplete } = completeAt(analysis, engine.knowledge, marked.cursor ?? 0)
  expect(items.map(({ filterText }) => filterText)).toEqual([
    'harbor gazette-2026-harbor Harbor Gazette (2026) The Harbor Act in force',
  ])
  expect(isIncomplete).toBe(true)
})

const library = (sources: readonly CslItem[]) => sources.map(csl => ({ key: csl.id, csl, path: 'a.json' }))
const lee: CslItem = {
  id: 'muller2024',
  type: 'book',
  title: 'Über Reiher, erklärt',
  author: [{ family: 'Müller', given: 'Zoë' }],
  publisher: 'Ørsted Verlag',
  issued: { 'date-parts': [[2024]] },
}
const wang: CslItem = {
  id: 'wang-2025',
  type: 'report',
  title: '人工智能治理原则',
  author: [{ literal: '智谱' }],
  issued: { 'date-parts': [[2025, 3]] },
}
const labels = (text: string, sources: readonly CslItem[]): readonly string[] => {
  const { engine } = open('')
  const analysis = engine.analyze(text, { today: '2026-11-21', bibliography: library(sources) })
  return completeAt(analysis, engine.knowledge, text.length).items.map(({ label }) => label)
}

test.each([
  'muller',
  'müller',
  'MULLER',
  'zoe',
  'uber',
  'erklart',
  'orsted',
  'zoe-muller',
  'reiher.2024',
  'mul24',
])('%s finds a source by author, title, publisher or year, with accents or without', typed => {
  expect(labels(`@${typed}`, [lee, wang])).toContain('muller2024')
  expect(labels(`@${typed}`, [lee, wang])).not.toContain('wang-2025')
})

test.each(['智谱', '治理', '人工智能', '2025-治理'])('%s finds a Chinese source', typed => {
  expect(labels(`@${typed}`, [lee, wang])).toEqual(['wang-2025'])
})

test('a key that begins as typed comes before a word, a word before a piece of one, letters in order last', () => {
  const titled = (id: string, title: string): CslItem => ({ id, type: 'book', title })
  const sources = [
    titled('b', 'Overbirds'),
    titled('c', 'On birds'),
    titled('birds1', 'X'),
    titled('b-i-r-d', 'Y'),
  ]
  expect(labels('@bird', sources)).toEqual(['birds1', 'c', 'b', 'b-i-r-d'])
})

test('of two that fit alike the newer comes first', () => {
  const dated = (id: string, year: number): CslItem => ({
    id,
    type: 'book',
    issued: { 'date-parts': [[year]] },
  })
  expect(labels('@x', [dated('x1', 2020), dated('x2', 2026), dated('x3', 2023)])).toEqual(['x2', 'x3', 'x1'])
})

test('references of the front matter are the brief’s own', () => {
  const text = '---\nreferences:\n- id: ref1\n  title: Herons\n---\n\n@ref'
  const { engine } = open('')
  const analysis = engine.analyze(text, { today: '2026-11-21', bibliography: library([lee]) })
  const { items } = completeAt(analysis, engine.knowledge, text.length)
  expect(items[0]).toMatchObject({ label: 'ref1', isBundled: false, title: 'Herons' })
})

test('of the sources of a claim the strongest comes first', () => {
  const sources = facts.facts.map(fact =>
    fact.sources.includes('acme-2026-return')
      ? { ...fact, sources: ['ledger-2026-acme', ...fact.sources] }
      : fact,
  )
  const strengths = { 'acme-2026-return': 'primary', 'ledger-2026-acme': 'secondary' } as const
  const told = facts.sources.map(source =>
    source.key === 'acme-2026-return' || source.key === 'ledger-2026-acme'
      ? { ...source, strength: strengths[source.key] }
      : source,
  )
  const engine = createEngine({ ...facts, facts: sources, sources: told })
  const text = 'Heron 2 is currently unavailable [@'
  const analysis = engine.analyze(text, { today: '2026-11-21' })
  const { items } = completeAt(analysis, engine.knowledge, text.length)
  expect(items.slice(0, 2).map(({ label }) => label)).toEqual(['acme-2026-return', 'ledger-2026-acme'])
})

test('a long list is cut', () => {
  const many: KnowledgeData = {
    ...facts,
    sources: Array.from({ length: 300 }, (_, index) => {
      const id = `source-${index}`
      return { key: id, strength: 'primary', csl: { id, type: 'webpage', title: `Number ${index}` } }
    }),
  }
  const engine = createEngine(many)
  const complete = (text: string) =>
    completeAt(engine.analyze(text, { today: '2026-11-21' }), engine.knowledge, text.length)
  expect(complete('@')).toMatchObject({ isIncomplete: true, items: { length: 100 } })
  expect(complete('@299').items[0]).toMatchObject({ label: 'source-299', isBundled: true })
})

test('a key resolves to its reference and what it supports', () => {
  const { analysis, engine } = open('')
  expect(
    resolveCompletion(engine.knowledge, analysis, 'gazette-2026-harbor')?.markdown,
  ).toMatchInlineSnapshot(`
    "Harbor Gazette (2026). The Harbor Act in force. 1 June 2026.

    Published 1 June 2026. [Open the source](https://example.org/gazette-2026-harbor)

    Supports:

    - Harbor Act, status: in force, since 1 June 2026
    - Harbor Act, status: signed, from 1 February 2026 until 1 June 2026"
  `)
  expect(resolveCompletion(engine.knowledge, analysis, 'nobody')).toBeUndefined()
})
