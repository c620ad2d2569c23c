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
  return {
    ...view,
    text: kept.map(at => view.text.charAt(at)).join(''),
    reading: { seams, isRelative: false, isJoint },
    toProse: ({ start, end }) => {
      const own = kept.slice(start, Math.max(end, start + 1))
      const first = own.reduce((least, at) => Math.min(least, at), own[0] ?? view.text.length)
      const last = own.reduce((most, at) => Math.max(most, at), first)
      return view.toProse({ start: first, end: end > start ? last + 1 : first })
    },
  }
}
