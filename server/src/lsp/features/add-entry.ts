import {
  type ApplyWorkspaceEditParams,
  ExecuteCommandRequest,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { toRange } from '../convert/to-lsp.ts'
import { entryTarget, readTarget, targetEdit } from '../entry-target.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { briefAt, type ServerState } from '../server-state.ts'

/** The command that adds the entry of a bundled source to a brief's bibliography: the brief's URI, the key. */
export const addEntryCommand = 'dateline.addBibliographyEntry'

/** `workspace/executeCommand`: a bundled source that was cited gets its entry in the brief's bibliography. */
export const addEntry: Feature = {
  name: 'bibliography entries',
  capability: client =>
    client.appliesEdits ? { executeCommandProvider: { commands: [addEntryCommand] } } : {},
  register(state) {
    if (!state.client.appliesEdits) return
    state.connection.onRequest(
      ExecuteCommandRequest.type,
      guard(state, 'bibliography entries', null, async ({ command, arguments: given = [] }) => {
        const [uri, key]: readonly unknown[] = given
        if (command !== addEntryCommand || typeof uri !== 'string' || typeof key !== 'string') return null
        const params = await entryParams(state, uri, key)
        if (params === undefined) return null
        const { applied, failureReason } = await state.connection.workspace.applyEdit(params)
        if (!applied)
          state.host.log(`the entry of ${key} was not added: ${failureReason ?? 'no reason given'}`)
        return null
      }),
    )
  },
}

/** The edit for what stands in the bibliography now: in an editor, else on the disk. */
async function entryParams(
  state: ServerState,
  uri: string,
  key: string,
): Promise<ApplyWorkspaceEditParams | undefined> {
  const brief = await briefAt(state, uri)
  const target = brief && entryTarget(brief)
  const source = brief?.engine.knowledge.sources.get(key)?.csl ?? state.zotero.found(key)
  if (brief === undefined || target === undefined || source === undefined) return undefined
  const fileUri = target.path === undefined ? uri : state.host.uriOf(target.path)
  const open = state.documents.get(fileUri)
  const text =
    open?.getText() ?? (target.path === undefined ? undefined : await readTarget(state.host, target.path))
  const edit = text === undefined ? undefined : targetEdit(target, text, { ...source, id: key })
  if (text === undefined || edit === undefined) return undefined
  const document = open ?? TextDocument.create(fileUri, 'bibliography', 0, text)
  const change = { range: toRange(document, edit), newText: edit.newText }
  const versioned = { uri: fileUri, version: open?.version ?? null }
  const changes: WorkspaceEdit = state.client.changesDocuments
    ? { documentChanges: [TextDocumentEdit.create(versioned, [change])] }
    : { changes: { [fileUri]: [change] } }
  // What nobody has open is saved at once.
  return { label: `Add ${key} to ${target.name}`, edit: changes, metadata: { isRefactoring: true } }
}
