import { type Disposable, EventEmitter, Uri, workspace } from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { changelogRequest, entityRequest, sourceRequest } from './requests.ts'

const scheme = 'dateline'

/** The address of an entity's read-only entry. */
export function entityUri(id: string): Uri {
  return Uri.from({ scheme, path: `/${id}.md` })
}

/** The address of the read-only changelog of the knowledge; no entity's id holds a slash. */
export const changelogUri = Uri.from({ scheme, path: '/knowledge/what-changed.md' })

/** What a path begins with that stands for a source; no entity's id holds a slash. */
const sourceFolder = '/source/'

function entityId(uri: Uri): string {
  return uri.path.replace(/^\//, '').replace(/\.md$/, '')
}

/** Serves the entries of entities and sources and the changelog as read-only documents, and renews the open ones after a restart. */
export function registerEntityDocuments(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>()
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: async uri => {
      if (uri.path === changelogUri.path) {
        const changelog = await client.sendRequest(changelogRequest)
        return changelog?.text ?? 'No changelog of the knowledge came with this Dateline.\n'
      }
      if (uri.path.startsWith(sourceFolder)) {
        const key = uri.path.slice(sourceFolder.length).replace(/\.md$/, '')
        const entry = await client.sendRequest(sourceRequest, { key })
        return entry?.text ?? `Dateline knows no source with the key “${key}”.\n`
      }
      const entry = await client.sendRequest(entityRequest, { id: entityId(uri) })
      return entry?.text ?? `Dateline knows no entity with the id “${entityId(uri)}”.\n`
    },
  })
  const states = client.onDidChangeState(({ newState }) => {
    if (newState !== State.Running) return
    for (const document of workspace.textDocuments) {
      if (document.uri.scheme === scheme) changed.fire(document.uri)
    }
  })
  return {
    dispose() {
      states.dispose()
      provider.dispose()
      changed.dispose()
    },
  }
}
