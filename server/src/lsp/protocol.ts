/*
 * What client and server say to each other beside the standard protocol: methods and shapes, without either's
 * library, so that both build their own requests from them.
 */

/** `dateline/…`: the names of the requests; `status` is a notification too, `didShow` nothing else. */
export const methods = {
  entity: 'dateline/entity',
  source: 'dateline/source',
  explain: 'dateline/explain',
  didShow: 'dateline/didShow',
  status: 'dateline/status',
  changelog: 'dateline/changelog',
  updateKnowledge: 'dateline/updateKnowledge',
  rollbackKnowledge: 'dateline/rollbackKnowledge',
} as const

/** Asks for the full entry of an entity. */
export interface EntityParams {
  readonly id: string
}

/** Asks for the full entry of a bundled source. */
export interface SourceParams {
  readonly key: string
}

/** An entity's or a source's entry, as Markdown. */
export interface EntityEntry {
  readonly text: string
}

/** A position in a document, counted as the protocol does. */
interface Place {
  readonly line: number
  readonly character: number
}

/** Asks what Dateline sees at a position of an open brief, counted as the protocol does. */
export interface ExplainParams {
  readonly uri: string
  readonly position: Place
}

/** What Dateline sees at a place and why, as Markdown. */
export interface Explanation {
  readonly text: string
}

/**
 * Tells that an editor shows a part of an open brief, so that a long one is read there first. Not told, a server reads
 * on from where was typed or asked last.
 */
export interface DidShowParams {
  readonly uri: string
  /** Of several parts, as where some are folded, the first. */
  readonly range: { readonly start: Place; readonly end: Place }
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
