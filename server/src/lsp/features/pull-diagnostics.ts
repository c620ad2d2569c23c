import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver'
import type { OpenBrief } from '../brief-store.ts'
import { toDiagnostic } from '../convert/to-lsp.ts'
import type { Feature } from '../feature.ts'
import { ask, guard } from '../guard.ts'
import { briefAt } from '../server-state.ts'

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }

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
    const ids = new WeakMap<OpenBrief, string>()
    const counter = { last: 0 }
    const idOf = (brief: OpenBrief): string => {
      const id = ids.get(brief) ?? String(++counter.last)
      ids.set(brief, id)
      return id
    }
    state.connection.languages.diagnostics.on(
      guard(state, 'diagnostics', nothing, async ({ textDocument, previousResultId }) => {
        const brief = await briefAt(state, textDocument.uri)
        if (brief === undefined) return nothing
        const resultId = idOf(brief)
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        const { document, findings } = brief
        const items = findings.map(finding => toDiagnostic(document, finding, state.client))
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
      }),
    )
    state.onRefresh(() => {
      if (!state.client.refreshesDiagnostics) return
      ask(state, 'diagnostics', state.connection.languages.diagnostics.refresh())
    })
  },
}
