import type { Finding, FindingEntry, RelatedInformation, Severity } from '../analysis-types.ts'
import { type Span, shift } from '../text/span.ts'
import type { CheckedBlocks, Checker, Draft } from './checker.ts'

/** Severity by checker id; `off` silences it. */
export type Levels = Readonly<Record<string, Severity | 'off'>>

/** The severity that the settings give a checker; `undefined` leaves it to the checker. */
export function levelOf({ id, isOptional }: Checker, levels: Levels): Severity | 'off' | undefined {
  return levels[id] ?? (isOptional ? 'off' : undefined)
}

/** Compares by where and by whom something is told. */
export function inOrder(a: Span & { rank: number }, b: Span & { rank: number }): number {
  return a.start - b.start || a.end - b.end || a.rank - b.rank
}

/** A draft on the whole of a brief. */
export function entryOf(
  draft: Draft,
  checker: Checker,
  rank: number,
  level: Severity | undefined,
): FindingEntry {
  const { start, end } = draft
  const severity = level ?? draft.severity ?? checker.severity
  return { start, end, severity, rank, identity: draft, finding: () => inWords(draft, checker.id, severity) }
}

/** What a local checker found in a block; spans are relative to it. */
export interface LocalDraft extends Span {
  readonly code: string
  readonly severity: Severity
  readonly rank: number
  readonly draft: Draft
  /** Of those with the same key only the first of the brief counts. */
  readonly key?: string
  readonly isSilent: boolean
  /** The index of its judgment in the block; -1 for none. */
  readonly judgment: number
}

/** Findings in their words, by what they were made of; they serve as long as they stand where they stood. */
export type KeptFindings = WeakMap<LocalDraft, Finding>

/** A local draft in the block at `index`. */
export class LocalEntry implements FindingEntry {
  readonly start: number
  readonly end: number

  constructor(
    private readonly local: LocalDraft,
    private readonly blocks: CheckedBlocks,
    private readonly index: number,
    private readonly kept: KeptFindings,
  ) {
    const start = blocks.startOf(index)
    this.start = local.start + start
    this.end = local.end + start
  }

  get severity(): Severity {
    return this.local.severity
  }

  get rank(): number {
    return this.local.rank
  }

  get identity(): object {
    return this.local
  }

  finding(): Finding {
    const known = this.kept.get(this.local)
    if (known?.start === this.start) return known
    const fresh = this.make()
    this.kept.set(this.local, fresh)
    return fresh
  }

  private make(): Finding {
    const { draft, code, severity, judgment } = this.local
    const { start } = this
    const by = start - this.local.start
    const placed = judgment < 0 ? undefined : this.blocks.at(this.index).judgment(judgment)
    const move = (one: RelatedInformation) => (one.span ? { ...one, span: shift(one.span, by) } : one)
    const finding = inWords(shift(draft, by), code, severity)
    return { ...finding, related: draft.related.map(move), ...(placed ? { judgment: placed } : {}) }
  }
}

function inWords(
  { once: _, isSilent: __, message, ...rest }: Draft,
  code: string,
  severity: Severity,
): Finding {
  return { ...rest, message: typeof message === 'string' ? message : message(), code, severity }
}
