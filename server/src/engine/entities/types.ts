import type { EntityKind } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'

/** A span of prose that names an entity. The span is of the passage's `prose.text`. */
export interface ProseMention extends Span {
  readonly entity: string
  readonly kind: EntityKind
  readonly text: string
  /** A name for a whole line of models: `the GLM family`, `Claude`. */
  readonly isFamily: boolean
  /** A definite description or pronoun (`the model`, `it`) that stands for an entity named before. */
  readonly isAnaphor: boolean
  /** An anaphor that needs nothing before it: a lab by what it makes (`the company behind Wren`), the model's name within. */
  readonly isMaker?: true
  /** Of a pronoun: whom else it may stand for, of another kind, so that what is said of it decides. */
  readonly alternate?: ProseMention
  /** Of words that only may mean the entity: the others that they may mean. */
  readonly rivals?: readonly string[]
}

/** A version of a known line that the knowledge does not have: `GLM 6.0`. Never linked to a neighbour. */
export interface UnknownVersion extends Span {
  readonly text: string
  /** Entity id of the family that it is a version of, where that is known. */
  readonly family?: string
}

/** What was recognized in one passage. */
export interface Recognition {
  readonly mentions: readonly ProseMention[]
  readonly unknownVersions: readonly UnknownVersion[]
  /** The document has not been read to its end, and what else it names may make another of this. */
  readonly isDoubtful?: true
}
