import { afterEach, expect, test } from 'vitest'
import { type StdioServer, startStdioServer } from '../support/stdio-server.ts'

let server: StdioServer
afterEach(() => void server.process.kill('SIGKILL'))

const initialize = {
  processId: process.pid,
  rootUri: null,
  capabilities: {},
  initializationOptions: { dateline: { asOf: '2026-11-21' } },
}
const brief = {
  uri: 'file:///nowhere/brief.md',
  languageId: 'markdown',
  version: 1,
  text: '🎉 Fable 5 is currently unavailable.\r\n',
}

test('the built server works over standard input and output, and leaves when told', async () => {
  server = startStdioServer()
  const { connection } = server
  const published = new Promise(resolve =>
    connection.onNotification('textDocument/publishDiagnostics', resolve),
  )
  const { serverInfo }: { serverInfo: unknown } = await connection.sendRequest('initialize', initialize)
  expect(serverInfo).toMatchObject({ name: 'Dateline' })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('textDocument/didOpen', { textDocument: brief })
  expect(await published).toMatchObject({
    uri: brief.uri,
    version: 1,
    diagnostics: [{ code: 'outdated-claim', source: 'dateline' }],
  })
  const at = { textDocument: { uri: brief.uri }, position: { line: 0, character: 4 } }
  expect(await connection.sendRequest('textDocument/hover', at)).toMatchObject({
    contents: { kind: 'markdown', value: expect.stringContaining('Fable 5') },
  })
  expect(await connection.sendRequest('dateline/status')).toMatchObject({ asOf: '2026-11-21' })
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await server.exited).toBe(0)
  expect(server.complaints()).toBe('')
})

test('the built server leaves when its client closes the stream', async () => {
  server = startStdioServer()
  await server.connection.sendRequest('initialize', initialize)
  server.connection.end()
  server.process.stdin?.end()
  expect(await server.exited).toBe(1)
})
