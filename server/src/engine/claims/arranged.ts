import type { SentenceView } from './sentence-view.ts'

/** A span of a view's text. */
export type Piece = readonly [start: number, end: number]

/** The sentence with its words in another order; a claim must reach over a seam to be new. */
export function arranged(view: SentenceView, pieces: readonly Piece[], isJoint = false): SentenceView {
  const kept: number[] = []
  const seams: number[] = []
  for (const [start, end] of pieces) {
    if (start === end) continue
    if (kept.length > 0) seams.push(kept.length)
    for (let at = start; at < end; at++) kept.push(at)
  }
  const place = (at: number) => kept[at] ?? view.text.length
  return {
    ...view,
    text: kept.map(at => view.text.charAt(at)).join(''),
    reading: { seams, isRelative: false, isJoint },
    toProse: ({ start, end }) =>
      view.toProse({ start: place(start), end: end > start ? place(end - 1) + 1 : place(start) }),
  }
}
