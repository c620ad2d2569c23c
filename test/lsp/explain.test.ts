import { afterEach, expect, test } from 'vitest'
import { methods } from '../../server/src/lsp/protocol.ts'
import { startClient, type TestClient } from '../support/lsp-client.ts'

let client: TestClient
afterEach(() => client.stop())

test('dateline/explain says what is seen at a position, in the text as it stands', async () => {
  client = await startClient()
  const document = client.open('🎉 One.\r\n\r\nHeron 2 is currently unavailable.\r\n')
  const ask = (uri: string) =>
    client.connection.sendRequest(methods.explain, { uri, position: { line: 2, character: 12 } })
  expect(await ask(document.uri)).toMatchObject({
    text: expect.stringMatching(
      /> Heron 2 is \*\*currently\*\* unavailable\.[\s\S]*\*\*Outdated\*\* · availability of Heron 2/,
    ),
  })
  client.change(document, 'A\n\nB and C and D.')
  expect(await ask(document.uri)).toMatchObject({ text: expect.stringContaining('No claim') })
  expect(await ask('file:///work/other.md')).toBeNull()
})
