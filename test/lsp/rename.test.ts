import { afterEach, expect, test } from 'vitest'
import type { WorkspaceEdit } from 'vscode-languageserver'
import { type ClientOptions, pulling } from '../support/lsp-client.ts'
import { type MarkedWorkspace, markedWorkspace } from '../support/marked-workspace.ts'

let workspace: MarkedWorkspace
afterEach(() => workspace.client.stop())

const versioned: ClientOptions = {
  capabilities: { ...pulling, workspace: { workspaceEdit: { documentChanges: true } } },
}
const citing = (path: string, text: string): string => `---\nbibliography: ${path}\n---\n\n${text}\n`

async function start(
  files: Readonly<Record<string, string>>,
  open: Readonly<Record<string, string>> = {},
): Promise<void> {
  workspace = await markedWorkspace(files, { ...versioned, open })
}

async function rename(newName: string): Promise<Readonly<Record<string, string>>> {
  const { client, at } = workspace
  const edit: WorkspaceEdit | null = await client.connection.sendRequest('textDocument/rename', {
    ...at,
    newName,
  })
  return workspace.after(edit)
}

async function prepared(): Promise<unknown> {
  const { client, at } = workspace
  return await client.connection.sendRequest('textDocument/prepareRename', at)
}

test('a key is renamed in its entry and in all briefs that cite it, at once, and nowhere else', async () => {
  const brief = (key: string, braced: string): string =>
    `---\nbibliography: refs.bib\nnocite: "@${key}"\n---\n\n🎉 See [see @${key}, p. 3; -@{${key}}], @leeks\nand \`@lee\`.${braced}\n`
  await start({
    'refs.bib': '@misc{lee,\n  title = {lee}, crossref = {lee}\n}\n@misc{leeks}\n',
    'brief.md': brief('lee', ' lee').replace('see @lee', 'see @l[||]ee'),
    'sub/also.md': citing('../refs.bib', '鹭[@lee]。').replaceAll('\n', '\r\n'),
    'another.md': citing('others.bib', '[@lee]'),
    'others.bib': '@misc{lee}\n',
  })
  expect(await rename('li2026')).toEqual({
    'refs.bib': '@misc{li2026,\n  title = {lee}, crossref = {li2026}\n}\n@misc{leeks}\n',
    'brief.md': brief('li2026', ' lee'),
    'sub/also.md': citing('../refs.bib', '鹭[@li2026]。').replaceAll('\n', '\r\n'),
    'another.md': citing('others.bib', '[@lee]'),
    'others.bib': '@misc{lee}\n',
  })
})

test.each([
  ['CSL-JSON', 'refs.json', '[{"id":"lee"},{"id":7}]', '[{"id":"x:y/z"},{"id":7}]'],
  ['CSL-YAML', 'refs.yaml', '- id: lee\n  title: lee\n', '- id: x:y/z\n  title: lee\n'],
  ['CSL-YAML in quotes', 'refs.yaml', "- {title: x, id: 'lee'}\n", "- {title: x, id: 'x:y/z'}\n"],
])('a key is renamed in %s', async (_, name, before, after) => {
  await start({ [name]: before, 'brief.md': citing(name, '[@lee[||]]') })
  expect(await rename('x:y/z')).toEqual({ [name]: after, 'brief.md': citing(name, '[@x:y/z]') })
})

test('a key that was a number gets the quotes that a text needs', async () => {
  await start({
    'refs.json': '[{"id": 2026}]',
    'brief.md': '---\nbibliography: refs.json\nreferences:\n- id: 2026\n---\n\n[@2026[||]]\n',
  })
  expect(await rename('true')).toEqual({
    'refs.json': '[{"id": "true"}]',
    'brief.md': '---\nbibliography: refs.json\nreferences:\n- id: "true"\n---\n\n[@true]\n',
  })
})

test('a key with odd characters gets braces where it is cited, and keeps those that are there', async () => {
  await start({ 'brief.md': '---\nreferences:\n- id: lee\n---\n\n@l[||]ee; [@{lee}]; [-@lee, p. 3].\n' })
  expect(await rename('doi:10.1/(x)')).toEqual({
    'brief.md':
      '---\nreferences:\n- id: doi:10.1/(x)\n---\n\n@{doi:10.1/(x)}; [@{doi:10.1/(x)}]; [-@{doi:10.1/(x)}, p. 3].\n',
  })
})

test('a key is renamed from its entry in a bibliography too', async () => {
  await start({ 'refs.bib': '@misc{l[||]ee}\n', 'brief.md': citing('refs.bib', '[@lee]') })
  expect(await prepared()).toEqual({
    range: { start: { line: 0, character: 6 }, end: { line: 0, character: 9 } },
    placeholder: 'lee',
  })
  expect(await rename('li')).toEqual({ 'refs.bib': '@misc{li}\n', 'brief.md': citing('refs.bib', '[@li]') })
})

