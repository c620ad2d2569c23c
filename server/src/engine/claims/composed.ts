import type { Piece } from './arranged.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words that stand for what is said elsewhere in other words, and are told of there. */
export interface StandIn {
  readonly words: string
  readonly at: number
}

/**
 * A sentence of pieces of another and of words that it leaves unsaid (`, valued at` as ` is valued at`). A claim must
 * begin before the first place where words were put in or left out, and reach over it, to be new. Words put in stand
 * for nothing in the prose.
 */
export function composed(view: SentenceView, parts: readonly (Piece | string | StandIn)[]): SentenceView {
  /** Of each unit its place in the other text; of a word put in, that of what follows it, less than nothing. */
  const places: number[] = []
  const seams: number[] = []
  let text = ''
  for (const [index, part] of parts.entries()) {
    if (index > 0 && text !== '') seams.push(text.length)
    if (typeof part === 'string') {
      for (let at = 0; at < part.length; at++) places.push(-1)
      text += part
      continue
    }
    if ('words' in part) {
      for (let at = 0; at < part.words.length; at++) places.push(part.at)
      text += part.words
      continue
    }
    for (let at = part[0]; at < part[1]; at++) places.push(at)
    text += view.text.slice(...part)
  }
  return {
    ...view,
    text,
    reading: { seams, isRelative: false },
    toProse: ({ start, end }) => {
      const own = places.slice(start, Math.max(end, start + 1)).filter(place => place >= 0)
      const next = places.slice(start).find(place => place >= 0) ?? places.findLast(place => place >= 0) ?? 0
      const first = own.reduce((least, at) => Math.min(least, at), own[0] ?? next)
      const last = own.reduce((most, at) => Math.max(most, at), first)
      return view.toProse({ start: first, end: end > start && own.length > 0 ? last + 1 : first })
    },
  }
}
