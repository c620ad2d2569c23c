import { NotificationType, RequestType, RequestType0 } from 'vscode-languageserver-protocol'

/** Asks for the full entry of an entity. */
export interface EntityParams {
  readonly id: string
}

/** An entity's entry, as Markdown. */
export interface EntityEntry {
  readonly text: string
}

/** What the server judges with: which knowledge, how old it is today, and as of which day briefs are judged. */
export interface Status {
  readonly version: string
  /** The day on which briefs are judged. */
  readonly asOf: string
  readonly facts: number
  readonly entities: number
  readonly sources: number
  /** The day up to which the knowledge speaks, as a person reads it: `22 November 2026`. */
  readonly knowledgeOf: string
  /** Days from then to today, whatever day briefs are judged on. */
  readonly ageDays: number
  /** Old enough to admit it. */
  readonly isOld: boolean
  /** Whether it came with Dateline or was fetched since. */
  readonly origin: 'bundled' | 'update'
}

/** What changed in the knowledge from version to version, as Markdown. */
export interface Changelog {
  readonly text: string
}

/** From where knowledge is fetched and whose signature is trusted; absent: as the last time. */
export interface UpdateKnowledgeParams {
  readonly from?: string
  readonly publicKey?: string
}

/** What came of an update or a rollback, with a sentence for the user. */
export interface KnowledgeAnswer {
  readonly outcome: 'changed' | 'unchanged' | 'refused'
  readonly message: string
}

/** `dateline/entity`: the entry of an entity; `null` if nobody knows the id. */
export const entityRequest = new RequestType<EntityParams, EntityEntry | null, void>('dateline/entity')

/** `dateline/status`: what the server judges with now. */
export const statusRequest = new RequestType0<Status, void>('dateline/status')

/** `dateline/status` as a notification: the server says so when it changes. */
export const statusNotification = new NotificationType<Status>('dateline/status')

/** `dateline/changelog`: what changed in the knowledge; `null` where no changelog came with it. */
export const changelogRequest = new RequestType0<Changelog | null, void>('dateline/changelog')

/** `dateline/updateKnowledge`: fetches newer knowledge, verifies it and judges with it. */
export const updateKnowledgeRequest = new RequestType<UpdateKnowledgeParams, KnowledgeAnswer, void>(
  'dateline/updateKnowledge',
)

/** `dateline/rollbackKnowledge`: goes back to the knowledge before the last update. */
export const rollbackKnowledgeRequest = new RequestType0<KnowledgeAnswer, void>('dateline/rollbackKnowledge')
