import type { WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { fits, type TextEdit } from '../../engine/index.ts'
import { toRange } from './to-lsp.ts'

/**
 * Edits as the protocol has them, for this version of the document where the client minds versions. Nothing
 * where there are no edits or the text under one has changed.
 */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  changesDocuments: boolean,
): WorkspaceEdit | undefined {
  if (edits.length === 0 || !fits(document.getText(), edits)) return undefined
  const converted = edits.map(edit => ({ range: toRange(document, edit), newText: edit.newText }))
  const { uri, version } = document
  return changesDocuments
    ? { documentChanges: [{ textDocument: { uri, version }, edits: converted }] }
    : { changes: { [uri]: converted } }
}
