import { type CancellationToken, type Position, type TextDocument, WorkspaceEdit, window } from 'vscode'
import type { ProvideRenameEditsSignature } from 'vscode-languageclient'

/**
 * Tells why a citation key is not renamed. VS Code would go on to its own Markdown support, to which `[@key]` is a
 * link that it renames in this file alone; an edit without changes keeps it from that.
 */
export async function tellRefusedRename(
  document: TextDocument,
  position: Position,
  newName: string,
  token: CancellationToken,
  next: ProvideRenameEditsSignature,
): Promise<WorkspaceEdit | null | undefined> {
  try {
    return await next(document, position, newName, token)
  } catch (error) {
    void window.showErrorMessage(`Dateline: ${error instanceof Error ? error.message : String(error)}`)
    return new WorkspaceEdit()
  }
}
