import type { SentenceView } from './sentence-view.ts'

/** A span of a view's text. */
export type Piece = readonly [start: number, end: number]
/** A span of a view's text, and what is read in its place. */
export type Reworded = readonly [start: number, end: number, words: string]

/** The sentence with its words in another order; a claim must reach over a seam to be new. */
export function arranged(
  view: SentenceView,
  pieces: readonly (Piece | Reworded)[],
  isJoint = false,
): SentenceView {
  const kept: number[] = []
  let text = ''
  const seams: number[] = []
  for (const [start, end, words] of pieces) {
    if (start === end) continue
    if (kept.length > 0) seams.push(kept.length)
    const told = words ?? view.text.slice(start, end)
    for (let at = 0; at < told.length; at++)
      kept.push(at + 1 === told.length ? end - 1 : Math.min(start + at, end - 1))
    text += told
  }
  return {
    ...view,
    text,
    reading: { seams, isRelative: false, isJoint },
    toProse: ({ start, end }) => {
      const own = kept.slice(start, Math.max(end, start + 1))
      const first = own.reduce((least, at) => Math.min(least, at), own[0] ?? view.text.length)
      const last = own.reduce((most, at) => Math.max(most, at), first)
      return view.toProse({ start: first, end: end > start ? last + 1 : first })
    },
  }
}
