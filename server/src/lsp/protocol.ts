import { RequestType, RequestType0 } from 'vscode-languageserver'

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

/** `dateline/entity`: the entry of an entity; `null` if nobody knows the id. */
export const entityRequest = new RequestType<EntityParams, EntityEntry | null, void>('dateline/entity')

/** `dateline/status`: what the server judges with now. */
export const statusRequest = new RequestType0<Status, void>('dateline/status')
