import type { TextDocument } from 'vscode-languageserver-textdocument'
import { briefDiagnostics } from '../convert/brief-diagnostics.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** `textDocument/publishDiagnostics`, for clients that do not ask. */
export const pushDiagnostics: Feature = {
  name: 'diagnostics',
  register(state) {
    const { connection, documents, briefs, client } = state
    if (client.pullsDiagnostics) return
    const publish = guard(state, 'diagnostics', undefined, async (document: TextDocument) => {
      const { uri } = document
      const brief = await briefs.of(document)
      const { version } = brief
      // A newer version answers for itself; a closed document has been cleared.
      if (documents.get(uri)?.version !== version) return
      await connection.sendDiagnostics({ uri, version, diagnostics: briefDiagnostics(brief, client) })
    })
    documents.onDidChangeContent(({ document }) => publish(document))
    briefs.onRead(document => void publish(document))
    const clear = guard(state, 'diagnostics', undefined, (uri: string) =>
      connection.sendDiagnostics({ uri, diagnostics: [] }),
    )
    documents.onDidClose(({ document }) => clear(document.uri))
    state.onRefresh(() => {
      for (const document of documents.all()) publish(document)
    })
  },
}
