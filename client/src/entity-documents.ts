import { type Disposable, EventEmitter, Uri, workspace } from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { entityRequest } from './protocol.ts'

const scheme = 'dateline'

/** The address of an entity's read-only entry. */
export function entityUri(id: string): Uri {
  return Uri.from({ scheme, path: `/${id}.md` })
}

function entityId(uri: Uri): string {
  return uri.path.replace(/^\//, '').replace(/\.md$/, '')
}

/** Serves the entries of entities as read-only documents, and renews the open ones after a restart. */
export function registerEntityDocuments(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>()
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: async uri => {
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
