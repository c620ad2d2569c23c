import { type Disposable, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageclient'

const sources = /\.(?:bib|bibtex|json|ya?ml)$/i

/**
 * Tells the server of bibliographies and overlays saved here. The file watcher tells of most changes, but on
 * some systems it misses those in a folder that was deleted and made anew; a save is never missed.
 */
export function registerSavedSources(client: BaseLanguageClient): Disposable {
  return workspace.onDidSaveTextDocument(({ uri }) => {
    if (uri.scheme !== 'file' || !sources.test(uri.path) || !client.isRunning()) return
    const changes: FileEvent[] = [
      { uri: client.code2ProtocolConverter.asUri(uri), type: FileChangeType.Changed },
    ]
    void client.sendNotification(DidChangeWatchedFilesNotification.type, { changes })
  })
}
