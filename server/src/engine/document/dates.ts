import { anchoredStretches } from './date-anchors.ts'
import { DATE_PATTERNS, type DatePattern } from './date-patterns.ts'
import type { DateMention } from './types.ts'

const CUE =
  /(?:\bas (?:of|at)|\bcurrent (?:as of|to|through|on)|(?<!\b(?:was|were|been|be|is|has|had|ha[sd] been) )\b(?:last )?updated|\b(?:last )?(?:accessed|retrieved|checked|verified)|截至|截止|更新于|更新时间|访问于|数据日期)(?: (?:on|in|at))?[\s:：]{0,2}(?:到|至)?(?:the )?(?:end of |beginning of |start of |early |mid-|mid |late |last |this )?$/i
const CUE_REACH = 60

/** The dates in a text, in order; of two ways to read the same words the longer. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = []
  for (const { start, end, has } of anchoredStretches(text)) {
    const stretch = text.slice(start, end)
    const dates: DateMention[] = []
    const taken = new Set<number>()
    for (const way of DATE_PATTERNS) if (has[way.needs]) readDates(stretch, way, dates, taken)
    for (const date of dates) {
      const at = start + date.start
      found.push({ ...date, start: at, end: start + date.end, role: roleAt(text, at) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Adds the dates that are written in one way, where none is written in a way before. */
function readDates(
  text: string,
  { pattern, read }: DatePattern,
  dates: DateMention[],
  taken: Set<number>,
): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    if (taken.has(start) || taken.has(end - 1)) continue
    const meaning = read(match.groups ?? {})
    if (!meaning) continue
    for (let at = start; at < end; at++) taken.add(at)
    dates.push({ start, end, ...meaning, role: 'plain' })
  }
}

function roleAt(text: string, start: number): DateMention['role'] {
  return CUE.test(text.slice(Math.max(0, start - CUE_REACH), start)) ? 'as-of' : 'plain'
}
