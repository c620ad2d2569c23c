import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  LSPErrorCodes,
  type PublishDiagnosticsParams,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createEngine } from '../../server/src/engine/index.ts'
import { facts } from '../support/facts.ts'
import { longBrief } from '../support/long-brief.ts'
import { applyAction, pulling, startClient, type TestClient } from '../support/lsp-client.ts'
import { useSlowClock } from '../support/slow-clock.ts'

/** A client that can be asked to ask again, as VS Code. */
const refreshing: ClientCapabilities = {
  ...pulling,
  workspace: { diagnostics: { refreshSupport: true } },
}
const refresh = 'workspace/diagnostic/refresh'
const text = longBrief()
const everywhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

vi.setConfig({ testTimeout: 60_000 })

let client: TestClient
beforeEach(useSlowClock)
afterEach(() => {
  client.stop()
  vi.restoreAllMocks()
})

/** Where each diagnostic of a document starts. */
function startsOf(document: TextDocument, diagnostics: readonly Diagnostic[]): readonly number[] {
  return diagnostics.map(({ range }) => document.offsetAt(range.start))
}

function nextPublished(): Promise<PublishDiagnosticsParams> {
  return client.published(() => true)
}

/** Types into a document as an editor does, telling what has changed only. */
function type(document: TextDocument, at: number, typed: string): TextDocument {
  const { uri } = document
  const version = document.version + 1
  const position = document.positionAt(at)
  client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: position, end: position }, text: typed }],
  })
  const before = document.getText()
  return TextDocument.create(uri, 'markdown', version, before.slice(0, at) + typed + before.slice(at))
}

test('the start of a long brief is answered first, and once all is read the client asks again', async () => {
  client = await startClient({ capabilities: refreshing })
  const document = client.open(text)
  const claims = [...text.matchAll(/is currently unavailable/g)].map(({ index }) => index)
  expect(claims).toHaveLength(3)
  expect(startsOf(document, await client.diagnose(document))).toEqual(claims.slice(0, 1))
  await client.asked(refresh)
  const all = await client.diagnose(document)
  expect(startsOf(document, all)).toEqual(claims)
  const whole = createEngine(facts).analyze(text, { today: client.host.today() })
  expect(all.map(({ message }) => message)).toEqual(whole.findings.map(({ message }) => message))
})

test('of a very long brief a page is told before the rest, and the client asks twice', async () => {
  client = await startClient({ capabilities: refreshing })
  const section = Array.from({ length: 40 }, (_, at) => `${at}. Heron 2 is currently unavailable.\n`).join(
    '\n',
  )
  const document = client.open(`# Start\n\n${section}\n${text}${text}`)
  const told = [await client.diagnose(document)]
  for (const _ of ['a page', 'all']) {
    await client.asked(refresh)
    told.push(await client.diagnose(document))
  }
  const [first = [], page = [], all = []] = told
  expect(first.length).toBeLessThan(40)
  expect(page.length).toBeGreaterThan(first.length)
  expect(page.length).toBeLessThan(46)
  expect(all).toHaveLength(46)
})

test('a client that cannot be asked to ask again gets all at once', async () => {
  client = await startClient()
  expect(await client.diagnose(client.open(text))).toHaveLength(3)
  expect(client.requested).toEqual([])
})

test('a client that does not ask is sent the start, then all, and no more', async () => {
  client = await startClient({ capabilities: {} })
  const document = client.open(text)
  const [first, second] = [await nextPublished(), await nextPublished()]
  expect([first, second].map(({ version }) => version)).toEqual([1, 1])
  expect([first, second].map(({ diagnostics }) => diagnostics.length)).toEqual([1, 3])
  client.close(document)
  expect((await nextPublished()).version).toBeUndefined()
})

test('what is typed far down is answered while the rest is unread, and in the end nothing is missing', async () => {
  client = await startClient({ capabilities: refreshing })
  const opened = client.open(text)
  await client.diagnose(opened)
  const at = text.indexOf('Paragraph 490')
  const document = type(opened, at, 'Heron 2 is currently unavailable. ')
  expect(startsOf(document, await client.diagnose(document))).toContain(at + 'Heron 2 '.length)
  await client.asked(refresh)
  expect(await client.diagnose(document)).toHaveLength(4)
})

test('a paragraph that is split while the rest is unread keeps the findings of both halves', async () => {
  client = await startClient({ capabilities: refreshing })
  const at = text.indexOf('Paragraph 490')
  const claims = 'Heron 2 is currently unavailable. Heron 2 remains suspended. '
  const opened = client.open(text.slice(0, at) + claims + text.slice(at))
  await client.diagnose(opened)
  // Some of what stands behind may have been read meanwhile.
  const isOfClaims = (start: number) => start > at && start < at + claims.length
  const whole = type(opened, at, ' ')
  expect(startsOf(whole, await client.diagnose(whole)).filter(isOfClaims)).toHaveLength(2)
  const split = type(whole, at + 1 + claims.indexOf('Heron 2 remains'), '\n\n')
  expect(startsOf(split, await client.diagnose(split)).filter(isOfClaims)).toHaveLength(2)
})

