import { type DayRange, daysInMonth, isPartialDate, type PartialDate, rangeOf } from '../text/day.ts'
import type { Anchor } from './date-anchors.ts'
import type { YearlessDate } from './types.ts'

/** What a date says, apart from where it stands and what it is for. */
export interface DateMeaning {
  readonly range?: DayRange
  readonly iso?: PartialDate
  readonly partial?: YearlessDate
}

/** A way of writing dates. A match that turns out to mean no date is given up by returning undefined. */
export interface DatePattern {
  readonly pattern: RegExp
  /** What each of its matches has. */
  readonly needs: Anchor
  readonly read: (parts: Readonly<Record<string, string | undefined>>) => DateMeaning | undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAME =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|Jun\\.|July?|Jul\\.|Aug(?:ust|\\.)?|Sep(?:tember|t?\\.?)|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const month = (group: string) => `(?<${group}>${NAME}|${NAME.toUpperCase().replaceAll('\\U', '\\u')})`
const day = (group: string) => `(?<${group}>\\d{1,2})(?:st|nd|rd|th)?`
const year = (group: string) => `(?<${group}>(?:19|20)\\d{2})`
const DASH = '(?:\\s?[–—-]\\s?|\\s(?:to|through|until)\\s)'
const BEFORE = '(?<![\\p{Script=Latin}\\p{N}_.,/$€£¥-])'
const AFTER = '(?![\\p{Script=Latin}\\p{N}_%]|[-/.,–]\\d|-\\p{Script=Latin})'
const IN =
  '(?<=(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Bb]y|[Tt]hrough|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]efore|[Aa]fter|[Ff]rom|of|to|[Tt]hroughout|[Aa]round|circa|[Ee]arly|[Ll]ate|[Mm]id|[Bb]etween|[Aa]s of|[Aa]s at|for|and)[ -])'
/** `January next year`: which year is meant, from the year of writing. */
const YEARS_ON: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])
const RELATIVE_YEAR = ',? (?:of )?(?<rel>last|this|next) year'
const PART = '(?<part>[Ee]arly|[Mm]id|[Ll]ate)[- ]'

/** `a June briefing`: before a month that dates a publication. */
const ISSUE =
  '(?<=(?<!\\p{L})(?:[Aa]|[Aa]n|[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur) )(?=\\p{L}+\\.? (?:reports?|briefing|paper|survey|index|ranking|edition|issue|memo|letter|update|snapshot|leaderboard|filing|statement|poll|study|analysis)(?!\\p{L}))'

/** What a match can begin with: looked at first, it spares the search most of the text. */
function firstUnit(source: string): string {
  if (source.startsWith(PART) || source.startsWith(`(?:${PART}`)) return '[EMLemlJFASOND]'
  if (source.startsWith(`(?<m>${NAME}`)) return '[JFMASOND]'
  return source.startsWith('Q')
    ? 'Q'
    : source.startsWith('H')
      ? 'H'
      : source.startsWith('(?<o>')
        ? '[fst]'
        : source.startsWith('(?<season>')
          ? '[SsAaFf]'
          : source.startsWith('(?<ordinal>')
            ? '[fsten]'
            : source.startsWith('(?<feast>')
              ? '[NC]'
              : '\\d'
}

