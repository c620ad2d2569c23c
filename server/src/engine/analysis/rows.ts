import type { Mention, PlacedVersion } from '../analysis-types.ts'
import type { Judgment } from '../claims/types.ts'
import type { Block, Brief } from '../document/types.ts'
import type { Recognition } from '../entities/types.ts'
import { lazy } from '../text/lazy.ts'
import { type JudgeTools, judgeBlock } from './judge-block.ts'
import { mentionsIn, versionsIn } from './read-recognitions.ts'
import {
  type Frame,
  NOTHING_STANDS,
  REACH,
  type Standing,
  type Surrounded,
  surroundBlock,
} from './surroundings.ts'

/** All that is worked out of one block where it stands. Spans are relative to the block. Kept while nothing that it rests on changes. */
export interface Row extends Surrounded {
  readonly block: Block
  readonly recognitions: readonly Recognition[]
  readonly judgments: readonly Judgment[]
  readonly mentions: () => readonly Mention[]
  readonly versions: () => readonly PlacedVersion[]
  readonly before: Standing
  readonly after: Standing
}

/** The rows of a document, and what they were made in. */
export interface Rows {
  readonly frame: Frame
  readonly rows: readonly Row[]
}

/**
 * Makes the rows of a brief. Those of an earlier version are kept where the block, what was recognized in it and
 * near it, and what stands before it are the same objects.
 */
export function makeRows(
  { blocks }: Brief,
  recognitions: readonly (readonly Recognition[])[],
  frame: Frame,
  tools: JudgeTools,
  previous: Rows | undefined,
): Rows {
  const old = previous && isSame(previous.frame, frame) ? previous : undefined
  const kept = old?.rows ?? []
  const { head, moved } = alignment(kept, blocks)
  const isKept = (at: number) => {
    const from = at < head ? at : at - moved
    const row = kept[from]
    return row !== undefined && row.block === blocks[at]?.block && row.recognitions === recognitions[at]
  }
  /** Beyond the ends of both documents nothing differs. */
  const isKeptNear = (at: number, by: number) => {
    const from = (at < head ? at : at - moved) + by
    const [was, is] = [kept[from], blocks[at + by]]
    return was?.block === is?.block && was?.recognitions === (is && recognitions[at + by])
  }
  const rows: Row[] = []
  let before: Standing = NOTHING_STANDS
  for (let at = 0; at < blocks.length; at++) {
    const same = isKept(at) ? kept[at < head ? at : at - moved] : undefined
    const isUnmoved =
      same?.before === before &&
      isKeptNear(at, -1) &&
      isKeptNear(at, -REACH.before) &&
      isKeptNear(at, REACH.behind)
    const row = same && isUnmoved ? same : makeRow(at, same ?? kept[at < head ? at : at - moved])
    rows.push(row)
    before = row.after
  }
  return { frame: old?.frame ?? frame, rows }

  function makeRow(at: number, was: Row | undefined): Row {
    const { after, ...surrounded } = surroundBlock(blocks, recognitions, at, before, frame, tools.knowledge)
    const block = blocks[at]?.block
    if (!block) throw new RangeError(`there is no block ${at}`)
    const found = recognitions[at] ?? []
    const isJudged =
      was?.block === block && was.recognitions === found && isSame(was.surroundings, surrounded.surroundings)
    return {
      ...surrounded,
      block,
      recognitions: found,
      mentions: lazy(() => mentionsIn(block, found, tools.knowledge)),
      versions: lazy(() => versionsIn(block, found, surrounded.surroundings)),
      judgments: isJudged ? was.judgments : judgeBlock(block, found, surrounded.surroundings, tools),
      before,
      after: was && isSame(was.after, after) ? was.after : after,
    }
  }
}

/** How many blocks at the start are the same, and by how many places those behind the change have moved. */
function alignment(rows: readonly Row[], blocks: Brief['blocks']): { head: number; moved: number } {
  let head = 0
  while (head < rows.length && rows[head]?.block === blocks[head]?.block) head++
  return { head, moved: blocks.length - rows.length }
}

/** Whether two values of plain data say the same. */
export function isSame(a: object | undefined, b: object | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
