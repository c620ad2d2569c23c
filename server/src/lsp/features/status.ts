import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { type Status, statusRequest } from '../protocol.ts'
import type { ServerState } from '../server-state.ts'

const unknown: Status = { version: '', asOf: '', facts: 0 }

/** `dateline/status`: what the server judges with. */
export const status: Feature = {
  name: 'status',
  register(state) {
    state.connection.onRequest(
      statusRequest,
      guard(state, 'status', unknown, () => statusOf(state)),
    )
  },
}

/** What the server judges with now. */
export async function statusOf(state: ServerState): Promise<Status> {
  const { asOf } = await state.settings.of(undefined)
  const { version, factCount } = ((await state.overlays.engines())[0] ?? state.engine()).knowledge
  return { version, asOf: asOf ?? state.host.today(), facts: factCount }
}
