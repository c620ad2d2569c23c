import type { Fact } from '../knowledge/types.ts'
import type { StatedValue } from './types.ts'

/** The names of a scale, one for each manner of writing: `trillion`, `tn`, `T`, `万亿`. */
interface Scale {
  readonly size: number
  readonly word: string
  readonly short: string
  readonly letter: string
}

const SCALES: readonly Scale[] = [
  { size: 1e12, word: 'trillion', short: 'tn', letter: 'T' },
  { size: 1e9, word: 'billion', short: 'bn', letter: 'B' },
  { size: 1e6, word: 'million', short: 'mn', letter: 'M' },
  { size: 1e3, word: 'thousand', short: 'k', letter: 'K' },
]
const HAN_SCALES = [
  { size: 1e12, simplified: '万亿', traditional: '兆' },
  { size: 1e8, simplified: '亿', traditional: '億' },
  { size: 1e4, simplified: '万', traditional: '萬' },
]
const FIGURE =
  /(?<digits>\d[\d,]*(?:\.\d+)?)(?:(?<space>[\s-]?)(?<unit>trillion|billion|million|thousand|(?:tr?|b|m)n(?![a-z])|[KMBT](?![a-z])|万亿|[万萬亿億兆]))?/iu

/** Powers, ranges, digits in groups by spaces. */
const UNKEEPABLE =
  /[⁰¹²³⁴⁵⁶⁷⁸⁹^]|\de\+?\d|\d[\s\u00a0\u202f]\d{3}(?!\d)|\d\s?(?:[KMBT]|bn|[mbtr]+illion|[万亿])?\s?(?:[–—-]|to|and|至|到)\s?[$€£¥]?\d/iu

/**
 * A fact's number in the manner of the stated text: `~$5.6B` and 20 billion give `~$20B`, `128K` and 1,048,576
 * give `1M`, `40亿美元` gives `200亿美元`. Undefined where the manner can't be kept (words, powers, ranges); a
 * hedge that need not fit the new figure is left out.
 */
export function formatLike(stated: StatedValue, fact: Fact | undefined): string | undefined {
  if (fact === undefined || typeof fact.value !== 'number') return undefined
  const { text } = stated
  const figure = FIGURE.exec(text)
  if (!figure?.groups || UNKEEPABLE.test(text)) return undefined
  const { digits = '', space = '', unit } = figure.groups
  const printed =
    unit === undefined ? plain(fact.value / leftOut(stated, digits), digits) : scaled(fact.value, unit, space)
  if (printed === undefined) return undefined
  const before = text.slice(0, figure.index)
  const lead = isKept(before) ? before : (/(?:(?:US|HK) ?)?[$€£¥]?$/u.exec(before)?.[0] ?? '')
  return lead + printed + text.slice(figure.index + figure[0].length).replace(/^\+|多(?=[\p{L}])/u, '')
}

/** What the header of a column multiplies its bare figures by: 1e9 where it says `US$ bn`. */
function leftOut({ value }: StatedValue, digits: string): number {
  const by = Number(value) / Number(digits.replaceAll(',', ''))
  return by >= 999 && Number.isInteger(Math.round(Math.log10(by) * 1e6) / 1e6)
    ? 10 ** Math.round(Math.log10(by))
    : 1
}

/** `More than` and `nearly` fit the old figure only. */
function isKept(before: string): boolean {
  return /^(?:~|≈|about |around |roughly |approximately |约|大约)?(?:(?:US|HK) ?)?[$€£¥]?$/iu.test(before)
}

/** Thousands are parted as in the text; four digits without a comma have none. */
function plain(value: number, digits: string): string {
  const isBare = /^\d{4,}/u.test(digits)
  return value.toLocaleString('en-US', { useGrouping: !isBare, maximumFractionDigits: 6 })
}

function scaled(value: number, unit: string, space: string): string | undefined {
  if (/\p{Script=Han}/u.test(unit)) return hanScaled(value, unit, space)
  const manner = unit.length === 1 ? 'letter' : unit.length <= 3 ? 'short' : 'word'
  const scale = SCALES.find(({ size }) => value >= size)
  if (!scale) return undefined
  const binary = manner === 'letter' && scale.size <= 1e6 ? binaryCount(value, scale.size) : undefined
  const count = binary ?? Number((value / scale.size).toPrecision(4))
  const isLower = unit === unit.toLowerCase()
  const name = manner === 'letter' && isLower ? scale.letter.toLowerCase() : scale[manner]
  return `${count}${manner === 'word' ? space || ' ' : space}${name}`
}

function hanScaled(value: number, unit: string, space: string): string | undefined {
  const scale = HAN_SCALES.find(({ size }) => value >= size)
  if (!scale) return undefined
  const name = /[萬億兆]/u.test(unit) ? scale.traditional : scale.simplified
  return `${Number((value / scale.size).toPrecision(4))}${space}${name}`
}

/** 131,072 is `128K` and 1,048,576 is `1M` to those who count tokens in powers of two. */
function binaryCount(value: number, size: number): number | undefined {
  if (value % 1000 === 0) return undefined
  const count = value / (size === 1e6 ? 2 ** 20 : 2 ** 10)
  return Number.isInteger(count) ? count : undefined
}