function pattern(source: string, read: DatePattern['read'], after = AFTER): DatePattern {
  const needs = source.includes(NAME) ? 'month' : /[年月]/.test(source) ? 'han' : 'year'
  return { pattern: new RegExp(`(?=${firstUnit(source)})${BEFORE}${source}${after}`, 'gu'), needs, read }
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function isoOf(year: string, month: number, day?: string): PartialDate {
  const start = `${year}-${String(month).padStart(2, '0')}`
  return day === undefined ? start : `${start}-${day.padStart(2, '0')}`
}

/** A date at the precision written; one that the calendar does not have means nothing. */
function dated(iso: PartialDate): DateMeaning {
  return isPartialDate(iso) ? { iso, range: rangeOf(iso) } : {}
}

function ranged(from: PartialDate, to: PartialDate): DateMeaning {
  if (!isPartialDate(from) || !isPartialDate(to) || from > to) return {}
  return { range: { first: rangeOf(from).first, last: rangeOf(to).last } }
}

function yearless(month: number, day: string, last?: string): DateMeaning {
  const longest = daysInMonth(2024, month)
  if (Number(day) < 1 || Number(last ?? day) > longest || Number(last ?? day) < Number(day)) return {}
  return { partial: { month, day: Number(day), ...(last === undefined ? {} : { lastDay: Number(last) }) } }
}

function ofYear(m: string | undefined, d: string | undefined, rel = ''): DateMeaning | undefined {
  const yearsOn = YEARS_ON.get(rel)
  const meaning = d === undefined ? { partial: { month: monthNumber(m) } } : yearless(monthNumber(m), d)
  return meaning.partial && yearsOn !== undefined ? { partial: { ...meaning.partial, yearsOn } } : meaning
}

function daysOf(
  m: string | undefined,
  d: string,
  y: string | undefined,
  to?: { m?: string | undefined; d: string },
): DateMeaning {
  const from = monthNumber(m)
  if (!to) return y === undefined ? yearless(from, d) : dated(isoOf(y, from, d))
  const until = to.m === undefined ? from : monthNumber(to.m)
  if (y !== undefined)
    return ranged(isoOf(String(Number(y) - (until < from ? 1 : 0)), from, d), isoOf(y, until, to.d))
  return until === from ? yearless(from, d, to.d) : yearless(from, d)
}

function thirdOfMonth(part: string | undefined, iso: string): DateMeaning {
  if (part === undefined) return dated(iso)
  const { last } = rangeOf(iso)
  const [from, to] = { e: ['01', '10'], m: ['11', '20'], l: ['21', last.slice(8)] }[
    part[0]?.toLowerCase() ?? ''
  ] ?? ['01', last.slice(8)]
  return { range: { first: `${iso}-${from}`, last: `${iso}-${to}` } }
}

function thirdOfYear(part: string | undefined, y: string): DateMeaning {
  if (part === undefined) return dated(y)
  const [from, to] = { e: ['01', '04'], m: ['05', '08'], l: ['09', '12'] }[part[0]?.toLowerCase() ?? ''] ?? [
    '01',
    '12',
  ]
  return ranged(`${y}-${from}`, `${y}-${to}`)
}

function months(y: string, count: number, index: number): DateMeaning {
  return ranged(isoOf(y, (index - 1) * count + 1), isoOf(y, index * count))
}

/** By the calendar or by the weather: neither is wrong, nor the fortnights at the turn. */
function seasonOf(name: string, y: string): DateMeaning {
  const [from, to] = { sp: ['02-15', '06-30'], su: ['05-15', '09-30'] }[name.slice(0, 2).toLowerCase()] ?? [
    '08-15',
    '12-31',
  ]
  return ranged(`${y}-${from}`, `${y}-${to}`)
}

const ORDINALS = ['first', 'second', 'third', 'fourth']
const DAYS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )

const FEASTS: ReadonlyMap<string, string> = new Map([
  ["New Year's Day", '01-01'],
  ["New Year's Eve", '12-31'],
  ['Christmas Eve', '12-24'],
])

