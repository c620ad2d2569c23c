import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeAll,
  codeOf,
  diagnostic,
  diagnosticsOf,
  eventually,
  openBrief,
  openFile,
  screenshot,
} from './support.ts'

suite('diagnostics', () => {
  teardown(closeAll)

  test('a claim that time has overtaken is flagged, a citation that nobody knows too', async () => {
    const { document } = await openFile('brief.md')
    const outdated = await diagnostic(document, 'outdated-claim', 'currently unavailable')
    assert.equal(outdated.severity, vscode.DiagnosticSeverity.Warning)
    assert.match(outdated.message, /Fable 5/)
    const unknown = await diagnostic(document, 'unknown-citation', 'nobody-2026-nothing')
    assert.match(unknown.message, /nobody-2026-nothing/)
    assert.ok(!diagnosticsOf(document).some(({ message }) => message.includes('ministry-2026-reply')))
    await vscode.commands.executeCommand('workbench.actions.view.problems')
    await screenshot('squiggles', '.markers-panel .monaco-list-row')
    await vscode.commands.executeCommand('workbench.action.closePanel')
  })

  test('another as-of date judges anew', async () => {
    const { document } = await openFile('brief.md')
    await diagnostic(document, 'outdated-claim', 'currently unavailable')
    const settings = vscode.workspace.getConfiguration('dateline')
    await settings.update('asOf', '2026-06-20', vscode.ConfigurationTarget.Workspace)
    try {
      await eventually('the flag to go', () =>
        diagnosticsOf(document).some(found => codeOf(found) === 'outdated-claim') ? undefined : true,
      )
    } finally {
      await settings.update('asOf', '2026-11-21', vscode.ConfigurationTarget.Workspace)
    }
    await diagnostic(document, 'outdated-claim', 'currently unavailable')
  })

  test('positions are right between CRLF, emoji and Chinese', async () => {
    const claim = 'Claude Fable 5 is currently unavailable.'
    const text = `# 简报 🧭\r\n\r\n🚀 智谱发布了新模型。\r\n\r\n👩‍🔬 深度求索 🐳 says: ${claim} 然后呢？🙂\r\n`
    const { document } = await openBrief('crlf.md', text)
    assert.equal(document.eol, vscode.EndOfLine.CRLF)
    const found = await diagnostic(document, 'outdated-claim')
    const flagged = document.getText(found.range)
    assert.ok(claim.includes(flagged) && flagged.length > 5, `“${flagged}” is of the claim`)
    assert.equal(found.range.start.line, 4)
  })

  test('broken front matter is one diagnostic, and the rest is judged', async () => {
    const text =
      '---\ntitle: "never closed\nbibliography: [a.bib\n---\n\nClaude Fable 5 is currently unavailable.\n'
    const { document } = await openBrief('broken.md', text)
    await diagnostic(document, 'outdated-claim', 'unavailable')
    const others = await eventually('the diagnostic of the front matter', () => {
      const found = diagnosticsOf(document).filter(({ range }) => range.start.line < 4)
      return found.length > 0 ? found : undefined
    })
    assert.equal(others.length, 1, others.map(found => `${codeOf(found)}: ${found.message}`).join('; '))
  })
})
