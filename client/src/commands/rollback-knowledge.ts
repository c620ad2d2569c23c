import { commands, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { rollbackKnowledgeRequest } from '../requests.ts'
import { showKnowledgeAnswer } from '../show-knowledge-answer.ts'

/** `dateline.rollbackKnowledge`: goes back to the knowledge before the last update. */
export function registerRollbackKnowledge(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('dateline.rollbackKnowledge', async () => {
    showKnowledgeAnswer(await client.sendRequest(rollbackKnowledgeRequest))
  })
}
