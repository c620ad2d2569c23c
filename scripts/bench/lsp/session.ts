import { pathToFileURL } from 'node:url'
import { type Usage, usageOf } from '../process-usage.ts'
import { clientCapabilities } from './client-capabilities.ts'
import { type ClientDocument, createClientDocument } from './client-document.ts'
import { createDiagnosticsClient } from './diagnostics-client.ts'
import { later, type Server, startServer } from './start-server.ts'
import type { Keystroke } from './typing.ts'

/** How long until the diagnostics of a change, in milliseconds. */
export interface Answered {
  /** Until the first answer that speaks of it. */
  readonly first: number
  /** Until the last before the server fell silent or the next change was made. */
  readonly complete: number
  /** How many diagnostics the last answer had. */
  readonly found: number
}

/** Processor time that a server has used, in milliseconds. */
export interface Spent {
  /** From the start of the process to the first diagnostics. */
  readonly start: number
  /** From opening the document to its first diagnostics, and until the server was silent and idle. */
  readonly open: number
  readonly openComplete: number
}

/** A server with one document open. */
export interface Session {
  readonly document: ClientDocument
  /** From the start of the process to the answer to `initialize`, and to the first diagnostics. */
  readonly started: { readonly initialized: number; readonly diagnosed: number }
  readonly opened: Answered
  /** Processor time in milliseconds, where it can be known. */
  readonly spent: Spent | undefined
  /** Types a character and waits for its diagnostics. */
  type(keystroke: Keystroke): Promise<Answered>
  /** Tells of a change and does not wait. */
  change(offset: number, text: string): void
  /** Asks, and gives the milliseconds until the answer, and the answer. */
  ask(method: string, parameters: object): Promise<{ readonly took: number; readonly answer: unknown }>
  /** Waits until the server has nothing more to say; gives the milliseconds from now to its last answer. */
  settle(): Promise<number>
  /** How many diagnostics the last answer had. */
  found(): number
  usage(): Usage | undefined
  stop(): Promise<void>
}

/** What a session opens. */
export interface SessionOptions {
  readonly folder: string
  /** The document's name in the folder. */
  readonly name: string
  readonly text: string
  /** Whether it waits for all that the server has to say of the document; else for its first answer only. */
  readonly isPatient?: boolean
}

/**
 * A server is done when it has said nothing in five looks, 60 ms apart, and has not wanted to run for 10 ms in any;
 * where that is not known, after 1.5 s of silence.
 */
const SILENCE = { interval: 60, idle: 5, busy: 10, unknown: 1500 }

/** How long a process has run or would have liked to: on a busy machine, one that works may hardly run. */
function wantedBy(pid: number): number | undefined {
  const usage = usageOf(pid)
  return usage && usage.cpu + usage.waited
}

/** Starts a server, opens a document and waits for its diagnostics. */
export async function openSession(
  server: Server,
  { folder, name, text, isPatient = true }: SessionOptions,
): Promise<Session> {
  const begun = performance.now()
  const running = startServer(server, folder)
  const { connection, during, pid } = running
  const workspace = pathToFileURL(folder).href
  const document = createClientDocument(`${workspace}/${encodeURIComponent(name)}`, text)
  const diagnostics = createDiagnosticsClient(connection, document, server.diagnostics)
  connection.onRequest('workspace/configuration', (asked: { items: readonly { section?: string }[] }) =>
    asked.items.map(({ section }) => (section === 'dateline' ? { asOf: '2026-11-21' } : null)),
  )
  connection.onRequest('client/registerCapability', () => null)
  connection.onRequest('client/unregisterCapability', () => null)
  connection.onRequest('window/workDoneProgress/create', () => null)
  connection.onRequest('window/showMessageRequest', () => null)
  connection.listen()

  /** Takes up what the server says unasked, until it is silent and idle; the time of its last answer. */
  const settle = async (since: number): Promise<number> => {
    let last = since
    let before = wantedBy(pid)
    let quietSince = performance.now()
    for (let idle = 0; idle < SILENCE.idle; ) {
      await during(later(SILENCE.interval))
      const news = await during(diagnostics.takeUp())
      const now = wantedBy(pid)
      const isBusy = now !== undefined && before !== undefined && now - before >= SILENCE.busy
      before = now
      if (news !== undefined) last = news
      if (news !== undefined || isBusy) quietSince = performance.now()
      const isKnown = now !== undefined || performance.now() - quietSince > SILENCE.unknown
      idle = news === undefined && !isBusy && isKnown ? idle + 1 : 0
    }
    return last
  }

  try {
    await during(
      connection.sendRequest('initialize', {
        processId: process.pid,
        clientInfo: { name: 'bench' },
        rootUri: workspace,
        workspaceFolders: [{ uri: workspace, name: 'bench' }],
        capabilities: clientCapabilities(server.diagnostics),
      }),
    )
    const initialized = performance.now() - begun
    await connection.sendNotification('initialized', {})
    const before = usageOf(pid)?.cpu
    const sent = performance.now()
    const { uri, version } = document
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, version, languageId: 'markdown', text },
    })
    const first = await during(diagnostics.answer())
    const atFirst = usageOf(pid)?.cpu
    const complete = isPatient ? await settle(first) : first
    const atLast = usageOf(pid)?.cpu
    const isKnown = before !== undefined && atFirst !== undefined && atLast !== undefined
    return {
      spent: isKnown ? { start: atFirst, open: atFirst - before, openComplete: atLast - before } : undefined,
      document,
      started: { initialized, diagnosed: first - begun },
      opened: { first: first - sent, complete: complete - sent, found: diagnostics.found() },
      async type({ offset, character }) {
        const contentChanges = [document.insert(offset, character)]
        const typed = performance.now()
        void connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: document.version },
          contentChanges,
        })
        const answered = await during(diagnostics.answer())
        const news = await during(diagnostics.takeUp())
        return { first: answered - typed, complete: (news ?? answered) - typed, found: diagnostics.found() }
      },
      change(offset, inserted) {
        const contentChanges = [document.insert(offset, inserted)]
        void connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: document.version },
          contentChanges,
        })
      },
      async ask(method, parameters) {
        const asked = performance.now()
        const answer: unknown = await during(
          connection.sendRequest(method, { textDocument: { uri }, ...parameters }),
        )
        return { took: performance.now() - asked, answer }
      },
      async settle() {
        const now = performance.now()
        return (await settle(now)) - now
      },
      found: diagnostics.found,
      usage: () => usageOf(pid),
      stop: running.stop,
    }
  } catch (error) {
    await running.stop()
    throw error
  }
}
