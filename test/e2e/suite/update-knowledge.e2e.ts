import * as assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import * as vscode from 'vscode'
import type { KnowledgeData } from '../../../server/src/engine/index.ts'
import { makePack, printPack, publicLine } from '../../../server/src/update/make-pack.ts'
import {
  closeAll,
  codeOf,
  diagnostic,
  diagnosticsOf,
  eventually,
  openFile,
  workspaceFolder,
} from './support.ts'

const settings = ['updateUrl', 'publicKey'] as const

async function set(name: (typeof settings)[number], value: string | undefined): Promise<void> {
  const section = vscode.workspace.getConfiguration('dateline.knowledge')
  await section.update(name, value, vscode.ConfigurationTarget.Global)
}

/** A pack from the far future, by whose facts nothing that was suspended ever came back. */
function futurePack(): { readonly text: string; readonly publicKey: string } {
  const extension = vscode.extensions.getExtension('dateline.dateline')
  assert.ok(extension, 'the extension is there')
  const data: KnowledgeData = JSON.parse(
    readFileSync(join(extension.extensionPath, 'dist', 'knowledge.json'), 'utf8'),
  )
  const suspended = new Set(data.facts.filter(fact => fact.value === 'suspended').map(fact => fact.subject))
  const facts = data.facts.filter(
    fact => fact.property !== 'availability' || !suspended.has(fact.subject) || fact.value === 'suspended',
  )
  const lasting = facts.map(({ validTo, ...fact }) =>
    validTo === undefined || fact.value === 'suspended' ? fact : { ...fact, validTo },
  )
  const version = '2099-01-01'
  const { privateKey } = generateKeyPairSync('ed25519')
  const pack = makePack({ ...data, version, facts: lasting }, '0.1.0', privateKey)
  return { text: printPack(pack), publicKey: publicLine(privateKey) }
}

suite('knowledge updates', () => {
  teardown(async () => {
    for (const name of settings) await set(name, undefined)
    await closeAll()
  })

  test('fetched knowledge judges the open brief at once, and is undone', async () => {
    const { document } = await openFile('brief.md')
    const at = 'currently unavailable'
    await diagnostic(document, 'outdated-claim', at)
    const before = diagnosticsOf(document).length
    const { text, publicKey } = futurePack()
    const server = createServer((_, response) => response.end(text))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    try {
      const address = server.address()
      assert.ok(typeof address === 'object' && address !== null)
      await set('updateUrl', `http://127.0.0.1:${address.port}/pack.json`)
      await set('publicKey', publicKey)
      await vscode.commands.executeCommand('dateline.updateKnowledge')
      await eventually('the flag to go', () => {
        const found = diagnosticsOf(document)
        const isGone = !found.some(
          one => codeOf(one) === 'outdated-claim' && document.getText(one.range).includes(at),
        )
        return isGone && found.length < before ? true : undefined
      })
      await vscode.commands.executeCommand('dateline.rollbackKnowledge')
      await diagnostic(document, 'outdated-claim', at)
    } finally {
      server.close()
    }
  })

  test('what a workspace says of the source and the key does not count', async () => {
    const file = vscode.Uri.joinPath(workspaceFolder(), '.vscode', 'settings.json')
    const before = await vscode.workspace.fs.readFile(file)
    const own: object = JSON.parse(new TextDecoder().decode(before))
    const redirected = Object.fromEntries(settings.map(name => [`dateline.knowledge.${name}`, 'redirected']))
    const text = JSON.stringify({ ...own, ...redirected, 'editor.tabSize': 7 })
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
      await eventually('the settings to be read', () =>
        vscode.workspace.getConfiguration('editor').get('tabSize') === 7 ? true : undefined,
      )
      const section = vscode.workspace.getConfiguration('dateline.knowledge')
      assert.deepEqual(
        settings.map(name => section.get(name)),
        ['', ''],
      )
    } finally {
      await vscode.workspace.fs.writeFile(file, before)
    }
  })
})
