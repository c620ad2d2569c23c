import { hoverAt } from '../../engine/index.ts'
import { toMarkup, toRange } from '../convert/to-lsp.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { briefAt } from '../server-state.ts'

/** `textDocument/hover`. */
export const hover: Feature = {
  name: 'hover',
  capability: () => ({ hoverProvider: true }),
  register(state) {
    const { client } = state
    state.connection.onHover(
      guard(state, 'hover', null, async ({ textDocument, position }) => {
        const brief = await briefAt(state, textDocument.uri)
        if (brief === undefined) return null
        const { document, analysis, engine } = brief
        const options = {
          commands: client.runsCommandLinks,
          images: client.showsImages && client.showsMarkdownHovers,
        }
        const found = hoverAt(analysis, engine.knowledge, document.offsetAt(position), options)
        if (found === undefined) return null
        return {
          contents: toMarkup(found.markdown, client.showsMarkdownHovers),
          range: toRange(document, found.span),
        }
      }),
    )
  },
}
