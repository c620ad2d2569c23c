import { expect, test } from 'vitest'
import { createMemoryHost } from '../../server/src/host/memory-host.ts'
import { dateline, datelineOn } from '../support/cli.ts'
import { facts } from '../support/facts.ts'

const older = JSON.stringify({
  ...facts,
  version: '2026-06-20',
  entities: facts.entities
    .filter(({ id }) => id !== 'heron-3')
    .map(entity => (entity.id === 'heron-2' ? { ...entity, name: 'Heron Two' } : entity)),
  facts: facts.facts
    .filter(({ subject, validFrom }) => subject !== 'heron-3' && validFrom !== '2026-07-01')
    .map(fact => (fact.value === 'suspended' ? { ...fact, validTo: undefined } : fact)),
})

test('what changed between two bases, a line each', async () => {
  const run = await dateline({ 'old.json': older }, 'knowledge', 'diff', 'old.json')
  expect(run).toMatchObject({ code: 0, err: '' })
  expect(run.out).toMatchInlineSnapshot(`
    "~ entity heron-2: name Heron Two → Heron 2
    + entity heron-3  model Heron 3
    ~ fact heron-2 availability suspended: validTo – → 2026-07-01
    + fact heron-2 availability general from 2026-07-01 as of 2026-07-01 [acme-2026-return]
    + fact heron-3 availability general from 2026-08-14 as of 2026-08-14 [acme-2026-heron-3]
    + fact heron-3 developer acme as of 2026-08-14 [acme-2026-heron-3]
    + fact heron-3 released 2026-08-14 as of 2026-08-14 [acme-2026-heron-3]
    2026-06-20 to 2026-11-01: 1 entity added, 1 entity changed, 4 facts added, 1 fact changed
    "
  `)
  expect((await dateline({ 'old.json': older }, 'knowledge', 'diff', 'old.json', 'old.json')).out).toBe(
    '2026-06-20 to 2026-06-20: no changes\n',
  )
})

test('what changed, as an entry of a changelog', async () => {
  const run = await dateline({ 'old.json': older }, 'knowledge', 'diff', 'old.json', '--format', 'markdown')
  expect(run.out).toMatchInlineSnapshot(`
    "## 2026-11-01

    1 entity added, 1 entity changed, 4 facts added, 1 fact changed.

    ### New

    - 1 model: Heron 3

    ### Renamed

    - heron-2: name Heron Two → Heron 2

    ### Values that changed or ended

    - heron-2 availability suspended: validTo – → 2026-07-01
    "
  `)
})

test('what changed, for programs', async () => {
  const { out } = await dateline({ 'old.json': older }, 'knowledge', 'diff', 'old.json', '--format', 'json')
  const { from, to, changes } = JSON.parse(out)
  expect([from.version, to.version]).toEqual(['2026-06-20', '2026-11-01'])
  expect(changes[0]).toEqual({
    change: 'changed',
    what: 'entity',
    item: expect.objectContaining({ id: 'heron-2' }),
    fields: [{ field: 'name', before: 'Heron Two', after: 'Heron 2' }],
  })
})

test('folders of knowledge files are compared too', async () => {
  const files = (value: string) => ({
    'a/meta.yaml': 'version: 2026-11-01\nasOf: 2026-11-01\n',
    'a/x.yaml': 'x:\n  kind: lab\n  name: X\n',
    'b/meta.yaml': 'version: 2026-11-02\nasOf: 2026-11-02\n',
    'b/x.yaml': value,
  })
  const good = await dateline(files('x:\n  kind: lab\n  name: X Labs\n'), 'knowledge', 'diff', 'a', 'b')
  expect(good.out).toContain('~ entity x: aliases +X Labs -X; name X → X Labs\n')
  const bad = await dateline(files('x:\n  kind: fish\n'), 'knowledge', 'diff', 'a', 'b')
  expect(bad).toMatchObject({ code: 2, out: '' })
  expect(bad.err).toMatch(/^dateline: b\/x\.yaml:\d+:\d+: /)
})

test('what is no knowledge is not compared', async () => {
  const diff = async (text: string) => await dateline({ 'x.json': text }, 'knowledge', 'diff', 'x.json')
  expect((await diff('{')).err).toMatch(/^dateline: x\.json is no JSON: /)
  expect((await diff('{"entities": 3}')).err).toMatch(
    /^dateline: x\.json: .+; give a compiled knowledge\.json/,
  )
  expect((await dateline({}, 'knowledge', 'diff')).code).toBe(2)
  expect((await dateline({}, 'knowledge', 'diff', 'nowhere')).err).toMatch(/nowhere does not exist/)
})

test('the most urgent facts come first', async () => {
  const run = await dateline({}, 'knowledge', 'freshness', '--limit', '2')
  expect(run.out).toMatchInlineSnapshot(`
    "   8.8  monthly   265 days  acme valuation: $4 billion, as of 2026-03-01 [ledger-2026-acme]
       4.8  monthly   143 days  heron-2 availability: generally available, as of 2026-07-01 [acme-2026-return]
    2 of 7 facts that can change; 3 are due on 2026-11-21
    "
  `)
  const { out } = await dateline({}, 'knowledge', 'freshness', '--on', '2027-11-21', '--format', 'json')
  const rows: readonly { urgency: number; property: string; value: unknown }[] = JSON.parse(out)
  expect(rows.map(({ urgency }) => urgency)).toEqual(rows.map(({ urgency }) => urgency).sort((a, b) => b - a))
  expect(rows.map(({ property }) => property)).not.toContain('released')
  expect(rows.filter(({ value }) => value === 'suspended')).toEqual([])
  expect((await dateline({}, 'knowledge', 'freshness', '--limit', '0')).code).toBe(2)
})

test('the base in use is checked again', async () => {
  expect(await dateline({}, 'knowledge', 'validate')).toEqual({
    code: 0,
    out: '5 entities, 16 facts, 6 sources, 0 problems\n',
    err: '',
  })
})

test('an old base says so', async () => {
  const run = await datelineOn(createMemoryHost({}, '2027-03-01'), 'knowledge', 'stats')
  expect(run.out).toMatch(
    /\nThe knowledge is of 1 November 2026, 120 days ago: what has changed since is not in it\.\n$/,
  )
})

test('what held on a day, for programs', async () => {
  const { out } = await dateline({}, 'knowledge', 'show', 'heron-2', '--on', '2026-06-20', '--format', 'json')
  const shown = JSON.parse(out)
  expect(shown).toMatchObject({ id: 'heron-2', on: '2026-06-20', derived: [] })
  expect(shown.held).toContainEqual(
    expect.objectContaining({
      property: 'availability',
      certainty: 'known',
      facts: [
        expect.objectContaining({
          value: 'suspended',
          sources: [
            {
              key: 'acme-2026-suspension',
              title: 'Suspending access to Heron 2',
              URL: 'https://example.org/acme-2026-suspension',
            },
          ],
        }),
      ],
    }),
  )
})

test('a lab’s entry names its latest model of that day', async () => {
  const show = async (day: string) => (await dateline({}, 'knowledge', 'show', 'acme', '--on', day)).out
  expect(await show('2026-08-13')).toContain('- **Latest model:** Heron 2, released 1 March 2026 — ')
  expect(await show('2026-08-14')).toContain('- **Latest model:** Heron 3, released 14 August 2026 — ')
  expect(await show('2026-02-13')).toContain(
    '- **Latest model:** unknown (first known: Heron 2, 1 March 2026)\n',
  )
})
