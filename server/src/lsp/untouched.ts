import { type Analysis, sentenceSpanAt } from '../engine/index.ts'
import type { Unchanged } from './read-on.ts'

/** A place of a text as it was when it was analyzed, and how far it has moved since. */
export interface FormerPlace {
  readonly offset: number
  readonly moved: number
}

/**
 * Where an offset of a text stood when it was analyzed, if what was typed since has left its sentence alone. The
 * text is `length` UTF-16 code units long now.
 */
export function formerPlace(
  { brief: { blocks, source } }: Analysis,
  { head, tail }: Unchanged,
  length: number,
  offset: number,
): FormerPlace | undefined {
  const moved = length - source.length
  const isBehind = length - offset < tail
  if (!isBehind && offset >= head) return undefined
  const former = isBehind ? offset - moved : offset
  const sentence = sentenceSpanAt(blocks, former)
  if (sentence === undefined) return undefined
  const isUntouched = isBehind ? source.length - sentence.start < tail : sentence.end < head
  return isUntouched ? { offset: former, moved: isBehind ? moved : 0 } : undefined
}
