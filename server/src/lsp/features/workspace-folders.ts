import type { Feature } from '../feature.ts'

/** `workspace/didChangeWorkspaceFolders`: bibliographies are looked for in the folders that are open. */
export const workspaceFolders: Feature = {
  name: 'workspace folders',
  capability: client =>
    client.changesFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {},
  ready(state) {
    if (!state.client.changesFolders) return
    state.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      state.changeFolders(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      )
      state.refresh()
    })
  },
}
