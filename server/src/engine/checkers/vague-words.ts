import { chineseDateForm, type DateForm, formatDate } from '../text/date-form.ts'
import { addDays, type Day, firstDay, type PartialDate } from '../text/day.ts'
import { matchesOf } from '../text/matches.ts'

/** What words that count from the day of writing mean. */
export interface Resolved {
  readonly iso: PartialDate
  /** How it reads inside a sentence, with its preposition: `in May 2026`. */
  readonly words: string
  /** The same behind another preposition: `since May 2026`. */
  readonly bare: string
}

const LATIN =
  /(?<![\p{L}\p{N}'’-])(?:(?<which>last|this|next) (?<unit>week|month|quarter|year)|(?<part>earlier|later) this (?<span>month|year)|(?<count>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several) (?<units>days?|weeks?|months?|years?) ago|yesterday|tomorrow|recently|lately|in recent (?:days|weeks|months)|(?:in|over) the (?:past|last) few (?:days|weeks|months))(?![\p{L}\p{N}-])/giu
const HAN =
  /(?<han>上个?月|上週|上周|上星期|下个?月|下周|本月|本周|这个月|去年|今年|明年|昨天|昨日|明天|日前|近日|最近|近期|不久前)/gu
/** Words that turn them into something else: `the last year of the plan`, `more recently`, `the company’s next year`. */
const OTHER_BEFORE = /(?:\b(?:the|most|more|only|every|each|of|over the|in the) |['’]s )$/iu
const OTHER_AFTER = /^(?:\s(?:of|in) (?:the|its|their|his|her|office)\b|['’]s (?:news|man|papers?)\b|-)/iu

/** An expression that counts from the day of writing: a span of the text searched. */
export interface VagueWords {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The expressions in a text that mean another day to whoever reads it later. */
export function findVagueWords(text: string): readonly VagueWords[] {
  const found: VagueWords[] = []
  for (const match of [...matchesOf(text, LATIN), ...matchesOf(text, HAN)]) {
    const [start, end] = [match.index, match.index + match[0].length]
    const before = text.slice(Math.max(0, start - 12), start)
    if (OTHER_BEFORE.test(before) && !/^(?:in|over) /iu.test(match[0])) continue
    if (OTHER_AFTER.test(text.slice(end, end + 16))) continue
    found.push({ start, end, text: match[0] })
  }
  return found
}

/**
 * What the words mean in a text of the date `written`, in the `form` of its dates; undefined where they mean no
 * certain time, or one that counts from a day when only the month or the year of writing is known.
 */
export function resolveVague(text: string, written: PartialDate, form: DateForm): Resolved | undefined {
  const resolved = resolveFrom(text, firstDay(written), date => formatDate(date, form))
  return resolved && resolved.iso.length <= written.length ? resolved : undefined
}

type Print = (date: PartialDate) => string

function resolveFrom(text: string, day: Day, print: Print): Resolved | undefined {
  const groups = { ...new RegExp(LATIN, 'iu').exec(text)?.groups, ...new RegExp(HAN, 'u').exec(text)?.groups }
  if (groups.han !== undefined) return ofHan(groups.han, day)
  const word = text.toLowerCase()
  if (word === 'yesterday' || word === 'tomorrow') {
    return ofTime(addDays(day, word === 'yesterday' ? -1 : 1), 'on ', print)
  }
  const { which, unit, part, span, count, units = '' } = groups
  if (which !== undefined) return ofUnit(unit ?? '', STEPS[which.toLowerCase()] ?? 0, day, print)
  if (part !== undefined) {
    const whole = ofUnit(span ?? '', 0, day, print)
    const words = `${part.toLowerCase()} ${whole?.words}`
    return whole && { ...whole, words, bare: words }
  }
  const steps = count === undefined ? undefined : (NUMBERS[count.toLowerCase()] ?? Number(count))
  if (steps === undefined || Number.isNaN(steps) || /^week/iu.test(units)) return undefined
  if (/^day/iu.test(units)) return ofTime(addDays(day, -steps), 'on ', print)
  return ofUnit(units.replace(/s$/iu, ''), -steps, day, print)
}

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
} // biome-ignore format: a table

function ofUnit(unit: string, steps: number, day: Day, print: Print): Resolved | undefined {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1]
  const monthOf = (number: number) => new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
  switch (unit.toLowerCase()) {
    case 'year':
      return ofTime(String(year + steps), 'in ', print)
    case 'month':
      return ofTime(monthOf(month + steps), 'in ', print)
    case 'quarter': {
      const first = monthOf((Math.floor(month / 3) + steps) * 3)
      const quarter = Math.floor(Number(first.slice(5)) / 3) + 1
      return ofTime(first, 'in ', () => `Q${quarter} ${first.slice(0, 4)}`)
    }
    case 'week': {
      const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
      return ofTime(addDays(day, steps * 7 - weekday), 'in ', monday => `the week of ${print(monday)}`)
    }
    default:
      return undefined
  }
}

function ofTime(iso: PartialDate, preposition: string, print: Print): Resolved {
  return { iso, words: preposition + print(iso), bare: print(iso) }
}

function ofHan(word: string, day: Day): Resolved | undefined {
  const print: Print = date => formatDate(date, chineseDateForm)
  const steps = /^[上去昨]/u.test(word) ? -1 : /^[下明]/u.test(word) ? 1 : 0
  if (/^[昨明][天日]/u.test(word)) return ofTime(addDays(day, steps), '', print)
  const unit = word.endsWith('年') ? 'year' : word.endsWith('月') ? 'month' : undefined
  const resolved = unit && ofUnit(unit, steps, day, print)
  return resolved && ofTime(resolved.iso, '', date => (unit === 'year' ? `${date}年` : print(date)))
}
