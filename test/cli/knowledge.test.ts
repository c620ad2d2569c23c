import { expect, test } from 'vitest'
import { dateline } from '../support/cli.ts'

test('stats count what there is', async () => {
  expect((await dateline({}, 'knowledge', 'stats')).out).toMatchInlineSnapshot(`
    "version           2026-11-01
    from              bundled
    as of             2026-11-01 (20 days ago)
    entities          5
      lab             1
      model           3
      policy          1
    aliases           8
    facts             16
      primary         16
      secondary       0
      weak            0
      superseded      4
      deprecated      0
      disputes        0
      can change      7
      due for a look  3
    sources           6
    "
  `)
  expect(JSON.parse((await dateline({}, 'knowledge', 'stats', '--format', 'json')).out)).toMatchObject({
    version: '2026-11-01',
    entities: 5,
    facts: 16,
    kinds: { model: 3 },
  })
})

test('an entity is shown as of a day', async () => {
  expect((await dateline({}, 'knowledge', 'show', 'heron-2', '--on', '2026-06-20')).out).toContain(
    '- **Availability:** suspended, from 12 June 2026 until 1 July 2026',
  )
  expect(await dateline({}, 'knowledge', 'show', 'heron')).toMatchObject({ code: 0 })
  expect(await dateline({}, 'knowledge', 'show', 'heron-9')).toEqual({
    code: 2,
    out: '',
    err: "dateline: no entity has the id 'heron-9'; look for it with knowledge search\n",
  })
  expect((await dateline({}, 'knowledge', 'show', 'act')).err).toMatch(
    /is it one of these\?\npolicy +harbor-act/,
  )
})

test('entities are found by id, name and alias', async () => {
  expect((await dateline({}, 'knowledge', 'search', '鹭')).out).toMatch(/^lab +acme +Acme AI\n$/)
  expect((await dateline({}, 'knowledge', 'search', 'harbor')).out).toMatch(/^policy/)
})

test('knowledge files are validated as the build does it', async () => {
  const files = {
    'kb/meta.yaml': 'version: 2026-11-01\nasOf: 2026-11-01\n',
    'kb/a.yaml': 'x:\n  kind: fish\n',
  }
  const run = await dateline(files, 'knowledge', 'validate', 'kb')
  expect(run.code).toBe(1)
  expect(run.err).toMatch(/^kb\/a\.yaml:\d+:\d+: /)
})

test('entities lists what is known, or what briefs name', async () => {
  expect((await dateline({}, 'entities', '--kind', 'lab')).out).toMatch(/^lab +acme +Acme AI\n$/)
  const files = { 'a.md': 'Of 鹭科 and\nHeron 2.\n' }
  expect((await dateline(files, 'entities', 'a.md')).out).toBe(
    'a.md:1:4 lab acme 鹭科\na.md:2:1 model heron-2 Heron 2\n',
  )
  expect(JSON.parse((await dateline(files, 'entities', '--format', 'json', 'a.md')).out)).toMatchObject([
    { path: 'a.md', start: 3, end: 5, entity: 'acme', kind: 'lab' },
    { entity: 'heron-2' },
  ])
})

test('lsp wants to be told how to speak', async () => {
  expect((await dateline({}, 'lsp')).code).toBe(2)
  expect(await dateline({}, 'lsp', '--stdio')).toEqual({ code: 0, out: '', err: '' })
})
