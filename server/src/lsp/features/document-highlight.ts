import {
  type DocumentHighlight,
  DocumentHighlightKind,
  DocumentHighlightRequest,
} from 'vscode-languageserver'
import { forBibliographies } from '../bibliography-requests.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { namedPlaceAt, rangesIn } from '../named-place.ts'
import { briefAt } from '../server-state.ts'

/** `textDocument/documentHighlight`: the other places of a citation key or an entity in the same document. */
export const documentHighlight: Feature = {
  name: 'highlights',
  capability: () => ({ documentHighlightProvider: true }),
  register(state) {
    const { connection } = state
    connection.onDocumentHighlight(
      guard(state, 'highlights', null, async ({ textDocument: { uri }, position }, token) => {
        const named = await namedPlaceAt(state, uri, position, () => briefAt(state, uri, token))
        if (named === undefined) return null
        if (named.kind === 'key') {
          const rangeOf = rangesIn(named.file)
          return named.file.places
            .filter(({ key }) => key === named.place.key)
            .map((place): DocumentHighlight => {
              const isEntry = place.role === 'entry'
              const kind = isEntry ? DocumentHighlightKind.Write : DocumentHighlightKind.Read
              return { range: rangeOf(place), kind }
            })
        }
        const { brief, mentions } = named.brief.analysis
        const rangeOf = rangesIn(brief)
        return mentions
          .filter(({ entity }) => entity === named.entity)
          .map(
            (mention): DocumentHighlight => ({ range: rangeOf(mention), kind: DocumentHighlightKind.Text }),
          )
      }),
    )
    forBibliographies(state, 'highlights', documentSelector =>
      connection.client.register(DocumentHighlightRequest.type, { documentSelector }),
    )
  },
}
