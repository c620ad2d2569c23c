import { DefinitionRequest, type Location, type LocationLink, type Range } from 'vscode-languageserver'
import { forBibliographies } from '../bibliography-requests.ts'
import { entityUri, sourceUri } from '../convert/to-lsp.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { entriesOf, type NamedPlace, namedPlaceAt, rangesIn } from '../named-place.ts'
import type { ServerState } from '../server-state.ts'

/** Where something is defined. */
interface Target {
  readonly uri: string
  readonly range: Range
}

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** `textDocument/definition`: from a citation key to its entry, from an entity to what is known of it. */
export const definition: Feature = {
  name: 'definition',
  capability: () => ({ definitionProvider: true }),
  register(state) {
    const { connection, client } = state
    connection.onDefinition(
      guard(state, 'definition', null, async ({ textDocument, position }) => {
        const named = await namedPlaceAt(state, textDocument.uri, position)
        if (named === undefined) return null
        const targets = await targetsOf(state, named)
        if (!client.linksDefinitions) return targets.map(({ uri, range }): Location => ({ uri, range }))
        const originSelectionRange = originOf(named)
        return targets.map(
          ({ uri, range }): LocationLink => ({
            originSelectionRange,
            targetUri: uri,
            targetRange: range,
            targetSelectionRange: range,
          }),
        )
      }),
    )
    forBibliographies(state, 'definition', documentSelector =>
      connection.client.register(DefinitionRequest.type, { documentSelector }),
    )
  },
}

/** Entries of what is bundled are for clients that open them. */
async function targetsOf(state: ServerState, named: NamedPlace): Promise<readonly Target[]> {
  const opensEntries = state.client.runsCommandLinks
  if (named.kind === 'entity') return opensEntries ? [{ uri: entityUri(named.entity), range: start }] : []
  const { key } = named.place
  if (named.brief === undefined) {
    const { file } = named
    const entries = file.places.filter(place => place.key === key && place.role === 'entry')
    return entries.map(place => ({ uri: file.uri, range: rangesIn(file)(place) }))
  }
  const entries = await entriesOf(state, named.brief, key)
  if (entries.length > 0)
    return entries.map(({ file, place }) => ({ uri: file.uri, range: rangesIn(file)(place) }))
  const isBundled = named.brief.engine.knowledge.sources.has(key)
  return isBundled && opensEntries ? [{ uri: sourceUri(key), range: start }] : []
}

function originOf(named: NamedPlace): Range {
  const text = named.kind === 'key' ? named.file.text : named.brief.analysis.brief.text
  return rangesIn({ text })(named.place)
}
