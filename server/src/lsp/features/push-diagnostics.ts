import type { TextDocument } from 'vscode-languageserver-textdocument'
import { toDiagnostic } from '../convert/to-lsp.ts'
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
      const { version, findings } = await briefs.of(document)
      // A newer version answers for itself; a closed document has been cleared.
      if (documents.get(uri)?.version !== version) return
      const diagnostics = findings.map(finding => toDiagnostic(document, finding, client))
      await connection.sendDiagnostics({ uri, version, diagnostics })
    })
    documents.onDidChangeContent(({ document }) => publish(document))
    const clear = guard(state, 'diagnostics', undefined, (uri: string) =>
      connection.sendDiagnostics({ uri, diagnostics: [] }),
    )
    documents.onDidClose(({ document }) => clear(document.uri))
    state.onRefresh(() => {
      for (const document of documents.all()) publish(document)
    })
  },
}
