import type { Span } from '../text/span.ts'

/** What a date has at least one of: a month's name, a year's four digits, a Chinese unit. */
export type Anchor = 'month' | 'year' | 'han'

/** A stretch of a text with room for any date around what dates hang on. */
export interface Stretch extends Span {
  readonly has: Readonly<Record<Anchor, boolean>>
}

const ANCHOR =
  /(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|(?<year>(?:19|20)\d\d)|[年月]/g
/** More than any date takes on one side of its month or year, and what is looked at before and behind it. */
const ROOM = 64

/** The stretches of a text that may have dates, in order, disjoint. */
export function anchoredStretches(text: string): readonly Stretch[] {
  const stretches: { start: number; end: number; has: Record<Anchor, boolean> }[] = []
  ANCHOR.lastIndex = 0
  for (let match = ANCHOR.exec(text); match; match = ANCHOR.exec(text)) {
    const { month, year } = match.groups ?? {}
    const kind: Anchor = month !== undefined ? 'month' : year !== undefined ? 'year' : 'han'
    const end = Math.min(text.length, match.index + ROOM)
    const last = stretches.at(-1)
    const own = {
      start: Math.max(0, match.index - ROOM),
      end,
      has: { month: false, year: false, han: false },
    }
    const stretch = last && own.start <= last.end ? last : own
    stretch.end = end
    stretch.has[kind] = true
    if (stretch === own) stretches.push(own)
  }
  return stretches
}
