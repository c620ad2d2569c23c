import type { Span } from '../text/span.ts'
import type { Prose } from './types.ts'

/** Stands in prose for what is no prose: code, a URL, a citation, an image, mathematics. */
export const OBJECT = '\uFFFC'

/** Prose in the making: pieces of text with the source that each stands for. */
export interface ProseDraft {
  text: string
  /** In order, without gaps in `text`. */
  readonly runs: Run[]
}

/** A piece of a draft's text, from `at` to where the next one begins, and its source. */
interface Run {
  readonly at: number
  readonly start: number
  end: number
  /** It stands in the source unit by unit; otherwise each of its units stands for all of the source. */
  readonly isVerbatim: boolean
}

/** An empty draft. */
export function draftProse(): ProseDraft {
  return { text: '', runs: [] }
}

/** Adds `text`, all of whose units stand for the source from `start` to `end`. */
export function addAs(draft: ProseDraft, text: string, start: number, end: number): void {
  if (text === '') return
  draft.runs.push({ at: draft.text.length, start, end, isVerbatim: false })
  draft.text += text
}

/** Adds `text`, which stands in the source unit by unit from `start`. */
export function addVerbatim(draft: ProseDraft, text: string, start: number): void {
  if (text === '') return
  const last = draft.runs.at(-1)
  const end = start + text.length
  if (last?.isVerbatim && last.end === start) last.end = end
  else draft.runs.push({ at: draft.text.length, start, end, isVerbatim: true })
  draft.text += text
}

/** Whether the unit at `at` is written as itself, and not by an escape or a character reference. */
export function isPlain(draft: ProseDraft, at: number): boolean {
  const run = runAt(draft, at)
  return run !== undefined && at < draft.text.length && (run.isVerbatim || run.end - run.start === 1)
}

/** The source of a span of the draft's text; of an empty span, the place. */
export function sourceSpan(draft: ProseDraft, { start, end }: Span): Span {
  const first = start < draft.text.length ? runAt(draft, start) : undefined
  const from = first ? startIn(first, start) : (draft.runs.at(-1)?.end ?? 0)
  const last = end > start ? runAt(draft, end - 1) : undefined
  return { start: from, end: last ? endIn(last, end - 1) : from }
}

/** The finished prose: each of `objects` (in order, disjoint) one U+FFFC. `place` is where an empty one stands. */
export function finishProse(draft: ProseDraft, objects: readonly Span[], place: number): Prose {
  const whole = objects.length === 0 ? draft : withObjects(draft, objects)
  const { text, runs } = whole
  const offsets = new Uint32Array(text.length + 1)
  const ends = new Uint32Array(text.length)
  runs.forEach((run, index) => {
    const to = runs[index + 1]?.at ?? text.length
    if (run.isVerbatim) {
      const by = run.start - run.at
      for (let at = run.at; at < to; at++) {
        offsets[at] = at + by
        ends[at] = at + by + 1
      }
    } else {
      offsets.fill(run.start, run.at, to)
      ends.fill(run.end, run.at, to)
    }
  })
  offsets[text.length] = runs.at(-1)?.end ?? place
  return { text, offsets, ends }
}

function withObjects(draft: ProseDraft, objects: readonly Span[]): ProseDraft {
  const result = draftProse()
  let from = 0
  for (const object of objects) {
    copy(draft, from, object.start, result)
    const { start, end } = sourceSpan(draft, object)
    addAs(result, OBJECT, start, end)
    from = object.end
  }
  copy(draft, from, draft.text.length, result)
  return result
}

function copy({ text, runs }: ProseDraft, from: number, to: number, into: ProseDraft): void {
  for (let index = indexAt(runs, from); index < runs.length; index++) {
    const run = runs[index]
    if (!run || run.at >= to) return
    const start = Math.max(run.at, from)
    const end = Math.min(runs[index + 1]?.at ?? text.length, to)
    if (start >= end) continue
    if (run.isVerbatim) addVerbatim(into, text.slice(start, end), startIn(run, start))
    else addAs(into, text.slice(start, end), run.start, run.end)
  }
}

function startIn(run: Run, at: number): number {
  return run.isVerbatim ? run.start + at - run.at : run.start
}

function endIn(run: Run, at: number): number {
  return run.isVerbatim ? run.start + at - run.at + 1 : run.end
}

function runAt({ runs }: ProseDraft, at: number): Run | undefined {
  return runs[indexAt(runs, at)]
}

/** The index of the run that holds `at`; 0 where none does. */
function indexAt(runs: readonly Run[], at: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((runs[middle]?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
