import type { DocumentLink } from 'vscode-languageserver'
import { createDocumentLinker } from '../../engine/index.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { rangesIn } from '../named-place.ts'
import { briefAt } from '../server-state.ts'

/** `textDocument/documentLink`: what a brief cites by an official identifier, at its official site. */
export const documentLinks: Feature = {
  name: 'document links',
  capability: () => ({ documentLinkProvider: { resolveProvider: false } }),
  register(state) {
    const linksOf = createDocumentLinker()
    state.connection.onDocumentLinks(
      guard(state, 'document links', null, async ({ textDocument }, token) => {
        const brief = await briefAt(state, textDocument.uri, token)
        if (brief === undefined) return null
        const rangeOf = rangesIn(brief.analysis.brief)
        return linksOf(brief.analysis, brief.engine.knowledge).map((link): DocumentLink => {
          return { range: rangeOf(link), target: link.url, tooltip: link.title }
        })
      }),
    )
  },
}
