import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, diagnostic, hoverText, openFile, rangeOf, screenshot } from './support.ts'

suite('hover', () => {
  teardown(closeAll)

  test('on an entity: facts, a date and a source', async () => {
    const { document } = await openFile('brief.md')
    const text = await hoverText(document, 'GLM-5.2', /Z\.ai/)
    assert.match(text, /GLM-5\.2/)
    assert.match(text, /\b\d{4}\b/, 'a date')
    assert.match(text, /https?:\/\/|@[a-z0-9-]+/, 'a source')
  })

  test('on a claim: what the brief says, and what is known since when', async () => {
    const editor = await openFile('brief.md')
    await diagnostic(editor.document, 'outdated-claim', 'currently unavailable')
    const text = await hoverText(editor.document, 'currently unavailable', /July 2026|2026-07/)
    assert.match(text, /unavailable|suspended/i)

    const { start } = rangeOf(editor.document, 'currently unavailable')
    editor.selection = new vscode.Selection(start.translate(0, 2), start.translate(0, 2))
    await vscode.commands.executeCommand('editor.action.showHover')
    await screenshot('hover', '.monaco-hover .hover-contents')
  })
})
