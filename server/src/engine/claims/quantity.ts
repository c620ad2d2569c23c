import { HEDGES, NUMBER_WORDS, readMagnitude, SCALE_OF } from './magnitude.ts'
import type { StatedValue } from './types.ts'

const HEDGE = `(?:${HEDGES.map(({ words }) => words).join('|')})`
const CURRENCIES: readonly (readonly [code: string, before: string, after: string])[] = [
  ['HKD', 'HK\\s?\\$|HKD\\s?', 'Hong Kong dollars|HKD|港元|港币'],
  ['CAD', 'CA?\\$|CAD\\s?', 'Canadian dollars|CAD'],
  ['AUD', 'AU?\\$|AUD\\s?', 'Australian dollars|AUD'],
  ['EUR', '€|EUR\\s?', 'euros?|EUR|€|欧元'],
  ['GBP', '£|GBP\\s?', 'pounds|GBP|英镑'],
  ['CNY', 'RMB\\s?|CN¥|¥|￥|CNY\\s?|CN[¥￥]', 'yuan|renminbi|RMB|CNY|元|人民币'],
  ['KRW', '₩|KRW\\s?', 'won|KRW'],
  ['BRL', 'R\\$|BRL\\s?', 'reais|BRL'],
  ['USD', '(?:US\\s?)?[$＄]|USD\\s?', '(?:US |U\\.S\\. )?dollars?|USD|美元|美金'],
]
const BEFORE = `(?:${CURRENCIES.map(([, before]) => before).join('|')})`
const AFTER = `(?:[- ]?(?:${CURRENCIES.map(([, , after]) => after).join('|')}))(?![a-z])`
const NUMBER = '(?:\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)'
const SCALE =
  '(?:[- ]?(?:thousand|million|billion|trillion)\\b|[- ]?(?:bn|mn|tn|[KMBT])(?![A-Za-z])|\\s?(?:万亿|萬億|千亿|百亿|百万|千万|[万萬亿億]))'
const POWER =
  '(?:(?:\\d+(?:\\.\\d+)?\\s?(?:[×x*⋅·]|\\\\times|\\\\cdot)\\s?)?10\\s?(?:\\^|\\*\\*)\\s?[{(]?\\d{1,2}[)}]?\\^?|(?:\\d+(?:\\.\\d+)?\\s?[×x*⋅·]\\s?)?10[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|10 to the (?:power (?:of )?)?\\d{1,2}(?:th|st|nd|rd)?(?: power)?|\\d+(?:\\.\\d+)?e\\+?\\d{1,2}(?![\\w.]))'
const SPELLED = `(?:(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-)?(?:${NUMBER_WORDS})(?:[- ]and[- ]a[- ]half)?[- ](?:thousand|million|billion|trillion)|[一两二三四五六七八九十]?(?:万亿|千亿|百亿|百万|千万))`
const TO = '(?:\\s?[–—-]\\s?|\\s?至\\s?| to )'
/** As wide as the exact pattern below and far cheaper to compile, for it stands in most phrases. */
const SIGN = '(?:(?:US|HK|CN) ?|(?<![a-z])(?:CA?|AU?|R))?[$＄€£¥￥₩]|(?:USD|HKD|EUR|GBP|CNY|KRW|BRL|RMB) ?'
const COIN =
  '[- ]?(?:(?:US |U\\.S\\. |Hong Kong |Canadian |Australian )?dollars?|euros?|yuan|renminbi|pounds|won|reais|RMB|[A-Z]{2}[DRPYWL]\\b(?<=USD|HKD|EUR|GBP|CNY|KRW|BRL)|[美港欧]?元|美金|港币|英镑|人民币)(?![a-z])'
const FIGURE = '\\d+(?:[, \\u00a0\\u202f]\\d{3}(?!\\d))*(?:\\.\\d+)?'
const TIMES =
  '[- ]?(?:thousand|[mbr]illion|trillion)\\b|[- ]?(?:[bmt]n|[KMBT])(?![A-Za-z])|\\s?[百千]?[万萬亿億]{1,2}'
