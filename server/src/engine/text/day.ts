/**
 * Calendar days and the coarser dates that sources print, as ISO 8601 strings:
 * `2026-11-21`, `2026-11`, `2026`. A coarse date stands for the range of its days.
 */
export type Day = string
/** An ISO date of day, month or year precision. */
export type PartialDate = string

/** The first and last day that a date can mean, both inclusive. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether `text` is an ISO date, month or year that exists in the Gregorian calendar. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)))
}

/** The number of days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The days that a partial date covers. */
export function rangeOf(date: PartialDate): DayRange {
  return { first: firstDay(date), last: lastDay(date) }
}

/** The first day of a date, month or year. */
export function firstDay(date: PartialDate): Day {
  if (date.length >= 10) return date.slice(0, 10)
  return date.length >= 7 ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`
}

/** The last day of a date, month or year. */
export function lastDay(date: PartialDate): Day {
  if (date.length >= 10) return date.slice(0, 10)
  if (date.length < 7) return `${date.slice(0, 4)}-12-31`
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
  return `${date.slice(0, 7)}-${String(days).padStart(2, '0')}`
}

/** The day `days` after `day` (before it when negative). */
export function addDays(day: Day, days: number): Day {
  const time = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) + days)
  return new Date(time).toISOString().slice(0, 10)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The names of the months, in order. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** A date as a person reads it: `27 June 2026`, `June 2026`, `2026`. */
export function readable(date: PartialDate): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1]
  if (date.length < 7 || month === undefined) return date.slice(0, 4)
  if (date.length < 10) return `${month} ${date.slice(0, 4)}`
  return `${Number(date.slice(8, 10))} ${month} ${date.slice(0, 4)}`
}
