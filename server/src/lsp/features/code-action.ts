import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver'
import { type Finding, safeFixes } from '../../engine/index.ts'
import type { OpenBrief } from '../brief-store.ts'
import { keyOf, toDiagnostic } from '../convert/to-lsp.ts'
import { toWorkspaceEdit } from '../convert/to-workspace-edit.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { briefAt, type ServerState } from '../server-state.ts'
import { isRecord } from '../settings.ts'

/** The kind under which an editor applies every safe fix when it saves. */
const fixAllKind = 'source.fixAll.dateline'

/** `textDocument/codeAction`: a quick fix per way to right a finding, and the safe ones all at once. */
export const codeAction: Feature = {
  name: 'code actions',
  capability: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } }),
  register(state) {
    state.connection.onCodeAction(
      guard(state, 'code actions', [], async ({ textDocument, range, context }) => {
        const brief = await briefAt(state, textDocument.uri)
        if (brief === undefined) return []
        return [
          ...(wants(context, CodeActionKind.QuickFix) ? quickFixes(state, brief, range, context) : []),
          ...(context.only !== undefined && wants(context, fixAllKind) ? fixAll(state, brief) : []),
        ]
      }),
    )
  },
}

type Context = CodeActionParams['context']

/** Whether the kinds asked for include `kind`: kinds are hierarchical, and none stands for all. */
function wants({ only }: Context, kind: string): boolean {
  return (
    only === undefined || only.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  )
}

function quickFixes(state: ServerState, brief: OpenBrief, range: Range, context: Context): CodeAction[] {
  const { document, analysis, engine } = brief
  const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
  return analysis.findings
    .filter(finding => finding.start <= at.end && at.start <= finding.end)
    .flatMap(finding => {
      const diagnostic = diagnosticOf(state, brief, finding, context.diagnostics)
      return engine.fixesOf(analysis, finding).flatMap(({ title, edits, isPreferred }): CodeAction[] => {
        const edit = toWorkspaceEdit(document, edits, state.client.changesDocuments)
        if (edit === undefined) return []
        const kind = CodeActionKind.QuickFix
        return [{ title, kind, edit, diagnostics: [diagnostic], ...(isPreferred ? { isPreferred } : {}) }]
      })
    })
}

/** The client's own copy of the diagnostic, so that it sees which one an action rights. */
function diagnosticOf(
  state: ServerState,
  { document }: OpenBrief,
  finding: Finding,
  sent: readonly Diagnostic[],
): Diagnostic {
  const key = keyOf(finding)
  const own = toDiagnostic(document, finding, state.client)
  return sent.find(({ data }) => isRecord(data) && data.key === key) ?? own
}

function fixAll(state: ServerState, { document, analysis, engine }: OpenBrief): CodeAction[] {
  const edits = safeFixes(engine, analysis)
  const edit = toWorkspaceEdit(document, edits, state.client.changesDocuments)
  return edit === undefined ? [] : [{ title: 'Apply all safe Dateline fixes', kind: fixAllKind, edit }]
}
