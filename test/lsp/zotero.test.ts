import { createServer, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { isLocal } from '../../server/src/host/post-local.ts'
import { startClient, type TestClient } from '../support/lsp-client.ts'

const item = {
  id: 'http://zotero.org/users/1/items/ABCD2345',
  'citation-key': 'mullerHerons2026',
  citekey: 'mullerHerons2026',
  library: 'My Library',
  type: 'article-journal',
  title: 'On <i>Herons</i>',
  author: [{ family: 'Müller', given: 'Zoë' }],
  issued: { 'date-parts': [['2026', 6]] },
}

/** A program that speaks Better BibTeX's protocol, and what it was asked. */
interface Library {
  readonly address: string
  readonly asked: unknown[]
}

const servers: Server[] = []
async function serve(answer: (terms: string) => string, status = 200): Promise<Library> {
  const asked: unknown[] = []
  const server = createServer((request, response) => {
    const chunks: string[] = []
    request.setEncoding('utf8').on('data', chunk => chunks.push(String(chunk)))
    request.on('end', () => {
      const body = JSON.parse(chunks.join(''))
      asked.push({ url: request.url, method: request.method, body })
      response.writeHead(status, { 'content-type': 'application/json', location: 'http://127.0.0.1:9/' })
      response.end(answer(body.params[0]))
    })
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { address: `http://127.0.0.1:${port}/better-bibtex/json-rpc`, asked }
}
const items = (): string => JSON.stringify({ jsonrpc: '2.0', id: 1, result: [item] })

let client: TestClient
afterEach(async () => {
  client.stop()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
})

async function labels(address: string | undefined, text: string): Promise<readonly string[]> {
  client = await startClient({ settings: address === undefined ? {} : { zotero: { betterBibtex: address } } })
  const { items } = await client.complete(client.open(text), text.length)
  return items.map(({ label }) => label)
}

test('what the running Zotero has is offered, with its reference and its entry', async () => {
  const library = await serve(items)
  const capabilities = {
    textDocument: {
      completion: { completionItem: { resolveSupport: { properties: ['additionalTextEdits'] } } },
    },
  }
  client = await startClient({ capabilities, settings: { zotero: { betterBibtex: library.address } } })
  const { items: found } = await client.complete(client.open('Herons fly [@muller-her'), 23)
  const [first] = found
  expect(first).toMatchObject({ label: 'mullerHerons2026', detail: 'Müller (2026)' })
  expect(library.asked).toEqual([
    {
      url: '/better-bibtex/json-rpc',
      method: 'POST',
      body: { jsonrpc: '2.0', id: 1, method: 'item.search', params: ['muller her'] },
    },
  ])
  const resolved = first && (await client.resolve(first))
  expect(JSON.stringify(resolved?.documentation)).toContain('Müller, Zoë (2026). On Herons.')
  expect(resolved?.additionalTextEdits?.[0]?.newText).toContain('- id: mullerHerons2026\n')
})

test('it is not asked unless the settings say so, nor outside citations, nor for a letter', async () => {
  const library = await serve(items)
  expect(await labels(undefined, '[@muller')).not.toContain('mullerHerons2026')
  client.stop()
  await labels(library.address, 'muller')
  client.stop()
  await labels(library.address, '[@m')
  expect(library.asked).toEqual([])
})

test.each([
  ['an error', () => '{"jsonrpc":"2.0","error":{"code":-32601,"message":"no such method"},"id":1}', 200],
  ['no JSON', () => 'Endpoint not found', 200],
  ['a refusal', () => '', 403],
  ['a redirection', () => '', 302],
  ['odd items', () => '{"result":[null,1,{"citekey":7},{"title":"x"},[]]}', 200],
])('with %s the other keys are offered', async (_, answer, status) => {
  const { address } = await serve(answer, status)
  expect(await labels(address, '[@acme')).toContain('acme-2026-return')
})

test('where nobody answers the other keys are offered, and that is logged once', async () => {
  expect(await labels('http://127.0.0.1:9/better-bibtex/json-rpc', '[@acme')).toContain('acme-2026-return')
  const document = client.open('[@ledger', 'file:///work/b.md')
  await client.complete(document, 8)
  expect(client.host.logged.filter(line => line.startsWith('Zotero: '))).toHaveLength(1)
})

test.each([
  ['http://127.0.0.1:23119/x', true],
  ['http://localhost:23119/x', true],
  ['http://[::1]:23119/x', true],
  ['http://127.3.2.1/', true],
  ['https://127.0.0.1/', false],
  ['http://127.0.0.1.example.org/', false],
  ['http://localhost.example.org/', false],
  ['http://user@127.0.0.1/', false],
  ['http://192.168.0.1/', false],
  ['http://example.org/', false],
  ['file:///etc/passwd', false],
  ['127.0.0.1', false],
])('%s is of this machine: %s', async (address, expected) => {
  client = await startClient()
  expect(isLocal(address)).toBe(expected)
})

test('an address elsewhere is refused', async () => {
  expect(await labels('http://example.org/json-rpc', '[@acme')).toContain('acme-2026-return')
  expect(client.host.logged.join()).toContain('http://example.org/json-rpc is not on this machine')
})
