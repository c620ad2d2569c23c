import { addDays, type Day, daysInMonth } from '../text/day.ts'
import type { Span } from '../text/span.ts'
import type { TextEdit } from '../text/text-edit.ts'

/** The edit that takes a comment away, with its line where nothing else stands there. */
export function removeComment(text: string, { start, end }: Span): TextEdit {
  const before = /(?:^|[\r\n])([ \t]*)$/u.exec(text.slice(0, start))
  const after = /^[ \t]*(?:\r\n|\r|\n|$)/u.exec(text.slice(end))
  const gap = /[ \t]*$/u.exec(text.slice(0, start))?.[0].length ?? 0
  const span =
    before && after
      ? { start: start - (before[1] ?? '').length, end: end + after[0].length }
      : { start: start - gap, end }
  return { ...span, newText: '', expected: text.slice(span.start, span.end) }
}

/** The same day three months on, or the last of that month. */
export function inThreeMonths(day: Day): Day {
  const month = Number(day.slice(5, 7)) + 3
  const year = Number(day.slice(0, 4)) + (month > 12 ? 1 : 0)
  const within = ((month - 1) % 12) + 1
  const last = Math.min(Number(day.slice(8, 10)), daysInMonth(year, within))
  return addDays(`${year}-${String(within).padStart(2, '0')}-01`, last - 1)
}
