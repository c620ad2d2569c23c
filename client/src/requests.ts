import { NotificationType, RequestType, RequestType0 } from 'vscode-languageclient'
import {
  type Changelog,
  type DidShowParams,
  type EntityEntry,
  type EntityParams,
  type ExplainParams,
  type Explanation,
  type KnowledgeAnswer,
  methods,
  type SourceParams,
  type Status,
  type UpdateKnowledgeParams,
} from '../../server/src/lsp/protocol.ts'

/** `dateline/entity`: the entry of an entity; `null` if nobody knows the id. */
export const entityRequest = new RequestType<EntityParams, EntityEntry | null, void>(methods.entity)

/** `dateline/source`: the entry of a bundled source; `null` if nobody knows the key. */
export const sourceRequest = new RequestType<SourceParams, EntityEntry | null, void>(methods.source)

/** `dateline/explain`: what is seen at a place and why; `null` for a brief that is not open. */
export const explainRequest = new RequestType<ExplainParams, Explanation | null, void>(methods.explain)

/** `dateline/didShow`: an editor shows a part of a brief. */
export const didShowNotification = new NotificationType<DidShowParams>(methods.didShow)

/** `dateline/status`: what the server judges with now. */
export const statusRequest = new RequestType0<Status, void>(methods.status)

/** `dateline/status` as a notification: the server says so when it changes. */
export const statusNotification = new NotificationType<Status>(methods.status)

/** `dateline/changelog`: what changed in the knowledge; `null` where no changelog came with it. */
export const changelogRequest = new RequestType0<Changelog | null, void>(methods.changelog)

/** `dateline/updateKnowledge`: fetches newer knowledge, verifies it and judges with it. */
export const updateKnowledgeRequest = new RequestType<UpdateKnowledgeParams, KnowledgeAnswer, void>(
  methods.updateKnowledge,
)

/** `dateline/rollbackKnowledge`: goes back to the knowledge before the last update. */
export const rollbackKnowledgeRequest = new RequestType0<KnowledgeAnswer, void>(methods.rollbackKnowledge)
