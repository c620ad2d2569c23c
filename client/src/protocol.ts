import { NotificationType, RequestType, RequestType0 } from 'vscode-languageclient'

/** Asks for the full entry of an entity. */
export interface EntityParams {
  readonly id: string
}

/** An entity's entry, as Markdown. */
export interface EntityEntry {
  readonly text: string
}

/** What the server judges with: the knowledge base's version, the as-of date and the number of facts. */
export interface Status {
  readonly version: string
  readonly asOf: string
  readonly facts: number
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

/** `dateline/status` as a request: what the server judges with now. */
export const statusRequest = new RequestType0<Status, void>('dateline/status')

/** `dateline/status` as a notification: the server says so when it changes. */
export const statusNotification = new NotificationType<Status>('dateline/status')

/** `dateline/updateKnowledge`: fetches newer knowledge, verifies it and judges with it. */
export const updateKnowledgeRequest = new RequestType<UpdateKnowledgeParams, KnowledgeAnswer, void>(
  'dateline/updateKnowledge',
)

/** `dateline/rollbackKnowledge`: goes back to the knowledge before the last update. */
export const rollbackKnowledgeRequest = new RequestType0<KnowledgeAnswer, void>('dateline/rollbackKnowledge')
