/** A server that answers with one diagnostic at first and with three a little later; it is asked, or publishes. */
import lsp from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

const connection = lsp.createConnection(process.stdin, process.stdout)
const documents = new lsp.TextDocuments(TextDocument)
const whole = new Set()
const found = ({ uri, version }) => {
  const count = whole.has(`${uri} ${version}`) ? 3 : 1
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
  return Array.from({ length: count }, () => ({ range, message: 'found' }))
}
let isAsked = false

connection.onInitialize(({ capabilities }) => {
  isAsked = capabilities.textDocument?.diagnostic !== undefined
  const diagnosticProvider = { interFileDependencies: false, workspaceDiagnostics: false }
  return {
    capabilities: {
      textDocumentSync: lsp.TextDocumentSyncKind.Incremental,
      ...(isAsked ? { diagnosticProvider } : {}),
    },
  }
})
connection.languages.diagnostics.on(({ textDocument: { uri } }) => {
  const document = documents.get(uri)
  return { kind: 'full', items: document ? found(document) : [] }
})
documents.onDidChangeContent(({ document }) => {
  const { uri, version } = document
  const publish = () => connection.sendDiagnostics({ uri, version, diagnostics: found(document) })
  if (!isAsked) publish()
  setTimeout(() => {
    whole.add(`${uri} ${version}`)
    if (isAsked) connection.languages.diagnostics.refresh().catch(() => {})
    else publish()
  }, 40)
})
documents.listen(connection)
connection.listen()
