import { Command, type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver'
import {
  type CompletionItem as Completion,
  completeAt,
  resolveCompletion,
  type SourceIndex,
  typedKeyAt,
} from '../../engine/index.ts'
import type { OpenBrief } from '../brief-store.ts'
import { createBundledIndexes } from '../bundled-indexes.ts'
import { toMarkup, toRange } from '../convert/to-lsp.ts'
import { isBibliography } from '../document-kind.ts'
import { type EntryTarget, entryTarget, targetEdit } from '../entry-target.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
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
        const at = state.documents.get(textDocument.uri)?.offsetAt(position)
        const brief = await briefNear(state, textDocument.uri, at)
        if (brief === undefined) return nothing
        const { document, analysis, engine, bibliography } = brief
        const files = { files: bibliography.indexes, bundled: bundled.of(engine) }
        const offset = document.offsetAt(position)
        const library = await libraryAt(state, brief, offset)
        const citable = library === undefined ? files : { ...files, library }
        const found = completeAt(analysis, engine.knowledge, offset, citable)
        const target = entryTarget(brief)
        const items = found.items.map(item => toItem(state, brief, item, target))
        return { items, isIncomplete: found.isIncomplete }
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

/** What Zotero has for the key that is typed, where the settings say to ask. */
async function libraryAt(
  state: ServerState,
  { document, analysis }: OpenBrief,
  offset: number,
): Promise<SourceIndex | undefined> {
  const { zotero } = await state.settings.of(document.uri)
  const typed = zotero === undefined ? undefined : typedKeyAt(analysis, offset)
  return zotero === undefined || typed === undefined ? undefined : await state.zotero.search(zotero, typed)
}

function toItem(
  state: ServerState,
  { document }: OpenBrief,
  { label, detail, title, span, newText, filterText, sortText, isBundled }: Completion,
  target: EntryTarget | undefined,
): CompletionItem {
  const { client } = state
  const isAdded = isBundled && target !== undefined
  const isCommand = isAdded && client.appliesEdits && !(target.path === undefined && client.resolvesEdits)
  return {
    label,
    ...(client.showsLabelDetails
      ? { labelDetails: { description: detail }, ...(title === undefined ? {} : { detail: title }) }
      : { detail }),
    kind: CompletionItemKind.Reference,
    sortText,
    filterText,
    textEdit: { range: toRange(document, span), newText },
    ...(isCommand
      ? { command: Command.create(`Add to ${target.name}`, addEntryCommand, document.uri, label) }
      : {}),
    data: { uri: document.uri, isAdded },
  }
}

/** The item with its reference, and with the edit that adds its entry to the front matter. */
function resolved(state: ServerState, brief: OpenBrief, item: CompletionItem): CompletionItem {
  const { document, analysis, engine } = brief
  const { client } = state
  const beside = state.zotero.found(item.label)
  const markdown = resolveCompletion(engine.knowledge, analysis, item.label, beside)
  if (markdown === undefined) return item
  const source = engine.knowledge.sources.get(item.label)?.csl ?? beside
  const target = isRecord(item.data) && item.data.isAdded === true ? entryTarget(brief) : undefined
  const csl = source && { ...source, id: item.label }
  const edit =
    csl !== undefined && target !== undefined && target.path === undefined && client.resolvesEdits
      ? targetEdit(target, document.getText(), csl)
      : undefined
  const isTold = edit !== undefined || (target !== undefined && item.command !== undefined)
  const told = isTold ? `${markdown}\n\nAccepting it adds its entry to \`${target?.name}\`.` : markdown
  return {
    ...item,
    documentation: toMarkup(told, client.showsMarkdownDocumentation),
    ...(edit === undefined
      ? {}
      : { additionalTextEdits: [{ range: toRange(document, edit), newText: edit.newText }] }),
  }
}
