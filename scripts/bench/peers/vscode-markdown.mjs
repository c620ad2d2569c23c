/** VS Code's Markdown language service with all its checks of links, over markdown-it as in VS Code. */
import MarkdownIt from 'markdown-it'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createLanguageService, githubSlugifier } from 'vscode-markdown-languageservice'
import { URI } from 'vscode-uri'
import { serve } from './serve.mjs'

const markdown = new MarkdownIt({ html: true })
const documents = new Map()
const listeners = new Set()
const never = () => ({ dispose() {} })
const workspace = {
  workspaceFolders: [],
  onDidChangeMarkdownDocument(listener, self) {
    const bound = listener.bind(self)
    listeners.add(bound)
    return { dispose: () => listeners.delete(bound) }
  },
  onDidCreateMarkdownDocument: never,
  onDidDeleteMarkdownDocument: never,
  getAllMarkdownDocuments: async () => documents.values(),
  hasMarkdownDocument: uri => documents.has(uri.toString()),
  openMarkdownDocument: async uri => documents.get(uri.toString()),
  stat: async () => undefined,
  readDirectory: async () => [],
}
const service = createLanguageService({
  workspace,
  parser: { slugifier: githubSlugifier, tokenize: async document => markdown.parse(document.getText(), {}) },
  logger: { level: 0, log() {} },
})
const level = 'warning'
const options = {
  validateReferences: level,
  validateFragmentLinks: level,
  validateFileLinks: level,
  validateMarkdownFileLinkFragments: level,
  validateUnusedLinkDefinitions: level,
  validateDuplicateLinkDefinitions: level,
  ignoreLinks: [],
}
const token = { isCancellationRequested: false, onCancellationRequested: never }

serve(async (text, uri, version) => {
  const document = Object.assign(TextDocument.create(uri, 'markdown', version, text), {
    $uri: URI.parse(uri),
  })
  documents.set(uri, document)
  for (const listener of listeners) listener(document)
  return (await service.computeDiagnostics(document, options, token)).slice(0, 100)
})
