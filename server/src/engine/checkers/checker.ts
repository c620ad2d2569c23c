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
import { isSame } from '../text/same.ts'
import { type Span, shift } from '../text/span.ts'
import { joinContext } from './join-context.ts'
import { keepByBlock, type Since } from './keep-by-block.ts'

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
  /** The block as a brief of its own, with spans relative to it; the same object each time. */
  readonly alone: () => Inside
  /** Nothing stands in it that a local checker looks at: no name, no claim, no citation. */
  readonly isBare: boolean
  /** Those of `alone`, in the same order, with absolute spans. */
  readonly judgments: () => readonly Judgment[]
  /** One of them. */
  readonly judgment: (index: number) => Judgment | undefined
}

/** The blocks of a brief; each is put in its place when it is asked for. */
export interface CheckedBlocks {
  /** An object for each, which stays the same as long as nothing changes that the block's claims rest on. */
  readonly rows: readonly object[]
  at(index: number): CheckedBlock
  startOf(index: number): number
  /** It waits to be read: nothing is known of it but where it stands. */
  isWaiting(index: number): boolean
  /** The index of the first block of which not all is known yet; `isPartial`: some wait to be read. */
  sureTo(isPartial: boolean): number
}

/** A finding before the runner adds the checker's id and severity. */
export type Draft = Omit<Finding, 'code' | 'severity' | 'message'> & {
  /** A function where words cost something: they are asked for when the finding is shown. */
  readonly message: string | (() => string)
  readonly severity?: Severity
  /** Of a local checker's drafts with the same key only the first of the brief counts. */
  readonly once?: string
  /** It takes its key and is not told. */
  readonly isSilent?: boolean
}

/** A check at work: it looks at the whole of a brief, and at the blocks that it keeps things of. */
export type Check = (
  context: CheckContext,
  blocks: CheckedBlocks,
  outside: Outside,
  since: Since | undefined,
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
   * What it finds in a block rests on the names, claims and citations in that block, the knowledge and the
   * bibliography alone: `check` is then given one block at a time, as if it were the brief, and what it finds is
   * kept while the block lives.
   */
  readonly isLocal?: boolean
  /** The fixes besides suppression, which the runner adds; the preferred first. */
  readonly fixes?: (finding: Finding, context: CheckContext) => readonly Fix[]
}

/** A checker as its file writes it. `T` is what a block alone gives, `W` what those of all blocks come to. */
interface Definition<T, W> extends About {
  /**
   * What a block alone gives, with spans relative to it: kept while the block lives, so that a keystroke costs
   * what it touches. `alone` makes of the block a brief of its own.
   */
  readonly findIn?: (block: Block, alone: () => CheckContext) => readonly T[]
  /**
   * What all that was found comes to, wherever it stands: asked for again only where something else is found. Of the
   * context it may look at what is outside the brief.
   */
  readonly weigh?: (found: Found<T>, context: CheckContext) => W
  /** What of that which a block gave is weighed, as plain data; all of it without this. */
  readonly weighs?: (own: readonly T[]) => object
  /** `found`: what `findIn` gave for all blocks. */
  readonly check: (context: CheckContext, found: Found<T>, weighed: () => W | undefined) => Iterable<Draft>
}

/** Nothing found: one object for all blocks, so that it is known without a look at each. */
const NONE: readonly never[] = Object.freeze([])

function orNone<T>(found: readonly T[]): readonly T[] {
  return found.length === 0 ? NONE : found
}

/** What was found in all blocks of a brief, in its order. */
export class Found<T> {
  constructor(
    private readonly blocks: CheckedBlocks,
    private readonly values: readonly (readonly T[])[],
  ) {}

  /** Each relative to its block, where that starts, which it is, and which of it. */
  each(visit: (one: T, start: number, block: number, index: number) => void): void {
    for (let at = 0; at < this.values.length; at++) {
      const own = this.values[at]
      if (own === undefined || own === NONE) continue
      const start = this.blocks.startOf(at)
      for (const [index, one] of own.entries()) visit(one, start, at, index)
    }
  }

  /** Where a block starts. */
  startOf(block: number): number {
    return this.blocks.startOf(block)
  }

  /** Whether the same was found in the same blocks, wherever those stand, as far as it counts; that must be plain data. */
  isSame(other: Found<T>, counts: (own: readonly T[]) => object): boolean {
    if (this.values === other.values) return true
    if (this.values.length !== other.values.length) return false
    return this.values.every((own, at) => {
      const was = other.values[at] ?? NONE
      return own === was || isSame(counts(own), counts(was))
    })
  }

  /** What was found in a block, relative to it. */
  in(block: number): readonly T[] {
    return this.values[block] ?? NONE
  }

  /** All at their places in the text. */
  placed<S extends T & Span>(this: Found<S>): readonly S[] {
    const placed: S[] = []
    this.each((one, start) => placed.push(shift(one, start)))
    return placed
  }
}

/** Makes a checker of its definition. */
export function defineChecker<T = Draft, W = undefined>(definition: Definition<T, W>): Checker {
  const { findIn, weigh, weighs = all => all, check, ...about } = definition
  return Object.freeze({
    ...about,
    start: (): Check => {
      if (!findIn) return (context, blocks) => check(context, new Found(blocks, []), () => undefined)
      const keep = keepByBlock<readonly T[]>(
        (block, outside) => orNone(findIn(block.block, () => joinContext(outside, block.alone()))),
        NONE,
      )
      let last: { readonly found: Found<T>; readonly outside: Outside; readonly weighed: W } | undefined
      return (context, blocks, outside, since) => {
        const found = new Found(blocks, keep(blocks, outside, since))
        return check(context, found, () => {
          if (!weigh) return undefined
          const isKnown = last !== undefined && last.outside === outside && last.found.isSame(found, weighs)
          last = { found, outside, weighed: isKnown && last ? last.weighed : weigh(found, context) }
          return last.weighed
        })
      }
    },
  })
}
