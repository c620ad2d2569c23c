import { afterEach, expect, test } from 'vitest'
import { pulling, startClient, type TestClient } from '../support/lsp-client.ts'

const entry = '@misc{lee2026, title = {Herons}, author = {Lee, Ann}, year = {2026}}\n'
const citing = (path: string): string => `---\nbibliography: ${path}\n---\n\nHerons fly [@lee2026].\n`

let client: TestClient
afterEach(() => client.stop())

test('a bibliography is found beside the brief, then in the workspace', async () => {
  client = await startClient({ files: { '/work/refs.bib': entry, '/work/sub/own.bib': entry } })
  expect(await client.diagnose(client.open(citing('own.bib'), 'file:///work/sub/a.md'))).toEqual([])
  expect(await client.diagnose(client.open(citing('refs.bib'), 'file:///work/sub/b.md'))).toEqual([])
})

test('a bibliography of the settings counts for every brief', async () => {
  client = await startClient({ files: { '/work/all.bib': entry }, settings: { bibliography: ['all.bib'] } })
  expect(await client.diagnose(client.open('Herons fly [@lee2026].\n'))).toEqual([])
})

test.each([
  ['missing', {}, /refs\.bib does not exist/],
  ['malformed', { '/work/refs.bib': '@misc{lee2026, title = {Herons' }, /refs\.bib:1:\d+: /],
  ['not UTF-8', { '/work/refs.bib': Uint8Array.of(64, 10, 0xe9, 10) }, /refs\.bib is not UTF-8 \(line 2\)/],
  ['UTF-16', { '/work/refs.bib': Uint8Array.of(0xff, 0xfe, 64, 0) }, /refs\.bib is UTF-16/],
])('a bibliography that is %s is told once, where the brief names it', async (_, files, message) => {
  client = await startClient({ files })
  const document = client.open(`${citing('refs.bib')}\nHeron 2 is currently unavailable.\n`)
  const found = await client.diagnose(document)
  expect(found.map(({ code }) => code).sort()).toEqual(['invalid-bibliography', 'outdated-claim'])
  const told = found.find(({ code }) => code === 'invalid-bibliography')
  expect(told?.message).toMatch(message)
  expect(told?.range.start.line).toBe(1)
})

