import { explainAt } from '../../engine/index.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { explainRequest } from '../requests.ts'
import { briefAt } from '../server-state.ts'

/** `dateline/explain`: what Dateline sees at a place of an open brief, and why it says no more. */
export const explain: Feature = {
  name: 'explain',
  register(state) {
    state.connection.onRequest(
      explainRequest,
      guard(state, 'explain', null, async ({ uri, position }, token) => {
        const brief = await briefAt(state, uri, token)
        if (brief === undefined) return null
        const { document, analysis, engine } = brief
        return { text: explainAt(analysis, engine, document.offsetAt(position)) }
      }),
    )
  },
}
