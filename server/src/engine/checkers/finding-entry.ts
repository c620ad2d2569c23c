import type { Finding, RelatedInformation, Severity } from '../analysis-types.ts'
import { type Span, shift } from '../text/span.ts'
import type { CheckedBlocks, Checker, Draft } from './checker.ts'

/** Severity by checker id; `off` silences it. */
export type Levels = Readonly<Record<string, Severity | 'off'>>

/** The severity that the settings give a checker; `undefined` leaves it to the checker. */
export function levelOf({ id, isOptional }: Checker, levels: Levels): Severity | 'off' | undefined {
  return levels[id] ?? (isOptional ? 'off' : undefined)
}

/**
 * A finding as far as it takes to count and to order it: most are never shown at once, and those behind an edit
 * stand elsewhere at each keystroke. `finding()` puts it in words at its place.
 */
export interface FindingEntry extends Span {
  readonly severity: Severity
  readonly rank: number
  finding(): Finding
}

/** Compares entries by where they are told. */
export function inOrder(a: FindingEntry, b: FindingEntry): number {
  return a.start - b.start || a.end - b.end || a.rank - b.rank
}

/** A draft on the whole of a brief. */
export function entryOf(
  draft: Draft,
  checker: Checker,
  rank: number,
  level: Severity | undefined,
): FindingEntry {
  const severity = level ?? draft.severity ?? checker.severity
  const finding = { ...draft, code: checker.id, severity }
  return { start: draft.start, end: draft.end, severity, rank, finding: () => finding }
}

/** What a local checker found in a block, relative to it. */
export interface LocalDraft {
  readonly checker: Checker
  readonly rank: number
  readonly draft: Omit<Draft, 'once' | 'isSilent'>
  readonly once?: string
  readonly isSilent: boolean
  /** The index of its judgment in the block; -1 for none. */
  readonly judgment: number
}

/** A local draft in the block at `index`. */
export class LocalEntry implements FindingEntry {
  readonly start: number
  readonly end: number

  constructor(
    private readonly local: LocalDraft,
    readonly severity: Severity,
    private readonly blocks: CheckedBlocks,
    private readonly index: number,
    start: number,
  ) {
    this.start = local.draft.start + start
    this.end = local.draft.end + start
  }

  get rank(): number {
    return this.local.rank
  }

  finding(): Finding {
    const { draft, judgment, checker } = this.local
    const block = this.blocks.at(this.index)
    const placed = judgment < 0 ? undefined : block.judgments()[judgment]
    const move = (one: RelatedInformation) =>
      one.span ? { ...one, span: shift(one.span, block.start) } : one
    return {
      ...shift(draft, block.start),
      related: draft.related.map(move),
      ...(placed ? { judgment: placed } : {}),
      code: checker.id,
      severity: this.severity,
    }
  }
}
