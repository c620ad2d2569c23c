import type { DateMention } from '../document/types.ts'
import { daysInMonth, readable } from '../text/day.ts'
import { matchesOf } from '../text/matches.ts'
import { defineChecker } from './checker.ts'
import { quoted } from './message.ts'
import { inBlock, isMentioned, ownPassages } from './own-words.ts'

/** A date that no calendar has: `31 November 2026`. */
export const impossibleDate = defineChecker({
  id: 'impossible-date',
  title: 'Impossible date',
  why: 'The calendar has no such day or month. Quotations and code are left alone, and so is what may be a version number or a day of 0 for “unknown”.',
  severity: 'warning',
  findIn: block =>
    ownPassages(block).flatMap(passage =>
      passage.dates
        .filter(date => isUnread(date) && !isMentioned(passage, date))
        .flatMap(date => {
          const text = passage.prose.text.slice(date.start, date.end)
          const reason = reasonAgainst(text)
          if (reason === undefined) return []
          const message = `${quoted(text)} does not exist: ${reason}. Correct the date.`
          return [{ ...inBlock(passage, date), message, related: [], tags: [] }]
        }),
    ),
  check: (_, found) => found.placed(),
})

/** Written as a date, and none by the calendar. */
function isUnread({ iso, range, partial }: DateMention): boolean {
  return iso === undefined && range === undefined && partial === undefined
}

const NUMBERS = /^(\d{4})(?:[-/]|\s?年\s?)(\d{1,2})(?:[-/]|\s?月\s?)(\d{1,2})/u
const MONTH_NAME = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/giu
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAY = /(?<![\d年])(\d{1,2})(?!\d|\s?月)/gu
const LEAP_YEAR = 2024

/** Why a text cannot be a date; undefined where it can, or where it may be something else. */
function reasonAgainst(text: string): string | undefined {
  const numbers = NUMBERS.exec(text)
  if (numbers) return reason(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]))
  const names = text.match(MONTH_NAME) ?? []
  const chinese = /(\d{1,2})\s?月/u.exec(text)?.[1]
  const month = names.length === 1 ? MONTHS.indexOf(names[0]?.toLowerCase() ?? '') + 1 : Number(chinese ?? 0)
  const year = /(?:19|20)\d\d/u.exec(text)?.[0]
  const days = matchesOf(text, DAY).map(match => Number(match[1]))
  if (month === 0 || days.length === 0) return undefined
  return reason(year === undefined ? undefined : Number(year), month, Math.max(...days))
}

function reason(year: number | undefined, month: number, day: number): string | undefined {
  if (month === 0 || day === 0) return undefined
  if (month > 12) return `there is no month ${month}`
  const days = daysInMonth(year ?? LEAP_YEAR, month)
  if (day <= days || (year === undefined && day > 31)) return undefined
  const name = readable(`${year ?? LEAP_YEAR}-${String(month).padStart(2, '0')}`)
  return `${year === undefined || month !== 2 ? name.replace(/ \d+$/u, '') : name} has ${days} days`
}
