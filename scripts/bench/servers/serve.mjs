/**
 * A language server around any function that checks a text: documents are kept incrementally, every change is
 * checked whole and at once, and what is found is published with its version. This is as little as a server can do.
 *
 * @param {(text: string, uri: string, version: number) => unknown[] | Promise<unknown[]>} check LSP diagnostics
 */
import lsp from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

export function serve(check) {
  const connection = lsp.createConnection(process.stdin, process.stdout)
  const documents = new lsp.TextDocuments(TextDocument)
  connection.onInitialize(() => ({
    capabilities: { textDocumentSync: lsp.TextDocumentSyncKind.Incremental },
  }))
  documents.onDidChangeContent(async ({ document }) => {
    const { uri, version } = document
    const diagnostics = await check(document.getText(), uri, version)
    await connection.sendDiagnostics({ uri, version, diagnostics })
  })
  documents.listen(connection)
  connection.listen()
}

/** A diagnostic on one line; lines and columns count from 0. */
export function at(line, character, message, length = 1) {
  const range = { start: { line, character }, end: { line, character: character + length } }
  return { range, severity: 2, message, source: 'bench' }
}
