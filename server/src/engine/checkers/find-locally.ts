import type { CheckedBlock, CheckedBlocks, Outside } from './checker.ts'
import { inOrder, type Levels, type LocalDraft, levelOf } from './finding-entry.ts'
import { type LocalFound, NOTHING_FOUND } from './finding-list.ts'
import { joinContext } from './join-context.ts'
import { type ByBlock, keepByBlock, type Since } from './keep-by-block.ts'
import { NO_BLOCKS } from './no-blocks.ts'
import { failureOf, type Started } from './started.ts'

/** Finds what rests on one block alone; looked for again only where that changes. */
export type LocalFinder = (
  blocks: CheckedBlocks,
  outside: Outside,
  since: Since | undefined,
  levels: Levels,
) => readonly LocalFound[]

/** So many settings are kept apart: folders of one workspace may differ. */
const MOST_LEVELS = 8

/** Makes a finder of what the local checkers find. */
export function createLocalFinder(started: readonly Started[]): LocalFinder {
  const finders = new Map<string, ByBlock<LocalFound>>()
  return (blocks, outside, since, levels) => {
    const key = JSON.stringify(levels)
    const known = finders.get(key)
    const find =
      known ?? keepByBlock((block, around) => findIn(block, around, started, levels), NOTHING_FOUND)
    if (!known) {
      if (finders.size >= MOST_LEVELS) finders.clear()
      finders.set(key, find)
    }
    return find(blocks, outside, since)
  }
}

function findIn(
  block: CheckedBlock,
  outside: Outside,
  started: readonly Started[],
  levels: Levels,
): LocalFound {
  if (block.isBare) return NOTHING_FOUND
  const inside = block.alone()
  const context = joinContext(outside, inside)
  const drafts: LocalDraft[] = []
  const failures: string[] = []
  for (const { checker, check, rank } of started) {
    const level = levelOf(checker, levels)
    if (level === 'off') continue
    const { id: code } = checker
    try {
      for (const draft of check(context, NO_BLOCKS, outside, undefined)) {
        const { start, end, once, isSilent = false } = draft
        const severity = level ?? draft.severity ?? checker.severity
        const judgment = draft.judgment ? inside.judgments.indexOf(draft.judgment) : -1
        const key = once === undefined ? {} : { key: `${code} ${once}` }
        drafts.push({ start, end, code, severity, rank, draft, isSilent, judgment, ...key })
      }
    } catch (error) {
      failures.push(failureOf(checker, error))
    }
  }
  if (drafts.length + failures.length === 0) return NOTHING_FOUND
  const tally = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { severity, isSilent } of drafts) if (!isSilent) tally[severity]++
  return {
    drafts: drafts.sort(inOrder),
    failures,
    tally,
    hasKeys: drafts.some(({ key }) => key !== undefined),
  }
}
