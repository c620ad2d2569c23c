import { type Location, ReferencesRequest } from 'vscode-languageserver'
import { createMentionFinder, type Engine, type Mention } from '../../engine/index.ts'
import { forBibliographies } from '../bibliography-requests.ts'
import type { OpenBrief } from '../brief-store.ts'
import { briefTexts, type Search } from '../brief-texts.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { searchKeys, sharing } from '../key-search.ts'
import type { TextFile } from '../key-store.ts'
import { type NamedPlace, namedPlaceAt, rangesIn } from '../named-place.ts'
import { briefAt, type ServerState } from '../server-state.ts'

/** How long is searched before other requests get their turn, in milliseconds. */
const slice = 20

/** `textDocument/references`: all places of a citation key, all mentions of an entity in the workspace. */
export const references: Feature = {
  name: 'references',
  capability: () => ({ referencesProvider: { workDoneProgress: true } }),
  register(state) {
    const { connection } = state
    connection.onReferences(
      guard(state, 'references', null, async ({ textDocument, position, context }, token, progress) => {
        const named = await namedPlaceAt(state, textDocument.uri, position)
        if (named === undefined) return null
        const search = { token, progress }
        if (named.kind === 'entity') return await mentionsOf(state, named.brief, named.entity, search)
        return await placesOf(state, named, context.includeDeclaration, search)
      }),
    )
    forBibliographies(state, 'references', documentSelector =>
      connection.client.register(ReferencesRequest.type, { documentSelector }),
    )
  },
}

async function placesOf(
  state: ServerState,
  { file, place: { key } }: NamedPlace & { kind: 'key' },
  withEntries: boolean,
  search: Search,
): Promise<Location[]> {
  const also = file.format === 'brief' ? undefined : file.path
  const { files, skipped } = await searchKeys(state, [key], search, also)
  tellSkipped(state, skipped)
  return sharing(files, key, file.uri).flatMap(found => {
    const rangeOf = rangesIn(found)
    return found.places
      .filter(place => place.key === key && (withEntries || place.role !== 'entry'))
      .map(place => ({ uri: found.uri, range: rangeOf(place) }))
  })
}

/** Briefs that are open have been analyzed; the others are read for their mentions alone. */
async function mentionsOf(
  state: ServerState,
  { engine: { knowledge } }: OpenBrief,
  id: string,
  search: Search,
): Promise<Location[]> {
  const entity = knowledge.entities.get(id)
  if (entity === undefined) return []
  const finders = new Map<Engine, ReturnType<typeof createMentionFinder>>()
  const mentionsIn = async ({ uri, text }: TextFile): Promise<readonly Mention[]> => {
    const engine = await state.overlays.engineFor(uri)
    const find = finders.get(engine) ?? createMentionFinder(engine.knowledge, entity)
    finders.set(engine, find)
    return find(text)
  }
  const found: Location[] = []
  const skipped: string[] = []
  let until = Date.now() + slice
  for await (const file of briefTexts(state, search, what => skipped.push(what))) {
    if (search.token.isCancellationRequested) break
    const open = file.version === null ? undefined : await briefAt(state, file.uri, search.token)
    const text = open?.analysis.brief.text ?? file.text
    const mentions = open?.analysis.mentions ?? (await mentionsIn(file))
    const rangeOf = rangesIn({ text })
    for (const mention of mentions)
      if (mention.entity === id) found.push({ uri: file.uri, range: rangeOf(mention) })
    if (Date.now() < until) continue
    await new Promise(resolve => setTimeout(resolve, 0))
    until = Date.now() + slice
  }
  tellSkipped(state, skipped)
  return found
}

function tellSkipped(state: ServerState, skipped: readonly string[]): void {
  if (skipped.length > 0) state.host.log(`references: not searched: ${skipped.join(', ')}`)
}
