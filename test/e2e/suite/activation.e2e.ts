import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, eventually, openFile } from './support.ts'

const commands = ['dateline.restart', 'dateline.setAsOf', 'dateline.showEntity', 'dateline.showOutput']

suite('activation', () => {
  teardown(closeAll)

  test('a Markdown file activates the extension', async () => {
    await openFile('brief.md')
    const extension = vscode.extensions.getExtension('dateline.dateline')
    assert.ok(extension, 'the extension is there')
    await eventually('activation', () => (extension.isActive ? true : undefined))
    const known = await vscode.commands.getCommands(true)
    for (const command of commands) assert.ok(known.includes(command), command)
  })

  test('the entry of an entity opens read-only', async () => {
    await openFile('brief.md')
    await eventually('the command', async () => {
      const known = await vscode.commands.getCommands(true)
      return known.includes('dateline.showEntity') ? true : undefined
    })
    await vscode.commands.executeCommand('dateline.showEntity', 'glm-5.2')
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document.uri.toString(), 'dateline:/glm-5.2.md')
    assert.match(editor.document.getText(), /GLM-5\.2/)
    assert.match(editor.document.getText(), /\d{4}-\d{2}/)
  })

  test('what changed in the knowledge opens read-only, with a version on top', async () => {
    await openFile('brief.md')
    await eventually('the command', async () => {
      const known = await vscode.commands.getCommands(true)
      return known.includes('dateline.showKnowledgeChanges') ? true : undefined
    })
    await vscode.commands.executeCommand('dateline.showKnowledgeChanges')
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document.uri.toString(), 'dateline:/knowledge/what-changed.md')
    assert.match(editor.document.getText(), /^# What changed in the knowledge\n[^#]+\n## 20\d\d-\d\d-\d\d/)
  })
})
