import { type DocumentSelector, type ExtensionContext, Uri, workspace } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { registerExplainHere } from './commands/explain-here.ts'
import { registerRestart } from './commands/restart.ts'
import { registerRollbackKnowledge } from './commands/rollback-knowledge.ts'
import { registerSetAsOf } from './commands/set-as-of.ts'
import { registerShowEntity } from './commands/show-entity.ts'
import { registerShowKnowledgeChanges } from './commands/show-knowledge-changes.ts'
import { registerShowOutput } from './commands/show-output.ts'
import { registerUpdateKnowledge } from './commands/update-knowledge.ts'
import { registerEntityDocuments } from './entity-documents.ts'
import { registerKeepSuggesting } from './keep-suggesting.ts'
import { tellRefusedRename } from './refused-rename.ts'
import { registerSavedSources } from './saved-sources.ts'
import { registerShownParts } from './shown-parts.ts'
import { registerStatusItem } from './status-item.ts'
import { readUpdateSettings } from './update-settings.ts'

/** The client's id: the prefix of its trace setting. */
export const clientId = 'dateline'

/** The client's name: the title of its output channel. */
export const clientName = 'Dateline'

/** The documents that are briefs. */
const selector = ['markdown', 'quarto'].flatMap(language =>
  ['file', 'untitled'].map(scheme => ({ language, scheme })),
) satisfies DocumentSelector

/** Makes a client for a host: a server process under Node, a worker in a browser. */
type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient

/** Starts the client and everything that depends on it; the context disposes of it all. */
export async function startClient(context: ExtensionContext, create: CreateClient): Promise<void> {
  const watcher = workspace.createFileSystemWatcher('**/*.{bib,json,yaml,yml}')
  const client = create({
    documentSelector: selector,
    synchronize: { configurationSection: 'dateline', fileEvents: watcher },
    diagnosticPullOptions: { onChange: true, onTabs: true },
    // Asked at each start: the key may be another by then.
    initializationOptions: () => ({
      changelog: Uri.joinPath(context.extensionUri, 'dist', 'knowledge-changelog.md').fsPath,
      updates: { folder: context.globalStorageUri.fsPath, publicKey: readUpdateSettings().publicKey },
    }),
    middleware: { provideRenameEdits: tellRefusedRename },
    // Hovers link to entries and show timelines; no other command may run from them.
    markdown: { isTrusted: { enabledCommands: ['dateline.showEntity'] }, supportHtml: true },
  })
  context.subscriptions.push(
    watcher,
    client,
    registerRestart(client),
    registerShowOutput(client),
    registerShowEntity(client),
    registerExplainHere(client),
    registerShowKnowledgeChanges(),
    registerSetAsOf(),
    registerUpdateKnowledge(client),
    registerRollbackKnowledge(client),
    registerSavedSources(client),
    registerEntityDocuments(client),
    registerStatusItem(client, selector),
    registerKeepSuggesting(selector),
    registerShownParts(client, selector),
  )
  await client.start()
}
