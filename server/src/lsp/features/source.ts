import { sourceEntry } from '../../engine/index.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { sourceRequest } from '../requests.ts'

/** `dateline/source`: the full entry of a bundled source. */
export const source: Feature = {
  name: 'source',
  register(state) {
    state.connection.onRequest(
      sourceRequest,
      guard(state, 'source', null, async ({ key }) => {
        const engines = await state.overlays.engines()
        const engine = engines.find(({ knowledge }) => knowledge.sources.has(key)) ?? state.engine()
        const text = sourceEntry(engine.knowledge, key)
        return text === undefined ? null : { text }
      }),
    )
  },
}
