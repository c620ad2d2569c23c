import { afterEach, expect, test } from 'vitest'
import type { DocumentLink } from 'vscode-languageserver'
import { startClient, type TestClient } from '../support/lsp-client.ts'

let client: TestClient
afterEach(() => client.stop())

test('what is cited by its identifier is a link to its official site, as the text stands now', async () => {
  client = await startClient()
  const ask = (uri: string): Promise<DocumentLink[] | null> =>
    client.connection.sendRequest('textDocument/documentLink', { textDocument: { uri } })
  const first = client.open('🎉 See EO 14110.\r\n\r\nAnd [EO 14179](https://example.org).\r\n')
  expect(await ask(first.uri)).toEqual([
    {
      range: { start: { line: 0, character: 7 }, end: { line: 0, character: 15 } },
      target: 'https://www.federalregister.gov/executive-order/14110',
      tooltip: 'Open Executive Order 14110 on federalregister.gov',
    },
  ])
  const second = client.change(first, 'See arXiv:2407.21783.\n')
  expect((await ask(second.uri))?.map(({ target }) => target)).toEqual(['https://arxiv.org/abs/2407.21783'])
  expect(await ask('file:///not/open.md')).toBeNull()
})
