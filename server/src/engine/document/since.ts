import type { Span } from '../text/span.ts'
import type { Text } from '../text/text.ts'
import { blockAt } from './block-at.ts'
import type { Brief } from './types.ts'

/** What a brief's text has become since it was read. */
export interface Since {
  readonly text: Text
  /** So many UTF-16 code units at its start and at its end are as they were. */
  readonly head: number
  readonly tail: number
}

/** A place of a text as it was when it was read, and how far it has moved since. */
export interface FormerPlace {
  readonly offset: number
  readonly moved: number
}

/** Where an offset stood when the brief was read; nothing where something was typed since. */
export function formerPlace(
  brief: Brief,
  { text, head, tail }: Since,
  offset: number,
): FormerPlace | undefined {
  const isBehind = text.length - offset < tail
  if (!isBehind && offset >= head) return undefined
  const moved = isBehind ? text.length - brief.source.length : 0
  return { offset: offset - moved, moved }
}

/** Whether nothing was typed since in a span of the text as it was read, nor at its ends. */
export function isUntouched(brief: Brief, { head, tail }: Since, { start, end }: Span): boolean {
  return end < head || brief.source.length - start < tail
}

/** Whether the block that an offset of the text as it was read stands in has been read, and left alone since. */
export function isKnownAt(brief: Brief, since: Since, offset: number): boolean {
  const placed = blockAt(brief.blocks, offset)
  if (placed === undefined || placed.block.isWaiting) return false
  return isUntouched(brief, since, { start: placed.start, end: placed.start + placed.block.source.length })
}

/** What was replaced since: the span of it as it was, and what stands there now. */
export function replacedSince(brief: Brief, { text, head, tail }: Since): { was: Span; now: Span } {
  // A repeated letter may count to both ends.
  const shorter = Math.min(brief.source.length, text.length)
  const end = Math.min(tail, shorter - Math.min(head, shorter))
  return {
    was: { start: head, end: brief.source.length - end },
    now: { start: head, end: text.length - end },
  }
}