const JOIN = '(?:\\s?[–—-]\\s?|\\s?至\\s?| to | and (?<=between [^;]{1,24} and ))'

/** The source of a regular expression that matches one quantity with its hedge and currency, without another unit. */
export const QUANTITY = `(?<![\\d.,]|ty-|\\d[KMBT]?[–-]|\\b(?:quarters?|half|thirds?|fifth|tenth|couple|dozens|hundreds)(?: of)? )(?:${HEDGE}\\s?)*(?:${POWER}|${SPELLED}|(?:${SIGN})?${FIGURE}(?:${TIMES})?(?:${JOIN}(?:${SIGN})?${FIGURE}(?:${TIMES}|(?<=[$€£¥][\\d.,]+)|(?<=between [^;]{1,32})))?)\\+?(?![–-]\\d)(?:${COIN})?`

const WHOLE = new RegExp(
  `^(?<hedge>(?:${HEDGE}\\s?)*)(?<before>${BEFORE})?(?:(?<low>${NUMBER})(?<lowScale>${SCALE})?(?:${TO}| and )${BEFORE}?(?<high>${NUMBER})(?<highScale>${SCALE})?|(?<power>${POWER})|(?<spelled>${SPELLED})|(?<number>${NUMBER})(?<scale>${SCALE})?)(?<plus>\\+)?(?<after>${AFTER})?$`,
  'iu',
)

/** A quantity with the currency that it is told in, by its ISO 4217 code. */
export interface StatedQuantity extends StatedValue {
  readonly value: number
  readonly currency?: string
}

/**
 * Reads a quantity: `1T`, `one trillion`, `1,000B`, `128K`, `131,072`, `10^25`, `1e26`, `$4B`, `~$5.6 billion`,
 * `4 to 5 billion euros`, `3亿`. The tolerance is half a unit of the last digit written, at most a quarter of the value; where the words hedge, half
 * a unit of the last digit that is not zero, within 5 and 10 %; for a range half its width.
 */
export function readQuantity(text: string): StatedQuantity | undefined {
  const groups = WHOLE.exec(text.trim())?.groups
  if (!groups) return undefined
  const currency = currencyOf(groups.before, 0) ?? currencyOf(groups.after, 1)
  const told = currency === undefined ? {} : { currency }
  const relation = relationOf(groups.hedge, groups.plus)
  if (groups.low !== undefined) {
    const high = readMagnitude(groups.high, groups.highScale)
    const low = readMagnitude(groups.low, groups.lowScale ?? groups.highScale)
    if (!high || !low || low.value >= high.value) return undefined
    const half = (high.value - low.value) / 2
    return { text, value: low.value + half, tolerance: half + high.step / 2, relation: 'exact', ...told }
  }
  const read =
    groups.power === undefined
      ? groups.spelled === undefined
        ? readMagnitude(groups.number, groups.scale)
        : spelled(groups.spelled)
      : power(groups.power)
  if (!read) return undefined
  const hedged =
    relation === 'about'
      ? Math.max(read.value * 0.05, Math.min(read.value * 0.1, lastDigit(read.value) / 2))
      : 0
  return {
    text,
    value: read.value,
    tolerance: Math.max(Math.min(read.step / 2, read.value / 4 || Number.POSITIVE_INFINITY), hedged),
    relation,
    ...told,
  }
}

/** The place value of the last digit that is not zero: 700 → 100. */
function lastDigit(value: number): number {
  const digits = value.toPrecision(12).replace(/e.*$/, '').replace('.', '')
  const significant = digits.replace(/^0+/, '').replace(/0+$/, '').length
  return 10 ** (Math.floor(Math.log10(value)) - significant + 1)
}

function currencyOf(sign: string | undefined, side: 0 | 1): string | undefined {
  if (sign === undefined || sign === '') return undefined
  const bare = sign.replace(/^[- ]/, '')
  return CURRENCIES.find(([, before, after]) =>
    new RegExp(`^(?:${side === 0 ? before : after})$`, 'iu').test(bare),
  )?.[0]
}

