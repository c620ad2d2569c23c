import { DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import type { Feature } from '../feature.ts'
import { ask } from '../guard.ts'

/** Bibliographies and overlays; a folder of overlays may go as a whole. */
const watchers = ['**/*.{bib,bibtex,json,yaml,yml}', '**/.dateline', '**/.dateline/knowledge'].map(
  globPattern => ({ globPattern }),
)

/** `workspace/didChangeWatchedFiles`: a bibliography or an overlay has changed, so briefs are judged anew. */
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
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    )
  },
}
