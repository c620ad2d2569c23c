import { type Hover, HoverRequest } from 'vscode-languageserver'
import { hoverAt, referenceMarkdown, shift } from '../../engine/index.ts'
import { forBibliographies } from '../bibliography-requests.ts'
import type { FormerBrief } from '../brief-store.ts'
import { toMarkup, toRange } from '../convert/to-lsp.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { type NamedPlace, namedPlaceAt, rangesIn } from '../named-place.ts'
import { briefNear, type ServerState } from '../server-state.ts'

/** `textDocument/hover`, in briefs and on the keys of their bibliographies. */
export const hover: Feature = {
  name: 'hover',
  capability: () => ({ hoverProvider: true }),
  register(state) {
    const { connection } = state
    connection.onHover(
      guard(state, 'hover', null, async ({ textDocument, position }) => {
        const document = state.documents.get(textDocument.uri)
        const offset = document?.offsetAt(position)
        const before = document && state.briefs.before(document, document.offsetAt(position))
        if (before) return hoverInBrief(state, before)
        const brief = await briefNear(state, textDocument.uri, offset)
        if (brief) return hoverInBrief(state, { brief, offset: brief.document.offsetAt(position), moved: 0 })
        const named = await namedPlaceAt(state, textDocument.uri, position)
        return named?.kind === 'key' ? await hoverOnEntry(state, named) : null
      }),
    )
    forBibliographies(state, 'hover', documentSelector =>
      connection.client.register(HoverRequest.type, { documentSelector }),
    )
  },
}

function hoverInBrief({ client }: ServerState, { brief, offset, moved }: FormerBrief): Hover | null {
  const { document, analysis, engine } = brief
  const options = {
    commands: client.runsCommandLinks,
    images: client.showsImages && client.showsMarkdownHovers,
  }
  const found = hoverAt(analysis, engine.knowledge, offset, options)
  if (found === undefined) return null
  return {
    contents: toMarkup(found.markdown, client.showsMarkdownHovers),
    range: toRange(document, shift(found.span, moved)),
  }
}

async function hoverOnEntry(
  state: ServerState,
  { file, place }: NamedPlace & { kind: 'key' },
): Promise<Hover | null> {
  const csl = file.path === undefined ? undefined : await state.keys.source(file.path, place.key)
  if (csl === undefined) return null
  const { knowledge } = await state.overlays.engineFor(file.uri)
  const markdown = referenceMarkdown(csl, knowledge)
  return {
    contents: toMarkup(markdown, state.client.showsMarkdownHovers),
    range: rangesIn(file)(place),
  }
}
