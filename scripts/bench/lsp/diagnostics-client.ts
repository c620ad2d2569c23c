import { type ProtocolConnection, ResponseError } from 'vscode-languageserver/node'
import type { ClientDocument } from './client-document.ts'

/** How the client comes by diagnostics. Times are those of `performance.now()`. */
export interface DiagnosticsClient {
  /** Waits for the first diagnostics of the present version. */
  answer(): Promise<number>
  /** Takes up further ones that came or that the server announced; when the last came, if any did. */
  takeUp(): Promise<number | undefined>
  /** How many the last answer had. */
  found(): number
}

interface Report {
  readonly kind: 'full' | 'unchanged'
  readonly resultId?: string
  readonly items?: readonly unknown[]
}

interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: readonly unknown[]
}

/** The protocol's codes for an answer that is to be asked for again: request and server cancelled, content modified. */
const AGAIN: readonly number[] = [-32800, -32801, -32802]

/** Asks for diagnostics or waits for them, as the server's kind is. */
export function createDiagnosticsClient(
  connection: ProtocolConnection,
  document: ClientDocument,
  kind: 'pull' | 'push',
): DiagnosticsClient {
  return kind === 'pull' ? pulling(connection, document) : waiting(connection, document)
}

function pulling(connection: ProtocolConnection, { uri }: ClientDocument): DiagnosticsClient {
  const state: { isStale: boolean; found: number; resultId?: string } = { isStale: false, found: 0 }
  connection.onRequest('workspace/diagnostic/refresh', () => {
    state.isStale = true
    return null
  })
  const answer = async (): Promise<number> => {
    for (;;) {
      try {
        state.isStale = false
        const report: Report = await connection.sendRequest('textDocument/diagnostic', {
          textDocument: { uri },
          identifier: 'dateline',
          ...(state.resultId === undefined ? {} : { previousResultId: state.resultId }),
        })
        const now = performance.now()
        if (report.resultId !== undefined) state.resultId = report.resultId
        if (report.kind === 'full') state.found = report.items?.length ?? 0
        return now
      } catch (error) {
        if (!(error instanceof ResponseError && AGAIN.includes(error.code))) throw error
      }
    }
  }
  return {
    answer,
    takeUp: async () => (state.isStale ? await answer() : undefined),
    found: () => state.found,
  }
}

function waiting(connection: ProtocolConnection, document: ClientDocument): DiagnosticsClient {
  const state: {
    found: number
    last?: Published & { readonly at: number }
    taken?: number
    wake?: () => void
  } = {
    found: 0,
  }
  connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
    if (published.uri !== document.uri) return
    state.last = { ...published, at: performance.now() }
    state.wake?.()
  })
  /** When the newest of the present version came. Without a version it is taken to be of the present one. */
  const newest = (): number | undefined => {
    const { last } = state
    if (last === undefined || (last.version ?? document.version) < document.version) return undefined
    state.found = last.diagnostics.length
    return last.at === state.taken ? undefined : last.at
  }
  const take = (): number | undefined => {
    const at = newest()
    if (at !== undefined) state.taken = at
    return at
  }
  return {
    async answer() {
      for (;;) {
        const at = take()
        if (at !== undefined) return at
        await new Promise<void>(resolve => {
          state.wake = resolve
        })
      }
    },
    takeUp: async () => take(),
    found: () => state.found,
  }
}
