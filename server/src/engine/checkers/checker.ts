import type {
  BriefSource,
  Finding,
  Fix,
  Mention,
  PlacedCitation,
  PlacedVersion,
  Severity,
} from '../analysis-types.ts'
import type { Property } from '../claims/property.ts'
import type { Judgment } from '../claims/types.ts'
import type { Block, Brief } from '../document/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CslItem } from '../knowledge/types.ts'
import type { Day } from '../text/day.ts'
import { type Span, shift } from '../text/span.ts'
import { keepByBlock, placeByBlock } from './keep-by-block.ts'

/** What a checker looks at: the whole of an analysis but its findings. Spans are absolute. */
export interface CheckContext {
  readonly brief: Brief
  readonly asOf: Day
  readonly knowledge: KnowledgeBase
  readonly properties: ReadonlyMap<string, Property>
  readonly mentions: readonly Mention[]
  readonly unknownVersions: readonly PlacedVersion[]
  readonly judgments: readonly Judgment[]
  readonly citations: readonly PlacedCitation[]
  readonly sources: readonly BriefSource[]
  readonly references: readonly OwnReference[]
  /** The brief's own entries of a key: those of its files, then those of `references`. */
  readonly entriesOf: (key: string) => readonly BriefSource[]
  /** The entries of its files whose key a later entry of the same file has too. */
  readonly repeated: readonly BriefSource[]
  /** A bibliography could not be read: no key can be called unknown. */
  readonly isBibliographyIncomplete: boolean
}

/** An entry of `references:` in the front matter and where it stands. */
export interface OwnReference {
  readonly key: string
  readonly csl: CslItem
  readonly span: Span
}

/** What a brief has beside its text. */
export type Outside = Omit<CheckContext, keyof Inside>

/** What stands in the text. */
export type Inside = Pick<CheckContext, 'brief' | 'mentions' | 'unknownVersions' | 'judgments' | 'citations'>

/** A block at its place in a brief. */
export interface CheckedBlock {
  /** The same object as long as nothing changes that the block's claims rest on. */
  readonly row: object
  readonly block: Block
  readonly start: number
  /** Where its caption stands, which may be another block. */
  readonly captionSpan: Span | undefined
  /** The block as a brief of its own, with spans relative to it. */
  readonly alone: () => Inside
  /** Those of `alone`, in the same order, with absolute spans. */
  readonly judgments: () => readonly Judgment[]
}

/** A finding before the runner adds the checker's id and severity. */
export type Draft = Omit<Finding, 'code' | 'severity'> & {
  readonly severity?: Severity
  /** Of a local checker's drafts with the same key only the first of the brief counts. */
  readonly once?: string
  /** It takes its key and is not told. */
  readonly isSilent?: boolean
}

/** A check at work: it looks at the whole of a brief, and at the blocks that it keeps things of. */
export type Check = (
  context: CheckContext,
  blocks: readonly CheckedBlock[],
  outside: Outside,
) => Iterable<Draft>

/** One check of a brief: what it finds, how it says so, how it is mended. One file each. */
export interface Checker extends About {
  /** A check that keeps what it finds in each block; one for each engine. */
  readonly start: () => Check
}

interface About {
  /** Kebab case, the same as the file's name, and the code of its diagnostics. */
  readonly id: string
  readonly title: string
  /** Two or three sentences: what is flagged, what is not, and why. */
  readonly why: string
  readonly severity: Severity
  /** Off until a setting or the command line turns it on. */
  readonly isOptional?: boolean
  /**
   * What it finds in a block rests on that block, the knowledge and the bibliography alone: `check` is then given
   * one block at a time, as if it were the brief, and what it finds is kept while the block lives.
   */
  readonly isLocal?: boolean
  /** The fixes besides suppression, which the runner adds; the preferred first. */
  readonly fixes?: (finding: Finding, context: CheckContext) => readonly Fix[]
}

/** A checker as its file writes it. `T` is what a block alone gives. */
interface Definition<T extends Span> extends About {
  /**
   * What a block alone gives, with spans relative to it: kept while the block lives, so that a keystroke costs
   * what it touches. `alone` makes of the block a brief of its own.
   */
  readonly findIn?: (block: Block, alone: () => CheckContext) => readonly T[]
  /** `found`: what `findIn` gave for all blocks, at its place in the text. */
  readonly check: (context: CheckContext, found: readonly T[]) => Iterable<Draft>
}

/** Makes a checker of its definition. */
export function defineChecker<T extends Span = Draft>({ findIn, check, ...about }: Definition<T>): Checker {
  return Object.freeze({
    ...about,
    start: (): Check => {
      if (!findIn) return context => check(context, [])
      const keep = keepByBlock((block, outside) =>
        findIn(block.block, () => ({ ...outside, ...block.alone() })),
      )
      const place = placeByBlock((found: readonly T[], { start }) =>
        found.length === 0 ? found : found.map(one => shift(one, start)),
      )
      return (context, blocks, outside) => check(context, place(keep(blocks, outside), blocks).flat())
    },
  })
}