function spelled(text: string): { value: number; step: number } | undefined {
  const han = /^(?<digit>[一两二三四五六七八九十])?(?<scale>万亿|千亿|百亿|百万|千万)$/u.exec(text)?.groups
  const words = text.toLowerCase().split(/[- ](?=\w+$)/)
  const isHalfMore = /[- ]and[- ]a[- ]half$/.test(words[0] ?? '')
  const count = counted((han ? (han.digit ?? '一') : (words[0] ?? '')).replace(/[- ]and[- ]a[- ]half$/, ''))
  const scale = SCALE_OF.get(han?.scale ?? words[1] ?? '')
  if (count === undefined || scale === undefined) return undefined
  const value = (count + (isHalfMore ? 0.5 : 0)) * scale
  return { value, step: value * 0.1 }
}

/** The number that a word stands for, or two: `thirty-seven`. */
function counted(word: string): number | undefined {
  const [tens = '', ones] = word.split('-')
  const [ten, one] = [SCALE_OF.get(tens), SCALE_OF.get(ones ?? '')]
  return ones === undefined ? ten : ten === undefined || one === undefined ? undefined : ten + one
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function power(text: string): { value: number; step: number } | undefined {
  const plain = text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u, digits => `^${[...digits].map(digit => SUPERSCRIPTS.indexOf(digit)).join('')}`)
    .replace(/10 to the (?:power (?:of )?)?(\d+)\w*(?: power)?/iu, '10^$1')
    .replace(/\\times|\\cdot|[×⋅·*](?=\s?10)/u, 'x')
    .replace(/\*\*/, '^')
    .replace(/[\s{}()]/g, '')
    .replace(/\^$/, '')
  const match =
    /^(?:(?<factor>[\d.]+)x)?10\^(?<exponent>\d+)$/iu.exec(plain) ??
    /^(?<factor>[\d.]+)e\+?(?<exponent>\d+)$/iu.exec(plain)
  if (!match?.groups) return undefined
  const scale = Number(`1e${match.groups.exponent}`)
  const value = Number(`${match.groups.factor ?? 1}e${match.groups.exponent}`)
  return Number.isFinite(value) ? { value, step: scale * 0.1 } : undefined
}

function relationOf(
  hedge: string | undefined,
  plus: string | undefined,
): NonNullable<StatedValue['relation']> {
  if (plus) return 'at-least'
  const words = hedge?.trim() ?? ''
  if (words === '') return 'exact'
  return (
    HEDGES.find(({ words: source }) => new RegExp(`^(?:(?:${source})\\s?)+$`, 'iu').test(words))?.relation ??
    'about'
  )
}

/** An amount of money in US dollars: one in another currency is not compared, and so not read. */
export function readDollars(text: string): StatedQuantity | undefined {
  const stated = readQuantity(text)
  return stated?.currency === undefined || stated.currency === 'USD' ? stated : undefined
}

/** What one unit of a currency has cost in US dollars since 2022: the least and the most, roughly. */
const DOLLARS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['EUR', [0.96, 1.2]],
  ['GBP', [1.07, 1.4]],
  ['CNY', [0.135, 0.16]],
  ['HKD', [0.127, 0.129]],
  ['KRW', [0.00065, 0.00085]],
])

/**
 * An amount of money in US dollars, whatever it is told in: as wide as the rates of its currency have been. Nothing
 * for a currency whose rates are not known.
 */
export function readAsDollars(text: string): StatedQuantity | undefined {
  const stated = readQuantity(text)
  if (stated?.currency === undefined || stated.currency === 'USD') return stated
  const rates = DOLLARS.get(stated.currency)
  if (!rates) return undefined
  const [least, most] = rates
  const middle = (least + most) / 2
  const tolerance = (stated.tolerance ?? 0) * most + stated.value * (most - middle)
  const value = Number((stated.value * middle).toPrecision(2))
  return {
    ...stated,
    value,
    tolerance,
    relation: stated.relation === 'exact' ? 'about' : (stated.relation ?? 'about'),
  }
}
