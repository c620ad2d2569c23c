import { afterEach, expect, test } from 'vitest'
import { startClient, type TestClient } from '../support/lsp-client.ts'

let client: TestClient
afterEach(() => client.stop())

test('keys are completed while they are typed, each replacing the whole key', async () => {
  client = await startClient()
  let text = 'Heron 2 is currently unavailable ['
  let document = client.open(`${text}]\n`)
  for (const character of '@ret') {
    text += character
    document = client.change(document, `${text}]\n`)
    const list = await client.complete(document, text.length)
    expect(list.items.map(item => item.label)).toContain('acme-2026-return')
  }
  const { items } = await client.complete(document, text.length)
  const edit = items[0]?.textEdit
  expect(edit && 'range' in edit && document.getText(edit.range)).toBe('ret')
})

test('the reference, its date and its facts come when an item is resolved', async () => {
  client = await startClient()
  const document = client.open('Heron 2 is back [@].\n')
  const { items } = await client.complete(document, document.getText().indexOf('@') + 1)
  const item = items.find(({ label }) => label === 'acme-2026-return')
  expect(item?.detail).toBe('Acme (2026)')
  expect(item?.documentation).toBeUndefined()
  const resolved = item && (await client.resolve(item))
  expect(JSON.stringify(resolved?.documentation)).toMatch(/Heron 2 is back.*Published 1 July 2026.*Supports/s)
})

test('keys of the brief’s bibliography are offered', async () => {
  const entry = '@misc{lee2026, title = {Herons}, author = {Lee, Ann}, year = {2026}}\n'
  client = await startClient({ files: { '/work/refs.bib': entry } })
  const text = '---\nbibliography: refs.bib\n---\n\nBirds fly [@].\n'
  const { items } = await client.complete(client.open(text), text.indexOf('@') + 1)
  expect(items[0]).toMatchObject({ label: 'lee2026', detail: 'Lee (2026)' })
})

test('to a client that takes it so, what all items have is said once, and their titles when one is asked for', async () => {
  client = await startClient({
    capabilities: {
      textDocument: {
        completion: {
          completionList: { itemDefaults: ['editRange', 'data'] },
          completionItem: {
            labelDetailsSupport: true,
            resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
          },
        },
      },
    },
  })
  const document = client.open('Heron 2 is back [@acm].\n')
  const list = await client.complete(document, document.getText().indexOf(']'))
  expect(list.itemDefaults).toMatchObject({ data: { uri: document.uri } })
  const range = list.itemDefaults?.editRange
  expect(range && 'start' in range && document.getText(range)).toBe('acm')
  const item = list.items.find(({ label }) => label === 'acme-2026-return')
  expect(item).toMatchObject({ labelDetails: { description: 'Acme (2026)' } })
  expect(item?.textEdit).toBeUndefined()
  expect(item?.detail).toBeUndefined()
  const resolved = item && (await client.resolve({ data: list.itemDefaults?.data, ...item }))
  expect(resolved?.detail).toBe('Heron 2 is back')
  expect(JSON.stringify(resolved?.documentation)).toContain('Published 1 July 2026')
})
