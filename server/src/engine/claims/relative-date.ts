import { addDays, type Day, type DayRange, rangeOf } from '../text/day.ts'
import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'

/** A time told by its distance from the day of writing (`last year`, `two weeks ago`). */
export interface RelativeDate extends Span {
  readonly range: DayRange
}

const RELATIVE =
  /\b(?:(?<!\b(?:at|the) )last (?<unit>year|month|week|quarter|summer|spring|fall|autumn|winter)|(?<yesterday>yesterday)|earlier this (?<part>year|month|week)|(?<count>an?|one|two|three|four|five|six|several|a few|\d{1,3}) (?<units>day|week|month|year)s? (?:ago|earlier))\b|今年 ?(?<hanMonth>[一二三四五六七八九]|十[一二]?|\d{1,2}) ?月|今年 ?(?<hanPart>年?初|年?中|春天?|夏天?|上半年|第?[一二三] ?季度?)|(?<![\d年至到\-–—.] ?)(?<month>1[0-2]|0?[1-9]) ?月(?:份|底|初|末|[上中下]旬)?(?:[时時]|[，,](?! ?\d))|(?<han>去年|上[个個]?月|上[周週]|昨天)/giu
const GATE = /\b(?:last|yesterday|earlier|ago)\b|[去上昨]|今年|月(?:份|底|初|末|[上中下]旬)?[时時，,]/iu
const HAN: Readonly<Record<string, string>> = {
  去年: 'year',
  上月: 'month',
  上个月: 'month',
  上個月: 'month',
  上周: 'week',
  上週: 'week',
  昨天: 'day',
}
const HAN_TENS: Readonly<Record<string, number>> = { 十: 10, 十一: 11, 十二: 12 }
const COUNTS = ['a', 'one', 'two', 'three', 'four', 'five', 'six']

/** The relative times in a text, reckoned from `anchor`. */
export function relativeDates(text: string, within: Span, anchor: Day): readonly RelativeDate[] {
  const words = text.slice(within.start, within.end)
  if (!GATE.test(words)) return []
  return matchesOf(words, RELATIVE)
    .map(match => ({
      start: within.start + match.index,
      end: within.start + match.index + match[0].length,
      range: rangeBefore(match.groups ?? {}, anchor),
    }))
    .filter(({ range }) => range.last < anchor)
}

function rangeBefore(parts: Readonly<Record<string, string | undefined>>, anchor: Day): DayRange {
  if (parts.yesterday !== undefined) return daysBack(anchor, 1, 1)
  if (parts.hanPart !== undefined) {
    const [from, to] = partOfYear(parts.hanPart)
    const year = anchor.slice(0, 4)
    return { first: rangeOf(`${year}-${from}`).first, last: rangeOf(`${year}-${to}`).last }
  }
  if (parts.month !== undefined) {
    const month = parts.month.padStart(2, '0')
    const year = Number(anchor.slice(0, 4)) - (month < anchor.slice(5, 7) ? 0 : 1)
    return rangeOf(`${year}-${month}`)
  }
  if (parts.hanMonth !== undefined) {
    const month = '〇一二三四五六七八九'.indexOf(parts.hanMonth)
    const number = month > 0 ? month : (HAN_TENS[parts.hanMonth] ?? Number(parts.hanMonth))
    return rangeOf(`${anchor.slice(0, 4)}-${String(Math.min(12, Math.max(1, number))).padStart(2, '0')}`)
  }
  if (parts.part !== undefined) {
    const start =
      parts.part === 'year'
        ? anchor.slice(0, 4)
        : parts.part === 'month'
          ? anchor.slice(0, 7)
          : addDays(anchor, -7)
    return { first: rangeOf(start).first, last: addDays(anchor, -1) }
  }
  if (parts.units !== undefined) {
    const word = (parts.count ?? '').toLowerCase()
    const count = /^\d/.test(word) ? Number(word) : Math.max(1, COUNTS.indexOf(word === 'an' ? 'a' : word))
    const days = { day: 1, week: 7, month: 31, year: 366 }[parts.units.toLowerCase()] ?? 366
    return daysBack(anchor, count * days + days, Math.max(1, (count - 1) * days))
  }
  switch (parts.han === undefined ? parts.unit?.toLowerCase() : HAN[parts.han]) {
    case 'day':
      return daysBack(anchor, 1, 1)
    case 'week':
      return daysBack(anchor, 14, 1)
    case 'month':
      return daysBack(anchor, 62, Number(anchor.slice(8, 10)))
    case 'quarter':
      return daysBack(anchor, 184, 1)
    case 'year':
      return rangeOf(String(Number(anchor.slice(0, 4)) - 1))
    default:
      return daysBack(anchor, 366, 1)
  }
}

/** The months from which and until which a part of the year runs. */
function partOfYear(part: string): readonly [string, string] {
  if (/初/u.test(part)) return ['01', '03']
  if (/中/u.test(part)) return ['05', '08']
  if (/春/u.test(part)) return ['03', '05']
  if (/夏/u.test(part)) return ['06', '08']
  if (/上半年/u.test(part)) return ['01', '06']
  const quarter = '一二三'.indexOf(/[一二三]/u.exec(part)?.[0] ?? '一')
  return [two(3 * quarter + 1), two(3 * quarter + 3)]
}

const two = (month: number) => String(month).padStart(2, '0')

function daysBack(anchor: Day, most: number, least: number): DayRange {
  return { first: addDays(anchor, -most), last: addDays(anchor, -least) }
}
