import { afterEach, expect, test } from 'vitest'
import { hostileTexts } from '../support/hostile-texts.ts'
import { type StdioServer, startStdioServer } from '../support/stdio-server.ts'

let server: StdioServer
afterEach(() => void server.process.kill('SIGKILL'))

const brief = 'file:///nowhere/brief.md'
const hover = { textDocument: { uri: brief }, position: { line: 0, character: 2 } }

function open(uri: string, text: string): Promise<void> {
  const textDocument = { uri, languageId: 'markdown', version: 1, text }
  return server.connection.sendNotification('textDocument/didOpen', { textDocument })
}

test('whatever text it is given, the built server answers, of other briefs too, and ends in order', async () => {
  server = startStdioServer()
  const { connection } = server
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { dateline: { asOf: '2026-11-21' } },
  })
  await connection.sendNotification('initialized', {})
  await open(brief, 'Fable 5 is currently unavailable.\n')
  for (const [name, text] of Object.entries(hostileTexts)) {
    const uri = `file:///nowhere/${encodeURIComponent(name)}.md`
    await open(uri, text)
    const diagnosed = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
    const hovered = await connection.sendRequest('textDocument/hover', hover)
    expect(JSON.stringify(hovered), name).toContain('Fable 5')
    expect(await diagnosed, name).toMatchObject({ kind: 'full' })
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
    const changed = { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: 'x' }] }
    await connection.sendNotification('textDocument/didChange', changed)
    expect(
      await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
      name,
    ).toBeDefined()
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await server.exited).toBe(0)
  expect(server.complaints()).toBe('')
}, 240_000)
