import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeAll,
  diagnostic,
  diagnosticsOf,
  eventually,
  hoverText,
  openBrief,
  openFile,
  workspaceFolder,
} from './support.ts'

const folder = '.dateline/knowledge'
const overlay = `sources:
  team-2026-memo: {strength: primary, type: report, title: Memo, publisher: Our Team, issued: 2026-11-02}
osprey-1:
  kind: model
  name: Osprey 1
  facts:
    - {property: openness, value: closed, validFrom: 2026-11-01, asOf: 2026-11-02, sources: [team-2026-memo]}
`

async function write(name: string, text: string): Promise<void> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
}

suite('overlays', () => {
  teardown(closeAll)
  suiteTeardown(async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), '.dateline')
    await vscode.workspace.fs.delete(uri, { recursive: true })
  })

  test('an overlay counts as soon as it is saved, and no longer once it is gone', async () => {
    const { document } = await openBrief('overlay.md', 'Osprey 1 is an open-weight model.\n')
    await write(`${folder}/team.yaml`, overlay)
    await diagnostic(document, 'contradicted-claim', 'open-weight')
    await hoverText(document, 'Osprey 1', /overlay `?\.dateline\/knowledge\/team\.yaml/)
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), '.dateline'), { recursive: true })
    await eventually('the flag to go', () => (diagnosticsOf(document).length === 0 ? true : undefined))
  })

  test('a mistake is a diagnostic in the overlay, at its line', async () => {
    await openFile('brief.md')
    await write(`${folder}/team.yaml`, overlay.replace('value: closed', 'value: ajar'))
    const { document } = await openFile(`${folder}/team.yaml`)
    const found = await diagnostic(document, 'overlay', 'property: openness')
    assert.match(found.message, /must be one of closed, restricted/)
    const edit = new vscode.WorkspaceEdit()
    const at = document.getText().indexOf('ajar')
    const span = new vscode.Range(document.positionAt(at), document.positionAt(at + 'ajar'.length))
    edit.replace(document.uri, span, 'closed')
    assert.ok(await vscode.workspace.applyEdit(edit))
    assert.ok(await document.save())
    await eventually('the mistake to go', () => (diagnosticsOf(document).length === 0 ? true : undefined))
  })

  test('the schema checks a JSON overlay as it is written', async () => {
    await write(`${folder}/more.json`, '{ "osprey-2": { "kind": "person", "name": "Osprey 2" } }\n')
    const { document } = await openFile(`${folder}/more.json`)
    const found = await eventually('the schema', () =>
      vscode.languages.getDiagnostics(document.uri).find(({ message }) => /"model"/.test(message)),
    )
    assert.equal(document.getText(found.range), '"person"')
  })
})
