import { DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import type { Feature } from '../feature.ts'
import { ask } from '../guard.ts'

const globPattern = '**/*.{bib,bibtex,json,yaml,yml}'

/** `workspace/didChangeWatchedFiles`: a bibliography has changed, so its briefs are judged anew. */
export const watchedFiles: Feature = {
  name: 'watched files',
  register(state) {
    const { connection } = state
    connection.onDidChangeWatchedFiles(() => state.refresh())
  },
  ready(state) {
    const { connection, client } = state
    if (!client.registersWatchers) return
    ask(
      state,
      'watched files',
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] }),
    )
  },
}
