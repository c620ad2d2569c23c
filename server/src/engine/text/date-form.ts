import { type PartialDate, readable } from './day.ts'

/** How a text writes its dates: the order of day and month, and whether months are cut short. */
export interface DateForm {
  readonly order: 'day-month' | 'month-day' | 'year-first' | 'chinese'
  /** Months of three letters, and whether a full stop follows: `Jun`, `Jun.`. */
  readonly month?: 'short' | 'short-stop'
  /** What stands between the numbers of a year-first date, and around Chinese ones: `-`, `/`, `.`; a space or nothing. */
  readonly between?: string
}

/** The form of most English texts: `27 June 2026`. */
export const plainDateForm: DateForm = { order: 'day-month' }

/** The form of Chinese texts: `2026年6月27日`. */
export const chineseDateForm: DateForm = { order: 'chinese' }

const NAMED =
  /^(?:(?<first>\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(?<month>\p{L}{3,9})(?<stop>\.?)(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?$/u

/** The form in which a date is written; undefined where its words do not tell the order of day and month. */
export function dateFormOf(written: string): DateForm | undefined {
  const text = written.replaceAll(/\s+/gu, ' ').trim()
  const numeric = /^\d{4}([-/.])\d{1,2}\1\d{1,2}$/u.exec(text)
  if (numeric) return { order: 'year-first', between: numeric[1] ?? '-' }
  if (/\d ?[年月]/u.test(text)) return { order: 'chinese', between: /\d [年月]/u.test(text) ? ' ' : '' }
  const { first, month = '', stop = '' } = NAMED.exec(text)?.groups ?? {}
  if (month === '' || !/\b\d{1,2}(?:st|nd|rd|th)?\b/u.test(text)) return undefined
  const order = first === undefined ? 'month-day' : 'day-month'
  if (stop === '.') return { order, month: 'short-stop' }
  return month.length === 3 && !/^may$/iu.test(month) ? { order, month: 'short' } : { order }
}

/** A date in a form, at the precision that it has: `27 June 2026`, `June 27, 2026`, `2026-06-27`, `2026年6月`. */
export function formatDate(date: PartialDate, form: DateForm): string {
  const [year = '', month, day] = date.split('-')
  if (form.order === 'chinese') {
    const parts = [
      [year, '年'],
      [month, '月'],
      [day, '日'],
    ] as const
    const gap = form.between === ' ' ? ' ' : ''
    return parts
      .flatMap(([digits, sign]) => (digits === undefined ? [] : [`${Number(digits)}${gap}${sign}`]))
      .join(gap)
  }
  if (month === undefined) return year
  const name = monthName(date, form)
  if (day === undefined) return `${name} ${year}`
  if (form.order === 'year-first') return [year, month, day].join(form.between ?? '-')
  const number = Number(day)
  return form.order === 'month-day' ? `${name} ${number}, ${year}` : `${number} ${name} ${year}`
}

function monthName(date: PartialDate, { month }: DateForm): string {
  const [name = ''] = readable(date.slice(0, 7)).split(' ')
  if (month === undefined || name.length <= 3) return name
  return name.slice(0, 3) + (month === 'short-stop' ? '.' : '')
}