test('a hover at the far end is answered with its facts before all is read', async () => {
  client = await startClient({ capabilities: refreshing })
  const document = client.open(text)
  await client.diagnose(document)
  const asked = vi.fn()
  client.asked(refresh).then(asked, asked)
  const hover = await client.hover(document, text.lastIndexOf('Heron') + 2)
  expect(JSON.stringify(hover?.contents)).toContain('Heron 2')
  expect(asked).not.toHaveBeenCalled()
})

test('a hover right behind a keystroke elsewhere is answered with its facts', async () => {
  client = await startClient({ capabilities: refreshing })
  const opened = client.open(text)
  await client.diagnose(opened)
  const document = type(opened, 9, 'Well: ')
  const hover = await client.hover(document, document.getText().lastIndexOf('Heron') + 2)
  expect(JSON.stringify(hover?.contents)).toContain('Heron 2')
})

test('a hover is of the sentence as it was before a keystroke elsewhere, at the place where it is now', async () => {
  client = await startClient()
  const opened = client.open(text)
  await client.diagnose(opened)
  const hoverOn = async (document: typeof opened, at: number) => {
    const hover = await client.hover(document, at)
    return hover?.range && document.getText(hover.range)
  }
  const moved = type(opened, 9, 'Heron 2, well: ')
  expect(await hoverOn(moved, moved.getText().lastIndexOf('Heron') + 2)).toBe('Heron 2')
  expect(await hoverOn(moved, 11)).toBe('Heron 2')
  const at = moved.getText().lastIndexOf('Heron 2')
  const behind = type(moved, moved.getText().length, 'Heron 3 is late.')
  expect(await hoverOn(behind, at + 2)).toBe('Heron 2')
  expect(await hoverOn(behind, behind.getText().lastIndexOf('Heron 3') + 2)).toBe('Heron 3')
  const broken = type(behind, at + 2, '.')
  expect(await hoverOn(broken, at + 1)).toBeUndefined()
})

test('a key that is typed right behind a sentence is completed by what was known of the sentence', async () => {
  client = await startClient()
  const lines = 'Wren sings.\n\nHeron 2 is back.\n'
  let document = client.open(lines)
  await client.diagnose(document)
  let at = lines.indexOf(' is back') + ' is back'.length
  document = type(document, at++, ' ')
  document = type(document, at++, '[')
  for (const key of '@acm') {
    document = type(document, at++, key)
    const { items } = await client.complete(document, at)
    expect(items[0]?.label).toBe('acme-2026-return')
    const edit = items[0]?.textEdit
    expect(edit && 'range' in edit && document.getText(edit.range)).toBe(
      document.getText().slice(lines.indexOf(' is back') + ' is back [@'.length, at),
    )
  }
})

test('a citation at the far end is completed before all is read', async () => {
  client = await startClient({ capabilities: refreshing })
  const document = client.open(longBrief('Heron 2 is back [@acme].'))
  await client.diagnose(document)
  const { items } = await client.complete(document, document.getText().lastIndexOf(']'))
  expect(items.map(({ label }) => label)).toContain('acme-2026-return')
})

test('what the editor shows is read first, and the client asks again for it', async () => {
  client = await startClient({ capabilities: refreshing })
  const document = client.open(text)
  expect(await client.diagnose(document)).toHaveLength(1)
  const start = document.positionAt(text.lastIndexOf('Heron'))
  await client.connection.sendNotification('dateline/didShow', {
    uri: document.uri,
    range: { start, end: start },
  })
  await client.asked(refresh)
  const found = startsOf(document, await client.diagnose(document))
  expect(found).toEqual([text.indexOf('is currently'), text.lastIndexOf('is currently')])
})

test('what is shown of a brief that is not open, or by a client that says it badly, does no harm', async () => {
  client = await startClient({ capabilities: refreshing })
  const document = client.open('Heron 2 is currently unavailable.\n')
  await client.connection.sendNotification('dateline/didShow', { uri: 'file:///none.md', range: everywhere })
  await client.connection.sendNotification('dateline/didShow', { uri: document.uri })
  expect(await client.diagnose(document)).toHaveLength(1)
})

test('a reading that takes a second is told of, from its beginning to its end', async () => {
  client = await startClient({
    capabilities: { ...refreshing, window: { workDoneProgress: true } },
  })
  const told: { kind: string; title?: string; percentage?: number }[] = []
  client.connection.onNotification('$/progress', ({ value }) => void told.push(value))
  const document = client.open(text)
  await client.diagnose(document)
  client.host.passTime()
  await client.asked(refresh)
  await client.diagnose(document)
  const [first, ...more] = told
  expect(first).toMatchObject({ kind: 'begin', title: 'Dateline: reading brief.md' })
  expect(more.pop()).toEqual({ kind: 'end' })
  const parts = more.map(({ percentage }) => percentage ?? -1)
  expect(parts.length).toBeGreaterThan(2)
  expect(parts).toEqual([...new Set(parts)].sort((a, b) => a - b))
})

