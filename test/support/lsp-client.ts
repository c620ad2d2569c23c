import { PassThrough } from 'node:stream'
import {
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { KnowledgeData } from '../../server/src/engine/index.ts'
import { createMemoryHost, type MemoryHost } from '../../server/src/host/memory-host.ts'
import { createServer } from '../../server/src/lsp/create-server.ts'
import type { KnowledgeUpdates } from '../../server/src/update/knowledge-updates.ts'
import { facts } from './facts.ts'

/** What a test's client is like. */
export interface ClientOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  /** The answer to `workspace/configuration`; setting it declares the capability. */
  readonly settings?: unknown
  readonly folder?: string | null
  readonly knowledge?: () => KnowledgeData
  /** Where the server keeps fetched knowledge, by `initializationOptions`. */
  readonly updates?: (initialOptions: unknown) => KnowledgeUpdates
  /** It answers every request of the server with an error. */
  readonly refuses?: boolean
}

/** A language client of the tests. */
export interface TestClient {
  readonly host: MemoryHost
  readonly connection: ProtocolConnection
  readonly initialized: InitializeResult
  /** Requests that the server made, by method. */
  readonly requested: string[]
  /** What the server registered. */
  readonly registered: Registration[]
  /** The edits that the server asked for, each told as made and not made. */
  readonly edited: ApplyWorkspaceEditParams[]
  setSettings(settings: unknown): void
  open(text: string, uri?: string): TextDocument
  change(document: TextDocument, text: string): TextDocument
  close(document: TextDocument): void
  pull(document: TextDocument, previousResultId?: string): Promise<DocumentDiagnosticReport>
  /** Pulled diagnostics. */
  diagnose(document: TextDocument): Promise<readonly Diagnostic[]>
  /** The next published diagnostics that `matches`, those already here included. */
  published(matches: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>
  /** The next request of a method by the server, or message to the user, one already made included. */
  asked(method: string): Promise<void>
  hover(document: TextDocument, at: number | Position): Promise<Hover | null>
  complete(document: TextDocument, at: number): Promise<CompletionList>
  resolve(item: CompletionItem): Promise<CompletionItem>
  actions(document: TextDocument, range: Range, only?: string[]): Promise<CodeAction[]>
  stop(): void
}

/** The address of the brief that `open` opens unless told otherwise. */
export const briefUri = 'file:///work/brief.md'

/** A client that pulls diagnostics, as VS Code does. */
export const pulling: ClientCapabilities = { textDocument: { diagnostic: {} } }

/** Starts a server in this process and a client that has shaken hands with it. */
export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const host = createMemoryHost(options.files)
  const [up, down] = [new PassThrough(), new PassThrough()]
  const refuse = (): void => {
    if (options.refuses) throw new Error('refused')
  }
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(up),
    new StreamMessageWriter(down),
  )
  createServer(server, host, options.knowledge ?? (() => facts), options.updates)
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
  const current = { settings: options.settings }
  const requested: string[] = []
  const pushes = createInbox<PublishDiagnosticsParams>()
  const asks = createInbox<string>()
  connection.onNotification('textDocument/publishDiagnostics', pushes.put)
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
    refuse()
    return items.map(() => current.settings ?? null)
  })
  const registered: Registration[] = []
  const edited: ApplyWorkspaceEditParams[] = []
  connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
    refuse()
    edited.push(params)
    return { applied: true }
  })
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => asks.put(message))
  for (const method of [
    'workspace/diagnostic/refresh',
    'client/registerCapability',
    'window/workDoneProgress/create',
  ]) {
    connection.onRequest(method, (params?: RegistrationParams) => {
      refuse()
      registered.push(...(params?.registrations ?? []))
      requested.push(method)
      asks.put(method)
      return null
    })
  }
  connection.listen()
  const capabilities = options.capabilities ?? pulling
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: options.folder === undefined ? 'file:///work' : options.folder,
    capabilities:
      'settings' in options
        ? { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } }
        : capabilities,
    initializationOptions: options.initializationOptions,
  })
  await connection.sendNotification('initialized', {})

  const place = (document: TextDocument, at: number | Position) => ({
    textDocument: { uri: document.uri },
    position: typeof at === 'number' ? document.positionAt(at) : at,
  })
  const client: TestClient = {
    host,
    connection,
    initialized,
    requested,
    registered,
    edited,
    setSettings(settings) {
      current.settings = settings
    },
    open(text, uri = briefUri) {
      const textDocument = { uri, languageId: 'markdown', version: 1, text }
      connection.sendNotification('textDocument/didOpen', { textDocument })
      return TextDocument.create(uri, 'markdown', 1, text)
    },
    change(document, text) {
      const version = document.version + 1
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: document.uri, version },
        contentChanges: [{ range: fullRange(document), text }],
      })
      return TextDocument.create(document.uri, 'markdown', version, text)
    },
    close(document) {
      connection.sendNotification('textDocument/didClose', { textDocument: { uri: document.uri } })
    },
    pull: (document, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri: document.uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    async diagnose(document) {
      const report = await client.pull(document)
      return report.kind === 'full' ? report.items : []
    },
    published: pushes.take,
    async asked(method) {
      await asks.take(candidate => candidate === method)
    },
    hover: (document, at) => connection.sendRequest('textDocument/hover', place(document, at)),
    complete: (document, at) => connection.sendRequest('textDocument/completion', place(document, at)),
    resolve: item => connection.sendRequest('completionItem/resolve', item),
    async actions(document, range, only) {
      const diagnostics = await client.diagnose(document)
      const context = only === undefined ? { diagnostics } : { diagnostics, only }
      const textDocument = { uri: document.uri }
      return await connection.sendRequest('textDocument/codeAction', { textDocument, range, context })
    },
    stop() {
      connection.dispose()
      server.dispose()
    },
  }
  return client
}

/** The text after an action's edits to one document. */
export function applyAction(document: TextDocument, action: CodeAction): string {
  const versioned = action.edit?.documentChanges?.flatMap(change => ('edits' in change ? change.edits : []))
  const edits = versioned ?? action.edit?.changes?.[document.uri] ?? []
  return TextDocument.applyEdits(
    document,
    edits.flatMap(edit => ('newText' in edit ? [edit] : [])),
  )
}

function fullRange(document: TextDocument): Range {
  return { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) }
}

function createInbox<T>() {
  const waiting: T[] = []
  const takers: { matches: (item: T) => boolean; take: (item: T) => void }[] = []
  return {
    put(item: T): void {
      const index = takers.findIndex(({ matches }) => matches(item))
      if (index === -1) waiting.push(item)
      else takers.splice(index, 1)[0]?.take(item)
    },
    take(matches: (item: T) => boolean): Promise<T> {
      const index = waiting.findIndex(matches)
      const [found] = index === -1 ? [] : waiting.splice(index, 1)
      if (found !== undefined) return Promise.resolve(found)
      return new Promise(take => takers.push({ matches, take }))
    },
  }
}
