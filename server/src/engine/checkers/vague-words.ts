import { addDays, type Day, firstDay, type PartialDate, readable } from '../text/day.ts'

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
  for (const match of [...text.matchAll(LATIN), ...text.matchAll(HAN)]) {
    const [start, end] = [match.index, match.index + match[0].length]
    const before = text.slice(Math.max(0, start - 12), start)
    if (OTHER_BEFORE.test(before) && !/^(?:in|over) /iu.test(match[0])) continue
    if (OTHER_AFTER.test(text.slice(end, end + 16))) continue
    found.push({ start, end, text: match[0] })
  }
  return found
}

/**
 * What the words mean in a text of the date `written`; undefined where they mean no certain time, or one that
 * counts from a day when only the month or the year of writing is known.
 */
export function resolveVague(text: string, written: PartialDate): Resolved | undefined {
  const resolved = resolveFrom(text, firstDay(written))
  return resolved && resolved.iso.length <= written.length ? resolved : undefined
}

function resolveFrom(text: string, day: Day): Resolved | undefined {
  const groups = { ...new RegExp(LATIN, 'iu').exec(text)?.groups, ...new RegExp(HAN, 'u').exec(text)?.groups }
  if (groups.han !== undefined) return ofHan(groups.han, day)
  const word = text.toLowerCase()
  if (word === 'yesterday' || word === 'tomorrow') return ofDay(addDays(day, word === 'yesterday' ? -1 : 1))
  const { which, unit, part, span, count, units } = groups
  if (which !== undefined) return ofUnit(unit ?? '', STEPS[which.toLowerCase()] ?? 0, day)
  if (part !== undefined) {
    const whole = ofUnit(span ?? '', 0, day)
    return (
      whole && {
        ...whole,
        words: `${part.toLowerCase()} ${whole.words}`,
        bare: `${part.toLowerCase()} ${whole.words}`,
      }
    )
  }
  const steps = count === undefined ? undefined : (NUMBERS[count.toLowerCase()] ?? Number(count))
  if (steps === undefined || Number.isNaN(steps)) return undefined
  if (/^day/iu.test(units ?? '')) return ofDay(addDays(day, -steps))
  return /^week/iu.test(units ?? '') ? undefined : ofUnit((units ?? '').replace(/s$/iu, ''), -steps, day)
}

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
} // biome-ignore format: a table

function ofDay(iso: Day): Resolved {
  return { iso, words: `on ${readable(iso)}`, bare: readable(iso) }
}

function ofUnit(unit: string, steps: number, day: Day): Resolved | undefined {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1]
  switch (unit.toLowerCase()) {
    case 'year':
      return within(String(year + steps))
    case 'month':
      return within(new Date(Date.UTC(year, month + steps, 1)).toISOString().slice(0, 7))
    case 'quarter': {
      const first = new Date(Date.UTC(year, (Math.floor(month / 3) + steps) * 3, 1)).toISOString().slice(0, 7)
      const bare = `Q${Math.floor(Number(first.slice(5)) / 3) + 1} ${first.slice(0, 4)}`
      return { iso: first, words: `in ${bare}`, bare }
    }
    case 'week': {
      const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
      const monday = addDays(day, steps * 7 - weekday)
      return {
        iso: monday,
        words: `in the week of ${readable(monday)}`,
        bare: `the week of ${readable(monday)}`,
      }
    }
    default:
      return undefined
  }
}

function within(iso: PartialDate): Resolved {
  return { iso, words: `in ${readable(iso)}`, bare: readable(iso) }
}

function ofHan(word: string, day: Day): Resolved | undefined {
  const steps = /^[上去昨]/u.test(word) ? -1 : /^[下明]/u.test(word) ? 1 : 0
  if (/^[昨明][天日]/u.test(word)) return inHan(addDays(day, steps))
  const unit = word.endsWith('年') ? 'year' : word.endsWith('月') ? 'month' : undefined
  const resolved = unit && ofUnit(unit, steps, day)
  return resolved && inHan(resolved.iso)
}

function inHan(iso: PartialDate): Resolved {
  const [year, month, day] = iso.split('-').map(Number)
  const words = `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`
  return { iso, words, bare: words }
}
