import type { Mention, PlacedVersion } from '../analysis-types.ts'
import type { Judgment } from '../claims/types.ts'
import type { Shared } from '../document/shared.ts'
import type { Block, Brief } from '../document/types.ts'
import type { Recognition } from '../entities/types.ts'
import { lazy } from '../text/lazy.ts'
import { isSame } from '../text/same.ts'
import { type JudgeTools, judgeBlock } from './judge-block.ts'
import { mentionsIn, versionsIn } from './read-recognitions.ts'
import type { Recognized } from './recognizer.ts'
import {
  type Frame,
  REACH,
  type Standing,
  type Surrounded,
  type Surroundings,
  surroundBlock,
} from './surroundings.ts'

/** All that is worked out of one block where it stands. Spans are relative to the block. Kept while nothing that it rests on changes. */
export interface Row extends Surrounded {
  readonly block: Block
  readonly recognitions: readonly Recognition[]
  readonly judgments: () => readonly Judgment[]
  readonly mentions: () => readonly Mention[]
  readonly versions: () => readonly PlacedVersion[]
  readonly before: Standing
  readonly after: Standing
}

/** The rows of a document, and what they were made in. */
export interface Rows {
  readonly frame: Frame
  readonly rows: readonly Row[]
  /** Rows that are those of the version before, whose captions stand as far from them as they did. */
  readonly shared: Shared
}

/** A keystroke concerns no more blocks than this: of more, hardly a sentence has been read before. */
const MOST_TYPED = 8

/**
 * Makes the rows of a brief. Those of an earlier version are kept where the block, what was recognized in it and
 * near it, and what stands before it are the same objects.
 */
export function makeRows(
  { blocks }: Brief,
  { recognitions, shared }: Recognized,
  frame: Frame,
  tools: JudgeTools,
  previous: Rows | undefined,
): Rows {
  const old = previous && isSame(previous.frame, frame) ? previous : undefined
  const kept = old?.rows ?? []
  const moved = blocks.length - kept.length
  // What is near a change may be meant otherwise.
  const isWhole = old !== undefined && moved === 0 && shared.head === blocks.length
  const head = !old ? 0 : isWhole ? blocks.length : Math.max(0, shared.head - REACH.behind)
  const tail = !old || isWhole ? blocks.length : blocks.length - shared.tail + REACH.before
  const isTyped = old !== undefined && tail - head <= MOST_TYPED
  const rows = kept.slice(0, head)
  let before: Standing = rows.at(-1)?.after ?? (old?.frame ?? frame).first
  const standsAs = comparing()
  for (let at = head; at < blocks.length; at++) {
    const was = kept[at < shared.head ? at : at - moved]
    const stands = was?.before === before
    if (stands && at >= tail) {
      for (const row of kept.slice(at - moved)) rows.push(row)
      return { frame: old?.frame ?? frame, rows, shared: { head, tail: blocks.length - at } }
    }
    const row = stands && isKeptAround(at, at < shared.head ? at : at - moved) ? was : makeRow(at, was)
    rows.push(row)
    before = row.after
  }
  return { frame: old?.frame ?? frame, rows, shared: { head, tail: 0 } }

  /** What is near matters to a table, whose caption it may be. Beyond the ends of both documents nothing differs. */
  function isKeptAround(at: number, from: number): boolean {
    const block = blocks[at]?.block
    const own = kept[from]
    if (own?.block !== block || own?.recognitions !== recognitions[at]) return false
    if (!block?.passages.some(passage => passage.cell)) return true
    for (let by = -REACH.before; by <= REACH.behind; by++) {
      const was = kept[from + by]
      const is = blocks[at + by]
      if (was === undefined && is === undefined) continue
      if (was?.block !== is?.block || was?.recognitions !== recognitions[at + by]) return false
    }
    return true
  }

  function makeRow(at: number, was: Row | undefined): Row {
    const { after, ...surrounded } = surroundBlock(blocks, recognitions, at, before, frame, tools.knowledge)
    const block = blocks[at]?.block
    if (!block) throw new RangeError(`there is no block ${at}`)
    const found = recognitions[at] ?? []
    const isJudged =
      was?.block === block &&
      was.recognitions === found &&
      (block.isWaiting === true || isSame(was.surroundings, surrounded.surroundings))
    if (
      isJudged &&
      was.before === before &&
      standsAs(was.after, after) &&
      isSame(was.captionPlace, surrounded.captionPlace)
    )
      return was
    return {
      ...surrounded,
      block,
      recognitions: found,
      ...readLater(block, found, surrounded.surroundings, tools),
      judgments: isJudged ? was.judgments : judgeAnew(block, found, surrounded.surroundings, was),
      before,
      after: was && standsAs(was.after, after) ? was.after : after,
    }
  }

  function judgeAnew(
    block: Block,
    found: readonly Recognition[],
    surroundings: Surroundings,
    was: Row | undefined,
  ): Row['judgments'] {
    if (isTyped) for (const { prose } of was?.block.passages ?? []) tools.memory?.wake(prose)
    const judged = judging(block, found, surroundings, tools, isTyped)
    // Of a keystroke, whoever looks elsewhere does not wait for what is asserted where it is typed.
    if (!isTyped) judged()
    return judged
  }
}

/** Whether two standings say the same. Most blocks hand on what they are handed, so the last answer is remembered. */
function comparing(): (a: Standing, b: Standing) => boolean {
  let last: readonly [Standing, Standing, boolean] | undefined
  return (a, b) => {
    if (last?.[0] !== a || last[1] !== b) last = [a, b, isSame(a, b)]
    return last[2]
  }
}

/** Apart from `makeRows`, of which a row must not keep anything alive: each would keep the version before it. */
function judging(...about: Parameters<typeof judgeBlock>): Row['judgments'] {
  return lazy(() => judgeBlock(...about))
}

/** Apart from `makeRows` as well. */
function readLater(
  block: Block,
  found: readonly Recognition[],
  surroundings: Surroundings,
  { knowledge }: JudgeTools,
): Pick<Row, 'mentions' | 'versions'> {
  return {
    mentions: lazy(() => mentionsIn(block, found, knowledge)),
    versions: lazy(() => versionsIn(block, found, surroundings)),
  }
}
