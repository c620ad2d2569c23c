import { knowledgeAge, readable } from '../../engine/index.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import type { Status } from '../protocol.ts'
import { statusRequest } from '../requests.ts'
import type { ServerState } from '../server-state.ts'
import { registerChangelog } from './changelog.ts'

const unknown: Status = {
  version: '',
  asOf: '',
  facts: 0,
  entities: 0,
  sources: 0,
  knowledgeOf: '',
  ageDays: 0,
  isOld: false,
  origin: 'bundled',
}

/** `dateline/status` and `dateline/changelog`: what the server judges with, and what changed in it. */
export const status: Feature = {
  name: 'status',
  register(state) {
    state.connection.onRequest(
      statusRequest,
      guard(state, 'status', unknown, () => statusOf(state)),
    )
    registerChangelog(state)
  },
}

/** What the server judges with now. */
export async function statusOf(state: ServerState): Promise<Status> {
  const { asOf } = await state.settings.of(undefined)
  const { knowledge } = (await state.overlays.engines())[0] ?? state.engine()
  const today = state.host.today()
  const { days, warning } = knowledgeAge(knowledge, today)
  return {
    version: knowledge.version,
    asOf: asOf ?? today,
    facts: knowledge.factCount,
    entities: knowledge.entities.size,
    sources: knowledge.sources.size,
    knowledgeOf: readable(knowledge.asOf),
    ageDays: days,
    isOld: warning !== undefined,
    origin: state.updates?.load().pack === undefined ? 'bundled' : 'update',
  }
}
