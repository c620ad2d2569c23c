import { TextDocumentSyncKind } from 'vscode-languageserver'
import type { Feature } from '../feature.ts'
import { ask } from '../guard.ts'

/** How long after a change of a brief the disk is looked at, in milliseconds. */
const delay = 300
/** How long it is left alone then. */
const pause = 3000

/**
 * Notices files that change where nobody watches them: without a watcher, outside the workspace, behind a
 * symbolic link. It looks at the disk while briefs are edited, every few seconds at most and behind their
 * diagnostics, and when something is saved.
 */
export const changedFiles: Feature = {
  name: 'changed files',
  capability: client =>
    client.registersWatchers
      ? {}
      : { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true } },
  register(state) {
    const { documents, host } = state
    const looks = { isResting: false, isWanted: false }
    const wake = (): void => {
      looks.isWanted = looks.isResting
      if (looks.isResting) return
      looks.isResting = true
      host.later(delay, () => void ask(state, 'changed files', look()))
    }
    const look = async (): Promise<void> => {
      try {
        await state.lookAtFiles()
      } finally {
        host.later(pause, () => {
          looks.isResting = false
          if (looks.isWanted) wake()
        })
      }
    }
    documents.onDidChangeContent(wake)
    documents.onDidSave(() => void ask(state, 'changed files', state.lookAtFiles()))
  },
}
