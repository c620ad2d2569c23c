import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { KnowledgeData } from '../../server/src/engine/index.ts'
import { createKnowledgeUpdates, type KnowledgeUpdates } from '../../server/src/update/knowledge-updates.ts'
import { makePack, printPack } from '../../server/src/update/make-pack.ts'
import { placeIn } from '../../server/src/update/update-place.ts'
import { type ClientOptions, pulling, startClient, type TestClient } from '../support/lsp-client.ts'
import { knowledgeOf, makeKeys, scratch, serve } from '../update/packs.ts'

const keys = makeKeys()
const brief = 'Heron 2 is currently unavailable.\n'
const disk: { folder: string; remove(): Promise<void> } = { folder: '', remove: async () => undefined }
const clients: TestClient[] = []
const open: (() => Promise<void>)[] = []
beforeEach(async () => void Object.assign(disk, await scratch()))
afterEach(async () => {
  for (const client of clients.splice(0)) client.stop()
  for (const close of open.splice(0)) await close()
  await disk.remove()
})

/** Knowledge by which Heron 2 never came back. */
function sadder(version: string): KnowledgeData {
  const data = knowledgeOf(version)
  const facts = data.facts.flatMap(fact => {
    if (fact.subject !== 'heron-2' || fact.property !== 'availability') return [fact]
    if (fact.validFrom === '2026-07-01') return []
    const { validTo: _, ...lasting } = fact
    return fact.value === 'suspended' ? [lasting] : [fact]
  })
  return { ...data, facts }
}

async function publish(data: KnowledgeData, by = keys): Promise<string> {
  const text = printPack(makePack(data, '0.1.0', by.privateKey))
  const server = await serve((_, response) => response.end(text))
  open.push(server.close)
  return server.url
}

const openUpdates = (options: unknown): KnowledgeUpdates => {
  const place = placeIn(options) ?? { folder: join(disk.folder, 'elsewhere') }
  return createKnowledgeUpdates({ bundled: () => knowledgeOf('2026-11-21'), release: '0.1.0', ...place })
}

async function start(options: ClientOptions = {}): Promise<TestClient> {
  const client = await startClient({
    initializationOptions: { updates: { folder: disk.folder, publicKey: keys.publicKey } },
    updates: openUpdates,
    ...options,
  })
  clients.push(client)
  return client
}

const update = (client: TestClient, from: string, publicKey = keys.publicKey): Promise<unknown> =>
  client.connection.sendRequest('dateline/updateKnowledge', { from, publicKey })
const rollback = (client: TestClient): Promise<unknown> =>
  client.connection.sendRequest('dateline/rollbackKnowledge')

test('open briefs are judged anew after an update and after a rollback, without a restart', async () => {
  const client = await start({
    capabilities: { ...pulling, workspace: { diagnostics: { refreshSupport: true } } },
  })
  const statuses: unknown[] = []
  client.connection.onNotification('dateline/status', status => {
    statuses.push(status)
  })
  const document = client.open(brief)
  expect(await client.diagnose(document)).toHaveLength(1)
  expect(await update(client, await publish(sadder('2026-12-01')))).toEqual({
    outcome: 'changed',
    message: 'Dateline now knows what 2026-12-01 knows; before, it was 2026-11-21.',
  })
  await client.asked('workspace/diagnostic/refresh')
  expect(await client.diagnose(document)).toEqual([])
  expect(await client.connection.sendRequest('dateline/status')).toMatchObject({ version: '2026-12-01' })
  expect(await rollback(client)).toEqual({
    outcome: 'changed',
    message: 'Dateline is back from the knowledge of 2026-12-01 to that of 2026-11-21.',
  })
  expect(await client.diagnose(document)).toHaveLength(1)
  expect(await rollback(client)).toMatchObject({ outcome: 'unchanged' })
  expect(statuses).toMatchObject([{ version: '2026-12-01' }, { version: '2026-11-21' }])
})

test('diagnostics that are pushed are pushed anew', async () => {
  const client = await start({ capabilities: {} })
  client.open(brief)
  await client.published(({ diagnostics }) => diagnostics.length === 1)
  await update(client, await publish(sadder('2026-12-01')))
  await client.published(({ diagnostics }) => diagnostics.length === 0)
})

test('a pack that is refused changes nothing, and the answer says why', async () => {
  const client = await start()
  const document = client.open(brief)
  expect(await update(client, await publish(sadder('2026-12-01'), makeKeys()))).toEqual({
    outcome: 'refused',
    message: expect.stringMatching(/^Dateline’s knowledge stays as it is: .*signature does not fit/),
  })
  expect(await update(client, '/nowhere/pack.json')).toMatchObject({ outcome: 'refused' })
  expect(await client.diagnose(document)).toHaveLength(1)
})

test('what was fetched judges from the start; where it cannot, the user is told', async () => {
  const first = await start()
  await update(first, await publish(sadder('2026-12-01')))
  const second = await start()
  expect(await second.diagnose(second.open(brief))).toEqual([])
  await writeFile(join(disk.folder, 'knowledge-2026-12-02.pack.json'), 'x')
  const third = await start()
  await third.asked(
    `The fetched knowledge of 2026-12-02 is not used: this is not a knowledge pack (${join(disk.folder, 'knowledge-2026-12-02.pack.json')}).`,
  )
  expect(await third.diagnose(third.open(brief))).toEqual([])
})

test('another window that has updated the same place is caught up with', async () => {
  const [one, other] = [await start(), await start()]
  const document = other.open(brief)
  expect(await other.diagnose(document)).toHaveLength(1)
  const url = await publish(sadder('2026-12-01'))
  await update(one, url)
  expect(await update(other, url)).toEqual({
    outcome: 'changed',
    message: 'Dateline’s knowledge is up to date (2026-12-01).',
  })
  expect(await other.diagnose(document)).toEqual([])
})

test('a client that names no place has the command line’s', async () => {
  const client = await start({ initializationOptions: { updates: { folder: '' } } })
  const url = await publish(sadder('2026-12-01'))
  expect(await update(client, url)).toMatchObject({ outcome: 'changed' })
  expect(openUpdates(undefined).load().data.version).toBe('2026-12-01')
})

test('without a place, the requests are answered all the same', async () => {
  const client = await startClient()
  clients.push(client)
  expect(await update(client, 'x')).toMatchObject({ outcome: 'refused' })
  expect(await rollback(client)).toMatchObject({ outcome: 'refused' })
})
