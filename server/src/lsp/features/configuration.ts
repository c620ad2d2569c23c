import { DidChangeConfigurationNotification } from 'vscode-languageserver'
import type { Feature } from '../feature.ts'
import { ask } from '../guard.ts'

/** `workspace/didChangeConfiguration`: briefs are judged anew under the new settings. */
export const configuration: Feature = {
  name: 'configuration',
  register(state) {
    const { connection } = state
    connection.onDidChangeConfiguration(({ settings }) => {
      state.settings.renew(settings)
      state.refresh()
    })
  },
  ready(state) {
    const { connection, client } = state
    if (!client.registersConfiguration) return
    ask(
      state,
      'configuration',
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'dateline' }),
    )
  },
}
