import { expect, test } from 'vitest'
import {
  completeAt,
  createEngine,
  type KnowledgeData,
  readBibliography,
  resolveCompletion,
} from '../../../server/src/engine/index.ts'
import { accept, complete, open } from '../../support/brief.ts'
import { facts } from '../../support/facts.ts'

const all = 6

test('sources of the claim come first, then those of the entities named, then the rest', () => {
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

test('a long list is cut and says so', () => {
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
  expect(complete('@')).toMatchObject({ isIncomplete: true, items: { length: 200 } })
  expect(complete('@299').items[0]).toMatchObject({ label: 'source-299' })
})

test('a key resolves to its reference and what it supports', () => {
  const { analysis, engine } = open('')
  expect(resolveCompletion(engine.knowledge, analysis, 'gazette-2026-harbor')).toMatchInlineSnapshot(`
    "Harbor Gazette (2026). The Harbor Act in force. 1 June 2026.

    Published 1 June 2026. [Open the source](https://example.org/gazette-2026-harbor)

    Supports:

    - Harbor Act, status: in force, since 1 June 2026
    - Harbor Act, status: signed, from 1 February 2026 until 1 June 2026"
  `)
  expect(resolveCompletion(engine.knowledge, analysis, 'nobody')).toBeUndefined()
})