test('a reading that is dropped is not told of any more', async () => {
  client = await startClient({
    capabilities: { ...refreshing, window: { workDoneProgress: true } },
  })
  const told: { kind: string }[] = []
  client.connection.onNotification('$/progress', ({ value }) => void told.push(value))
  const document = client.open(text)
  await client.diagnose(document)
  client.close(document)
  await client.connection.sendRequest('dateline/status')
  client.host.passTime()
  await client.connection.sendRequest('dateline/status')
  expect(told).toEqual([])
})

test('all safe fixes are those of the whole brief', async () => {
  client = await startClient({ capabilities: refreshing })
  const renamed = 'Acme Robotics grows.'
  const document = client.open(`${renamed}\n\n${longBrief(renamed)}`)
  const context = { diagnostics: [], only: ['source.fixAll'] }
  const params = { textDocument: { uri: document.uri }, range: everywhere, context }
  const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', params)
  const [action] = actions
  const fixed = action ? applyAction(document, action) : ''
  expect(fixed.match(/Acme AI grows/g)).toHaveLength(2)
  expect(fixed).not.toContain('Acme Robotics')
})

test('a fix at the start cites as the brief does, of which not all has been read', async () => {
  client = await startClient({ capabilities: refreshing })
  const document = client.open(longBrief('So it is [@acme-2026-heron-2].'))
  const at = document.positionAt(document.getText().indexOf('currently'))
  const early = await client.actions(document, { start: at, end: at }, ['quickfix'])
  expect(early.map(action => applyAction(document, action)).join()).toContain('[@acme-2026-return]')
  expect(await client.actions(document, { start: at, end: at }, ['quickfix'])).toEqual(early)
})

test('where nothing is to be fixed that is answered at once', async () => {
  client = await startClient({ capabilities: refreshing })
  const document = client.open(text)
  const at = document.positionAt(text.indexOf('Paragraph 490'))
  const asked = vi.fn()
  client.asked(refresh).then(asked, asked)
  expect(await client.actions(document, { start: at, end: at }, ['quickfix'])).toEqual([])
  expect(asked).not.toHaveBeenCalled()
})

test('a key is renamed and highlighted wherever it stands in a long brief', async () => {
  client = await startClient({ capabilities: refreshing })
  const front = '---\nreferences:\n  - id: lee\n    title: Lee\n---\n\n'
  const document = client.open(`${front}See [@lee].\n\n${longBrief('See [@lee].')}`)
  const at = { textDocument: { uri: document.uri }, position: document.positionAt(front.length + 7) }
  const edit: WorkspaceEdit | null = await client.connection.sendRequest('textDocument/rename', {
    ...at,
    newName: 'li',
  })
  const highlights = await client.connection.sendRequest('textDocument/documentHighlight', at)
  expect(edit?.changes?.[document.uri]).toHaveLength(3)
  expect(highlights).toHaveLength(3)
})

test('an entity is found wherever it stands in a long brief', async () => {
  client = await startClient({ capabilities: refreshing })
  const document = client.open(text)
  const places = await client.connection.sendRequest('textDocument/references', {
    textDocument: { uri: document.uri },
    position: document.positionAt(text.indexOf('Heron') + 2),
    context: { includeDeclaration: true },
  })
  expect(places).toHaveLength(3)
})

test('settings that change while a long brief is read hold for all of it', async () => {
  client = await startClient({ capabilities: refreshing, settings: {} })
  const document = client.open(text)
  expect((await client.diagnose(document)).map(({ severity }) => severity)).toEqual([2])
  client.setSettings({ severity: { 'outdated-claim': 'hint' } })
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  await client.asked(refresh)
  expect((await client.diagnose(document)).map(({ severity }) => severity)).toEqual([4])
  await client.asked(refresh)
  expect((await client.diagnose(document)).map(({ severity }) => severity)).toEqual([4, 4, 4])
})

test('a request that is cancelled while it waits is answered as cancelled, and the others go on', async () => {
  client = await startClient({ capabilities: refreshing })
  const document = client.open(text)
  await client.diagnose(document)
  const source = new CancellationTokenSource()
  const params = { textDocument: { uri: document.uri } }
  const links = client.connection.sendRequest('textDocument/documentLink', params, source.token)
  source.cancel()
  await expect(links).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
  await client.asked(refresh)
  expect(await client.diagnose(document)).toHaveLength(3)
})

test('a long brief that is closed while it is read is not spoken of any more', async () => {
  client = await startClient({ capabilities: {} })
  const document = client.open(text)
  await nextPublished()
  client.close(document)
  const cleared = await nextPublished()
  expect(cleared).toEqual({ uri: document.uri, diagnostics: [] })
  const { uri } = client.open(text, 'file:///work/other.md')
  expect([await nextPublished(), await nextPublished()].map(published => published.uri)).toEqual([uri, uri])
})
