import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeAll,
  codeActions,
  codeOf,
  diagnostic,
  diagnosticsOf,
  eventually,
  openBrief,
  rangeOf,
  screenshot,
} from './support.ts'

const before = `# A brief

Intro 🧭 before the claim.

Claude Fable 5 is currently unavailable.

The end, 完。
`

suite('quick fixes', () => {
  teardown(closeAll)

  test('a flag offers to replace, to date and to suppress; one edit clears it, one undo brings all back', async () => {
    const editor = await openBrief('fix.md', before)
    const { document } = editor
    const flag = await diagnostic(document, 'outdated-claim', 'currently unavailable')
    const actions = await codeActions(document.uri, flag.range, /\w/)
    const titles = actions.map(({ title }) => title)
    for (const wanted of [/replace|present|say/i, /as of|date/i, /suppress|ignore|disable/i]) {
      assert.ok(
        titles.some(title => wanted.test(title)),
        `${wanted} among: ${titles.join(' | ')}`,
      )
    }

    editor.selection = new vscode.Selection(flag.range.start, flag.range.start)
    await vscode.commands.executeCommand('editor.action.quickFix')
    await screenshot('quick-fix', '.action-widget .monaco-list-row')
    await vscode.commands.executeCommand('hideCodeActionWidget')

    const suppress = actions.find(({ title }) => /suppress|ignore|disable/i.test(title))
    assert.ok(suppress?.edit, 'the fix carries its edit')
    assert.ok(await vscode.workspace.applyEdit(suppress.edit))
    const after = document.getText()
    assert.match(after, /<!-- dateline-disable-(next-)?line outdated-claim/)
    assert.equal(withoutComments(after), withoutComments(before), 'nothing else has changed')
    await eventually('the flag to go', () =>
      diagnosticsOf(document).some(found => codeOf(found) === 'outdated-claim') ? undefined : true,
    )
    await undo(document)
  })

  test('replacing the value changes the claim only, and undo restores the text exactly', async () => {
    const { document } = await openBrief('replace.md', before)
    const flag = await diagnostic(document, 'outdated-claim', 'currently unavailable')
    const actions = await codeActions(document.uri, flag.range, /replace|present|say/i)
    const replace = actions.find(({ title }) => /replace|present|say/i.test(title))
    assert.ok(replace?.edit)
    const line = rangeOf(document, 'Claude Fable 5 is currently unavailable.')
    for (const edit of replace.edit.get(document.uri)) {
      const inClaim = line.contains(edit.range)
      const appended = edit.range.isEmpty && edit.range.start.line >= line.end.line
      const frontMatter = edit.range.isEmpty && edit.range.start.line === 0
      assert.ok(inClaim || appended || frontMatter, `an edit at line ${edit.range.start.line + 1}`)
    }
    assert.ok(await vscode.workspace.applyEdit(replace.edit))
    assert.notEqual(document.getText(), before)
    assert.ok(document.getText().includes('Intro 🧭 before the claim.'))
    assert.ok(document.getText().includes('The end, 完。'))
    await eventually('the flag to go', () =>
      diagnosticsOf(document).some(found => codeOf(found) === 'outdated-claim') ? undefined : true,
    )
    await undo(document)
  })
})

async function undo(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document)
  await vscode.commands.executeCommand('undo')
  await eventually('the text as it was', () => (document.getText() === before ? true : undefined))
}

function withoutComments(text: string): string {
  return text.replace(/[ \t]*<!--.*?-->\n?/g, '').replace(/\n+/g, '\n')
}
