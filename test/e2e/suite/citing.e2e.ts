import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  autoFix,
  closeAll,
  codeActions,
  codeOf,
  diagnostic,
  diagnosticsOf,
  eventually,
  openBrief,
  openFile,
  screenshot,
  workspaceFolder,
} from './support.ts'

const claim = 'Claude Fable 5 is currently unavailable'

/** A bibliography of one entry, as text. */
const one = '@book{own,\n  title = {Own}\n}\n'

async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

/** What a file has, in its editor or on the disk. */
async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText()
}

suite('citing', () => {
  teardown(closeAll)

  test('a typed citation is accepted with its entry, and one undo takes both back', async () => {
    const { document } = await openBrief('citing.md', `# Citing\n\n${claim}`)
    const editor = await vscode.window.showTextDocument(document)
    const end = document.lineAt(2).range.end
    editor.selection = new vscode.Selection(end, end)
    await eventually('a finding', () => diagnosticsOf(document)[0])
    for (const letter of ' [@redeplz') await vscode.commands.executeCommand('type', { text: letter })
    await vscode.commands.executeCommand('deleteLeft')
    const typed = document.getText()
    await screenshot('citing-typed', '.suggest-widget.visible .monaco-list-row')
    await eventually('the accepted key', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion')
      return document.getText() === typed ? undefined : true
    })
    const entry = await eventually('its entry', () => /\n- id: (\S+)\n/.exec(document.getText())?.[1])
    assert.ok(document.getText().includes(`${claim} [@${entry}`), document.getText())
    await screenshot('citing-accepted', '.monaco-editor')
    await vscode.commands.executeCommand('undo')
    await eventually('what was typed', () => (document.getText() === typed ? true : undefined))
  })

  test('typed keys that lack their entries get them all, in the bibliography file', async () => {
    const library = await write('citing.bib', one)
    const front = '---\nbibliography: citing.bib\n---\n\nSo [@own].'
    const { document } = await openBrief('citing-file.md', `${front} See [@`)
    const keys = await eventually('bundled keys', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.lineAt(4).range.end,
        '@',
      )
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label))
      const bundled = found.filter(key => key !== 'own' && /^[a-z\d-]+$/.test(key))
      return bundled.length > 1 ? bundled.slice(0, 2) : undefined
    })
    const editor = await vscode.window.showTextDocument(document)
    await editor.edit(edit => edit.insert(document.lineAt(4).range.end, `${keys.join('; @')}].\n`))
    const told = await diagnostic(document, 'missing-entry', keys[0])
    assert.equal(told.severity, vscode.DiagnosticSeverity.Information)
    editor.selection = new vscode.Selection(told.range.start, told.range.start)
    await vscode.commands.executeCommand('editor.action.quickFix')
    await screenshot('citing-missing', '.action-widget .monaco-list-row')
    await vscode.commands.executeCommand('hideCodeActionWidget')
    const all = (
      await codeActions(document.uri, told.range, /^Add the 2 missing entries to citing\.bib/)
    ).find(({ title }) => title.startsWith('Add the 2'))
    assert.ok(all?.edit, 'the fix carries its edit')
    const before = document.getText()
    assert.ok(await vscode.workspace.applyEdit(all.edit))
    assert.equal(document.getText(), before, 'the brief is as it was')
    const text = await textOf(library)
    for (const key of keys) assert.ok(text.includes(`{${key},`), text)
    await eventually('nothing to tell', () =>
      diagnosticsOf(document).some(found => codeOf(found) === 'missing-entry') ? undefined : true,
    )
  })

  test('with the bibliography open too, one undo takes a fix back in both files', async () => {
    await write('citing-undo.bib', one)
    const { document: library } = await openFile('citing-undo.bib')
    const before = `---\nbibliography: citing-undo.bib\n---\n\nSo [@own]. ${claim}.\n`
    const { document } = await openBrief('citing-undo.md', before)
    const flag = await diagnostic(document, 'outdated-claim')
    const editor = await vscode.window.showTextDocument(document)
    editor.selection = new vscode.Selection(flag.range.start, flag.range.start)
    await autoFix(document, flag.range)
    await eventually('the fixed claim', () => (document.getText() === before ? undefined : true))
    await eventually('the entry', () => (library.getText() === one ? undefined : true))
    await vscode.commands.executeCommand('undo')
    await eventually('the brief as it was', () => (document.getText() === before ? true : undefined))
    await eventually('the bibliography as it was', () => (library.getText() === one ? true : undefined))
  })
})
