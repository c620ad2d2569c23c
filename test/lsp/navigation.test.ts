import { afterEach, expect, test } from 'vitest'
import {
  CancellationTokenSource,
  type DocumentHighlight,
  type Location,
  type LocationLink,
  type SymbolInformation,
} from 'vscode-languageserver'
import { sourceRequest } from '../../server/src/lsp/requests.ts'
import { type ClientOptions, pulling } from '../support/lsp-client.ts'
import { type MarkedWorkspace, markedWorkspace } from '../support/marked-workspace.ts'

let workspace: MarkedWorkspace
afterEach(() => workspace.client.stop())

const opensEntries: ClientOptions = { initializationOptions: { commandLinks: true } }

async function definitions(): Promise<readonly string[]> {
  const { client, at } = workspace
  return workspace.told(await client.connection.sendRequest('textDocument/definition', at))
}

async function references(includeDeclaration = true): Promise<readonly string[]> {
  const { client, at } = workspace
  const params = { ...at, context: { includeDeclaration } }
  const found: Location[] | null = await client.connection.sendRequest('textDocument/references', params)
  return workspace.told(found)
}

const citing = (path: string, text: string): string => `---\nbibliography: ${path}\n---\n\n${text}\n`

test.each([
  ['BibTeX', 'refs.bib', '@misc{other, title = {Egrets}}\n@misc{[|lee2026|],\n  title = {Herons}\n}\n'],
  [
    'CSL-JSON',
    'refs.json',
    '[{"id": "other"},\n {"type": "book", "id": "[|lee2026|]", "title": "lee2026"}]\n',
  ],
  ['CSL-YAML', 'refs.yaml', 'references:\n- id: other\n- type: book\n  id: "[|lee2026|]"\n'],
])('the definition of a key is its entry in %s', async (_, name, text) => {
  workspace = await markedWorkspace({
    [name]: text,
    'brief.md': citing(name, 'Fly [see @lee[||]2026, p. 3].'),
  })
  expect(await definitions()).toEqual(workspace.marked)
})

test('the definition of a key is its entry in the front matter, before that of a file', async () => {
  workspace = await markedWorkspace({
    'refs.bib': '@misc{[|lee2026|], title = {Herons}}\n',
    'brief.md': `
      ---
      bibliography: refs.bib
      references:
      - title: About lee2026
        id: [|lee2026|]
      ---

      Herons fly [-@{lee2026[||]}].
    `,
  })
  const { client, at } = workspace
  const found: Location[] = await client.connection.sendRequest('textDocument/definition', at)
  expect(found.map(({ uri }) => uri.slice(-8))).toEqual(['brief.md', 'refs.bib'])
  expect(workspace.told(found)).toEqual(workspace.marked)
})

test('the definition of a bundled key or an entity is its read-only entry, where the client opens those', async () => {
  workspace = await markedWorkspace({ 'brief.md': 'It is back [@acme-2026-[||]return].\n' }, opensEntries)
  expect(await definitions()).toEqual(['dateline:/source/acme-2026-return.md 1:1 “”'])
  const entry = await workspace.client.connection.sendRequest(sourceRequest, { key: 'acme-2026-return' })
  expect(entry?.text).toMatch(
    /^# Heron 2 is back\n[\s\S]*Published 1 July 2026[\s\S]*Heron 2 — \*\*Availability:\*\* [\s\S]*id: acme-2026-return/,
  )
  expect(await workspace.client.connection.sendRequest(sourceRequest, { key: 'nobody' })).toBeNull()
  workspace.client.stop()
  workspace = await markedWorkspace({ 'brief.md': 'Ask Heron[||] 2.\n' }, opensEntries)
  expect(await definitions()).toEqual(['dateline:/heron-2.md 1:1 “”'])
  workspace.client.stop()
  workspace = await markedWorkspace({ 'brief.md': 'It is back [@acme-2026-[||]return].\n' })
  expect(await definitions()).toEqual([])
})

test('a client that takes links is told what the definition is of', async () => {
  const capabilities = {
    ...pulling,
    textDocument: { ...pulling.textDocument, definition: { linkSupport: true } },
  }
  workspace = await markedWorkspace(
    { 'brief.md': '---\nreferences:\n- id: lee\n---\n\nSee [@[||]lee].\n' },
    { capabilities },
  )
  const { client, at, document } = workspace
  const [link]: LocationLink[] = await client.connection.sendRequest('textDocument/definition', at)
  expect(link?.originSelectionRange && document.getText(link.originSelectionRange)).toBe('lee')
  expect(link && document.getText(link.targetSelectionRange)).toBe('lee')
})

