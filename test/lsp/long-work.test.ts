import { afterEach, expect, test, vi } from 'vitest'
import type { Location, ReferenceParams } from 'vscode-languageserver'
import { type ClientOptions, pulling, startClient, type TestClient } from '../support/lsp-client.ts'

const text = 'Ask Heron 2.\n'
const files = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`/work/${String(at).padStart(2, '0')}.md`, text]),
)
const create = 'window/workDoneProgress/create'
const telling: ClientOptions = {
  files,
  capabilities: { ...pulling, window: { workDoneProgress: true } },
}

let client: TestClient
afterEach(() => client.stop())

/** What the client is told of work, in order. */
function listen(): readonly {
  readonly kind: string
  readonly title?: string
  readonly percentage?: number
}[] {
  const told: { kind: string; title?: string; percentage?: number }[] = []
  client.connection.onNotification('$/progress', ({ value }: { value: (typeof told)[number] }) => {
    told.push(value)
  })
  return told
}

async function search(own: Partial<ReferenceParams> = {}): Promise<readonly Location[] | null> {
  const { uri } = client.open(text)
  const position = { line: 0, character: 5 }
  const params = { textDocument: { uri }, position, context: { includeDeclaration: true }, ...own }
  return await client.connection.sendRequest('textDocument/references', params)
}

/** Has a second pass when the last file is read, and waits for what comes of it. */
function slow(until: () => Promise<unknown>): void {
  const { host } = client
  const readFile = host.readFile.bind(host)
  host.readFile = async (path, maximum) => {
    if (path.endsWith('/15.md')) {
      host.passTime()
      await until()
    }
    return await readFile(path, maximum)
  }
}

test('a search that takes a second is told of, as far as it has come', async () => {
  client = await startClient(telling)
  const told = listen()
  slow(() => vi.waitUntil(() => told.length > 0))
  expect(await search()).toHaveLength(41)
  await client.connection.sendRequest('dateline/status')
  expect(told.map(({ kind }) => kind)).toEqual(['begin', 'report', 'report', 'end'])
  expect(told.map(({ percentage }) => percentage)).toEqual([0, 40, 80, undefined])
  expect(told[0]).toMatchObject({ title: 'Dateline: searching briefs', cancellable: false })
})

test('a request with a progress of its own is told of there, and can be cancelled', async () => {
  client = await startClient(telling)
  const told = listen()
  slow(async () => undefined)
  expect(await search({ workDoneToken: 'own' })).toHaveLength(41)
  expect(client.requested).not.toContain(create)
  expect(told[0]).toMatchObject({ kind: 'begin', cancellable: true })
  expect(told.at(-1)).toEqual({ kind: 'end' })
})

test('a search that takes less is not', async () => {
  client = await startClient(telling)
  const told = listen()
  expect(await search()).toHaveLength(41)
  client.host.passTime()
  await client.connection.sendRequest('dateline/status')
  expect(client.requested).not.toContain(create)
  expect(told).toEqual([])
})

test('a client that shows no progress is not asked for one', async () => {
  client = await startClient({ files })
  const told = listen()
  slow(async () => undefined)
  expect(await search()).toHaveLength(41)
  expect(client.requested).not.toContain(create)
  expect(told).toEqual([])
})
