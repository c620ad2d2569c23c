import { commands, type Disposable, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { entityUri } from '../entity-documents.ts'
import { entityRequest } from '../requests.ts'

/** `dateline.showEntity`: opens the entry of an entity, given by its id or asked for. */
export function registerShowEntity(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('dateline.showEntity', async (argument: unknown) => {
    const id = typeof argument === 'string' ? argument : await askForId()
    if (!id) return
    const entry = await client.sendRequest(entityRequest, { id })
    if (!entry) {
      await window.showWarningMessage(`Dateline knows no entity with the id “${id}”.`)
      return
    }
    const document = await workspace.openTextDocument(entityUri(id))
    await window.showTextDocument(document, { preview: true })
  })
}

function askForId(): Thenable<string | undefined> {
  return window.showInputBox({ title: 'Show an entity', prompt: 'Its id', placeHolder: 'glm-5.2' })
}