test.each([
  '`[@lee[||]2026]`',
  'ann@lee[||]2026.org',
  '<https://x.org/@lee[||]2026>',
  'lee[||]2026',
  '$@lee[||]2026$',
])('what is no citation has no definition: %s', async text => {
  workspace = await markedWorkspace({ 'refs.bib': '@misc{lee2026}', 'brief.md': citing('refs.bib', text) })
  expect(await definitions()).toEqual([])
  expect(await references()).toEqual([])
})

test('references of a key are all its places, in all briefs that have that entry and in no other', async () => {
  workspace = await markedWorkspace({
    'refs.bib': '@misc{[|lee2026|], title = {Herons}}\n@inbook{part, crossref = {[|lee2026|]}}\n',
    'brief.md': `
      ---
      bibliography: refs.bib
      nocite: |
        @other, @[|lee2026|]
      # @lee2026 in a comment
      ---

      Herons fly [@lee2026a; -@[|lee[||]2026|], p. 3], as @{[|lee2026|]} says.^[Or @[|lee2026|].] \`@lee2026\`

      | Bird | Source |
      |---|---|
      | Heron | @[|lee2026|] |

      > Quoted [@[|lee2026|]]. See[^1].

      [^1]: In a footnote [@[|lee2026|]].
    `,
    'sub/also.qmd': citing('../refs.bib', '鹭会飞（@[|lee2026|]）。'),
    'crlf.md': citing('refs.bib', '🎉 [@[|lee2026|]]').replaceAll('\n', '\r\n'),
    'another.md': citing('others.bib', 'Not this one [@lee2026].'),
    'none.md': 'Nor this one [@lee2026].\n',
    'others.bib': '@misc{lee2026, title = {Someone else}}\n',
    'node_modules/x.md': citing('../refs.bib', '[@lee2026]'),
    '.hidden/x.md': citing('../refs.bib', '[@lee2026]'),
  })
  expect(await references()).toEqual(workspace.marked)
  expect(await references(false)).toEqual(workspace.marked.filter(place => !/refs\.bib 1:/.test(place)))
})

test('references of a bundled key are the briefs that have no entry of their own for it', async () => {
  workspace = await markedWorkspace({
    'brief.md': 'It is back [@[|acme-2026[||]-return|]].\n',
    'also.md': 'It is back [@[|acme-2026-return|]].\n',
    'own.md': '---\nreferences:\n- id: acme-2026-return\n---\n\nIt is back [@acme-2026-return].\n',
  })
  expect(await references()).toEqual(workspace.marked)
})

test('what stands in an editor counts before what is on the disk', async () => {
  workspace = await markedWorkspace(
    {
      'refs.bib': '@misc{lee2026}\n',
      'brief.md': citing('refs.bib', 'Fly [@[|lee[||]2026|]].'),
      'also.md': citing('refs.bib', 'On the disk there is [@lee2026].'),
    },
    {
      open: {
        'also.md': citing('refs.bib', 'One line more.\n\nAnd [@[|lee2026|]].'),
        'refs.bib': '\n\n@misc{[|lee2026|]}\n',
      },
    },
  )
  expect(await references()).toEqual(workspace.marked)
})

test('from a bibliography: the definition, the references, the highlights and a hover of its keys', async () => {
  workspace = await markedWorkspace({
    'refs.bib': '@misc{other}\n@misc{[|lee[||]2026|], title = {Herons}}\n',
    'brief.md': citing('refs.bib', 'Fly [@[|lee2026|]].'),
  })
  expect(await references()).toEqual(workspace.marked)
  expect(await definitions()).toEqual(workspace.marked.filter(place => place.startsWith('refs.bib')))
  const { client, at } = workspace
  const found: DocumentHighlight[] = await client.connection.sendRequest('textDocument/documentHighlight', at)
  expect(found.map(({ range }) => range.start.line)).toEqual([1])
  const hover = await client.hover(workspace.document, at.position)
  expect(hover?.contents).toMatchObject({
    value: expect.stringMatching(/Herons[\s\S]*No date of publication/),
  })
  expect(await client.hover(workspace.document, 0)).toBeNull()
})

