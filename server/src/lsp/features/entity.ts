import { entityEntry } from '../../engine/index.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { entityRequest } from '../protocol.ts'

/** `dateline/entity`: the full entry of an entity, as of the workspace's date. */
export const entity: Feature = {
  name: 'entity',
  register(state) {
    state.connection.onRequest(
      entityRequest,
      guard(state, 'entity', null, async ({ id }) => {
        const { asOf } = await state.settings.of(undefined)
        const text = entityEntry(state.engine().knowledge, id, asOf ?? state.host.today())
        return text === undefined ? null : { text }
      }),
    )
  },
}
