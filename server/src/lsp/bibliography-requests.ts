import type { Disposable, DocumentSelector } from 'vscode-languageserver'
import { ask } from './guard.ts'
import type { ServerState } from './server-state.ts'

/**
 * Has the client ask in bibliographies too, which are no briefs to it: `register` is called for each one that a
 * brief turns out to have. Only a client that sends their text as well is asked.
 */
export function forBibliographies(
  state: ServerState,
  name: string,
  register: (documentSelector: DocumentSelector) => Promise<Disposable>,
): void {
  const { client } = state
  if (!client.syncsDynamically || !client.pullsDiagnostics || !client.asksDynamically) return
  state.onBibliography(path => {
    const pattern = path.replaceAll('\\', '/').replaceAll(/[[\]{}*?]/g, '?')
    ask(state, name, register([{ scheme: 'file', pattern }]))
  })
}
