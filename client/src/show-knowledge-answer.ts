import { window } from 'vscode'
import type { KnowledgeAnswer } from '../../server/src/lsp/protocol.ts'

/** Tells what came of an update or a rollback; the command does not wait until it has been read. */
export function showKnowledgeAnswer({ outcome, message }: KnowledgeAnswer): void {
  if (outcome === 'refused') window.showErrorMessage(message)
  else window.showInformationMessage(message)
}
