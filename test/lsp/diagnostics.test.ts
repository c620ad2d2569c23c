import { afterEach, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { briefUri, pulling, startClient, type TestClient } from '../support/lsp-client.ts'

const stale = 'Heron 2 is currently unavailable.\n'

let client: TestClient
afterEach(() => client.stop())

test('a pulled diagnostic has its code, severity, place and sources', async () => {
  client = await startClient({ capabilities: { textDocument: { diagnostic: { relatedInformation: true } } } })
  const [diagnostic] = await client.diagnose(client.open(stale))
  expect(diagnostic).toMatchInlineSnapshot(`
    {
      "code": "outdated-claim",
      "message": "“is currently unavailable” is outdated. Heron 2, availability: generally available since 1 July 2026 (Acme, 1 July 2026).",
      "range": {
        "end": {
          "character": 32,
          "line": 0,
        },
        "start": {
          "character": 8,
          "line": 0,
        },
      },
      "relatedInformation": [
        {
          "location": {
            "range": {
              "end": {
                "character": 0,
                "line": 0,
              },
              "start": {
                "character": 0,
                "line": 0,
              },
            },
            "uri": "https://example.org/acme-2026-return",
          },
          "message": "Acme, 1 July 2026",
        },
        {
          "location": {
            "range": {
              "end": {
                "character": 0,
                "line": 0,
              },
              "start": {
                "character": 0,
                "line": 0,
              },
            },
            "uri": "https://example.org/acme-2026-suspension",
          },
          "message": "Heron 2, availability: suspended, until 1 July 2026 (Acme, 12 June 2026)",
        },
      ],
      "severity": 2,
      "source": "dateline",
    }
  `)
})

test('an unchanged brief is answered by its result id', async () => {
  client = await startClient()
  const document = client.open(stale)
  const first = await client.pull(document)
  const again = await client.pull(document, first.kind === 'full' ? first.resultId : undefined)
  expect(again.kind).toBe('unchanged')
  expect((await client.pull(client.change(document, 'Nothing.\n'), again.resultId)).kind).toBe('full')
})

test('typing that changes no finding is answered by the result id', async () => {
  client = await startClient()
  const document = client.open(`Plain words.\n\n${stale}`)
  const first = await client.pull(document)
  const typed = client.change(document, `Plainer words, more of them.\n\n${stale}`)
  expect(await client.pull(typed, first.kind === 'full' ? first.resultId : undefined)).toEqual({
    kind: 'unchanged',
    resultId: first.resultId,
  })
  const moved = client.change(typed, `Plain words.\n\n\n${stale}`)
  expect((await client.pull(moved, first.resultId)).kind).toBe('full')
})

test('more findings than the setting allows are left out, the gravest last, and counted', async () => {
  client = await startClient({ settings: { maxNumberOfProblems: 2 } })
  const document = client.open(`Heron 2 remains dark as of June 27, 2026.\n\n${stale}\n${stale}`)
  const shown = await client.diagnose(document)
  expect(shown.map(({ code, message }) => code ?? message)).toEqual([
    '1 more findings are not shown. “dateline check” lists all; the setting dateline.maxNumberOfProblems shows more here.',
    'outdated-claim',
    'outdated-claim',
  ])
})

test('a client that pulls is pushed nothing', async () => {
  client = await startClient()
  const pushed: unknown[] = []
  client.connection.onNotification('textDocument/publishDiagnostics', params => void pushed.push(params))
  const document = client.open(stale)
  await client.diagnose(document)
  await client.diagnose(client.change(document, `${stale}x`))
  expect(pushed).toEqual([])
})

test('a client that does not pull is pushed each version, and nothing once the brief is closed', async () => {
  client = await startClient({ capabilities: {} })
  const document = client.open(stale)
  const first = await client.published(params => params.version === 1)
  expect(first.diagnostics.map(({ code }) => code)).toEqual(['outdated-claim'])
  const changed = client.change(document, 'Heron 2 is available.\n')
  const second = await client.published(params => params.version === 2)
  expect(second.diagnostics).toEqual([])
  client.close(changed)
  expect(await client.published(params => params.version === undefined)).toEqual({
    uri: briefUri,
    diagnostics: [],
  })
})

test('a changed as-of date refreshes the diagnostics', async () => {
  const capabilities = { ...pulling, workspace: { diagnostics: { refreshSupport: true } } }
  client = await startClient({ capabilities, settings: { asOf: '2026-06-20' } })
  const document = client.open(stale)
  expect(await client.diagnose(document)).toEqual([])
  client.setSettings({ asOf: '2026-07-02' })
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  await client.asked('workspace/diagnostic/refresh')
  expect(await client.diagnose(document)).toHaveLength(1)
})

test('without workspace/configuration the settings are those sent at the start, then those pushed', async () => {
  client = await startClient({ initializationOptions: { dateline: { asOf: '2026-06-20' } } })
  const document = client.open(stale)
  expect(await client.diagnose(document)).toEqual([])
  const settings = { dateline: { asOf: '2026-07-02' } }
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings })
  expect(await client.diagnose(document)).toHaveLength(1)
})

test('a client may answer null for its settings', async () => {
  client = await startClient({ settings: null, initializationOptions: { asOf: '2026-06-20' } })
  expect(await client.diagnose(client.open(stale))).toEqual([])
})

test('a checker can be turned off or given another severity', async () => {
  client = await startClient({ settings: { severity: { 'outdated-claim': 'hint', other: 7 } } })
  const document = client.open(stale)
  expect((await client.diagnose(document)).map(({ severity }) => severity)).toEqual([4])
  client.setSettings({ severity: { 'outdated-claim': 'off' } })
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  expect(await client.diagnose(document)).toEqual([])
})

test.each([
  ['CRLF', `One.\r\n\r\nTwo.\r\n\r\n${stale}`, 4],
  ['mixed line ends', `One.\r\n\nTwo.\n\r\n${stale}`, 4],
  ['emoji before it', `👩‍🔬🇨🇳 Well: Heron 2 is currently unavailable 🎉.\n`, 0],
  ['Chinese around it', `鹭科：“深度”。Heron 2 is currently unavailable，如此。\n`, 0],
  ['front matter', `---\ntitle: "A: b"\n---\n\n${stale}`, 4],
  ['broken front matter', `---\ntitle: [a\n---\n\n${stale}`, 4],
  ['an unclosed fence behind it', `${stale}\n\`\`\`\nHeron 2 is currently unavailable.\n`, 0],
])('positions are right with %s', async (_, text, line) => {
  client = await startClient()
  const document = client.open(text)
  const found = (await client.diagnose(document)).filter(({ code }) => code === 'outdated-claim')
  expect(found.map(({ range }) => document.getText(range))).toEqual(['is currently unavailable'])
  expect(found[0]?.range.start.line).toBe(line)
})

test('typed character by character, a brief ends as if opened whole', async () => {
  client = await startClient()
  const whole = `# Herons\n\n- 鹭科 says:\n- Heron 2 is currently unavailable.\n`
  let document = client.open('')
  for (const [index, character] of [...whole].entries()) {
    const typed = [...whole].slice(0, index).join('')
    const end = document.positionAt(typed.length)
    const version = document.version + 1
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: briefUri, version },
      contentChanges: [{ range: { start: end, end }, text: character }],
    })
    document = TextDocument.create(briefUri, 'markdown', version, typed + character)
  }
  const typed = await client.diagnose(document)
  const opened = await client.diagnose(client.open(whole, 'file:///work/other.md'))
  expect(typed).toEqual(opened)
  expect(typed).toHaveLength(1)
})
