import { afterEach, expect, test } from 'vitest'
import type { ClientCapabilities, CodeAction, WorkspaceEdit } from 'vscode-languageserver'
import { applyAction, pulling, startClient, type TestClient } from '../support/lsp-client.ts'

let client: TestClient
afterEach(() => client.stop())

const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

test.each([
  ['LF', 'Before 🎉.\n\nHeron 2 is currently unavailable.\n\nAfter 鹭科.\n'],
  ['CRLF', 'Before 🎉.\r\n\r\nHeron 2 is currently unavailable.\r\n\r\nAfter 鹭科.\r\n'],
])('each fix rights its finding and changes nothing else (%s)', async (_, text) => {
  client = await startClient()
  let document = client.open(text)
  const actions = await client.actions(document, everywhere)
  expect(actions.length).toBeGreaterThan(2)
  expect(actions.filter(action => action.isPreferred)).toHaveLength(1)
  for (const action of actions) {
    expect(action.kind).toBe('quickfix')
    expect(action.diagnostics?.map(({ code }) => code)).toEqual(['outdated-claim'])
    const fixed = applyAction(document, action)
    expect(fixed.startsWith('Before 🎉.')).toBe(true)
    expect(fixed.endsWith(text.slice(text.indexOf('After')))).toBe(true)
    expect(fixed.includes('\r')).toBe(text.includes('\r'))
    expect(/[^\r]\n/.test(fixed)).toBe(!text.includes('\r'))
    document = client.change(document, fixed)
    const left = (await client.diagnose(document)).filter(({ code }) => code === 'outdated-claim')
    expect(left).toHaveLength(action.title.startsWith('Cite') ? 1 : 0)
    document = client.change(document, text)
  }
})

test('fixes are made for the text as it is, not as it was', async () => {
  client = await startClient({
    capabilities: { ...pulling, workspace: { workspaceEdit: { documentChanges: true } } },
  })
  const document = client.open('Heron 2 is currently unavailable.\n')
  const [diagnostic] = await client.diagnose(document)
  const changed = client.change(document, `One more line.\n\n${document.getText()}`)
  const actions = await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: document.uri },
    range: { start: { line: 2, character: 10 }, end: { line: 2, character: 10 } },
    context: { diagnostics: [diagnostic] },
  })
  expect(actions).toMatchObject([
    { edit: { documentChanges: [{ textDocument: { version: changed.version } }] } },
    {},
    {},
    {},
    {},
  ])
})

test('a kind that was not asked for is not given', async () => {
  client = await startClient()
  const document = client.open('Heron 2 is currently unavailable.\n')
  expect(await client.actions(document, everywhere, ['refactor'])).toEqual([])
  expect((await client.actions(document, everywhere, ['quickfix'])).length).toBeGreaterThan(0)
})

test('source.fixAll applies safe fixes only', async () => {
  client = await startClient()
  const document = client.open('Acme Robotics grows. Heron 2 is currently unavailable.\n')
  const [action, ...others] = await client.actions(document, everywhere, ['source.fixAll'])
  expect(others).toEqual([])
  expect(action?.kind).toBe('source.fixAll.dateline')
  expect(action && applyAction(document, action)).toBe('Acme AI grows. Heron 2 is currently unavailable.\n')
})

test('where there is no finding there is no fix', async () => {
  client = await startClient()
  expect(await client.actions(client.open('Heron 2 is available.\n'), everywhere)).toEqual([])
})

const cited = '---\nbibliography: refs.bib\n---\n\nHeron 2 is currently unavailable.\n'
const changing = { ...pulling, workspace: { workspaceEdit: { documentChanges: true } } }
const versions = (edit: WorkspaceEdit | undefined): readonly (readonly [string, number | null])[] =>
  (edit?.documentChanges ?? []).flatMap(change =>
    'textDocument' in change ? [[change.textDocument.uri, change.textDocument.version] as const] : [],
  )

test('one edit changes the brief and its bibliography', async () => {
  client = await startClient({
    capabilities: changing,
    files: { '/work/refs.bib': '@book{one, title={One}}\n' },
  })
  const document = client.open(cited)
  const [replace] = await client.actions(document, everywhere, ['quickfix'])
  expect(versions(replace?.edit)).toEqual([
    [document.uri, document.version],
    ['file:///work/refs.bib', null],
  ])
  expect(JSON.stringify(replace?.edit)).toContain('@online{acme-2026-return')
  expect(replace && applyAction(document, replace)).toContain('since 1 July 2026 [@acme-2026-return].')
})

test('a client that resolves actions is given the edit of the one that it chooses', async () => {
  const resolving: ClientCapabilities = {
    ...changing,
    textDocument: {
      ...pulling.textDocument,
      codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    },
  }
  client = await startClient({ capabilities: resolving, files: { '/work/refs.bib': '' } })
  const document = client.open(cited)
  const [replace] = await client.actions(document, everywhere, ['quickfix'])
  expect(replace).toMatchObject({ title: expect.stringContaining('and cite Acme'), isPreferred: true })
  expect(replace).not.toHaveProperty('edit')
  const resolved: CodeAction = await client.connection.sendRequest('codeAction/resolve', replace)
  expect(versions(resolved.edit).map(([uri]) => uri)).toEqual([document.uri, 'file:///work/refs.bib'])
  client.change(document, cited.replace('unavailable', 'fine'))
  expect(await client.connection.sendRequest('codeAction/resolve', replace)).not.toHaveProperty('edit')
})

test('where the bibliography is not there the entry goes into the front matter', async () => {
  client = await startClient()
  const document = client.open(cited)
  const [replace] = await client.actions(document, everywhere, ['quickfix'])
  expect(replace && applyAction(document, replace)).toMatch(
    /references:\n- id: acme-2026-return\n[\s\S]*@acme-2026-return\]/,
  )
})
