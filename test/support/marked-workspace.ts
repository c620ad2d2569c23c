import type { Location, Position, WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type ClientOptions, startClient, type TestClient } from './lsp-client.ts'
import { readMarked } from './marked.ts'

/** A workspace of marked files, with the file that has the cursor open in an editor. */
export interface MarkedWorkspace {
  readonly client: TestClient
  /** The file with the cursor. */
  readonly document: TextDocument
  /** The parameters of a request at the cursor. */
  readonly at: { readonly textDocument: { readonly uri: string }; readonly position: Position }
  /** The marked places, in order: `file 3:12 “text”`. */
  readonly marked: readonly string[]
  /** Places as `marked` tells them. */
  told(locations: readonly Location[] | null): readonly string[]
  /** All files after an edit, by name; an open file only where the edit is for its version. */
  after(edit: WorkspaceEdit | null): Readonly<Record<string, string>>
}

/**
 * Starts a client over files below `/work`, marked as briefs are: `[|…|]` a place, `[||]` the cursor, once. `options.open`
 * names further files that are open, with the text that stands in the editor.
 */
export async function markedWorkspace(
  files: Readonly<Record<string, string>>,
  options: ClientOptions & { readonly open?: Readonly<Record<string, string>> } = {},
): Promise<MarkedWorkspace> {
  const read = new Map(Object.entries(files).map(([name, text]) => [name, readMarked(text, [])]))
  const onDisk = Object.fromEntries([...read].map(([name, { text }]) => [`/work/${name}`, text]))
  const client = await startClient({ files: { ...onDisk, ...options.files }, ...options })
  const [current] = [...read].filter(([, { cursor }]) => cursor !== undefined)
  if (current === undefined) throw new Error('no file has the cursor [||]')
  const [name, { text, cursor = 0 }] = current
  const document = client.open(text, uriOf(name))
  const editors = new Map([[document.uri, document]])
  for (const [other, unsaved] of Object.entries(options.open ?? {})) {
    const marked = readMarked(unsaved, [])
    read.set(other, marked)
    editors.set(uriOf(other), client.open(marked.text, uriOf(other)))
  }
  const documentOf = (uri: string): TextDocument =>
    editors.get(uri) ?? TextDocument.create(uri, 'file', 0, String(client.host.files.get(pathOf(uri)) ?? ''))
  const tell = (uri: string, range: Location['range']): string => {
    const { line, character } = range.start
    return `${uri.replace('file:///work/', '')} ${line + 1}:${character + 1} “${documentOf(uri).getText(range)}”`
  }
  const marked = [...read].flatMap(([file, { ranges }]) => {
    const of = documentOf(uriOf(file))
    return ranges.map(({ start, end }) =>
      tell(uriOf(file), { start: of.positionAt(start), end: of.positionAt(end) }),
    )
  })
  return {
    client,
    document,
    at: { textDocument: { uri: document.uri }, position: document.positionAt(cursor) },
    marked: marked.sort(),
    told: locations => (locations ?? []).map(({ uri, range }) => tell(uri, range)).sort(),
    after(edit) {
      const changed = new Map([...read].map(([file, { text }]) => [file, text]))
      for (const change of edit?.documentChanges ?? []) {
        if (!('edits' in change)) continue
        const { uri, version } = change.textDocument
        const expected = editors.get(uri)?.version ?? null
        if (version !== expected) throw new Error(`${uri} is at version ${expected}, not ${version}`)
        const edits = change.edits.flatMap(one => ('newText' in one ? [one] : []))
        changed.set(uri.replace('file:///work/', ''), TextDocument.applyEdits(documentOf(uri), edits))
      }
      return Object.fromEntries(changed)
    },
  }
}

function uriOf(name: string): string {
  return `file:///work/${name}`
}

function pathOf(uri: string): string {
  return uri.replace('file://', '')
}
