import {
  type Connection,
  MessageType,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createEngine, type Engine, type KnowledgeData } from '../engine/index.ts'
import type { Host } from '../host/host.ts'
import { createBibliographyStore } from './bibliography-store.ts'
import { createBriefStore } from './brief-store.ts'
import { type ClientFacts, readClientFacts } from './client-facts.ts'
import type { Feature } from './feature.ts'
import { codeAction } from './features/code-action.ts'
import { completion } from './features/completion.ts'
import { configuration } from './features/configuration.ts'
import { entity } from './features/entity.ts'
import { hover } from './features/hover.ts'
import { pullDiagnostics } from './features/pull-diagnostics.ts'
import { pushDiagnostics } from './features/push-diagnostics.ts'
import { status } from './features/status.ts'
import { watchedFiles } from './features/watched-files.ts'
import { workspaceFolders } from './features/workspace-folders.ts'
import type { ServerState } from './server-state.ts'
import { createSettingsStore } from './settings-store.ts'

const features: readonly Feature[] = [
  hover,
  completion,
  codeAction,
  pullDiagnostics,
  pushDiagnostics,
  entity,
  status,
  configuration,
  watchedFiles,
  workspaceFolders,
]

/** Serves a client over a connection that does not listen yet; `knowledge` is read when first needed. */
export function createServer(connection: Connection, host: Host, knowledge: () => KnowledgeData): void {
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize(params => {
    const client = readClientFacts(params)
    const state = createState(connection, host, knowledge, documents, client)
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
  documents: TextDocuments<TextDocument>,
  client: ClientFacts,
): ServerState {
  const made: { engine?: Engine } = {}
  const engine = (): Engine => {
    made.engine ??= createEngine(knowledge())
    return made.engine
  }
  const open = new Set(client.folders)
  const folders = (): readonly string[] => [...open].flatMap(uri => host.pathOf(uri) ?? [])
  const settings = createSettingsStore(connection, client)
  const briefs = createBriefStore(host, engine, settings, createBibliographyStore(host), folders)
  const listeners: (() => void)[] = []
  return {
    connection,
    host,
    client,
    documents,
    settings,
    briefs,
    engine,
    changeFolders(added, removed) {
      for (const uri of removed) open.delete(uri)
      for (const uri of added) open.add(uri)
    },
    refresh() {
      briefs.outdate()
      for (const listener of listeners) listener()
    },
    onRefresh: listener => void listeners.push(listener),
  }
}
