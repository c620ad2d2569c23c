import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, eventually, openFile, rangeOf, screenshot } from './support.ts'

suite('completion', () => {
  teardown(closeAll)

  test('after [@: the bundled sources and the keys of the bibliography, with the reference when resolved', async () => {
    const editor = await openFile('brief.md')
    const { document } = editor
    const end = rangeOf(document, 'currently unavailable').end
    await editor.edit(edit => edit.insert(end, ' [@]'))
    const caret = end.translate(0, 3)

    const items = await eventually('the keys', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        caret,
        '@',
        20,
      )
      return list.items.some(item => keyOf(item) === 'society-2026-survey') ? list.items : undefined
    })
    const keys = items.map(keyOf)
    assert.ok(keys.includes('ministry-2026-reply'), 'the keys of the .bib file')
    assert.ok(keys.filter(key => /^[a-z0-9][a-z0-9.-]*-20\d\d/.test(key)).length > 20, 'the bundled sources')
    const resolved = items.find(item => keyOf(item) === 'society-2026-survey' && item.documentation)
    assert.ok(
      resolved ||
        (await resolvedText(document.uri, caret, 'society-2026-survey')).includes(
          'A Survey of What Buyers Read',
        ),
      'the formatted reference',
    )

    editor.selection = new vscode.Selection(caret, caret)
    await vscode.commands.executeCommand('editor.action.triggerSuggest')
    await screenshot('completion-list', '.suggest-widget.visible .monaco-list-row')
    await vscode.commands.executeCommand('toggleSuggestionDetails')
    await screenshot('completion', '.suggest-details .body .docs')
    await vscode.commands.executeCommand('toggleSuggestionDetails')
    await vscode.commands.executeCommand('hideSuggestWidget')
  })
})

/** The documentation of an item: items after the first few are resolved only when asked for. */
async function resolvedText(uri: vscode.Uri, position: vscode.Position, key: string): Promise<string> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
    '@',
    10_000,
  )
  const documentation = list.items.find(item => keyOf(item) === key)?.documentation
  return typeof documentation === 'string' ? documentation : (documentation?.value ?? '')
}

function keyOf(item: vscode.CompletionItem): string {
  const label = typeof item.label === 'string' ? item.label : item.label.label
  return label.replace(/^@/, '')
}
