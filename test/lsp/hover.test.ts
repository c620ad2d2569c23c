import { afterEach, expect, test } from 'vitest'
import { pulling, startClient, type TestClient } from '../support/lsp-client.ts'

let client: TestClient
afterEach(() => client.stop())

test('a hover has Markdown and the range that it is about', async () => {
  client = await startClient()
  const document = client.open('🎉 Ask about Heron 2 today.\n')
  const hover = await client.hover(document, document.getText().indexOf('eron'))
  expect(hover?.range && document.getText(hover.range)).toBe('Heron 2')
  expect(hover?.contents).toEqual({ kind: 'markdown', value: expect.stringContaining('**Heron 2**') })
})

test('where there is nothing to say, nothing is said', async () => {
  client = await startClient()
  expect(await client.hover(client.open('Nothing here.\n'), 3)).toBeNull()
  const elsewhere = { textDocument: { uri: 'file:///not/open.md' }, position: { line: 0, character: 0 } }
  expect(await client.connection.sendRequest('textDocument/hover', elsewhere)).toBeNull()
})

test('only a client that shows VS Code’s Markdown gets a picture and a link to the entry', async () => {
  client = await startClient()
  const plain = await client.hover(client.open('Heron 2.\n'), 2)
  expect(JSON.stringify(plain)).not.toMatch(/data:image|command:/)
  client.stop()
  client = await startClient({ capabilities: { general: { markdown: { parser: 'marked' } } } })
  const rich = JSON.stringify(await client.hover(client.open('Heron 2.\n'), 2))
  expect(rich).toContain('](data:image/svg+xml;utf8,')
  expect(rich).toContain('(command:dateline.showEntity?%5B%22heron-2%22%5D)')
})

test('a client without Markdown gets plain text', async () => {
  client = await startClient({ capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } })
  const hover = await client.hover(client.open('Heron 2.\n'), 2)
  expect(hover?.contents).toEqual({ kind: 'plaintext', value: expect.stringContaining('Heron 2 · Model by') })
  expect(JSON.stringify(hover)).not.toMatch(/\*\*|\]\(|\\\\\[/)
})

test('a hover goes before diagnostics that are asked for in the same moment', async () => {
  client = await startClient({ capabilities: pulling })
  const document = client.open('Heron 2 is here.\n')
  const order: string[] = []
  const asked = { textDocument: { uri: document.uri } }
  await Promise.all([
    client.connection.sendRequest('textDocument/diagnostic', asked).then(() => order.push('diagnostics')),
    client.hover(document, 2).then(() => order.push('hover')),
  ])
  expect(order).toEqual(['hover', 'diagnostics'])
})
