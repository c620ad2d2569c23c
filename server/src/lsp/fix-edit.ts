import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Fix, fits, spreadFix, type TextEdit } from '../engine/index.ts'
import type { OpenBrief } from './brief-store.ts'
import { toRange } from './convert/to-lsp.ts'
import { entryTarget, readTarget } from './entry-target.ts'
import type { ServerState } from './server-state.ts'

/** Whether a fix changes more than the brief, so that files have to be read for it. */
export function changesFiles({ entries = [] }: Fix): boolean {
  return entries.some(({ path }) => path !== undefined)
}

/**
 * A fix as one edit of the workspace: the brief at its version and the bibliographies as they stand in the
 * editor, else on the disk. Nothing where the text under an edit has changed.
 */
export async function fixEdit(
  state: ServerState,
  brief: OpenBrief,
  fix: Fix,
): Promise<WorkspaceEdit | undefined> {
  const { document } = brief
  const documents = new Map<string, TextDocument>()
  for (const { path } of fix.entries ?? []) {
    if (path === undefined || documents.has(path)) continue
    const bibliography = await bibliographyAt(state, brief, path)
    if (bibliography) documents.set(path, bibliography)
  }
  const spread = spreadFix(fix, document.getText(), path => documents.get(path)?.getText())
  if (!spread || !fits(document.getText(), spread.edits)) return undefined
  const own = spread.edits.length > 0 ? [{ document, edits: spread.edits }] : []
  const others = [...spread.files].flatMap(([path, edit]) => {
    const bibliography = documents.get(path)
    return bibliography ? [{ document: bibliography, edits: [edit] }] : []
  })
  const changed = [...own, ...others]
  return changed.length > 0 ? workspaceEdit(state, changed) : undefined
}

async function bibliographyAt(
  state: ServerState,
  brief: OpenBrief,
  name: string,
): Promise<TextDocument | undefined> {
  const { names, paths } = brief.bibliography
  const named = paths[names.indexOf(name)]
  const path = named === undefined || named === '' ? entryTarget(brief)?.path : named
  if (path === undefined) return undefined
  const uri = state.host.uriOf(path)
  const open = state.documents.get(uri)
  if (open) return open
  const text = await readTarget(state.host, path)
  return text === undefined ? undefined : TextDocument.create(uri, 'bibliography', 0, text)
}

interface Changed {
  readonly document: TextDocument
  readonly edits: readonly TextEdit[]
}

/** A version is given for what is open in the editor only. */
function workspaceEdit(state: ServerState, changed: readonly Changed[]): WorkspaceEdit {
  const converted = changed.map(({ document, edits }) => ({
    uri: document.uri,
    version: state.documents.get(document.uri)?.version ?? null,
    edits: edits.map(edit => ({ range: toRange(document, edit), newText: edit.newText })),
  }))
  if (!state.client.changesDocuments)
    return { changes: Object.fromEntries(converted.map(({ uri, edits }) => [uri, edits])) }
  const documentChanges = converted.map(
    ({ uri, version, edits }): TextDocumentEdit => ({ textDocument: { uri, version }, edits }),
  )
  return { documentChanges }
}
