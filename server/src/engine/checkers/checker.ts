import type { BriefSource, Finding, Fix, Mention, PlacedVersion, Severity } from '../analysis-types.ts'
import type { Property } from '../claims/property.ts'
import type { Judgment } from '../claims/types.ts'
import type { Block, Brief } from '../document/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Day } from '../text/day.ts'
import type { Span } from '../text/span.ts'

/** What a checker looks at: the whole of an analysis but its findings. Spans are absolute. */
export interface CheckContext {
  readonly brief: Brief
  readonly asOf: Day
  readonly knowledge: KnowledgeBase
  readonly properties: ReadonlyMap<string, Property>
  readonly mentions: readonly Mention[]
  readonly unknownVersions: readonly PlacedVersion[]
  readonly judgments: readonly Judgment[]
  readonly citations: readonly (Span & { readonly key: string; readonly cluster: Span })[]
  readonly sources: readonly BriefSource[]
  /** A bibliography could not be read: no key can be called unknown. */
  readonly isBibliographyIncomplete: boolean
}

/** A finding before the runner adds the checker's id and severity. */
export type Draft = Omit<Finding, 'code' | 'severity'> & { readonly severity?: Severity }

/** One check of a brief: what it finds, how it says so, how it is mended. One file each. */
export interface Checker {
  /** Kebab case, the same as the file's name, and the code of its diagnostics. */
  readonly id: string
  readonly title: string
  /** Two or three sentences: what is flagged, what is not, and why. */
  readonly why: string
  readonly severity: Severity
  /** Off until a setting or the command line turns it on. */
  readonly isOptional?: boolean
  /**
   * What a block alone gives, with spans relative to it: kept while the block lives, so that a keystroke costs
   * what it touches.
   */
  readonly findIn?: (block: Block) => readonly Draft[]
  /** `found`: what `findIn` gave for all blocks, at its place in the text. */
  readonly check: (context: CheckContext, found: readonly Draft[]) => Iterable<Draft>
  /** The fixes besides suppression, which the runner adds; the preferred first. */
  readonly fixes?: (finding: Finding, context: CheckContext) => readonly Fix[]
}

/** Gives a checker its type; it changes nothing. */
export function defineChecker(checker: Checker): Checker {
  return Object.freeze(checker)
}
