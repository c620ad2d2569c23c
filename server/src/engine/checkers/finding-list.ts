import type { FindingEntry, Severity } from '../analysis-types.ts'
import type { Shared } from '../document/shared.ts'
import type { Span } from '../text/span.ts'
import type { CheckedBlocks } from './checker.ts'
import { inOrder, type KeptFindings, type LocalDraft, LocalEntry } from './finding-entry.ts'
import { NO_BLOCKS } from './no-blocks.ts'

/** Findings, counted before they are put in their place: of a long brief only a part of them is shown. */
export interface FindingList {
  readonly count: number
  /** All, in the order of the text. */
  all(): readonly FindingEntry[]
  /** So many of the gravest at most, in the order of the text. */
  gravest(most: number): readonly FindingEntry[]
  /** Those that touch a span, in the order of the text. */
  touching(span: Span): readonly FindingEntry[]
}

/** How many findings there are of each severity. */
export type Tally = Readonly<Record<Severity, number>>

/** What the local checkers found in a block, in order. */
export interface LocalFound {
  readonly drafts: readonly LocalDraft[]
  readonly failures: readonly string[]
  readonly tally: Tally
  /** Whether some count only where they are the first of the brief. */
  readonly hasKeys: boolean
}

/** Nothing found: one object for all blocks, so that it is known without a look at each. */
export const NOTHING_FOUND: LocalFound = Object.freeze({
  drafts: [],
  failures: [],
  tally: { error: 0, warning: 0, information: 0, hint: 0 },
  hasKeys: false,
})

/** What was found in the version before, and what of its blocks is shared. */
export interface FindingsBefore {
  readonly found: Findings
  readonly shared: Shared
}

/** How much a finding matters, the gravest first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/**
 * The findings that `local` holds by block, and `whole`, which are in order. From the block `sureTo` on something
 * waits to be read that may be the first of its key.
 */
export class Findings implements FindingList {
  readonly count: number
  /** Nothing waits to be read. */
  private readonly isSure: boolean
  private readonly tally: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 }
  /** Of `local` alone. */
  private readonly localTally: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 }
  /** Drafts that an earlier one of the same key stands for, or may. */
  private readonly repeated: Set<LocalDraft>

  constructor(
    private readonly blocks: CheckedBlocks,
    sureTo: number,
    private readonly local: readonly LocalFound[],
    private readonly whole: readonly FindingEntry[],
    private readonly kept: KeptFindings = new WeakMap(),
    before?: FindingsBefore,
  ) {
    const { tally, localTally } = this
    this.isSure = sureTo >= local.length
    this.repeated = this.takeOver(before, sureTo) ?? this.countAll(sureTo)
    addTally(localTally, tally)
    for (const { severity } of whole) tally[severity]++
    this.count = tally.error + tally.warning + tally.information + tally.hint
  }

  all(): readonly FindingEntry[] {
    return this.gravest(this.count)
  }

  private countAll(sureTo: number): Set<LocalDraft> {
    const { local, localTally } = this
    const told = new Set<string>()
    const repeated = new Set<LocalDraft>()
    for (let at = 0; at < local.length; at++) {
      const found = local[at]
      if (found === undefined || found === NOTHING_FOUND) continue
      addTally(found.tally, localTally)
      if (found.hasKeys) this.takeKeys(found, told, repeated, at < sureTo)
    }
    return repeated
  }

  /** Counts only what differs from the version before, where that is all sure and the keys in what differs are the same. */
  private takeOver(before: FindingsBefore | undefined, sureTo: number): Set<LocalDraft> | undefined {
    if (!before || sureTo < this.local.length || !before.found.isSure) return undefined
    const { found, shared } = before
    const were = found.local.slice(shared.head, found.local.length - shared.tail)
    const are = this.local.slice(shared.head, this.local.length - shared.tail)
    const [old, fresh] = [keyedIn(were), keyedIn(are)]
    if (old.length !== fresh.length || !old.every((draft, at) => isAlike(draft, fresh[at]))) return undefined
    addTally(found.localTally, this.localTally)
    for (const { tally } of are) addTally(tally, this.localTally)
    for (const { tally } of were) addTally(tally, this.localTally, -1)
    if (!old.some(draft => found.repeated.has(draft))) return found.repeated
    const repeated = new Set(found.repeated)
    for (const [at, draft] of old.entries()) {
      const now = fresh[at]
      if (repeated.delete(draft) && now) repeated.add(now)
    }
    return repeated
  }

  gravest(most: number): readonly FindingEntry[] {
    const room = this.rooms(most)
    const left = { ...room }
    const chosen = this.whole.filter(({ severity }) => room[severity] > 0)
    let open = room.error + room.warning + room.information + room.hint
    for (let at = 0; at < this.local.length && open > 0; at++) {
      const found = this.local[at]
      if (found === undefined || found === NOTHING_FOUND) continue
      for (const draft of found.drafts) {
        if (left[draft.severity] === 0 || draft.isSilent || this.repeated.has(draft)) continue
        left[draft.severity]--
        open--
        chosen.push(new LocalEntry(draft, this.blocks, at, this.kept))
      }
    }
    chosen.sort(inOrder)
    if (this.whole.length === 0) return chosen
    return chosen.filter(({ severity }) => room[severity]-- > 0)
  }

  touching({ start, end }: Span): readonly FindingEntry[] {
    const found = this.whole.filter(entry => entry.start <= end && start <= entry.end)
    for (let at = 0; at < this.local.length; at++) {
      const { drafts } = this.local[at] ?? NOTHING_FOUND
      if (drafts.length === 0) continue
      const from = this.blocks.startOf(at)
      for (const draft of drafts) {
        const isThere = from + draft.start <= end && start <= from + draft.end
        if (!isThere || draft.isSilent || this.repeated.has(draft)) continue
        found.push(new LocalEntry(draft, this.blocks, at, this.kept))
      }
    }
    return found.sort(inOrder)
  }

  /** How many of each severity have a place among so many. */
  private rooms(most: number): Record<Severity, number> {
    const room = { error: 0, warning: 0, information: 0, hint: 0 }
    let left = most
    for (const severity of ORDER) {
      room[severity] = Math.min(this.tally[severity], left)
      left -= room[severity]
    }
    return room
  }

  private takeKeys(
    { drafts }: LocalFound,
    told: Set<string>,
    repeated: Set<LocalDraft>,
    isSure: boolean,
  ): void {
    for (const draft of drafts) {
      if (draft.key === undefined) continue
      if (!isSure || told.has(draft.key)) {
        repeated.add(draft)
        if (!draft.isSilent) this.localTally[draft.severity]--
      } else told.add(draft.key)
    }
  }
}

function keyedIn(all: readonly LocalFound[]): readonly LocalDraft[] {
  return all.flatMap(({ hasKeys, drafts }) => (hasKeys ? drafts.filter(({ key }) => key !== undefined) : []))
}

/** Whether two drafts count alike. */
function isAlike({ key, severity, isSilent }: LocalDraft, other: LocalDraft | undefined): boolean {
  return other?.key === key && other?.severity === severity && other.isSilent === isSilent
}

/** Written out, since it is done for each block at each keystroke. */
function addTally(more: Tally, to: Record<Severity, number>, times = 1): void {
  to.error += times * more.error
  to.warning += times * more.warning
  to.information += times * more.information
  to.hint += times * more.hint
}

/** Findings that are at hand. */
export function listOf(entries: readonly FindingEntry[]): FindingList {
  return new Findings(NO_BLOCKS, 0, [], entries)
}
