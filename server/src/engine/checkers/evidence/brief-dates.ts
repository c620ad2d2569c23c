import type { Writing } from '../../claims/property.ts'
import { findDates } from '../../document/dates.ts'
import type { Brief } from '../../document/types.ts'
import {
  chineseDateForm,
  type DateForm,
  dateFormOf,
  formatDate,
  plainDateForm,
} from '../../text/date-form.ts'

/** So many dates tell the habit of a brief. */
const ENOUGH = 60

/** How the brief writes its dates most often, in Chinese or other text; a plain form where it has none. */
export function dateFormOfBrief({ blocks }: Brief, isHan: boolean): DateForm {
  const counts = new Map<string, { form: DateForm; count: number }>()
  let seen = 0
  for (const { block } of blocks) {
    for (const { prose, dates } of block.passages) {
      for (const { start, end } of dates) {
        const form = dateFormOf(prose.text.slice(start, end))
        if (!form || (form.order === 'chinese') !== isHan) continue
        const id = JSON.stringify(form)
        const known = counts.get(id)
        counts.set(id, { form, count: (known?.count ?? 0) + 1 })
        seen++
      }
    }
    if (seen >= ENOUGH) break
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
  return most?.form ?? (isHan ? chineseDateForm : plainDateForm)
}

/** How dates are written beside some words: as a date among them, else as the rest of the brief writes its own. */
export function writingBeside(words: string, brief: Brief): Writing {
  const own = findDates(words)
    .map(({ start, end }) => dateFormOf(words.slice(start, end)))
    .find(form => form !== undefined)
  const form = own ?? dateFormOfBrief(brief, /\p{Script=Han}/u.test(words))
  return { date: date => formatDate(date, form) }
}
