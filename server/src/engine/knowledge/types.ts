import type { PartialDate } from '../text/day.ts'

/** What an entity is. */
export type EntityKind = 'model' | 'lab' | 'policy' | 'benchmark' | 'license' | 'organization'

/** How an alias is recognized in a text. The defaults suit a name that is no ordinary word. */
export interface Alias {
  readonly text: string
  /** `exact`: letters as written; `any`: case does not matter. */
  readonly case: 'exact' | 'any'
  /**
   * `none`: the name alone is enough. `topic`: only in a document that names some model, in a sentence that
   * speaks as of models, or beside a cue. `kin`: only in a document that also names a related entity
   * (its lab, its models, a longer name of its own), or beside a cue. `cue`: only beside a cue.
   */
  readonly context: 'none' | 'topic' | 'kin' | 'cue'
  /** Words that confirm the reading when one stands within a few words of the name. */
  readonly cues: readonly string[]
  /** Words that refute the reading when one follows or precedes the name directly (`Meta analysis`). */
  readonly not: readonly string[]
}

/** A model, lab, policy, benchmark, license or organization. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly Alias[]
  /** One line that says what it is. */
  readonly description?: string
  /** Models: the id of the lab that develops it. */
  readonly lab?: string
  /** Models: the line of models it belongs to (`glm`, `claude-opus`), within which versions succeed each other. */
  readonly family?: string
  /** Benchmarks: true where a model’s result moves from day to day (votes, usage, re-based indexes). */
  readonly isLive?: boolean
  /** Models: true for a name that stands for a whole line of models (`Claude`, `Qwen`). */
  readonly isFamily?: boolean
  /** The overlay file that brought it; absent for what is bundled. */
  readonly origin?: string
}

/** What a fact says. Quantities are in the property's base unit: tokens, parameters, USD, USD per million tokens, FLOP, points. */
export type FactValue = string | number | boolean

/** Wikidata's ranks: an outdated value keeps its rank and gets an end date, a wrong one is deprecated. */
export type Rank = 'preferred' | 'normal' | 'deprecated'

/** How much a source weighs: first-hand, independent and edited, or a pointer only. */
export type Strength = 'primary' | 'secondary' | 'weak'

/** A statement with its qualifiers, rank and references, in Wikidata's sense. */
export interface Fact {
  readonly subject: string
  /** A property id: `availability`, `context-window`, … */
  readonly property: string
  readonly value: FactValue
  readonly unit?: string
  /** What the value is relative to: `benchmark`, `among` (`open-weight`), `variant` … */
  readonly qualifiers: Readonly<Record<string, string>>
  /** First day on which it was true in the world; absent when unknown. */
  readonly validFrom?: PartialDate
  /** The first day on which it was no longer true, so that a successor's `validFrom` is this value's `validTo`; absent while it lasts or when unknown. */
  readonly validTo?: PartialDate
  /** The date that its source speaks for. */
  readonly asOf: PartialDate
  readonly precision: 'exact' | 'approximate' | 'at-least' | 'at-most'
  readonly rank: Rank
  /** The strongest of its sources. Weak facts alone never make a warning. */
  readonly strength: Strength
  /** Citation keys, at least one. */
  readonly sources: readonly string[]
  readonly note?: string
  /** The overlay file that brought or changed it; absent for what is bundled. */
  readonly origin?: string
}

/** The part of a CSL-JSON item that Dateline reads (Citation Style Language 1.0.2 schema). */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly publisher?: string
  readonly 'container-title'?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
  readonly DOI?: string
  readonly note?: string
}

/** A CSL name: a person's parts, or an organization's `literal`. */
export interface CslName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

/** A CSL date: `{'date-parts': [[2026, 6, 27]]}`. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly literal?: string
}

/** A source of the knowledge base: a bibliography entry and its weight. */
export interface Source {
  readonly key: string
  readonly strength: Strength
  readonly csl: CslItem
  /** The overlay file that brought it; absent for what is bundled. */
  readonly origin?: string
}

/** A reviewed body of facts, as compiled by the build. `version` and `asOf` are ISO dates. */
export interface KnowledgeData {
  readonly version: string
  readonly asOf: PartialDate
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  readonly sources: readonly Source[]
}

/** What the values of a property are, so that a fact can be validated. */
export type ValueType = 'date' | 'number' | 'text' | 'boolean' | 'entity' | 'term'

/** The declaration of a property: all that the knowledge base needs to know of it. */
export interface PropertySchema {
  readonly id: string
  readonly kinds: readonly EntityKind[]
  readonly valueType: ValueType
  /** `term`: the values allowed. */
  readonly terms?: readonly string[]
  /**
   * `single`: one value that does not move (a release date); `timeline`: one value at a time, each with its
   * validity (a status); `snapshot`: one value at a time, observed on its as-of date (a score, a rank);
   * `multiple`: several at once (a founder, a milestone).
   */
  readonly cardinality: 'single' | 'timeline' | 'snapshot' | 'multiple'
  /** The qualifiers that tell two facts of one subject apart: `benchmark`, `among`. */
  readonly qualifiers: readonly string[]
  /** The unit of a number: tokens, parameters, USD, USD/Mtok, FLOP, points, %. */
  readonly unit?: string
}
