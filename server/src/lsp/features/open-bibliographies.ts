import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { isBibliography } from '../document-kind.ts'
import type { Feature } from '../feature.ts'
import { ask } from '../guard.ts'

/** How long nobody must type in a bibliography before briefs are judged with it, in milliseconds. */
const pause = 400

/** Bibliographies that are open in the editor count as they stand there, saved or not. */
export const openBibliographies: Feature = {
  name: 'open bibliographies',
  register(state) {
    const { briefs, client, connection, documents, host } = state
    // What is typed in a brief next is judged with it; the briefs that rest wait for a pause.
    const outdate = ({ document }: { readonly document: TextDocument }): void => {
      if (isBibliography(document)) briefs.outdate()
    }
    documents.onDidChangeContent(outdate)
    documents.onDidClose(outdate)
    // A client that is pushed diagnostics would be sent some for the bibliography too.
    if (!client.syncsDynamically || !client.pullsDiagnostics) return
    const uris = new Set<string>()
    const waiting: { timer?: ReturnType<typeof setTimeout> } = {}
    const refreshSoon = (): void => {
      clearTimeout(waiting.timer)
      waiting.timer = setTimeout(state.refresh, pause)
    }
    state.onBibliography(path => {
      uris.add(host.uriOf(path))
      const documentSelector = [
        { scheme: 'file', pattern: path.replaceAll('\\', '/').replaceAll(/[[\]{}*?]/g, '?') },
      ]
      const asked = Promise.all([
        connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector }),
        connection.client.register(DidChangeTextDocumentNotification.type, {
          documentSelector,
          syncKind: TextDocumentSyncKind.Incremental,
        }),
        connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector }),
      ])
      ask(state, 'open bibliographies', asked)
    })
    documents.onDidChangeContent(({ document }) => {
      if (uris.has(document.uri)) refreshSoon()
    })
    documents.onDidClose(({ document }) => {
      if (uris.has(document.uri)) refreshSoon()
    })
  },
}