test('what stands unsaved in an editor is renamed as it stands there', async () => {
  await start(
    { 'refs.bib': '@misc{lee}\n', 'brief.md': citing('refs.bib', '[@lee[||]]'), 'also.md': '' },
    { 'refs.bib': '% unsaved\n@misc{lee}\n', 'also.md': citing('refs.bib', 'Unsaved [@lee].') },
  )
  expect(await rename('li')).toEqual({
    'refs.bib': '% unsaved\n@misc{li}\n',
    'brief.md': citing('refs.bib', '[@li]'),
    'also.md': citing('refs.bib', 'Unsaved [@li].'),
  })
})

test('two briefs that share an entry through a third are renamed together', async () => {
  await start({
    'one.bib': '@misc{lee}\n',
    'two.bib': '@misc{lee}\n',
    'brief.md': citing('one.bib', '[@lee[||]]'),
    'both.md': citing('[one.bib, two.bib]', '[@lee]'),
    'other.md': citing('two.bib', '[@lee]'),
  })
  const after = await rename('li')
  expect(Object.values(after).filter(text => text.includes('lee'))).toEqual([])
})

test('a client without versions gets the plain form of the edit', async () => {
  workspace = await markedWorkspace({ 'brief.md': '---\nreferences:\n- id: lee\n---\n\n[@lee[||]]\n' })
  const { client, at } = workspace
  const edit: WorkspaceEdit = await client.connection.sendRequest('textDocument/rename', {
    ...at,
    newName: 'li',
  })
  expect(Object.keys(edit)).toEqual(['changes'])
  expect(edit.changes?.['file:///work/brief.md']?.map(({ newText }) => newText)).toEqual(['li', 'li'])
})

test.each([
  ['a bundled key', { 'brief.md': '[@acme-2026[||]-return]\n' }, 'x', /comes with Dateline/],
  [
    'a key without an entry',
    { 'brief.md': '[@nobody[||]]\n' },
    'x',
    /no bibliography that Dateline can read/,
  ],
  [
    'a space',
    { 'refs.bib': '@misc{lee}', 'brief.md': citing('refs.bib', '[@lee[||]]') },
    'l ee',
    /a space may not/,
  ],
  [
    'braces',
    { 'refs.bib': '@misc{lee}', 'brief.md': citing('refs.bib', '[@lee[||]]') },
    'l{e',
    /“{” may not/,
  ],
  [
    'nothing',
    { 'refs.bib': '@misc{lee}', 'brief.md': citing('refs.bib', '[@lee[||]]') },
    ' @ ',
    /cannot be empty/,
  ],
  [
    'what BibTeX cannot hold',
    { 'refs.bib': '@misc{lee}', 'brief.md': citing('refs.bib', '[@lee[||]]') },
    'l,e',
    /BibTeX: “,”/,
  ],
  [
    'the key of another entry',
    { 'refs.bib': '@misc{lee}@misc{li}', 'brief.md': citing('refs.bib', '[@lee[||]]') },
    'li',
    /another entry in refs\.bib/,
  ],
  [
    'the key of an entry in another file of the brief',
    { 'a.bib': '@misc{lee}', 'b.bib': '@misc{li}', 'brief.md': citing('[a.bib, b.bib]', '[@lee[||]]') },
    'li',
    /another entry in b\.bib/,
  ],
  [
    'a key that another brief cites',
    {
      'refs.bib': '@misc{lee}',
      'brief.md': citing('refs.bib', '[@lee[||]]'),
      'also.md': citing('refs.bib', '[@li]'),
    },
    'li',
    /cited in also\.md already/,
  ],
  [
    'what would break a table',
    { 'refs.yaml': '- id: lee', 'brief.md': citing('refs.yaml', '| a |\n|---|\n| @lee[||] |') },
    'l|e',
    /cannot be written for “lee” in brief\.md; nothing has been changed/,
  ],
])('a rename is refused with one sentence: %s', async (_, files, newName, message) => {
  await start(files)
  await expect(rename(newName)).rejects.toThrow(message)
})

test('a refusal that needs no new name comes before one is asked for', async () => {
  await start({ 'brief.md': '[@acme-2026[||]-return]\n' })
  await expect(prepared()).rejects.toThrow(/comes with Dateline/)
})

test('a key that is taken elsewhere only is free here', async () => {
  await start({
    'refs.bib': '@misc{lee}',
    'brief.md': citing('refs.bib', '[@lee[||]]'),
    'others.bib': '@misc{li}',
    'other.md': citing('others.bib', '[@li]'),
  })
  expect((await rename('li'))['brief.md']).toBe(citing('refs.bib', '[@li]'))
})

test.each(['Heron[||] 2 flies.\n', 'Plain [||]text.\n', '`[@l[||]ee]`\n'])(
  'nothing else is renamed: %s',
  async text => {
    await start({ 'brief.md': text })
    expect(await prepared()).toBeNull()
    expect(await rename('x')).toEqual({ 'brief.md': text.replace('[||]', '') })
  },
)
