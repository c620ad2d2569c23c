import { dequal } from 'dequal/lite'
import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver'
import type { OpenBrief } from '../brief-store.ts'
import { briefDiagnostics, type ToldDiagnostics } from '../convert/brief-diagnostics.ts'
import type { Feature } from '../feature.ts'
import { ask, Cancellation, guard } from '../guard.ts'
import { briefAt, briefNear } from '../server-state.ts'

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }

/**
 * So many turns go by before a brief is read: what lies in the pipe comes in, one message a turn, and an answer is
 * written a turn after it was made.
 */
const turns = 5

/** What a document was answered last. */
interface Answer {
  readonly brief: OpenBrief
  readonly items: readonly Diagnostic[]
  readonly resultId: string
  readonly told: ToldDiagnostics
}

/** `textDocument/diagnostic`, for clients that ask. */
export const pullDiagnostics: Feature = {
  name: 'diagnostics',
  capability: client =>
    client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'dateline',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  register(state) {
    if (!state.client.pullsDiagnostics) return
    const answers = new Map<string, Answer>()
    const counter = { last: 0 }
    state.documents.onDidClose(({ document: { uri } }) => void answers.delete(uri))
    state.connection.languages.diagnostics.on(
      guard(state, 'diagnostics', nothing, async ({ textDocument: { uri }, previousResultId }, token) => {
        // A client that can be asked to ask again gets the first of a long brief at once.
        const isLater = state.client.refreshesDiagnostics
        const read = () => (isLater ? briefNear(state, uri) : briefAt(state, uri, token))
        // Who asks in the same moment and needs less, such as a hover, goes first, and is answered.
        for (let turn = 0; turn < turns; turn++) await state.host.turn()
        if (token.isCancellationRequested) throw new Cancellation()
        const brief = await read()
        if (brief === undefined) return nothing
        const before = answers.get(uri)
        const isKnown = before !== undefined && before.resultId === previousResultId
        if (isKnown && before.brief === brief) return unchanged(before)
        const told = before?.told ?? new WeakMap()
        const items = briefDiagnostics(brief, state.client, told)
        const isSame = isKnown && dequal(before.items, items)
        const resultId = isSame ? before.resultId : String(++counter.last)
        const answer = { brief, items, resultId, told }
        answers.set(uri, answer)
        if (answer.resultId === previousResultId) return unchanged(answer)
        return { kind: DocumentDiagnosticReportKind.Full, resultId: answer.resultId, items }
      }),
    )
    const refresh = (): void => {
      if (!state.client.refreshesDiagnostics) return
      ask(state, 'diagnostics', state.connection.languages.diagnostics.refresh())
    }
    state.onRefresh(refresh)
    state.briefs.onRead(refresh)
  },
}

/** Most keystrokes change no finding and move none to another line: the client is spared the rest. */
function unchanged({ resultId }: Answer): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
}
