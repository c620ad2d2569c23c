import {
  type TextEdit as LspTextEdit,
  type RenameOptions,
  RenameRequest,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { renameKeySteps, type TextEdit, whyNoKey } from '../../engine/index.ts'
import { forBibliographies } from '../bibliography-requests.ts'
import type { Search } from '../brief-texts.ts'
import type { ClientFacts } from '../client-facts.ts'
import type { Feature } from '../feature.ts'
import { ask, guard, Refusal } from '../guard.ts'
import { type FoundFile, searchKeys, sharing } from '../key-search.ts'
import type { TextFile } from '../key-store.ts'
import { entriesOf, type NamedPlace, namedPlaceAt, rangesIn } from '../named-place.ts'
import type { ServerState } from '../server-state.ts'
import { takeSteps } from '../take-steps.ts'

/**
 * VS Code asks first whom it registered last. To its own Markdown support `[@key]` is a link, and that starts
 * when this does: so long is waited, in milliseconds.
 */
const untilOthersStarted = 3000

/** `textDocument/rename` of a citation key: its entries and all briefs that cite them, in one edit. */
export const rename: Feature = {
  name: 'rename',
  capability: client => (comesLast(client) ? {} : { renameProvider: optionsFor(client) }),
  ready(state) {
    const { connection, client } = state
    if (!comesLast(client)) return
    const register = (): void => {
      const options = { documentSelector: null, ...optionsFor(client) }
      ask(state, 'rename', connection.client.register(RenameRequest.type, options))
    }
    const timer = setTimeout(register, untilOthersStarted)
    connection.onShutdown(() => clearTimeout(timer))
  },
  register(state) {
    const { connection, client } = state
    connection.onPrepareRename(
      guard(state, 'rename', null, async ({ textDocument, position }) => {
        const named = await namedPlaceAt(state, textDocument.uri, position)
        if (named?.kind !== 'key') return null
        if (!client.asksOthersToRename) await refuseWithoutEntry(state, named)
        return { range: rangesIn(named.file)(named.place), placeholder: named.place.key }
      }),
    )
    connection.onRenameRequest(
      guard(state, 'rename', null, async ({ textDocument, position, newName }, token, progress) => {
        const named = await namedPlaceAt(state, textDocument.uri, position)
        if (named?.kind !== 'key') return null
        await refuseWithoutEntry(state, named)
        return await renamed(state, named, newName.trim().replace(/^@/u, ''), { token, progress })
      }),
    )
    forBibliographies(state, 'rename', documentSelector =>
      connection.client.register(RenameRequest.type, {
        documentSelector,
        prepareProvider: client.preparesRename,
      }),
    )
  },
}

function comesLast({ asksDynamically, asksOthersToRename }: ClientFacts): boolean {
  return asksDynamically && asksOthersToRename
}

function optionsFor({ preparesRename }: ClientFacts): RenameOptions {
  return { workDoneProgress: true, ...(preparesRename ? { prepareProvider: true } : {}) }
}

type NamedKey = NamedPlace & { readonly kind: 'key' }

/** A key without an entry that can be changed is not renamed: its citations would lead nowhere. */
async function refuseWithoutEntry(
  state: ServerState,
  { place: { key }, brief, file }: NamedKey,
): Promise<void> {
  const isEntry = (place: { key: string; role: string }): boolean =>
    place.key === key && place.role === 'entry'
  if (brief === undefined ? file.places.some(isEntry) : (await entriesOf(state, brief, key)).length > 0)
    return
  const isBundled = brief?.engine.knowledge.sources.has(key) === true
  throw new Refusal(
    isBundled
      ? `“${key}” is the key of a source that comes with Dateline and cannot be changed. Add the source to your bibliography first.`
      : `“${key}” is in no bibliography that Dateline can read, so there is no entry to rename.`,
  )
}

async function renamed(
  state: ServerState,
  { file, place: { key } }: NamedKey,
  newKey: string,
  search: Search,
): Promise<WorkspaceEdit | null> {
  if (newKey === key) return null
  const also = file.format === 'brief' ? undefined : file.path
  const { files, skipped } = await searchKeys(state, [key, newKey], search, also)
  if (search.token.isCancellationRequested) return null
  const shared = sharing(files, key, file.uri)
  const why =
    whyNoKey(
      newKey,
      shared.map(({ format }) => format),
    ) ?? collision(files, shared, newKey)
  if (why !== undefined) throw new Refusal(why)
  if (skipped.length > 0) state.host.log(`rename: not searched: ${skipped.join(', ')}`)
  const changes: { file: FoundFile; edits: readonly TextEdit[] }[] = []
  for (const found of shared) {
    const places = found.places.filter(place => place.key === key)
    const edits = await takeSteps(renameKeySteps(found.text, found.format, places, key, newKey))
    if (edits === undefined)
      throw new Refusal(
        `“${newKey}” cannot be written for “${key}” in ${nameOf(found)}; nothing has been changed.`,
      )
    changes.push({ file: found, edits })
  }
  return toWorkspaceEdit(changes, state.client.changesDocuments)
}

/** Who has the new key already, among the files of the old one and those that share their bibliographies. */
function collision(
  files: readonly FoundFile[],
  shared: readonly FoundFile[],
  newKey: string,
): string | undefined {
  const paths = new Set(shared.flatMap(({ path, bibliographies }) => [...bibliographies, path ?? '']))
  const taken = files.find(
    ({ path, uri, places, bibliographies }) =>
      places.some(place => place.key === newKey) &&
      (shared.some(file => file.uri === uri) ||
        paths.has(path ?? '') ||
        bibliographies.some(bibliography => paths.has(bibliography))),
  )
  if (taken === undefined) return undefined
  const isEntry = taken.places.some(place => place.key === newKey && place.role === 'entry')
  return isEntry
    ? `“${newKey}” is the key of another entry in ${nameOf(taken)}.`
    : `“${newKey}” is cited in ${nameOf(taken)} already and would mean another source there.`
}

function nameOf({ uri }: TextFile): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
}

function toWorkspaceEdit(
  changes: readonly { readonly file: TextFile; readonly edits: readonly TextEdit[] }[],
  changesDocuments: boolean,
): WorkspaceEdit {
  const converted = changes.map(({ file, edits }) => {
    const rangeOf = rangesIn(file)
    return {
      file,
      edits: edits.map((edit): LspTextEdit => ({ range: rangeOf(edit), newText: edit.newText })),
    }
  })
  if (!changesDocuments)
    return { changes: Object.fromEntries(converted.map(({ file, edits }) => [file.uri, edits])) }
  return {
    documentChanges: converted.map(({ file: { uri, version }, edits }) =>
      TextDocumentEdit.create({ uri, version }, edits),
    ),
  }
}
