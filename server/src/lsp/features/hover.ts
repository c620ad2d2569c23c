import { type Hover, HoverRequest } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
  type Hover as Found,
  formerPlace,
  hoverAt,
  isKnownAt,
  isUntouched,
  referenceMarkdown,
  shift,
} from '../../engine/index.ts'
import { forBibliographies } from '../bibliography-requests.ts'
import type { OpenBrief } from '../brief-store.ts'
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
        const known = document && hoverBefore(state, document, document.offsetAt(position))
        if (known !== undefined) return known
        const brief = await briefNear(state, textDocument.uri, offset)
        if (brief) return hoverInBrief(state, brief, brief.document.offsetAt(position))
        const named = await namedPlaceAt(state, textDocument.uri, position)
        return named?.kind === 'key' ? await hoverOnEntry(state, named) : null
      }),
    )
    forBibliographies(state, 'hover', documentSelector =>
      connection.client.register(HoverRequest.type, { documentSelector }),
    )
  },
}

/** What was known before the last keystrokes of words that they have left alone; `undefined` of others. */
function hoverBefore(state: ServerState, document: TextDocument, offset: number): Hover | null | undefined {
  const known = state.briefs.before(document)
  if (known === undefined) return undefined
  const { brief, since } = known
  const read = brief.analysis.brief
  const place = formerPlace(read, since, offset)
  if (place === undefined) return undefined
  const found = hoverOf(state, brief, place.offset)
  if (found === undefined) return isKnownAt(read, since, place.offset) ? null : undefined
  if (!isUntouched(read, since, found.span)) return undefined
  return toHover(state, document, { ...found, span: shift(found.span, place.moved) })
}

function hoverInBrief(state: ServerState, brief: OpenBrief, offset: number): Hover | null {
  const found = hoverOf(state, brief, offset)
  return found ? toHover(state, brief.document, found) : null
}

function hoverOf(
  { client }: ServerState,
  { analysis, engine }: OpenBrief,
  offset: number,
): Found | undefined {
  const options = {
    commands: client.runsCommandLinks,
    images: client.showsImages && client.showsMarkdownHovers,
  }
  return hoverAt(analysis, engine.knowledge, offset, options)
}

function toHover({ client }: ServerState, document: TextDocument, { markdown, span }: Found): Hover {
  return { contents: toMarkup(markdown, client.showsMarkdownHovers), range: toRange(document, span) }
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
