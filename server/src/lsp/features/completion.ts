import {
  Command,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
  type CompletionItem as Completion,
  type Completions,
  completeAt,
  mayHaveKeyAt,
  resolveCompletion,
  type SourceIndex,
  typedKeyAt,
} from '../../engine/index.ts'
import type { FormerBrief, OpenBrief } from '../brief-store.ts'
import { createBundledIndexes } from '../bundled-indexes.ts'
import type { ClientFacts } from '../client-facts.ts'
import { toMarkup, toRange } from '../convert/to-lsp.ts'
import { isBibliography } from '../document-kind.ts'
import { type EntryTarget, entryTarget, targetEdit } from '../entry-target.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { contentOf } from '../live-document.ts'
import { briefNear, type ServerState } from '../server-state.ts'
import { isRecord } from '../settings.ts'
import { addEntryCommand } from './add-entry.ts'

/** What is read of a brief that was opened comes first, in milliseconds. */
const settling = 3000

const nothing: CompletionList = { items: [], isIncomplete: false }

/** `textDocument/completion` of citation keys, and `completionItem/resolve`. */
export const completion: Feature = {
  name: 'completion',
  capability: () => ({ completionProvider: { triggerCharacters: ['@'], resolveProvider: true } }),
  register(state) {
    const bundled = createBundledIndexes()
    const prepare = guard(state, 'completion', undefined, async (uri: string) => {
      if (state.documents.get(uri)) await bundled.prepare(await state.overlays.engineFor(uri))
    })
    state.documents.onDidOpen(({ document }) => {
      if (!isBibliography(document)) state.host.later(settling, () => void prepare(document.uri))
    })
    state.connection.onCompletion(
      guard(state, 'completion', nothing, async ({ textDocument, position }) => {
        const document = state.documents.get(textDocument.uri)
        if (!document || !mayHaveKeyAt(contentOf(document), document.offsetAt(position))) return nothing
        const known = knownAt(state, document, position)
        const brief = known?.brief ?? (await briefNear(state, textDocument.uri, document.offsetAt(position)))
        if (brief === undefined) return nothing
        const { analysis, engine, bibliography } = brief
        const files = { files: bibliography.indexes, bundled: bundled.of(engine) }
        const offset = document.offsetAt(position)
        const library = await libraryAt(state, document, typedKeyAt(analysis, offset, known?.since))
        const citable = library === undefined ? files : { ...files, library }
        const found = completeAt(analysis, engine.knowledge, offset, citable, known?.since)
        const target = entryTarget(brief)
        return toList(state.client, document, found, target)
      }),
    )
    state.connection.onCompletionResolve(async (item: CompletionItem) => {
      const resolve = guard(state, 'completion', item, async () => {
        const uri: unknown = isRecord(item.data) ? item.data.uri : undefined
        const brief = typeof uri === 'string' ? await briefNear(state, uri) : undefined
        return brief === undefined ? item : resolved(state, brief, item)
      })
      return await resolve()
    })
  },
}

/** What was known before the last keystrokes, where these are of the key at a place and nothing else. */
function knownAt(state: ServerState, document: TextDocument, position: Position): FormerBrief | undefined {
  const known = state.briefs.before(document)
  const typed = known && typedKeyAt(known.brief.analysis, document.offsetAt(position), known.since)
  return typed === undefined ? undefined : known
}

/** What Zotero has for the key that is typed, where the settings say to ask. */
async function libraryAt(
  state: ServerState,
  { uri }: TextDocument,
  typed: string | undefined,
): Promise<SourceIndex | undefined> {
  const { zotero } = await state.settings.of(uri)
  return zotero === undefined || typed === undefined ? undefined : await state.zotero.search(zotero, typed)
}

/** What all items have is said once where the client can take it so: the answer is half as long. */
function toList(
  client: ClientFacts,
  document: TextDocument,
  { items, isIncomplete }: Completions,
  target: EntryTarget | undefined,
): CompletionList {
  const [first] = items
  if (first === undefined) return { items: [], isIncomplete }
  const range = toRange(document, first.span)
  const toItem = (item: Completion): CompletionItem => {
    const isAdded = item.isBundled && target !== undefined
    const isCommand = isAdded && client.appliesEdits && !(target.path === undefined && client.resolvesEdits)
    return {
      ...named(client, item),
      ...(client.takesDefaults
        ? { ...(item.newText === item.label ? {} : { textEditText: item.newText }) }
        : { textEdit: { range, newText: item.newText } }),
      ...(isCommand
        ? { command: Command.create(`Add to ${target.name}`, addEntryCommand, document.uri, item.label) }
        : {}),
      ...(client.takesDefaults && !isAdded ? {} : { data: { uri: document.uri, isAdded } }),
    }
  }
  const defaults = { editRange: range, data: { uri: document.uri, isAdded: false } }
  return {
    items: items.map(toItem),
    isIncomplete,
    ...(client.takesDefaults ? { itemDefaults: defaults } : {}),
  }
}

/** What a person is shown of an item, and what a client finds it by. */
function named(
  { showsLabelDetails, resolvesDetail }: ClientFacts,
  { label, detail, title, filterText, sortText }: Completion,
): CompletionItem {
  const isTitled = title !== undefined && !resolvesDetail
  return {
    label,
    ...(showsLabelDetails
      ? { labelDetails: { description: detail }, ...(isTitled ? { detail: title } : {}) }
      : { detail }),
    kind: CompletionItemKind.Reference,
    sortText,
    filterText,
  }
}

/** The item with its reference, and with the edit that adds its entry to the front matter. */
function resolved(state: ServerState, brief: OpenBrief, item: CompletionItem): CompletionItem {
  const { document, analysis, engine } = brief
  const { client } = state
  const beside = state.zotero.found(item.label)
  const found = resolveCompletion(engine.knowledge, analysis, item.label, beside)
  if (found === undefined) return item
  const { markdown, title } = found
  const source = engine.knowledge.sources.get(item.label)?.csl ?? beside
  const target = isRecord(item.data) && item.data.isAdded === true ? entryTarget(brief) : undefined
  const csl = source && { ...source, id: item.label }
  const edit =
    csl !== undefined && target !== undefined && target.path === undefined && client.resolvesEdits
      ? targetEdit(target, document.getText(), csl)
      : undefined
  const isTold = edit !== undefined || (target !== undefined && item.command !== undefined)
  const told = isTold ? `${markdown}\n\nAccepting it adds its entry to \`${target?.name}\`.` : markdown
  const isTitled = client.showsLabelDetails && client.resolvesDetail && title !== undefined
  return {
    ...item,
    ...(isTitled ? { detail: title } : {}),
    documentation: toMarkup(told, client.showsMarkdownDocumentation),
    ...(edit === undefined
      ? {}
      : { additionalTextEdits: [{ range: toRange(document, edit), newText: edit.newText }] }),
  }
}
