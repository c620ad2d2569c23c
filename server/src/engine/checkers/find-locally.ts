import type { CheckedBlock, CheckedBlocks, Outside } from './checker.ts'
import { type FindingEntry, type Levels, type LocalDraft, LocalEntry, levelOf } from './finding-entry.ts'
import { keepByBlock, type Since } from './keep-by-block.ts'
import { failureOf, type Started } from './started.ts'

/** What the local checkers found, not yet in order, and which of them broke. */
interface LocalRun {
  readonly entries: FindingEntry[]
  readonly failures: Set<string>
}

interface Found {
  readonly drafts: readonly LocalDraft[]
  readonly failures: readonly string[]
}

/** A local checker looks at the context alone. */
const NO_BLOCKS: CheckedBlocks = Object.freeze({
  rows: [],
  at(index: number): CheckedBlock {
    throw new RangeError(`there is no block ${index}`)
  },
  startOf: () => 0,
  sureTo: () => 0,
})

const NOTHING: Found = Object.freeze({ drafts: [], failures: [] })

/** Finds what rests on one block alone; looked for again only where that changes. */
export function createLocalFinder(
  started: readonly Started[],
): (
  blocks: CheckedBlocks,
  isPartial: boolean,
  outside: Outside,
  since: Since | undefined,
  levels: Levels,
) => LocalRun {
  const find = keepByBlock((block, outside) => findIn(block, outside, started))
  return (blocks, isPartial, outside, since, levels) => {
    const entries: FindingEntry[] = []
    const failures = new Set<string>()
    const told = new Set<string>()
    const all = find(blocks, outside, since)
    const sureTo = blocks.sureTo(isPartial)
    for (let at = 0; at < all.length; at++) {
      const found = all[at]
      if (!found || found === NOTHING) continue
      const start = blocks.startOf(at)
      for (const local of found.drafts) {
        const { checker, draft, once, isSilent } = local
        const level = levelOf(checker, levels)
        if (level === 'off') continue
        // What is not read yet may be the first.
        if (once !== undefined && at >= sureTo) continue
        const key = once === undefined ? undefined : `${checker.id} ${once}`
        if (key !== undefined && told.has(key)) continue
        if (key !== undefined) told.add(key)
        if (!isSilent)
          entries.push(new LocalEntry(local, level ?? draft.severity ?? checker.severity, blocks, at, start))
      }
      for (const failure of found.failures) failures.add(failure)
    }
    return { entries, failures }
  }
}

function findIn(block: CheckedBlock, outside: Outside, started: readonly Started[]): Found {
  const inside = block.alone()
  const context = { ...outside, ...inside }
  const drafts: LocalDraft[] = []
  const failures: string[] = []
  for (const { checker, check, rank } of started) {
    try {
      for (const { once, isSilent = false, ...draft } of check(context, NO_BLOCKS, outside, undefined)) {
        const judgment = draft.judgment ? inside.judgments.indexOf(draft.judgment) : -1
        drafts.push({ checker, rank, draft, isSilent, judgment, ...(once === undefined ? {} : { once }) })
      }
    } catch (error) {
      failures.push(failureOf(checker, error))
    }
  }
  return drafts.length + failures.length === 0 ? NOTHING : { drafts, failures }
}
