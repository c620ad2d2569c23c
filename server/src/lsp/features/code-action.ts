import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Position,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Finding } from '../../engine/index.ts'
import type { OpenBrief } from '../brief-store.ts'
import { keyOf, toDiagnostic } from '../convert/to-lsp.ts'
import type { Feature } from '../feature.ts'
import { changesFiles, fixEdit } from '../fix-edit.ts'
import { guard } from '../guard.ts'
import { briefAt, briefNear, type ServerState } from '../server-state.ts'
import { isRecord } from '../settings.ts'

/** The kind under which an editor applies every safe fix when it saves. */
const fixAllKind = 'source.fixAll.dateline'

/** `textDocument/codeAction`: a quick fix per way to right a finding, and the safe ones all at once. */
export const codeAction: Feature = {
  name: 'code actions',
  capability: client => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
      ...(client.resolvesActions ? { resolveProvider: true } : {}),
    },
  }),
  register(state) {
    state.connection.onCodeAction(
      guard(state, 'code actions', [], async ({ textDocument, range, context }, token) => {
        const { uri } = textDocument
        const isForAll = context.only !== undefined && wants(context, fixAllKind)
        const at = state.documents.get(uri)?.offsetAt(range.start)
        const near = await briefNear(state, uri, at)
        if (!near || (!isForAll && findingsIn(near, range).length === 0)) return []
        // A fix cites in the manner of the whole brief.
        const brief = await briefAt(state, uri, token)
        if (brief === undefined) return []
        return [
          ...(wants(context, CodeActionKind.QuickFix) ? await quickFixes(state, brief, range, context) : []),
          ...(isForAll ? await fixAll(state, brief) : []),
        ]
      }),
    )
    if (!state.client.resolvesActions) return
    state.connection.onCodeActionResolve(async (action, token) => {
      const resolve = guard(state, 'code actions', action, async () => {
        const edit = await editOf(state, action, token)
        return edit === undefined ? action : { ...action, edit }
      })
      return await resolve()
    })
  },
}

type Context = CodeActionParams['context']

/** Whether the kinds asked for include `kind`: kinds are hierarchical, and none stands for all. */
function wants({ only }: Context, kind: string): boolean {
  return (
    only === undefined || only.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  )
}

/** The findings that a range touches. */
function findingsIn({ document, analysis }: OpenBrief, range: Range): readonly Finding[] {
  const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
  return analysis.findingsTouching(at)
}

async function quickFixes(
  state: ServerState,
  brief: OpenBrief,
  range: Range,
  context: Context,
): Promise<CodeAction[]> {
  const { document, analysis, engine } = brief
  const actions = findingsIn(brief, range).flatMap(finding => {
    const diagnostics = [diagnosticOf(state, brief, finding, context.diagnostics)]
    return engine.fixesOf(analysis, finding).map(async (fix): Promise<CodeAction[]> => {
      const { title, isPreferred } = fix
      const kind = CodeActionKind.QuickFix
      const action = { title, kind, diagnostics, ...(isPreferred ? { isPreferred } : {}) }
      // Bibliographies are read for the one that is chosen.
      if (state.client.resolvesActions && changesFiles(fix))
        return [{ ...action, data: { uri: document.uri, finding: keyOf(document, finding) } }]
      const edit = await fixEdit(state, brief, fix)
      return edit === undefined ? [] : [{ ...action, edit }]
    })
  })
  return (await Promise.all(actions)).flat()
}

/** The edit of an action that was given without, for the brief as it stands now. */
async function editOf(
  state: ServerState,
  { title, data }: CodeAction,
  token: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  if (!isRecord(data) || typeof data.uri !== 'string') return undefined
  const brief = await briefAt(state, data.uri, token)
  const finding = brief?.analysis.findings.find(one => keyOf(brief.document, one) === data.finding)
  const fix =
    brief && finding && brief.engine.fixesOf(brief.analysis, finding).find(one => one.title === title)
  return brief && fix && (await fixEdit(state, brief, fix))
}

/** The client's own copy of the diagnostic, so that it sees which one an action rights. */
function diagnosticOf(
  state: ServerState,
  { document }: OpenBrief,
  finding: Finding,
  sent: readonly Diagnostic[],
): Diagnostic {
  const own = toDiagnostic(document, finding, state.client)
  return sent.find(one => isSame(one, own)) ?? own
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  const { start, end } = other.range
  return (
    one.code === other.code &&
    one.message === other.message &&
    isAt(one.range.start, start) &&
    isAt(one.range.end, end)
  )
}

function isAt({ line, character }: Position, place: Position): boolean {
  return line === place.line && character === place.character
}

async function fixAll(state: ServerState, brief: OpenBrief): Promise<CodeAction[]> {
  const fix = brief.engine.safeFix(brief.analysis)
  const edit = fix && (await fixEdit(state, brief, fix))
  return edit === undefined ? [] : [{ title: 'Apply all safe Dateline fixes', kind: fixAllKind, edit }]
}
