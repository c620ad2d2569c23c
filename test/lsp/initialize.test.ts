import { afterEach, expect, test } from 'vitest'
import { startClient, type TestClient } from '../support/lsp-client.ts'

let client: TestClient
afterEach(() => client.stop())

test('a client that pulls is offered diagnostics to pull', async () => {
  client = await startClient()
  expect(client.initialized.capabilities).toMatchInlineSnapshot(`
    {
      "codeActionProvider": {
        "codeActionKinds": [
          "quickfix",
          "source.fixAll.dateline",
        ],
      },
      "completionProvider": {
        "resolveProvider": true,
        "triggerCharacters": [
          "@",
        ],
      },
      "definitionProvider": true,
      "diagnosticProvider": {
        "identifier": "dateline",
        "interFileDependencies": false,
        "workspaceDiagnostics": false,
      },
      "documentHighlightProvider": true,
      "documentLinkProvider": {
        "resolveProvider": false,
      },
      "hoverProvider": true,
      "referencesProvider": {
        "workDoneProgress": true,
      },
      "renameProvider": {
        "workDoneProgress": true,
      },
      "textDocumentSync": {
        "change": 2,
        "openClose": true,
        "save": true,
      },
    }
  `)
})

test('a client that does not pull is not offered any', async () => {
  client = await startClient({ capabilities: {} })
  expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined()
})

test('options that mean nothing and a missing folder do no harm', async () => {
  client = await startClient({
    initializationOptions: [7, { dateline: 'x' }],
    folder: null,
    capabilities: {},
  })
  client.open('Heron 2 is currently unavailable.\n')
  const { diagnostics } = await client.published(() => true)
  expect(diagnostics).toHaveLength(1)
})

test('the status says which knowledge judges, and as of when', async () => {
  client = await startClient({ settings: { asOf: '2026-06-20' } })
  expect(await client.connection.sendRequest('dateline/status')).toMatchObject({
    version: '2026-11-01',
    asOf: '2026-06-20',
    facts: 16,
  })
})

test('an entity’s entry is Markdown; an unknown id has none', async () => {
  client = await startClient()
  const entry = await client.connection.sendRequest('dateline/entity', { id: 'heron-2' })
  expect(entry).toEqual({ text: expect.stringContaining('# Heron 2') })
  expect(await client.connection.sendRequest('dateline/entity', { id: 'heron-9' })).toBeNull()
})

test('without its knowledge base the server says so once, and goes on answering', async () => {
  const knowledge = () => {
    throw new Error('knowledge.json is gone')
  }
  client = await startClient({ knowledge })
  await client.asked('Dateline cannot read its knowledge base: knowledge.json is gone')
  const document = client.open('Heron 2 is currently unavailable.\n')
  expect(await client.diagnose(document)).toEqual([])
  expect(await client.hover(document, 2)).toBeNull()
  expect(await client.connection.sendRequest('dateline/entity', { id: 'heron-2' })).toBeNull()
  expect(client.host.logged.join('\n')).toContain('diagnostics: Error: knowledge.json is gone')
})

test('a client that refuses what it said it could do does no harm', async () => {
  client = await startClient({
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: {
        configuration: true,
        diagnostics: { refreshSupport: true },
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
    },
    refuses: true,
  })
  const document = client.open('Heron 2 is currently unavailable.\n')
  expect(await client.diagnose(document)).toHaveLength(1)
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} })
  expect(await client.diagnose(document)).toHaveLength(1)
})