test('a client that can is told to ask in bibliographies, and to send what is typed there', async () => {
  const dynamic = { dynamicRegistration: true }
  const capabilities = {
    textDocument: {
      diagnostic: {},
      synchronization: dynamic,
      definition: dynamic,
      references: dynamic,
      documentHighlight: dynamic,
      hover: dynamic,
      rename: dynamic,
    },
  }
  workspace = await markedWorkspace(
    { 'refs.bib': '@misc{lee}', 'brief.md': citing('refs.bib', '[@lee[||]]') },
    { capabilities },
  )
  await workspace.client.diagnose(workspace.document)
  await workspace.client.asked('client/registerCapability')
  const registered = workspace.client.registered.flatMap(({ method, registerOptions }) =>
    JSON.stringify(registerOptions).includes('/work/refs.bib') ? [method] : [],
  )
  expect(registered).toEqual(
    expect.arrayContaining([
      'textDocument/definition',
      'textDocument/references',
      'textDocument/documentHighlight',
      'textDocument/rename',
      'textDocument/hover',
      'textDocument/didOpen',
      'textDocument/didChange',
    ]),
  )
})

test('highlights are the other places of a key or an entity in the brief', async () => {
  workspace = await markedWorkspace({
    'brief.md': '---\nreferences:\n- id: [|lee|]\n---\n\nSee [@[|l[||]ee|]] and @[|lee|], not @lea.\n',
  })
  const highlights = async (): Promise<readonly string[]> => {
    const { client, at, document } = workspace
    const found: DocumentHighlight[] | null = await client.connection.sendRequest(
      'textDocument/documentHighlight',
      at,
    )
    return workspace.told((found ?? []).map(({ range }) => ({ uri: document.uri, range })))
  }
  expect(await highlights()).toEqual(workspace.marked)
  workspace.client.stop()
  workspace = await markedWorkspace({ 'brief.md': '[|Heron[||] 2|] is not Heron 3. [|Heron 2|] it is.\n' })
  expect(await highlights()).toEqual(workspace.marked)
})

test('references of an entity are all its mentions in the workspace', async () => {
  workspace = await markedWorkspace({
    'brief.md': 'Ask [|Heron[||] 2|], not Heron 3.\n\nOr ask [|Heron 2|].\n',
    'sub/also.md': 'A heron stood there. [|Heron 2|] did not. `Heron 2`\n',
    'lab.md': '鹭科 and Acme AI.\n',
    'none.md': 'Nothing here.\n',
  })
  expect(await references()).toEqual(workspace.marked)
  workspace.client.stop()
  workspace = await markedWorkspace({ 'brief.md': 'By [|Acme[||] AI|].\n', 'lab.md': '[|鹭科|]说。\n' })
  expect(await references()).toEqual(workspace.marked)
})

test('a cancelled search stops reading', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [`b${index}.md`, 'Heron 2 flies.\n']),
  )
  workspace = await markedWorkspace({ ...files, 'brief.md': 'Ask Heron[||] 2.\n' })
  const { host, connection } = workspace.client
  const { readFile } = host
  const cancelling = new CancellationTokenSource()
  let reads = 0
  host.readFile = async path => {
    reads++
    cancelling.cancel()
    await new Promise(resolve => setTimeout(resolve, 1))
    return await readFile(path)
  }
  const params = { ...workspace.at, context: { includeDeclaration: true } }
  await connection.sendRequest('textDocument/references', params, cancelling.token).catch(() => null)
  expect(reads).toBeGreaterThan(0)
  expect(reads).toBeLessThan(200)
})

test('symbols of the workspace are the entities, by name or alias, where the client opens their entries', async () => {
  workspace = await markedWorkspace({ 'brief.md': '[||]\n' }, opensEntries)
  const { connection, initialized } = workspace.client
  expect(initialized.capabilities.workspaceSymbolProvider).toBe(true)
  const find = async (query: string): Promise<readonly string[]> => {
    const found: SymbolInformation[] | null = await connection.sendRequest('workspace/symbol', { query })
    return (found ?? []).map(({ name, location }) => `${name} ${location.uri}`)
  }
  expect(await find('heron 2')).toEqual(['Heron 2 dateline:/heron-2.md'])
  expect(await find('robotics')).toEqual(['Acme AI dateline:/acme.md'])
  expect(await find('h')).toEqual([])
  workspace.client.stop()
  workspace = await markedWorkspace({ 'brief.md': '[||]\n' })
  expect(workspace.client.initialized.capabilities.workspaceSymbolProvider).toBeUndefined()
})
