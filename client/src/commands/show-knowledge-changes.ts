import { commands, type Disposable, window, workspace } from 'vscode'
import { changelogUri } from '../entity-documents.ts'

/** `dateline.showKnowledgeChanges`: opens what changed in the knowledge, version by version. */
export function registerShowKnowledgeChanges(): Disposable {
  return commands.registerCommand('dateline.showKnowledgeChanges', async () => {
    const document = await workspace.openTextDocument(changelogUri)
    await window.showTextDocument(document, { preview: true })
  })
}
