import { readable } from '../../engine/index.ts'
import { guard } from '../guard.ts'
import type { Changelog } from '../protocol.ts'
import { changelogRequest } from '../requests.ts'
import type { ServerState } from '../server-state.ts'
import { isRecord } from '../settings.ts'

/** No changelog is longer. */
const maximumBytes = 4 * 1024 * 1024

/** `dateline/changelog`: what changed in the knowledge, from the file that `initializationOptions` name. */
export function registerChangelog(state: ServerState): void {
  state.connection.onRequest(
    changelogRequest,
    guard(state, 'changelog', null, () => changelogOf(state)),
  )
}

async function changelogOf(state: ServerState): Promise<Changelog | null> {
  const { initialOptions } = state.client
  const path = isRecord(initialOptions) ? initialOptions.changelog : undefined
  if (typeof path !== 'string' || path === '') return null
  const file = await state.host.readFile(path, maximumBytes)
  if ('problem' in file) {
    state.host.log(`changelog: ${file.problem}`)
    return null
  }
  // What stands before the first version is for those who write the changelog.
  const text = file.text.replaceAll('\r\n', '\n')
  const start = text.search(/^## /m)
  if (start === -1) return null
  return { text: `# What changed in the knowledge\n\n${inUse(state)}\n\n${text.slice(start)}` }
}

/** Which knowledge judges: what was fetched is newer than this list. */
function inUse(state: ServerState): string {
  const { version, asOf } = state.engine().knowledge
  const judges = `Dateline judges with the knowledge of ${readable(asOf)}, version ${version}`
  if (state.updates?.load().pack === undefined) return `${judges}.`
  return `${judges}, which was fetched. This list ends with the version that came with Dateline.`
}
