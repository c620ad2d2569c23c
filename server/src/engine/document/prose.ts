import type { Span } from '../text/span.ts'
import type { Prose } from './types.ts'

/** Stands in prose for what is no prose: code, a URL, a citation, an image, mathematics. */
export const OBJECT = '\uFFFC'

/** Prose in the making: pieces of text with the source that each stands for. */
export interface ProseDraft {
  text: string
  readonly starts: number[]
  readonly ends: number[]
}

/** An empty draft. */
export function draftProse(): ProseDraft {
  return { text: '', starts: [], ends: [] }
}

/** Adds `text`, all of whose units stand for the source from `start` to `end`. */
export function addAs(draft: ProseDraft, text: string, start: number, end: number): void {
  draft.text += text
  for (let at = 0; at < text.length; at++) {
    draft.starts.push(start)
    draft.ends.push(end)
  }
}

/** Adds `text`, which stands in the source unit by unit from `start`. */
export function addVerbatim(draft: ProseDraft, text: string, start: number): void {
  draft.text += text
  for (let at = 0; at < text.length; at++) {
    draft.starts.push(start + at)
    draft.ends.push(start + at + 1)
  }
}

/** Whether the unit at `at` is written as itself, and not by an escape or a character reference. */
export function isPlain(draft: ProseDraft, at: number): boolean {
  return (draft.ends[at] ?? 0) - (draft.starts[at] ?? 0) === 1
}

/** The source of a span of the draft's text; of an empty span, the place. */
export function sourceSpan(draft: ProseDraft, { start, end }: Span): Span {
  const from = draft.starts[start] ?? draft.ends.at(-1) ?? 0
  return { start: from, end: end > start ? (draft.ends[end - 1] ?? from) : from }
}

/** The finished prose: each of `objects` (in order, disjoint) one U+FFFC. `place` is where an empty one stands. */
export function finishProse(draft: ProseDraft, objects: readonly Span[], place: number): Prose {
  const result = draftProse()
  let from = 0
  const copyTo = (to: number) => {
    result.text += draft.text.slice(from, to)
    for (let at = from; at < to; at++) {
      result.starts.push(draft.starts[at] ?? 0)
      result.ends.push(draft.ends[at] ?? 0)
    }
  }
  for (const object of objects) {
    copyTo(object.start)
    const { start, end } = sourceSpan(draft, object)
    addAs(result, OBJECT, start, end)
    from = object.end
  }
  copyTo(draft.text.length)
  const last = result.ends.at(-1) ?? place
  return {
    text: result.text,
    offsets: Uint32Array.from([...result.starts, last]),
    ends: Uint32Array.from(result.ends),
  }
}
