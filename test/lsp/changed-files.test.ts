import { afterEach, describe, expect, test } from 'vitest'
import { pulling, startClient, type TestClient } from '../support/lsp-client.ts'

const entry = '@misc{lee2026, title = {Herons}, author = {Lee, Ann}, year = {2026}}\n'
const brief = '---\nbibliography: refs.bib\n---\n\nHerons fly [@lee2026].\n'
const refresh = 'workspace/diagnostic/refresh'
const unwatched = { ...pulling, workspace: { diagnostics: { refreshSupport: true } } }
const watched = {
  ...pulling,
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
}

let client: TestClient
afterEach(() => client.stop())

const codes = async (document: Parameters<TestClient['diagnose']>[0]): Promise<readonly unknown[]> =>
  (await client.diagnose(document)).map(({ code }) => code)

const save = (uri: string): Promise<void> =>
  client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } })

/** Has everything that is under way come to its end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await client.connection.sendRequest('dateline/status')
}

describe.each([
  ['nobody watches files', unwatched],
  ['the client watches files', watched],
])('where %s', (_, capabilities) => {
  test('no keystroke asks anything of the disk', async () => {
    client = await startClient({ capabilities, files: { '/work/refs.bib': entry } })
    let document = client.open(brief)
    expect(await codes(document)).toEqual([])
    client.host.asked.length = 0
    for (const text of ['Now ', 'Today ']) {
      document = client.change(document, brief.replace('Herons', `${text}herons`))
      expect(await codes(document)).toEqual([])
      await client.complete(document, document.getText().indexOf('@lee') + 4)
      await client.hover(document, document.getText().indexOf('@lee') + 2)
    }
    expect(client.host.asked).toEqual([])
  })

  test('a bibliography that changes is noticed while the brief is edited, each time', async () => {
    client = await startClient({ capabilities, files: { '/work/refs.bib': '' } })
    let document = client.open(brief)
    expect(await codes(document)).toEqual(['unknown-citation'])
    for (const [text, found] of [
      [entry, []],
      ['', ['unknown-citation']],
      [undefined, ['invalid-bibliography']],
      [entry, []],
    ] as const) {
      if (text === undefined) client.host.files.delete('/work/refs.bib')
      else client.host.files.set('/work/refs.bib', text)
      document = client.change(document, `${document.getText()}\n`)
      await client.diagnose(document)
      client.host.passTime()
      await client.asked(refresh)
      expect(await codes(document)).toEqual(found)
      client.host.passTime()
    }
  })

  test('where nothing has changed, no diagnostics are asked for anew', async () => {
    client = await startClient({ capabilities, files: { '/work/refs.bib': entry } })
    await client.diagnose(client.open(brief))
    client.host.asked.length = 0
    client.host.passTime()
    await settle()
    expect(client.host.asked).toContain('/work/refs.bib')
    expect(client.requested).not.toContain(refresh)
  })

  test('the disk is left alone for a while after it was looked at, and while nobody edits', async () => {
    client = await startClient({ capabilities, files: { '/work/refs.bib': entry } })
    const document = client.open(brief)
    await client.diagnose(document)
    client.host.passTime()
    await settle()
    client.host.asked.length = 0
    await client.diagnose(client.change(document, `${brief}\n`))
    await settle()
    expect(client.host.asked).toEqual([])
    client.host.passTime()
    client.host.passTime()
    await settle()
    expect(client.host.asked).toContain('/work/refs.bib')
    client.host.asked.length = 0
    for (let later = 0; later < 4; later++) client.host.passTime()
    await settle()
    expect(client.host.asked).toEqual([])
  })
})

test('what was saved counts at once', async () => {
  client = await startClient({ capabilities: unwatched, files: { '/work/refs.bib': '' } })
  expect(client.initialized.capabilities.textDocumentSync).toMatchObject({ change: 2, save: true })
  const document = client.open(brief)
  expect(await codes(document)).toEqual(['unknown-citation'])
  client.host.files.set('/work/refs.bib', entry)
  await save(document.uri)
  await client.asked(refresh)
  expect(await codes(document)).toEqual([])
})

test('a Quarto project that comes is noticed', async () => {
  client = await startClient({ capabilities: unwatched, files: { '/work/refs.bib': entry } })
  const document = client.open('Herons fly [@lee2026].\n')
  expect(await codes(document)).toEqual(['unknown-citation'])
  client.host.files.set('/work/_quarto.yml', 'bibliography: refs.bib\n')
  client.host.passTime()
  await client.asked(refresh)
  expect(await codes(document)).toEqual([])
})

test('a client that is pushed diagnostics is pushed the new ones', async () => {
  client = await startClient({ capabilities: {}, files: { '/work/refs.bib': '' } })
  client.open(brief)
  await client.published(({ diagnostics }) => diagnostics.length === 1)
  client.host.files.set('/work/refs.bib', entry)
  client.host.passTime()
  await client.published(({ diagnostics }) => diagnostics.length === 0)
})
