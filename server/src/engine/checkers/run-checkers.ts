import type { FindingEntry } from '../analysis-types.ts'
import type { CheckContext, CheckedBlocks, Checker, Outside } from './checker.ts'
import { createLocalFinder } from './find-locally.ts'
import { entryOf, inOrder, type KeptFindings, type Levels, levelOf } from './finding-entry.ts'
import { type FindingList, Findings } from './finding-list.ts'
import type { Since } from './keep-by-block.ts'
import { failureOf, type Started } from './started.ts'

/** What the checkers found, in the order of the text, and which of them broke. */
export interface CheckRun {
  readonly found: FindingList
  readonly failures: readonly string[]
}

/**
 * Runs checkers over one brief after another. `outside` is the same object as long as nothing in it changes;
 * `context` is the whole of the brief.
 */
export type RunCheckers = (
  context: CheckContext,
  outside: Outside,
  blocks: CheckedBlocks,
  since: Since | undefined,
  levels?: Levels,
) => CheckRun

/** What the last run was of, and what it found. */
interface Last {
  readonly rows: readonly object[]
  readonly levels: Levels
  readonly outside: Outside
  readonly found: Findings
  readonly hasFailed: boolean
}

const NO_LEVELS: Levels = Object.freeze({})

/**
 * A runner of the checkers, which keeps what they find in a block while the block lives. A checker that throws
 * is named and left out; the others go on.
 */
export function createRunner(checkers: readonly Checker[]): RunCheckers {
  const started = checkers.map((checker, rank): Started => ({ checker, check: checker.start(), rank }))
  const findLocally = createLocalFinder(started.filter(({ checker }) => checker.isLocal))
  const whole = started.filter(({ checker }) => !checker.isLocal)
  const kept: KeptFindings = new WeakMap()
  let last: Last | undefined
  return (context, outside, blocks, since, levels = NO_LEVELS) => {
    const local = findLocally(blocks, outside, since, levels)
    const entries: FindingEntry[] = []
    const isLast = last?.rows === since?.rows && last?.levels === levels && last.outside === outside
    const before = last && since && isLast ? { found: last.found, shared: since.shared } : undefined
    const failures = new Set<string>()
    // What failed in the version before is looked for again.
    const isSound = before !== undefined && last?.hasFailed === false
    const [from, to] = isSound ? [before.shared.head, local.length - before.shared.tail] : [0, local.length]
    for (let at = from; at < to; at++) for (const failure of local[at]?.failures ?? []) failures.add(failure)
    const hasFailed = failures.size > 0
    for (const { checker, check, rank } of whole) {
      const level = levelOf(checker, levels)
      if (level === 'off') continue
      try {
        for (const draft of check(context, blocks, outside, since))
          entries.push(entryOf(draft, checker, rank, level))
      } catch (error) {
        failures.add(failureOf(checker, error))
      }
    }
    const sureTo = blocks.sureTo(context.brief.waiting > 0)
    const found = new Findings(blocks, sureTo, local, entries.sort(inOrder), kept, before)
    last = { rows: blocks.rows, levels, outside, found, hasFailed }
    return { found, failures: [...failures] }
  }
}
