import { afterEach, expect, test } from 'vitest'
import type { ClientCapabilities, CompletionItem } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { pulling, startClient, type TestClient } from '../support/lsp-client.ts'
import { citeproc } from '../support/pandoc.ts'

/** As VS Code says of itself. */
const capabilities: ClientCapabilities = {
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    ...pulling.textDocument,
    synchronization: { dynamicRegistration: true },
    completion: {
      completionItem: {
        documentationFormat: ['markdown'],
        labelDetailsSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
      },
    },
  },
}
const key = 'acme-2026-return'
const refs = '@misc{lee2026,\n  title = {Herons},\n  author = {Lee, Ann},\n  date = {2026}\n}\n'

let client: TestClient
afterEach(() => client.stop())

/** Completes a key at the end of the brief's `@`, and takes it as an editor does. */
async function accept(document: TextDocument, chosen = key): Promise<{ text: string; item: CompletionItem }> {
  const { items } = await client.complete(document, document.getText().lastIndexOf('@') + 1)
  const found = items.find(({ label }) => label === chosen)
  if (found === undefined) throw new Error(`${chosen} is not offered`)
  const item = await client.resolve(found)
  const edit = item.textEdit
  const main = edit !== undefined && 'range' in edit ? [edit] : []
  const text = TextDocument.applyEdits(document, [...main, ...(item.additionalTextEdits ?? [])])
  const { command } = item
  if (command !== undefined) {
    client.change(document, text)
    const { command: name, arguments: given } = command
    await client.connection.sendRequest('workspace/executeCommand', { command: name, arguments: given })
  }
  return { text, item }
}

/** The text of a file after the edits that the server asked for. */
function edited(path: string, text: string): string {
  const uri = `file://${path}`
  const document = TextDocument.create(uri, 'bibliography', 1, text)
  const edits = client.edited.flatMap(({ edit }) =>
    (edit.documentChanges ?? []).flatMap(change =>
      'edits' in change && change.textDocument.uri === uri ? change.edits : [],
    ),
  )
  return TextDocument.applyEdits(
    document,
    edits.flatMap(edit => ('newText' in edit ? [edit] : [])),
  )
}

test.each([
  ['without front matter', 'Heron 2 is back [@].\n'],
  ['with front matter', '---\r\ntitle: T\r\n---\r\n\r\nHeron 2 is back [@].\r\n'],
  [
    'with references',
    '---\nreferences:\n  - id: lee2026\n    title: Herons\n---\n\nHeron 2 is back [@lee2026; @].\n',
  ],
])('a brief %s gets the entry in its front matter with the key, and Pandoc resolves it', async (_, text) => {
  client = await startClient({ capabilities })
  const taken = await accept(client.open(text))
  expect(taken.item.command).toBeUndefined()
  expect(JSON.stringify(taken.item.documentation)).toContain('adds its entry to `references`')
  expect(taken.text).toContain(`@${key}].`)
  const { warnings, keys } = citeproc({ 'brief.md': taken.text })
  expect(warnings).toEqual([])
  expect(keys).toContain(key)
  expect(await client.diagnose(client.open(taken.text, 'file:///work/other.md'))).toEqual([])
})

test.each([
  ['refs.bib', refs],
  ['refs.json', '[\n  {"id": "lee2026", "type": "book", "title": "Herons"}\n]\n'],
  ['refs.yaml', 'references:\n- id: lee2026\n  type: book\n  title: Herons\n'],
])('a brief with %s gets the entry there, and Pandoc resolves it', async (name, before) => {
  client = await startClient({ capabilities, files: { [`/work/${name}`]: before } })
  const { text, item } = await accept(
    client.open(`---\nbibliography: ${name}\n---\n\nHeron 2 is back [@lee2026; @].\n`),
  )
  expect(item.additionalTextEdits).toBeUndefined()
  expect(client.edited).toMatchObject([{ label: `Add ${key} to ${name}`, metadata: { isRefactoring: true } }])
  const after = edited(`/work/${name}`, before)
  expect(after.startsWith(before.trimEnd().slice(0, -2))).toBe(true)
  const { warnings, keys } = citeproc({ 'brief.md': text, [name]: after })
  expect(warnings).toEqual([])
  expect(keys).toEqual([key, 'lee2026'])
})

test('an entry that the bibliography has is not added', async () => {
  const files = { '/work/refs.bib': refs.replace('lee2026', key) }
  client = await startClient({ capabilities, files })
  const { item } = await accept(client.open('---\nbibliography: refs.bib\n---\n\nHerons [@].\n'))
  expect([item.command, item.additionalTextEdits, client.edited]).toEqual([undefined, undefined, []])
  expect(JSON.stringify(item.documentation)).not.toContain('adds its entry')
})

test('where a bibliography is missing or on the network nothing is added anywhere', async () => {
  client = await startClient({ capabilities })
  for (const path of ['gone.bib', 'https://example.org/refs.bib']) {
    const { item } = await accept(
      client.open(`---\nbibliography: ${path}\n---\n\nHerons [@].\n`, `file:///work/${path.length}.md`),
    )
    expect([item.command, item.additionalTextEdits]).toEqual([undefined, undefined])
  }
})

test('a bibliography that is open counts as it stands in the editor, and is edited there', async () => {
  client = await startClient({ capabilities, files: { '/work/refs.bib': '' } })
  const text = '---\nbibliography: refs.bib\n---\n\nHeron 2 is back [@roe2026; @].\n'
  const document = client.open(text)
  expect((await client.diagnose(document)).map(({ code }) => code)).toEqual(['unknown-citation'])
  await client.asked('client/registerCapability')
  const selectors = client.registered.map(({ registerOptions }) => JSON.stringify(registerOptions))
  expect(selectors.filter(selector => selector.includes('/work/refs.bib'))).toHaveLength(3)
  const unsaved = refs.replace('lee2026', 'roe2026')
  client.open(unsaved, 'file:///work/refs.bib')
  expect(await client.diagnose(client.change(document, `${text}\n`))).toEqual([])
  await accept(client.change(client.change(document, `${text}\n`), text))
  expect(client.edited[0]?.edit.documentChanges).toMatchObject([{ textDocument: { version: 1 } }])
  expect(edited('/work/refs.bib', unsaved)).toMatch(/^@misc\{roe2026,.*@online\{acme-2026-return,/s)
})

test('a client that makes no edits is offered the keys alone', async () => {
  client = await startClient({ files: { '/work/refs.bib': refs } })
  const { item } = await accept(client.open('---\nbibliography: refs.bib\n---\n\nHeron 2 is back [@].\n'))
  expect([item.command, item.additionalTextEdits]).toEqual([undefined, undefined])
  expect(client.initialized.capabilities.executeCommandProvider).toBeUndefined()
})
