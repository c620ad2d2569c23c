import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import type { KnowledgeData } from '../../server/src/engine/index.ts'
import type { KnowledgeUpdates } from '../../server/src/update/knowledge-updates.ts'
import { facts } from '../support/facts.ts'
import { type ClientOptions, startClient, type TestClient } from '../support/lsp-client.ts'

// The tests' host lives on 21 November 2026.
const clients: TestClient[] = []
afterEach(() => {
  for (const client of clients.splice(0)) client.stop()
})

async function start(options: ClientOptions = {}): Promise<TestClient> {
  const client = await startClient(options)
  clients.push(client)
  return client
}

async function ask(method: string, options?: ClientOptions): Promise<unknown> {
  const client = await start(options)
  return await client.connection.sendRequest(method)
}

const ofDay = (asOf: string) => (): KnowledgeData => ({ ...facts, asOf })

/** Updates that have fetched what judges. */
const fetched = (): KnowledgeUpdates => ({
  load: () => ({ data: facts, pack: { version: facts.version, path: '/packs/one' }, problems: [] }),
  update: () => Promise.reject(new Error('not asked for')),
  rollback: () => Promise.reject(new Error('not asked for')),
})

test('fresh knowledge: its day, its age and its counts, whatever day briefs are judged on', async () => {
  expect(await ask('dateline/status', { settings: { asOf: '2020-01-01' } })).toEqual({
    version: '2026-11-01',
    asOf: '2020-01-01',
    facts: facts.facts.length,
    entities: facts.entities.length,
    sources: facts.sources.length,
    knowledgeOf: '1 November 2026',
    ageDays: 20,
    isOld: false,
    origin: 'bundled',
  })
})

test.each([
  ['2026-08-24', 89, false],
  ['2026-08-23', 90, true],
  ['2026-06', 144, true],
  ['2026-12-24', 0, false],
])('knowledge of %s is %i days old; it admits it: %s', async (asOf, ageDays, isOld) => {
  expect(await ask('dateline/status', { knowledge: ofDay(asOf) })).toMatchObject({ ageDays, isOld })
})

test('knowledge that was fetched says so', async () => {
  expect(await ask('dateline/status', { updates: fetched })).toMatchObject({ origin: 'update' })
})

test('without knowledge the status is empty, not missing', async () => {
  const knowledge = () => {
    throw new Error('knowledge.json is gone')
  }
  expect(await ask('dateline/status', { knowledge })).toMatchObject({ version: '', isOld: false })
})

const path = '/dateline/dist/knowledge-changelog.md'
const changelog = '# Title\r\n\r\nFor maintainers.\r\n\r\n## 2026-11-01\r\n\r\n- new: heron-2\r\n'
const withFile: ClientOptions = { files: { [path]: changelog }, initializationOptions: { changelog: path } }

test('the changelog says which knowledge judges, then what changed', async () => {
  expect(await ask('dateline/changelog', withFile)).toEqual({
    text: `# What changed in the knowledge

Dateline judges with the knowledge of 1 November 2026, version 2026-11-01.

## 2026-11-01

- new: heron-2
`,
  })
  const told = expect.stringContaining('which was fetched. This list ends with the version that came with')
  expect(await ask('dateline/changelog', { ...withFile, updates: fetched })).toEqual({ text: told })
})

test.each<[string, ClientOptions]>([
  ['nobody says where it is', {}],
  ['its place is no text', { initializationOptions: { changelog: 7 } }],
  ['the file is missing', { initializationOptions: { changelog: path } }],
  ['the file has no version', { ...withFile, files: { [path]: '# Title\n' } }],
])('there is no changelog where %s', async (_, options) => {
  expect(await ask('dateline/changelog', options)).toBeNull()
})

test('the changelog of this repository is one', async () => {
  const text = readFileSync('server/knowledge/CHANGELOG.md', 'utf8')
  expect(await ask('dateline/changelog', { ...withFile, files: { [path]: text } })).toEqual({
    text: expect.stringMatching(/\n## \d{4}-\d{2}-\d{2}/),
  })
})
