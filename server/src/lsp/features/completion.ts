import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver'
import { completeAt, resolveCompletion } from '../../engine/index.ts'
import { toMarkup, toRange } from '../convert/to-lsp.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { briefAt } from '../server-state.ts'
import { isRecord } from '../settings.ts'

const nothing: CompletionList = { items: [], isIncomplete: false }

/** `textDocument/completion` of citation keys, and `completionItem/resolve`. */
export const completion: Feature = {
  name: 'completion',
  capability: () => ({ completionProvider: { triggerCharacters: ['@'], resolveProvider: true } }),
  register(state) {
    state.connection.onCompletion(
      guard(state, 'completion', nothing, async ({ textDocument, position }) => {
        const brief = await briefAt(state, textDocument.uri)
        if (brief === undefined) return nothing
        const { document, analysis, engine } = brief
        const found = completeAt(analysis, engine.knowledge, document.offsetAt(position))
        const items = found.items.map(item => ({
          label: item.label,
          kind: CompletionItemKind.Reference,
          detail: item.detail,
          sortText: item.sortText,
          filterText: item.filterText,
          textEdit: { range: toRange(document, item.span), newText: item.newText },
          data: { uri: document.uri },
        }))
        return { items, isIncomplete: found.isIncomplete }
      }),
    )
    state.connection.onCompletionResolve(async (item: CompletionItem) => {
      const resolve = guard(state, 'completion', item, async () => {
        const uri: unknown = isRecord(item.data) ? item.data.uri : undefined
        const brief = typeof uri === 'string' ? await briefAt(state, uri) : undefined
        const markdown = brief && resolveCompletion(brief.engine.knowledge, brief.analysis, item.label)
        if (markdown === undefined) return item
        return { ...item, documentation: toMarkup(markdown, state.client.showsMarkdownDocumentation) }
      })
      return await resolve()
    })
  },
}
