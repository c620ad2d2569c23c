import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, diagnostic, openBrief } from '../suite/support.ts'

suite('the installed package', () => {
  teardown(closeAll)

  test('works without this repository', async () => {
    const { document } = await openBrief(
      'brief.md',
      '# A brief\n\nClaude Fable 5 is currently unavailable.\n',
    )
    const extension = vscode.extensions.getExtension('dateline.dateline')
    assert.ok(extension, 'the extension is installed')
    const repository = process.env.DATELINE_REPOSITORY
    assert.ok(repository && !extension.extensionPath.startsWith(repository), extension.extensionPath)
    const flag = await diagnostic(document, 'outdated-claim')
    assert.match(flag.message, /Fable 5/)
  })
})