test('a bibliography that changes is read again', async () => {
  const capabilities = {
    ...pulling,
    workspace: {
      diagnostics: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
  }
  client = await startClient({ capabilities, files: { '/work/refs.bib': '' } })
  await client.asked('client/registerCapability')
  const document = client.open(citing('refs.bib'))
  expect((await client.diagnose(document)).map(({ code }) => code)).toEqual(['unknown-citation'])
  client.host.files.set('/work/refs.bib', entry)
  const changes = [{ uri: 'file:///work/refs.bib', type: 2 }]
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  await client.asked('workspace/diagnostic/refresh')
  expect(await client.diagnose(document)).toEqual([])
})

test('a brief that is not on the disk is analyzed all the same', async () => {
  client = await startClient({ folder: null })
  const found = await client.diagnose(client.open(citing('refs.bib'), 'untitled:Untitled-1'))
  expect(found.map(({ code }) => code)).toEqual(['invalid-bibliography'])
})

test('a bibliography on the network is left alone, and so are the keys it may have', async () => {
  client = await startClient()
  expect(await client.diagnose(client.open(citing('https://example.org/refs.bib')))).toEqual([])
})

test('a folder that joins the workspace is searched', async () => {
  const capabilities = {
    ...pulling,
    workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
  }
  client = await startClient({ capabilities, files: { '/other/refs.bib': entry } })
  const document = client.open(citing('refs.bib'))
  expect((await client.diagnose(document)).map(({ code }) => code)).toEqual(['invalid-bibliography'])
  const event = { added: [{ uri: 'file:///other', name: 'other' }], removed: [] }
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
  await client.asked('workspace/diagnostic/refresh')
  expect(await client.diagnose(document)).toEqual([])
})

test('what is wrong with a bibliography can be turned off', async () => {
  client = await startClient({ settings: { severity: { 'invalid-bibliography': 'off' } } })
  expect(await client.diagnose(client.open(citing('refs.bib')))).toEqual([])
})

test('what is not UTF-8 is told, and read all the same', async () => {
  const latin1 = Uint8Array.from(entry.replace('Ann', 'Zo\u00eb'), letter => letter.charCodeAt(0))
  client = await startClient({ files: { '/work/refs.bib': latin1 } })
  const text = citing('refs.bib')
  const document = client.open(text)
  expect((await client.diagnose(document)).map(({ code }) => code)).toEqual(['invalid-bibliography'])
  expect(JSON.stringify(await client.hover(document, text.indexOf('lee2026')))).toContain('Lee, Zo\u00eb')
})

const long = (key: string): string =>
  Array.from({ length: 3000 }, (_, at) => entry.replace('lee2026', `${key}${at}`)).join('')
const watching = {
  ...pulling,
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
}

test('nobody waits for a long library: its keys are there once it is read, and no key is unknown before', async () => {
  client = await startClient({ capabilities: watching, files: { '/work/refs.bib': long('lee') } })
  const text = citing('refs.bib').replace('lee2026', 'lee2999; @nobody')
  const document = client.open(text)
  expect(await client.diagnose(document)).toEqual([])
  await client.asked('workspace/diagnostic/refresh')
  const found = await client.diagnose(document)
  expect(found.map(({ message }) => JSON.stringify(message).includes('nobody'))).toEqual([true])
  const { items } = await client.complete(document, text.indexOf('@lee2999') + 8)
  expect(items.map(({ label }) => label)).toContain('lee2999')
})

test('a client that cannot be asked to pull again gets what a long library says at once', async () => {
  client = await startClient({ capabilities: pulling, files: { '/work/refs.bib': long('lee') } })
  const document = client.open(citing('refs.bib').replace('lee2026', 'lee2999; @nobody'))
  const found = await client.diagnose(document)
  expect(found.map(({ message }) => JSON.stringify(message).includes('nobody'))).toEqual([true])
})

test('a long library that is replaced while it is read counts as it is at last', async () => {
  client = await startClient({ capabilities: watching, files: { '/work/refs.bib': long('old') } })
  const document = client.open(citing('refs.bib').replace('lee2026', 'new7'))
  await client.diagnose(document)
  client.host.files.set('/work/refs.bib', long('new'))
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [
      { uri: 'file:///work/refs.bib', type: 3 },
      { uri: 'file:///work/refs.bib', type: 1 },
    ],
  })
  await client.asked('workspace/diagnostic/refresh')
  await client.diagnose(document)
  await client.asked('workspace/diagnostic/refresh')
  const { items } = await client.complete(document, document.getText().indexOf('@new7') + 1)
  const own = items.filter(({ label }) => /^(?:new|old)/.test(label))
  expect(own.length).toBeGreaterThan(0)
  expect(own.every(({ label }) => label.startsWith('new'))).toBe(true)
  expect(await client.diagnose(document)).toEqual([])
})

test('a bibliography that is deleted is missing, and one that comes back counts', async () => {
  client = await startClient({ capabilities: watching, files: { '/work/refs.bib': entry } })
  const document = client.open(citing('refs.bib'))
  expect(await client.diagnose(document)).toEqual([])
  const touch = async (type: number) => {
    const changes = [{ uri: 'file:///work/refs.bib', type }]
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    await client.asked('workspace/diagnostic/refresh')
  }
  client.host.files.delete('/work/refs.bib')
  await touch(3)
  expect((await client.diagnose(document)).map(({ code }) => code)).toEqual(['invalid-bibliography'])
  client.host.files.set('/work/refs.bib', entry)
  await touch(1)
  expect(await client.diagnose(document)).toEqual([])
})
