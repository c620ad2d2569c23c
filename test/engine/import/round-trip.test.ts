import { expect, test } from 'vitest'
import { properties } from '../../../server/src/engine/claims/registry.generated.ts'
import {
  checkImported,
  createKnowledgeBase,
  type Imported,
  importBibliography,
  importModelsDev,
  importTable,
  overlayKnowledge,
  readKnowledge,
  validateKnowledge,
  writeEntities,
  writeSources,
} from '../../../server/src/engine/index.ts'
import { claimsKnowledge } from '../../support/claims-knowledge.ts'

const base = claimsKnowledge()
const context = { knowledge: createKnowledgeBase(base), asOf: '2026-11-20' }

const heron2 = `name = "Heron-2"
family = "heron"
release_date = "2026-03-01"
knowledge = "2025-12"
open_weights = true
[limit]
context = 200_000
output = 8_192
`
const heron4 = `name = "Heron 4"
family = "heron"
release_date = "2026-11-02"
open_weights = false
[limit]
context = 1_000_000
output = 0
`

/** The text of an import, laid over the base that it was made for. */
function laidOver(imported: Imported) {
  return overlayKnowledge(base, [
    { path: 'imported.yaml', text: writeEntities(imported, context.knowledge) },
    { path: 'sources/imported.yaml', text: writeSources(imported) },
  ])
}

test('models.dev records become models and facts with their source', () => {
  const files = [
    { path: 'models/fenwick/heron-2.toml', text: heron2 },
    { path: 'models/fenwick/heron-4.toml', text: heron4 },
    { path: 'models/newcomer/first.toml', text: 'name = "Newcomer 1 (latest)"\nrelease_date = "2026"\n' },
  ]
  const imported = checkImported(importModelsDev(files, context), base)
  expect(imported.problems).toEqual([])
  expect(imported.known).toBe(3)
  expect(writeEntities(imported, context.knowledge)).toMatchInlineSnapshot(`
    "heron-2: # in the base as Heron 2; add these facts to it
      facts:
        # the base has 131072 [wren-2026-heron-2]:
        # - { property: context-window, value: 200000, asOf: 2026-11-20, sources: [models-dev-2026-entry-heron-2] }
        - { property: knowledge-cutoff, value: 2025-12, asOf: 2026-11-20, sources: [models-dev-2026-entry-heron-2] }
        - { property: max-output, value: 8192, asOf: 2026-11-20, sources: [models-dev-2026-entry-heron-2] }

    heron-4:
      kind: model
      name: Heron 4
      lab: fenwick
      family: heron
      facts:
        - { property: context-window, value: 1000000, asOf: 2026-11-20, sources: [models-dev-2026-entry-heron-4] }
        - { property: developer, value: fenwick, asOf: 2026-11-20, sources: [models-dev-2026-entry-heron-4] }
        - { property: openness, value: closed, asOf: 2026-11-20, sources: [models-dev-2026-entry-heron-4] }
        - { property: released, value: 2026-11-02, asOf: 2026-11-20, sources: [models-dev-2026-entry-heron-4] }

    newcomer:
      kind: lab
      name: newcomer

    newcomer-1:
      kind: model
      name: Newcomer 1
      lab: newcomer
      facts:
        - { property: developer, value: newcomer, asOf: 2026-11-20, sources: [models-dev-2026-entry-newcomer-1] }
        - { property: released, value: "2026", asOf: 2026-11-20, sources: [models-dev-2026-entry-newcomer-1] }
    "
  `)
  expect(writeSources(imported).split('\n\n')[0]).toMatchInlineSnapshot(`
    "models-dev-2026-entry-heron-2:
      strength: secondary
      type: dataset
      title: models.dev entry for Heron-2
      publisher: models.dev
      accessed: 2026-11-20
      URL: https://github.com/anomalyco/models.dev/blob/dev/models/fenwick/heron-2.toml"
  `)

  const { data, problems } = laidOver(imported)
  expect(problems).toEqual([])
  const added = data.facts.filter(({ subject }) => subject === 'heron-4')
  expect(added.map(({ property, value }) => `${property} ${value}`)).toContain('released 2026-11-02')
})

test('on an empty base they pass the checks that the build makes', () => {
  const empty = { ...base, entities: [], facts: [], sources: [] }
  const none = createKnowledgeBase(empty)
  const files = [{ path: 'fenwick/heron-2.toml', text: heron2 }]
  const imported = importModelsDev(files, { knowledge: none, asOf: '2026-11-20' })
  const { data, problems } = readKnowledge([
    { path: 'meta.yaml', text: 'version: 2026-11-20\nasOf: 2026-11-20\n' },
    { path: 'models/fenwick.yaml', text: writeEntities(imported, none) },
    { path: 'sources/imported.yaml', text: writeSources(imported) },
  ])
  expect([...problems, ...validateKnowledge(data, properties)]).toEqual([])
  expect(data.facts).toHaveLength(6)
})

test('a broken record is named with its line, and the others are read', () => {
  const files = [
    { path: 'a/b.toml', text: 'name = "B"\nrelease_date = 2026-' },
    { path: 'a/c.toml', text: 'name = "C"\nrelease_date = "2026-02-30"\n' },
    { path: 'a/provider.toml', text: 'id = "a"\n' },
    { path: 'fenwick/heron-4.toml', text: heron4 },
  ]
  const { problems, facts } = importModelsDev(files, context)
  expect(problems.map(({ path, line }) => `${path}:${line}`)).toEqual([
    'a/b.toml:2',
    'a/c.toml:2',
    'a/provider.toml:1',
  ])
  expect(problems[1]?.message).toBe('`release_date` must be a date that exists, such as "2026-06-27"')
  expect(facts.map(({ fact }) => fact.subject)).toContain('heron-4')
})

