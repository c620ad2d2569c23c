import { type SymbolInformation, SymbolKind } from 'vscode-languageserver'
import { type Entity, findEntities } from '../../engine/index.ts'
import { entityUri } from '../convert/to-lsp.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

const limit = 50
const kinds: Readonly<Record<Entity['kind'], SymbolKind>> = {
  model: SymbolKind.Class,
  lab: SymbolKind.Namespace,
  policy: SymbolKind.Event,
  benchmark: SymbolKind.Number,
  license: SymbolKind.Key,
  organization: SymbolKind.Namespace,
}
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** `workspace/symbol`: entities by name, for clients that open their entries. */
export const workspaceSymbols: Feature = {
  name: 'symbols',
  capability: ({ runsCommandLinks }) => (runsCommandLinks ? { workspaceSymbolProvider: true } : {}),
  register(state) {
    if (!state.client.runsCommandLinks) return
    state.connection.onWorkspaceSymbol(
      guard(state, 'symbols', null, async ({ query }) => {
        const [engine = state.engine()] = await state.overlays.engines()
        return findEntities(engine.knowledge, query, limit).map(
          ({ id, name, kind }): SymbolInformation => ({
            name,
            kind: kinds[kind],
            containerName: `Dateline · ${kind}`,
            location: { uri: entityUri(id), range },
          }),
        )
      }),
    )
  },
}
