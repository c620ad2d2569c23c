import { afterEach, expect, test } from 'vitest'
import { pulling, startClient, type TestClient } from '../support/lsp-client.ts'

const watching = {
  ...pulling,
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
}
const at = '/work/.dateline/knowledge/team.yaml'
const uri = `file://${at}`
const sources = `sources:
  team-2026-memo: {strength: primary, type: report, title: Memo, publisher: Team, issued: 2026-11-02}
`
const overlay = `${sources}osprey-1:
  kind: model
  name: Osprey 1
  lab: acme
  facts:
    - {property: openness, value: closed, validFrom: 2026-11-01, asOf: 2026-11-02, sources: [team-2026-memo]}
`
const stale = 'Osprey 1 is an open-weight model.\n'

let client: TestClient
afterEach(() => client.stop())

/** Changes files and tells the server, as an editor's watcher does; waits until it has asked for new diagnostics. */
async function change(
  ...files: readonly (readonly [path: string, text: string | undefined])[]
): Promise<void> {
  for (const [path, text] of files) {
    if (text === undefined) client.host.files.delete(path)
    else client.host.files.set(path, text)
  }
  const changes = files.map(([path, text]) => ({ uri: `file://${path}`, type: text === undefined ? 3 : 2 }))
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  await client.asked('workspace/diagnostic/refresh')
}

const codes = async (document: Parameters<TestClient['diagnose']>[0]): Promise<readonly unknown[]> =>
  (await client.diagnose(document)).map(({ code }) => code)

test('an overlay counts from the start, and a hover says that a value is its', async () => {
  client = await startClient({ capabilities: watching, files: { [at]: overlay } })
  const document = client.open(stale)
  expect(await codes(document)).toEqual(['contradicted-claim'])
  const hover = await client.hover(document, 3)
  expect(JSON.stringify(hover?.contents)).toContain('(overlay `.dateline/knowledge/team.yaml`)')
  const entry = await client.connection.sendRequest('dateline/entity', { id: 'osprey-1' })
  expect(JSON.stringify(entry)).toContain('closed')
})

test('an overlay that comes, changes and goes counts at once', async () => {
  client = await startClient({ capabilities: watching })
  const document = client.open(stale)
  expect(await codes(document)).toEqual([])
  await change([at, overlay])
  expect(await codes(document)).toEqual(['contradicted-claim'])
  await change([at, overlay.replace('closed', 'open-weight')])
  expect(await codes(document)).toEqual([])
  await change([at, undefined], [at, overlay])
  expect(await codes(document)).toEqual(['contradicted-claim'])
  await change([at, undefined])
  expect(await codes(document)).toEqual([])
})

test('a mistake is told in the overlay, at its line, while the last good state serves', async () => {
  client = await startClient({ capabilities: watching, files: { [at]: overlay } })
  const document = client.open(stale)
  expect(await codes(document)).toEqual(['contradicted-claim'])
  await change([at, overlay.replace('validFrom: 2026-11-01', 'validFrom: 2026-11-31')])
  const told = await client.published(params => params.uri === uri && params.diagnostics.length > 0)
  expect(told.diagnostics).toMatchObject([
    { range: { start: { line: 7, character: 53 } }, severity: 1, source: 'dateline', code: 'overlay' },
  ])
  expect(told.diagnostics[0]?.message).toMatch(/must be a date that exists/)
  expect(await codes(document)).toEqual(['contradicted-claim'])
  await change([at, `${overlay}: [`])
  const broken = await client.published(params => params.uri === uri && params.diagnostics.length > 0)
  expect(broken.diagnostics[0]?.message).toMatch(/^this is not valid YAML/)
  expect(await codes(document)).toEqual(['contradicted-claim'])
  await change([at, overlay])
  await client.published(params => params.uri === uri && params.diagnostics.length === 0)
})

test('at the start, what is sound of a wrong overlay counts', async () => {
  const files = { [at]: `${overlay}heron-2: {aliases: [the]}\n` }
  client = await startClient({ capabilities: watching, files })
  await client.published(params => params.uri === uri && params.diagnostics[0]?.range.start.line === 8)
  expect(await codes(client.open(stale))).toEqual(['contradicted-claim'])
})

test('an overlay that is too large or no UTF-8 is told and not read', async () => {
  const other = '/work/.dateline/knowledge/latin.json'
  const files = { [at]: new Uint8Array(3 * 1024 * 1024).fill(32), [other]: Uint8Array.of(123, 0xe9, 125) }
  client = await startClient({ capabilities: watching, files })
  const large = await client.published(params => params.uri === uri)
  expect(large.diagnostics[0]?.message).toBe(
    '.dateline/knowledge/team.yaml has 3 MB, more than the 2 MB that are read; split it, or leave out what is not needed',
  )
  const latin = await client.published(params => params.uri === `file://${other}`)
  expect(latin.diagnostics[0]?.message).toMatch(/is not UTF-8/)
})

test('each folder of a workspace has its own overlays', async () => {
  client = await startClient({ capabilities: watching, files: { [at]: overlay, '/other/a.md': '' } })
  const event = { added: [{ uri: 'file:///other', name: 'other' }], removed: [] }
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
  await client.asked('workspace/diagnostic/refresh')
  expect(await codes(client.open(stale, 'file:///work/sub/a.md'))).toEqual(['contradicted-claim'])
  expect(await codes(client.open(stale, 'file:///other/a.md'))).toEqual([])
})

test('a folder that leaves takes its diagnostics along', async () => {
  client = await startClient({ capabilities: watching, files: { [at]: 'a: [' } })
  await client.published(params => params.uri === uri && params.diagnostics.length > 0)
  const event = { added: [], removed: [{ uri: 'file:///work', name: 'work' }] }
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
  await client.published(params => params.uri === uri && params.diagnostics.length === 0)
})

test('the setting names more folders', async () => {
  const files = { '/team/facts/team.yaml': overlay }
  const settings = { knowledge: { folders: ['../team/facts', 'missing'] } }
  client = await startClient({ capabilities: watching, files, settings })
  expect(await codes(client.open(stale))).toEqual(['contradicted-claim'])
  expect(client.host.logged).toEqual(['overlays: /work/missing does not exist'])
  client.host.files.delete('/team/facts/team.yaml')
  client.host.passTime()
  await client.asked('workspace/diagnostic/refresh')
  expect(await codes(client.open(`${stale}\n`, 'file:///work/b.md'))).toEqual([])
})

test('without a watcher an overlay that changes is noticed while a brief is edited', async () => {
  const capabilities = { ...pulling, workspace: { diagnostics: { refreshSupport: true } } }
  client = await startClient({ capabilities, files: { [at]: overlay } })
  const document = client.open(stale)
  expect(await codes(document)).toEqual(['contradicted-claim'])
  client.host.files.delete(at)
  client.host.passTime()
  await client.asked('workspace/diagnostic/refresh')
  expect(await codes(client.change(document, `${stale}\n`))).toEqual([])
})