/** All ways of writing dates, the longer and the surer first. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  pattern(
    `${year('y')}(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
    ({ y = '', m = '', d }) => dated(isoOf(y, Number(m), d)),
  ),
  pattern(
    `${year('y')}\\s?年\\s?(?<m>\\d{1,2})\\s?月(?:\\s?(?<d>\\d{1,2})\\s?[日号])?`,
    ({ y = '', m, d }) => dated(isoOf(y, Number(m), d)),
    '',
  ),
  pattern(`${year('y')}\\s?年(?!代)`, ({ y = '' }) => dated(y), ''),
  pattern(
    '(?<m>1[0-2]|0?[1-9])\\s?月\\s?(?<d>\\d{1,2})\\s?[日号]',
    ({ m, d = '' }) => yearless(Number(m), d),
    '',
  ),
  pattern(
    `(?<ordinal>${DAYS.toReversed().join('|')})(?: day)? of ${month('m')}(?:,? ${year('y')})?`,
    ({ ordinal = '', m, y }) => daysOf(m, String(DAYS.indexOf(ordinal) + 1).padStart(2, '0'), y),
  ),
  pattern(
    `${month('m')} ${day('d')}${DASH}(?:${month('n')} )?${day('e')}(?:,? ${year('y')})?`,
    ({ m, d = '', n, e = '', y }) => daysOf(m, d, y, { m: n, d: e }),
  ),
  pattern(
    `${day('d')}(?: ${month('m')})?${DASH}${day('e')} ${month('n')}(?:,? ${year('y')})?`,
    ({ m, d = '', n, e = '', y }) => daysOf(m ?? n, d, y, { m: n, d: e }),
  ),
  pattern(`${month('m')} ${day('d')}${RELATIVE_YEAR}`, ({ m, d, rel }) => ofYear(m, d, rel)),
  pattern(`${day('d')}(?: of)? ${month('m')}${RELATIVE_YEAR}`, ({ m, d, rel }) => ofYear(m, d, rel)),
  pattern(`(?:${PART})?${month('m')}${RELATIVE_YEAR}`, ({ m, rel }) => ofYear(m, undefined, rel)),
  pattern(`${month('m')} ${day('d')}(?:,? ${year('y')})?`, ({ m, d = '', y }) => daysOf(m, d, y)),
  pattern(`${day('d')}(?: of)? ${month('m')}(?:,? ${year('y')})?`, ({ m, d = '', y }) => daysOf(m, d, y)),
  pattern(`${month('m')}${DASH}${month('n')} ${year('y')}`, ({ m, n, y = '' }) =>
    ranged(isoOf(y, monthNumber(m)), isoOf(y, monthNumber(n))),
  ),
  pattern(`(?:${PART})?${month('m')}(?: of)?,? ${year('y')}`, ({ part, m, y = '' }) =>
    thirdOfMonth(part, isoOf(y, monthNumber(m))),
  ),
  pattern(`Q(?<q>[1-4])(?:\\s|\\s?of\\s|[- ]?)${year('y')}`, ({ q, y = '' }) => months(y, 3, Number(q))),
  pattern(`${year('y')}[ .-]?Q(?<q>[1-4])`, ({ q, y = '' }) => months(y, 3, Number(q))),
  pattern(`H(?<h>[12])(?:\\s|\\s?of\\s)${year('y')}`, ({ h, y = '' }) => months(y, 6, Number(h))),
  pattern(
    `(?<feast>New Year['’]s (?:Day|Eve)|Christmas(?: Day| Eve)?)(?: of|,)? ${year('y')}`,
    ({ feast = '', y = '' }) => dated(`${y}-${FEASTS.get(feast.replace('’', "'")) ?? '12-25'}`),
  ),
  pattern(`(?<o>first|second|third|fourth) quarter of ${year('y')}`, ({ o = '', y = '' }) =>
    months(y, 3, ORDINALS.indexOf(o) + 1),
  ),
  pattern(`(?<o>first|second) half of ${year('y')}`, ({ o = '', y = '' }) =>
    months(y, 6, ORDINALS.indexOf(o) + 1),
  ),
  pattern(
    `(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all)(?: of|,)? ${year('y')}`,
    ({ season = '', y = '' }) => seasonOf(season, y),
  ),
  pattern(`${PART}${year('y')}`, ({ part, y = '' }) => thirdOfYear(part, y)),
  pattern(
    `(?:${IN}|(?<=[(（]))${year('y')}${DASH}(?<z>(?:20)?\\d{2})(?=[\\s.,;:)）]|$)`,
    ({ y = '', z = '' }) => ranged(y, y.slice(0, 4 - z.length) + z),
  ),
  pattern(
    `(?:${IN}|(?<=[(（]))${year('y')}(?!\\s(?:tokens|parameters|models|users|people|companies|chips|GPUs|downloads|percent|points)\\b)`,
    ({ y = '' }) => dated(y),
    '(?![\\p{Script=Latin}\\p{N}_%]|[-/]|[.,]\\d)',
  ),
  pattern(
    `(?:${PART}|(?<=(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]hrough|[Dd]uring|[Ll]ast|[Tt]his|[Pp]ast|of|[Ff]rom|[Aa]s of|[Aa]s from|[Ss]tarting|[Bb]eginning) )|${ISSUE})${month('m')}`,
    ({ m }) => ({ partial: { month: monthNumber(m) } }),
    '(?![\\p{Script=Latin}\\p{N}_-]| \\d)',
  ),
]
