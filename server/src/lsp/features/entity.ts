import { entityEntry } from '../../engine/index.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { entityRequest } from '../requests.ts'

/** `dateline/entity`: the full entry of an entity, as of the workspace's date. */
export const entity: Feature = {
  name: 'entity',
  register(state) {
    state.connection.onRequest(
      entityRequest,
      guard(state, 'entity', null, async ({ id }) => {
        const { asOf } = await state.settings.of(undefined)
        const engines = await state.overlays.engines()
        const engine = engines.find(({ knowledge }) => knowledge.entities.has(id)) ?? state.engine()
        const text = entityEntry(engine.knowledge, id, asOf ?? state.host.today())
        return text === undefined ? null : { text }
      }),
    )
  },
}