function row(line: number, cells: Readonly<Record<string, string>>) {
  return { at: { path: 'facts.csv', line, column: 1 }, cells }
}

test('rows become facts; every other column is a qualifier', () => {
  const described = {
    sourceTitle: 'The board in November',
    sourcePublisher: 'Beacon',
    sourceDate: '2026-11-18',
    sourceURL: 'https://example.org/board',
  }
  const rows = [
    row(2, { entity: 'kite-5', property: 'score', value: '1,024', benchmark: 'beacon', ...described }),
    row(3, { entity: 'heron-3', property: 'availability', value: 'general', source: 'wren-2026-heron-3' }),
    row(4, {
      entity: 'kite-6',
      kind: 'model',
      name: 'Kite 6',
      lab: 'borealis',
      property: 'released',
      value: '2026-11-18',
      ...described,
    }),
    row(5, {
      entity: 'kite-5',
      property: 'openness',
      value: 'closed',
      validFrom: '2026-02-01',
      source: 'ledger-2026',
    }),
  ]
  const imported = checkImported(importTable(rows, context), base)
  expect(imported.problems).toEqual([])
  expect(imported.known).toBe(1)
  expect(writeEntities(imported, context.knowledge)).toMatchInlineSnapshot(`
    "heron-3: # in the base as Heron 3; add these facts to it
      facts:
        - { property: availability, value: general, asOf: 2026-11-20, sources: [wren-2026-heron-3] }

    kite-5: # in the base as Kite 5; add these facts to it
      facts:
        - { property: score, benchmark: beacon, value: 1024, asOf: 2026-11-20, sources: [beacon-2026-the-board-in-november] }

    kite-6:
      kind: model
      name: Kite 6
      lab: borealis
      facts:
        - { property: released, value: 2026-11-18, asOf: 2026-11-20, sources: [beacon-2026-the-board-in-november] }
    "
  `)
  expect(imported.sources.map(({ key, strength }) => `${key} ${strength}`)).toEqual([
    'beacon-2026-the-board-in-november weak',
  ])
  expect(laidOver(imported).problems).toEqual([])
})

test.each([
  [{}, /needs an `entity`/],
  [{ entity: 'kite-9' }, /there is no entity `kite-9`; .*`kind` and `name`/],
  [{ entity: 'Kite 9', kind: 'model', name: 'Kite 9' }, /must be lower-case kebab, such as kite-9/],
  [{ entity: 'kite-5', property: 'valuation' }, /a model has no property `valuation`/],
  [{ entity: 'kite-5', property: 'released' }, /needs a `value`/],
  [
    { entity: 'kite-5', property: 'released', value: '2026-02-30', source: 'ledger-2026' },
    /a date that exists/,
  ],
  [{ entity: 'kite-5', property: 'openness', value: 'ajar', source: 'ledger-2026' }, /must be one of closed/],
  [
    { entity: 'kite-5', property: 'openness', value: 'open-weight', source: 'ledger-2026' },
    /on the same day; end one/,
  ],
  [
    { entity: 'kite-5', property: 'released', value: '2026-02-01', asOf: 'May' },
    /asOf must be a date that exists/,
  ],
  [
    { entity: 'kite-5', property: 'released', value: '2026-02-01', source: 'nobody' },
    /there is no source `nobody`/,
  ],
  [{ entity: 'kite-5', property: 'released', value: '2026-02-01' }, /needs a `source`/],
  [
    { entity: 'kite-5', property: 'context-window', value: 'many', source: 'ledger-2026' },
    /must be a number/,
  ],
  [
    { entity: 'kite-5', property: 'score', value: '5', speed: 'high', source: 'ledger-2026' },
    /qualifier `speed`/,
  ],
])('a row that cannot be a fact: %j', (cells, message) => {
  const imported = checkImported(importTable([row(7, cells)], context), base)
  expect(imported.facts).toEqual([])
  expect(imported.problems[0]).toMatchObject({
    path: 'facts.csv',
    line: 7,
    message: expect.stringMatching(message),
  })
})

test('a name that would match nearly everything is told', () => {
  const files = [{ path: 'newcomer/first.toml', text: 'name = "First"\n' }]
  expect(checkImported(importModelsDev(files, context), base).problems).toEqual([
    expect.objectContaining({ path: 'newcomer/first.toml', message: expect.stringMatching(/`First`/) }),
  ])
})

test('a bibliography becomes sources', () => {
  const text = `@online{Lee_2026:Board, title = {The {AI} board}, author = {Lee, Ann and Koren, Bo}, date = {2026-10-02}, url = {https://example.org/lee}}
@online{undated, title = {Sometime}, url = {https://example.org/undated}}
@online{known, title = {Known}, date = {2026-01-02}, url = {https://example.org/ledger-2026}}
`
  const imported = importBibliography([{ path: 'refs.bib', text }], context, 'secondary')
  expect(writeSources(imported)).toMatchInlineSnapshot(`
    "lee-2026-board:
      strength: secondary
      type: webpage
      title: The AI board
      author:
        - family: Lee
          given: Ann
        - family: Koren
          given: Bo
      issued: 2026-10-02
      URL: https://example.org/lee
    "
  `)
  expect(imported.known).toBe(1)
  expect(imported.problems).toEqual([
    expect.objectContaining({
      path: 'refs.bib',
      line: 2,
      message: expect.stringMatching(/“undated” needs a date/),
    }),
  ])
  expect(laidOver(imported).problems).toEqual([])
})
