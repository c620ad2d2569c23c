import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  autoFix,
  closeAll,
  codeOf,
  diagnostic,
  diagnosticsOf,
  eventually,
  openBrief,
  screenshot,
  workspaceFolder,
} from './support.ts'

const claim = 'Claude Fable 5 is currently unavailable.'
const fixed = /Claude Fable 5 has been generally available since 1 July 2026 \[@([\w-]+)\]\./

suite('fixes with their evidence', () => {
  teardown(closeAll)

  test('the preferred fix writes value, date, citation and entry; one undo takes all back', async () => {
    const before = `---\ntitle: Evidence\nreferences:\n- id: own\n  type: book\n  title: Own\n---\n\n“完” 🧭 [@own]. ${claim}\n`
    const { document } = await openBrief('evidence.md', before)
    await atFlag(document)
    await vscode.commands.executeCommand('editor.action.quickFix')
    await screenshot('evidence-fixes', '.action-widget .monaco-list-row')
    await vscode.commands.executeCommand('hideCodeActionWidget')
    const key = await autoFixed(document)
    assert.ok(document.getText().includes(`\n- id: ${key}\n  type: `), document.getText())
    await eventually('no flag', () => (flagged(document) ? undefined : true))
    await screenshot('evidence-fixed', '.monaco-editor')
    await vscode.commands.executeCommand('undo')
    await eventually('the text as it was', () => (document.getText() === before ? true : undefined))
  })

  test('the entry goes into the bibliography file in the same edit', async () => {
    const library = vscode.Uri.joinPath(workspaceFolder(), 'evidence.bib')
    await vscode.workspace.fs.writeFile(library, new TextEncoder().encode('@book{own,\n  title = {Own}\n}\n'))
    const { document } = await openBrief(
      'evidence-file.md',
      `---\nbibliography: evidence.bib\n---\n\nSo [@own]. ${claim}\n`,
    )
    await atFlag(document)
    const key = await autoFixed(document)
    const { lineCount } = document
    assert.equal(lineCount, 6, 'nothing came into the front matter')
    const bibliography = await vscode.workspace.openTextDocument(library)
    await eventually('the entry', () => (bibliography.getText().includes(`{${key},`) ? true : undefined))
    await eventually('no unknown citation', () =>
      diagnosticsOf(document).some(found => codeOf(found) === 'unknown-citation') ? undefined : true,
    )
  })
})

suite('why not', () => {
  teardown(closeAll)

  test('the command opens what Dateline sees at the cursor, read-only', async () => {
    const { document } = await openBrief('why.md', `# Why\n\n${claim}\n`)
    await atFlag(document)
    await vscode.commands.executeCommand('dateline.explain')
    const shown = await eventually('the explanation', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'dateline-explain'),
    )
    assert.match(shown.getText(), /\*\*Outdated\*\* · availability of Claude Fable 5/)
    assert.match(shown.getText(), /Facts weighed:\n {2}- generally available, since 1 July 2026/)
    assert.equal(shown.languageId, 'markdown')
    await screenshot('why-not', '.editor-group-container:nth-of-type(1) .monaco-editor')
  })
})

/** Applies the preferred fix, as its key does; gives the key that it cites. */
async function autoFixed(document: vscode.TextDocument): Promise<string> {
  await autoFix(document, await atFlag(document))
  return eventually('the fixed claim', () => fixed.exec(document.getText())?.[1])
}

function flagged(document: vscode.TextDocument): boolean {
  return diagnosticsOf(document).some(found => codeOf(found) === 'outdated-claim')
}

/** Puts the cursor on the flagged claim; gives its range. */
async function atFlag(document: vscode.TextDocument): Promise<vscode.Range> {
  const flag = await diagnostic(document, 'outdated-claim')
  const editor = await vscode.window.showTextDocument(document)
  editor.selection = new vscode.Selection(flag.range.start, flag.range.start)
  return flag.range
}
