import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, diagnosticsOf, eventually, openBrief, openFile, rangeOf, screenshot } from './support.ts'

const claim = 'Claude Fable 5 is currently unavailable'
const places = ['At first', 'Half way', 'At last'] as const
type Place = (typeof places)[number]

/** A brief of about 350 KB with an outdated claim at its start, in its middle and at its end. */
function longText(): string {
  const sections = Array.from({ length: 130 }, (_, section) => {
    const paragraphs = Array.from(
      { length: 10 },
      (_, at) =>
        `In part ${section} point ${at + 1}, the committee asked which of GPT-5.2, GLM-5.2 and Kimi K2 its members had used, how the answers compared with those of the *previous* round, and whether anything in the Act spoke of it. Nobody could say; the matter was set aside until spring.`,
    )
    return [`## Section ${section}`, ...paragraphs].join('\n\n')
  })
  const [first, half, last] = places.map(place => `${place}, ${claim}.`)
  return `${[first, ...sections.slice(0, 65), half, ...sections.slice(65), last].join('\n\n')}\n`
}

/** Which of the claims are flagged now. */
function flagged(document: vscode.TextDocument): readonly Place[] {
  const found = diagnosticsOf(document).map(({ range }) => document.lineAt(range.start.line).text)
  return places.filter(place => found.some(line => line.startsWith(place)))
}

/** Keeps every change of what is flagged in a brief. */
function watch(name: string): { readonly seen: (readonly Place[])[]; dispose(): void } {
  const seen: (readonly Place[])[] = []
  const changes = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    const uri = uris.find(({ path }) => path.endsWith(`/${name}`))
    const document = vscode.workspace.textDocuments.find(one => one.uri.toString() === uri?.toString())
    if (document) seen.push(flagged(document))
  })
  return { seen, dispose: () => changes.dispose() }
}

suite('a long brief', () => {
  teardown(closeAll)

  test('shows what is found at its start early, and in the end all', async () => {
    const text = longText()
    assert.ok(text.length > 330_000 && text.length < 370_000, `${text.length} characters`)
    const { seen, dispose } = watch('long.md')
    const { document } = await openBrief('long.md', text)
    await eventually('a finding at the start', () => (flagged(document).length > 0 ? true : undefined))
    await screenshot('long-brief-first', '.squiggly-warning')
    await eventually('all findings', () => (flagged(document).length === 3 ? true : undefined))
    dispose()
    const first = seen.find(found => found.length > 0)
    assert.ok(first?.includes('At first'), JSON.stringify(seen))
    await vscode.commands.executeCommand('workbench.actions.view.problems')
    await screenshot('long-brief-all', '.markers-panel .monaco-list-row')
    await vscode.commands.executeCommand('workbench.action.closePanel')
  })

  test('is read first where the editor shows it', async () => {
    const { document } = await openBrief('short.md', 'Nothing.\n')
    const uri = vscode.Uri.joinPath(document.uri, '..', 'shown.md')
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(longText()))
    const { seen, dispose } = watch('shown.md')
    const editor = await openFile('shown.md')
    editor.revealRange(rangeOf(editor.document, 'At last'))
    await eventually('all findings', () => (flagged(editor.document).length === 3 ? true : undefined))
    dispose()
    const early = seen.filter(found => found.includes('Half way') && !found.includes('At last'))
    assert.deepEqual(early, [], JSON.stringify(seen))
  })
})
