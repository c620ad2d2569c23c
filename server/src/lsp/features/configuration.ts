import { DidChangeConfigurationNotification } from 'vscode-languageserver'
import type { Feature } from '../feature.ts'

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
  ready({ connection, client }) {
    if (!client.registersConfiguration) return
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'dateline' })
  },
}
