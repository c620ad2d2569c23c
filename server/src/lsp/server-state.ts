import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Engine } from '../engine/index.ts'
import type { Host } from '../host/host.ts'
import type { KnowledgeUpdates } from '../update/knowledge-updates.ts'
import type { BriefStore, OpenBrief } from './brief-store.ts'
import type { ClientFacts } from './client-facts.ts'
import { isBibliography } from './document-kind.ts'
import { Cancellation } from './guard.ts'
import type { KeyStore } from './key-store.ts'
import type { OverlayStore } from './overlay-store.ts'
import type { SettingsStore } from './settings-store.ts'
import type { Zotero } from './zotero.ts'

/** All that a feature works with. Passed first, held by nobody else. */
export interface ServerState {
  readonly connection: Connection
  readonly host: Host
  readonly client: ClientFacts
  readonly documents: TextDocuments<TextDocument>
  readonly settings: SettingsStore
  readonly briefs: BriefStore
  /** Where citation keys stand in files. */
  readonly keys: KeyStore
  /** Fetched knowledge; absent where there is no place to keep it. */
  readonly updates: KnowledgeUpdates | undefined
  /** The engine without overlays, made when first asked for, so that `initialize` is answered at once. */
  engine(): Engine
  /** The engines of the workspace's folders, each with its overlays. */
  readonly overlays: OverlayStore
  /** Reads the knowledge anew and judges all open briefs with it. */
  renewKnowledge(): void
  /** Opens and closes folders of the workspace, by URI. */
  changeFolders(added: readonly string[], removed: readonly string[]): void
  /** Judges all open briefs anew, after their settings or files have changed. */
  refresh(): void
  /** Looks whether files have changed on the disk that briefs are judged with; judges them anew where some have. */
  lookAtFiles(): Promise<void>
  /** Zotero's library, where the settings say to ask it. */
  readonly zotero: Zotero
  /** The folders of the workspace, as paths. */
  folders(): readonly string[]
  /** Called for each bibliography file that a brief turns out to have. */
  onBibliography(listener: (path: string) => void): void
  /** Called by `refresh`, for the feature that shows the diagnostics. */
  onRefresh(listener: () => void): void
}

/**
 * The analysis of all of an open document's present version; nothing for one that is not open. Throws a
 * `Cancellation` once nobody waits for it any more.
 */
export async function briefAt(
  state: ServerState,
  uri: string,
  token?: CancellationToken,
): Promise<OpenBrief | undefined> {
  const document = openBrief(state, uri)
  const brief = document && (await state.briefs.whole(document, token))
  if (token?.isCancellationRequested) throw new Cancellation()
  return brief
}

/** What is known of it now: of a long document that was just opened, what stands around `focus`. */
export async function briefNear(
  state: ServerState,
  uri: string,
  focus?: number,
): Promise<OpenBrief | undefined> {
  const document = openBrief(state, uri)
  return document && (await state.briefs.of(document, focus))
}

function openBrief({ documents }: ServerState, uri: string): TextDocument | undefined {
  const document = documents.get(uri)
  return document && !isBibliography(document) ? document : undefined
}
