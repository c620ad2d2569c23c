import type { Judgment } from './claims/types.ts'
import type { Reading } from './document/reading-order.ts'
import type { Brief, DocumentProblem } from './document/types.ts'
import type { KnowledgeBase } from './knowledge/knowledge-base.ts'
import type { CslItem, EntityKind } from './knowledge/types.ts'
import type { Day } from './text/day.ts'
import type { Span } from './text/span.ts'
import type { Text } from './text/text.ts'
import type { TextEdit } from './text/text-edit.ts'

/** How much a finding matters; `hint` is the least. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** A mention at its place in the text. */
export interface Mention extends Span {
  readonly text: string
  readonly entity: string
  readonly name: string
  readonly kind: EntityKind
}

/** A version of a known line that the knowledge lacks, at its place in the text. */
export interface PlacedVersion extends Span {
  readonly text: string
  /** The entity id of the line, where it is known. */
  readonly family?: string
  /** The sentence speaks of it as of a thing that exists: no hypothesis, question, forecast or quotation. */
  readonly isAsserted: boolean
}

/** A citation at its place in the text: the span of the key, and of the whole cluster. */
export interface PlacedCitation extends Span {
  readonly key: string
  readonly cluster: Span
}

/** A change that a writer can choose. `kind` follows LSP's code action kinds. */
export interface Fix {
  readonly title: string
  readonly edits: readonly TextEdit[]
  readonly isPreferred: boolean
  /** Safe enough for `source.fixAll.dateline`. */
  readonly isSafe: boolean
  /** What a checker wants cited with it; `fixesOf` has made edits of it. */
  readonly cites?: readonly Cite[]
  /** The bibliography entries that it adds: those without a path stand among its edits, in `references:`. */
  readonly entries?: readonly NewEntry[]
}

/** A source that a fix cites. How and where exactly is the brief's manner. */
export interface Cite {
  readonly csl: CslItem
  /** The sentence or cell that it stands behind. */
  readonly sentence: Span
  /** The offset before which it must not stand: the end of what is replaced. */
  readonly after: number
  /** Keys that it takes the place of: the sources of a value that is replaced. */
  readonly insteadOf?: readonly string[]
}

/** An entry that a bibliography lacks, and the file that is to have it, as the brief names it. */
export interface NewEntry {
  readonly csl: CslItem
  /** Absent: the `references:` of the front matter. */
  readonly path?: string
}

/** A place or source that explains a finding: a span of this brief, an entity's entry or a URL. */
export interface RelatedInformation {
  readonly message: string
  readonly span?: Span
  readonly entity?: string
  readonly url?: string
}

/** What a checker says of a span. Fixes are made on demand: `fixesOf(analysis, finding)`. */
export interface Finding extends Span {
  /** The checker's id: `outdated-claim`. */
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly entity?: string
  readonly property?: string
  readonly related: readonly RelatedInformation[]
  readonly judgment?: Judgment
  /** LSP's diagnostic tags. */
  readonly tags: readonly ('unnecessary' | 'deprecated')[]
}

/**
 * A finding as far as it takes to count and to order it: most are never shown at once, and those behind an edit
 * stand elsewhere at each keystroke. `finding()` puts it in words at its place.
 */
export interface FindingEntry extends Span {
  readonly severity: Severity
  readonly rank: number
  /** One object from version to version, as long as nothing changes of what is told but the place of its block. */
  readonly identity: object
  finding(): Finding
}

/** What a brief may cite beside the bundled sources: one entry of its bibliography. */
export interface BriefSource {
  readonly key: string
  readonly csl: CslItem
  /** The bibliography file as the brief names it; absent for `references:` in the front matter. */
  readonly path?: string
  /** Later entries of the same key in the same file, with their lines from 1. */
  readonly repeats?: readonly { readonly csl: CslItem; readonly line: number }[]
}

/** What an analysis is asked for. The engine never reads the clock: `today` comes from the host. */
export interface AnalyzeOptions {
  readonly today: Day
  /** The as-of date by setting or command line; it wins over the front matter's, which wins over `today`. */
  readonly asOf?: Day
  /** The entries of the brief's bibliography files, as the host read them. */
  readonly bibliography?: readonly BriefSource[]
  /** Set when a bibliography could not be read, so that no key is called unknown for it. */
  readonly isBibliographyIncomplete?: boolean
  /** Severity by checker id; `off` silences it. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>
}

/** All that is known of one version of a brief on one as-of date. Frozen. */
export interface Analysis {
  readonly brief: Brief
  readonly asOf: Day
  readonly options: AnalyzeOptions
  /** The brief's own sources: its bibliography files, then `references:` in its front matter. */
  readonly sources: readonly BriefSource[]
  readonly mentions: readonly Mention[]
  readonly unknownVersions: readonly PlacedVersion[]
  readonly judgments: readonly Judgment[]
  readonly citations: readonly PlacedCitation[]
  readonly findings: readonly Finding[]
  /** How many findings there are; much cheaper than the findings. */
  readonly findingCount: number
  /** The gravest findings, so many at most, in the order of the text; they are put in words one by one. */
  gravest(most: number): readonly FindingEntry[]
  /** The findings that a span touches, borders included; the others are not put in words. */
  findingsTouching(span: Span): readonly Finding[]
  /** Some of the text waits to be read; what is found in the rest is told already. */
  readonly isPartial: boolean
  /** What stands in the blocks that a span touches, without asking anything of the others. */
  around(span: Span): Around
  /** What went wrong inside: a checker that threw, named. */
  readonly problems: readonly (DocumentProblem | { readonly code: 'internal'; readonly message: string })[]
}

/** A part of an analysis, in the order of the text. */
export type Around = Pick<Analysis, 'mentions' | 'judgments' | 'citations'>

/** The engine over one knowledge base: pure functions of text, options and knowledge. */
export interface Engine {
  readonly knowledge: KnowledgeBase
  /**
   * Analyzes a brief; blocks that `previous` holds unchanged are not worked out again. Where `reading` is given,
   * only so much of the others is read; the analysis is partial, and the next one that starts from it goes on.
   * Never throws.
   */
  analyze(text: Text, options: AnalyzeOptions, previous?: Analysis, reading?: Reading): Analysis
  /** The fixes for a finding of this analysis, the preferred first. */
  fixesOf(analysis: Analysis, finding: Finding): readonly Fix[]
  /** All fixes of an analysis that need no second look, as one; nothing where there are none. */
  safeFix(analysis: Analysis): Fix | undefined
}
