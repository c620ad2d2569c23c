import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, eventually, openBrief, openFile, rangeOf, screenshot, workspaceFolder } from './support.ts'

const entry = '@online{harbour-2026,\n  title = {On Harbours},\n  date = {2026-10-02}\n}\n'
const brief = `---
bibliography: harbours.bib
---

# Harbours

Harbours are open [@harbour-2026, p. 2], as @harbour-2026 says; GLM-5.2 is a model [@zai-2026-glm].

The order was Executive Order 14110, see [EO 14179](https://example.org).
`

async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

async function locations(command: string, uri: vscode.Uri, at: vscode.Position): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    uri,
    at,
  )
  return found.map(one => {
    const [target, range] = 'targetUri' in one ? [one.targetUri, one.targetRange] : [one.uri, one.range]
    return `${target.scheme === 'file' || target.scheme === 'vscode-remote' ? (target.path.split('/').at(-1) ?? '') : target.toString()}:${range.start.line + 1}`
  })
}

suite('navigation', () => {
  suiteSetup(async () => {
    await write('harbours.bib', entry)
    await write(
      'harbours-too.md',
      '---\nbibliography: harbours.bib\n---\n\nHarbours again [@harbour-2026].\n',
    )
  })
  teardown(closeAll)

  test('from a citation to its entry, and from an entity to what is known of it', async () => {
    const { document } = await openBrief('harbours.md', brief)
    const cited = rangeOf(document, 'harbour-2026, p. 2').start.translate(0, 3)
    const found = await eventually('the entry', async () => {
      const targets = await locations('vscode.executeDefinitionProvider', document.uri, cited)
      return targets.length > 0 ? targets : undefined
    })
    assert.deepEqual(found, ['harbours.bib:1'])
    const model = rangeOf(document, 'GLM-5.2').start.translate(0, 2)
    const [known] = await locations('vscode.executeDefinitionProvider', document.uri, model)
    assert.match(known ?? '', /^dateline:\/glm-5\.2\.md/)
  })

  test('a bundled source opens as a read-only document', async () => {
    const { document } = await openBrief('bundled.md', 'It is dated [@models-dev-2026-api].\n')
    const key = await eventually('a bundled key', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        rangeOf(document, '@').end,
        '@',
      )
      const [first] = list.items
      return first && (typeof first.label === 'string' ? first.label : first.label.label).replace(/^@/, '')
    })
    const edit = new vscode.WorkspaceEdit()
    edit.replace(document.uri, rangeOf(document, 'models-dev-2026-api'), key)
    await vscode.workspace.applyEdit(edit)
    const at = rangeOf(document, key).start.translate(0, 1)
    const target = await eventually('its entry', async () => {
      const [found] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at,
      )
      return found && ('targetUri' in found ? found.targetUri : found.uri)
    })
    assert.equal(target.scheme, 'dateline')
    const shown = await vscode.workspace.openTextDocument(target)
    assert.match(shown.getText(), new RegExp(`\\[@${key}\\]`))
  })

  test('the references of a key, asked for in a brief and in the bibliography', async () => {
    const { document } = await openBrief('harbours.md', brief)
    const expected = ['harbours-too.md:5', 'harbours.bib:1', 'harbours.md:7']
    const cited = rangeOf(document, 'harbour-2026, p. 2').start.translate(0, 3)
    const all = await eventually('all references', async () => {
      const found = await locations('vscode.executeReferenceProvider', document.uri, cited)
      const places = [...new Set(found)].sort()
      return places.length === expected.length ? places : undefined
    })
    assert.deepEqual(all, expected)

    const bibliography = await openFile('harbours.bib')
    const key = rangeOf(bibliography.document, 'harbour-2026').start.translate(0, 2)
    const again = await eventually('the same from the bibliography', async () => {
      const found = await locations('vscode.executeReferenceProvider', bibliography.document.uri, key)
      const places = [...new Set(found)].sort()
      return places.length === expected.length ? places : undefined
    })
    assert.deepEqual(again, expected)
    bibliography.selection = new vscode.Selection(key, key)
    await vscode.commands.executeCommand('editor.action.referenceSearch.trigger')
    await screenshot('references', '.peekview-widget .monaco-list-row')
  })

  test('a rename changes the entry, unsaved as it stands, and all briefs, and is undone', async () => {
    const bibliography = await openFile('harbours.bib')
    await bibliography.edit(change => change.insert(new vscode.Position(0, 0), '% not saved\n'))
    const editor = await openBrief('harbours.md', brief)
    const { document } = editor
    const cited = rangeOf(document, 'harbour-2026, p. 2').start.translate(0, 3)
    const edit = await eventually('the edit', async () => {
      const made = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        cited,
        'port 2026'.replace(' ', '-'),
      )
      const inBibliography = made.entries().find(([uri]) => uri.path.endsWith('.bib'))?.[1]
      return inBibliography?.[0]?.range.start.line === 1 ? made : undefined
    })
    assert.equal(edit.size, 3)
    editor.selection = new vscode.Selection(cited, cited)
    void vscode.commands.executeCommand('editor.action.rename')
    await screenshot('rename', '.rename-box input')
    await vscode.commands.executeCommand('cancelRenameInput')
    assert.ok(await vscode.workspace.applyEdit(edit))
    assert.equal(document.getText(), brief.replaceAll('harbour-2026', 'port-2026'))
    assert.equal(
      bibliography.document.getText(),
      `% not saved\n${entry.replace('harbour-2026', 'port-2026')}`,
    )
    const other = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(workspaceFolder(), 'harbours-too.md'),
    )
    assert.match(other.getText(), /\[@port-2026\]/)
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), brief)
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await vscode.window.showTextDocument(bibliography.document)
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await vscode.window.showTextDocument(other)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  })

  test('a rename that cannot be is refused in words', async () => {
    const { document } = await openBrief('nobody.md', 'Nobody says so [@nobody-2026].\n')
    const at = rangeOf(document, 'nobody-2026').start.translate(0, 2)
    const edit = await eventually('an answer', async () => {
      const range = await vscode.commands.executeCommand<{ placeholder: string }>(
        'vscode.prepareRename',
        document.uri,
        at,
      )
      if (range.placeholder !== 'nobody-2026') return undefined
      return await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        at,
        'somebody-2026',
      )
    })
    assert.equal(edit.size, 0, 'nothing is changed, by Markdown’s own rename of links either')
    await screenshot('rename-refused', '.notification-toast')
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  test('what is cited by its number is a link, and what is a link already is none', async () => {
    const { document } = await openBrief('harbours.md', brief)
    const links = await eventually('the link', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      )
      const own = found.filter(({ target }) => target?.authority === 'www.federalregister.gov')
      return own.length > 0 ? own : undefined
    })
    assert.deepEqual(
      links.map(({ range }) => document.getText(range)),
      ['Executive Order 14110'],
    )
  })
})
