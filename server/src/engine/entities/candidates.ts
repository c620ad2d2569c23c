import type { Passage } from '../document/types.ts'
import type { EntityKind } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'

/** One entity that a name may stand for. */
export interface Reading {
  readonly entity: string
  readonly kind: EntityKind
  readonly isFamily: boolean
  readonly lab?: string
  readonly family?: string
  /** Of a policy or an organization: where it is from. */
  readonly place?: string
  /** Of a policy: another place is named last before it. */
  readonly isElsewhere?: true
  /** Of a short form: the model that the full name begins with. */
  readonly parent?: string
  /**
   * How sure the passage alone makes it: `cued` a cue of the knowledge confirms it; `firm` the name is enough, or
   * a noun of its kind stands beside it; `topic` the document must name some model; `short` it must name the model
   * in full or its parent; `kin` it must name a related entity; `again` the document must
   * have confirmed the same name before a cue; `own` at the start of a sentence, where a capital letter says
   * nothing, the document must name it elsewhere.
   */
  readonly evidence: 'cued' | 'firm' | 'topic' | 'kin' | 'short' | 'again' | 'own'
}

/** A name in a passage, with all that it may stand for. */
export interface Candidate extends Span {
  readonly text: string
  readonly readings: readonly Reading[]
  /** A noun behind it says that it names a line of models: `Qwen models`. */
  readonly isLine: boolean
}

/** A version that no name has. */
export interface VersionCandidate extends Span {
  readonly text: string
  readonly reading: Omit<Reading, 'entity'>
}

/** What the words of one passage may name, whatever the rest of the document says. Can be kept with its block. */
export interface PassageCandidates {
  readonly names: readonly Candidate[]
  readonly versions: readonly VersionCandidate[]
  /** Of a heading: the states of the United States that it names. */
  readonly states?: readonly string[]
}

/** What recognition needs of a passage. */
export type Readable = Pick<Passage, 'kind' | 'prose' | 'sentences' | 'cell'>

/** No candidates. */
export const NO_CANDIDATES: PassageCandidates = Object.freeze({ names: [], versions: [] })
