import {
  type Connection,
  MessageType,
  type Range,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { createEngine, type KnowledgeData, openPhrases, type Span } from '../engine/index.ts'
import type { Host } from '../host/host.ts'
import type { KnowledgeUpdates } from '../update/knowledge-updates.ts'
import { createBibliographyNames } from './bibliography-names.ts'
import { createBibliographyStore } from './bibliography-store.ts'
import { type BriefStore, createBriefStore } from './brief-store.ts'
import { type ClientFacts, readClientFacts } from './client-facts.ts'
import type { Feature } from './feature.ts'
import { addEntry } from './features/add-entry.ts'
import { changedFiles } from './features/changed-files.ts'
import { codeAction } from './features/code-action.ts'
import { completion } from './features/completion.ts'
import { configuration } from './features/configuration.ts'
import { definition } from './features/definition.ts'
import { didShow } from './features/did-show.ts'
import { documentHighlight } from './features/document-highlight.ts'
import { documentLinks } from './features/document-links.ts'
import { entity } from './features/entity.ts'
import { explain } from './features/explain.ts'
import { hover } from './features/hover.ts'
import { openBibliographies } from './features/open-bibliographies.ts'
import { overlays } from './features/overlays.ts'
import { pullDiagnostics } from './features/pull-diagnostics.ts'
import { pushDiagnostics } from './features/push-diagnostics.ts'
import { readingProgress } from './features/reading-progress.ts'
import { references } from './features/references.ts'
import { rename } from './features/rename.ts'
import { source } from './features/source.ts'
import { status } from './features/status.ts'
import { knowledgeUpdates } from './features/update-knowledge.ts'
import { watchedFiles } from './features/watched-files.ts'
import { workspaceFolders } from './features/workspace-folders.ts'
import { workspaceSymbols } from './features/workspace-symbols.ts'
import { createKeyStore } from './key-store.ts'
import { createKnownFiles } from './known-files.ts'
import { LiveDocument } from './live-document.ts'
import { type Base, createOverlayStore, type OverlayRoot } from './overlay-store.ts'
import type { ServerState } from './server-state.ts'
import { createSettingsStore } from './settings-store.ts'
import { createZotero } from './zotero.ts'

const features: readonly Feature[] = [
  hover,
  completion,
  addEntry,
  codeAction,
  pullDiagnostics,
  pushDiagnostics,
  didShow,
  readingProgress,
  overlays,
  entity,
  explain,
  status,
  configuration,
  watchedFiles,
  changedFiles,
  openBibliographies,
  workspaceFolders,
  definition,
  references,
  documentHighlight,
  documentLinks,
  rename,
  source,
  workspaceSymbols,
  knowledgeUpdates,
]

/** Opens fetched knowledge at the place that a client's `initializationOptions` name. */
type OpenUpdates = (initialOptions: unknown) => KnowledgeUpdates

/**
 * Serves a client over a connection that does not listen yet. `knowledge` is read when first needed; where
 * `openUpdates` is given, what was fetched goes before it.
 */
export function createServer(
  connection: Connection,
  host: Host,
  knowledge: () => KnowledgeData,
  openUpdates?: OpenUpdates,
): void {
  const told: { briefs?: BriefStore } = {}
  const documents = new TextDocuments({
    create: (uri, languageId, version, text) => new LiveDocument(uri, languageId, version, text),
    update(document: LiveDocument, changes, version) {
      const { uri } = document
      const [first, ...others] = changes
      const edit =
        first && 'range' in first && others.length === 0 ? spanOf(document, first.range) : undefined
      told.briefs?.edit(document, version, edit)
      document.update(changes, version)
      const last = changes.at(-1)
      if (last && 'range' in last) told.briefs?.look(uri, document.offsetAt(last.range.start))
      return document
    },
  })
  connection.onInitialize(params => {
    const client = readClientFacts(params)
    const updates = openUpdates?.(client.initialOptions)
    const state = createState(connection, host, knowledge, updates, documents, client)
    told.briefs = state.briefs
    for (const feature of features) feature.register?.(state)
    connection.onInitialized(() => {
      for (const feature of features) feature.ready?.(state)
      warmUp(state)
    })
    documents.onDidClose(({ document: { uri } }) => {
      state.briefs.forget(uri)
      state.settings.forget(uri)
    })
    const capabilities: ServerCapabilities = { textDocumentSync: TextDocumentSyncKind.Incremental }
    for (const feature of features) Object.assign(capabilities, feature.capability?.(client))
    return { capabilities, serverInfo: { name: 'Dateline' } }
  })
  documents.listen(connection)
  connection.listen()
}

/** Makes the engine before the first brief asks for it, and says so once where it cannot be made. */
function warmUp({ engine, host, connection }: ServerState): void {
  try {
    engine()
  } catch (error) {
    const message = `Dateline cannot read its knowledge base: ${error instanceof Error ? error.message : error}`
    host.log(message)
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
  }
}

function createState(
  connection: Connection,
  host: Host,
  knowledge: () => KnowledgeData,
  updates: KnowledgeUpdates | undefined,
  documents: TextDocuments<TextDocument>,
  client: ClientFacts,
): ServerState {
  const made: { base?: Base } = {}
  const base = (): Base => {
    if (made.base !== undefined) return made.base
    const data = updates?.load().data ?? knowledge()
    const phrases = openPhrases(host.builtPhrases?.())
    made.base = { data, phrases, engine: createEngine(data, phrases) }
    return made.base
  }
  const open = new Set(client.folders)
  const roots = (): readonly OverlayRoot[] =>
    [...open].flatMap(uri => {
      const path = host.pathOf(uri)
      return path === undefined ? [] : [{ uri, path }]
    })
  const folders = (): readonly string[] => roots().map(({ path }) => path)
  const settings = createSettingsStore(connection, client)
  const overlays = createOverlayStore({
    host,
    base,
    roots,
    foldersOf: async ({ uri }) => (await settings.of(uri)).knowledgeFolders,
  })
  const listeners: (() => void)[] = []
  const finders: ((path: string) => void)[] = []
  const known = createKnownFiles(host)
  const bibliographies = createBibliographyStore(known.host, {
    openText(path) {
      const document = documents.get(host.uriOf(path))
      return document && { text: document.getText(), version: document.version }
    },
    onFound(path) {
      for (const finder of finders) finder(path)
    },
    onRead: () => refresh(),
    waits: client.pullsDiagnostics && !client.refreshesDiagnostics,
  })
  const names = createBibliographyNames(known.host, folders)
  const briefs = createBriefStore(host, overlays.engineFor, settings, bibliographies, names)
  const folderOf = (uri: string): string | undefined =>
    [...open].find(one => uri.startsWith(`${one.replace(/\/$/, '')}/`))
  const keys = createKeyStore({ host, documents, settings, names, bibliographies, folderOf })
  const refresh = (): void => {
    overlays.outdate()
    briefs.outdate()
    for (const listener of listeners) listener()
  }
  return {
    connection,
    host,
    client,
    documents,
    settings,
    briefs,
    keys,
    updates,
    engine: () => base().engine,
    overlays,
    renewKnowledge() {
      delete made.base
      refresh()
    },
    changeFolders(added, removed) {
      for (const uri of removed) open.delete(uri)
      for (const uri of added) open.add(uri)
    },
    zotero: createZotero(host),
    folders,
    onBibliography: listener => void finders.push(listener),
    refresh,
    async lookAtFiles() {
      const changes = await Promise.all([known.look(), overlays.look()])
      if (changes.includes(true)) refresh()
    },
    onRefresh: listener => void listeners.push(listener),
  }
}

function spanOf(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) }
}
