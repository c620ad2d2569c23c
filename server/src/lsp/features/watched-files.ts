import { DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import type { Feature } from '../feature.ts'
import { ask } from '../guard.ts'

/** Bibliographies, Quarto projects and overlays; a folder of overlays may go as a whole. */
const watchers = ['**/*.{bib,bibtex,biblatex,json,yaml,yml}', '**/.dateline', '**/.dateline/knowledge'].map(
  globPattern => ({ globPattern }),
)

/** `workspace/didChangeWatchedFiles`: a bibliography or an overlay has changed, so briefs are judged anew. */
export const watchedFiles: Feature = {
  name: 'watched files',
  register(state) {
    const { connection, client, host } = state
    connection.onDidChangeWatchedFiles(() => void ask(state, 'watched files', state.lookAtFiles()))
    if (!client.registersWatchers || !client.watchesAnywhere) return
    state.onBibliography(path => {
      if (state.folders().some(folder => isBelow(folder, path))) return
      const folder = host.folderOf(path)
      const pattern = path
        .slice(folder.length)
        .replace(/^[\\/]/, '')
        .replaceAll(/[[\]{}*?]/g, '?')
      const globPattern = { baseUri: host.uriOf(folder), pattern }
      ask(
        state,
        'watched files',
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] }),
      )
    })
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

function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder) && /^[\\/]/.test(path.slice(folder.replace(/[\\/]$/, '').length))
}
