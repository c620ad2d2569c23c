import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver'
import type { KnowledgeProblem } from '../../engine/index.ts'
import type { Feature } from '../feature.ts'
import { ask } from '../guard.ts'
import type { CheckedOverlay } from '../overlay-store.ts'

/** The overlays of the workspace: read at the start and whenever they change; their mistakes are told in them. */
export const overlays: Feature = {
  name: 'overlays',
  ready(state) {
    const { connection, host } = state
    /** By folder, the files that have diagnostics. */
    const told = new Map<string, ReadonlySet<string>>()
    state.overlays.onChange((root, loaded) => {
      const wrong = (loaded?.files ?? []).filter(({ problems }) => problems.length > 0)
      const diagnostics = new Map(
        wrong.map(file => [host.uriOf(file.at), file.problems.map(toDiagnostic(file))]),
      )
      for (const uri of told.get(root.path) ?? []) if (!diagnostics.has(uri)) diagnostics.set(uri, [])
      for (const [uri, found] of diagnostics) {
        ask(state, 'overlays', connection.sendDiagnostics({ uri, diagnostics: found }))
      }
      told.set(root.path, new Set(wrong.map(({ at }) => host.uriOf(at))))
    })
    const check = (): void => void ask(state, 'overlays', state.overlays.check())
    state.onRefresh(check)
    check()
  },
}

/** From the place of a problem to the end of its line. */
function toDiagnostic({ text }: CheckedOverlay): (problem: KnowledgeProblem) => Diagnostic {
  const lines = text.split(/\r?\n/)
  return ({ line, column, message }) => {
    const length = (lines[line - 1] ?? '').trimEnd().length
    const range: Range = {
      start: { line: line - 1, character: column - 1 },
      end: { line: line - 1, character: Math.max(length, column - 1) },
    }
    return { range, severity: DiagnosticSeverity.Error, code: 'overlay', source: 'dateline', message }
  }
}
