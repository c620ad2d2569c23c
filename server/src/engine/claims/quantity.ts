import type { StatedValue } from './types.ts'

const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trillion', 1e12],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['万亿', 1e12],
  ['萬億', 1e12],
])

const WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['half a', 0.5],
])

const HEDGE =
  '(?:~|≈|about|around|roughly|approximately|some|nearly|almost|close to|an estimated|over|more than|above|at least|exceeding|upwards of|under|below|less than|fewer than|up to|at most|as much as)'
const NUMBER = '(?:\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)'
const SCALE =
  '(?:[- ]?(?:thousand|million|billion|trillion)\\b|[- ]?(?:bn|mn|tn|[KMBT])(?![A-Za-z])|\\s?(?:万亿|萬億|[万萬亿億]))'
const POWER =
  '(?:(?:\\d+(?:\\.\\d+)?\\s?[×x*]\\s?)?10\\s?(?:\\^|\\*\\*)\\s?\\{?\\d{1,2}\\}?|(?:\\d+(?:\\.\\d+)?\\s?[×x*]\\s?)?10[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\\d+(?:\\.\\d+)?e\\+?\\d{1,2})'
const SPELLED =
  '(?:half a|an?|one|two|three|four|five|six|seven|eight|nine|ten)[- ](?:thousand|million|billion|trillion)'

/** The source of a regular expression that matches one quantity with its hedge, without a unit. */
export const QUANTITY = `(?<![\\d.,]|\\d[KMBT]?[–-])(?:${HEDGE}\\s?)?(?:US)?\\$?(?:${POWER}|${NUMBER}${SCALE}?|${SPELLED})\\+?(?![–-]\\d)`

const PARTS = new RegExp(
  `^(?<hedge>${HEDGE}\\s?)?(?:US)?\\$?(?:(?<power>${POWER})|(?<spelled>${SPELLED})|(?<number>${NUMBER})(?<scale>${SCALE})?)(?<plus>\\+)?$`,
  'iu',
)
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Reads a quantity: `1T`, `one trillion`, `1,000B`, `128K`, `131,072`, `10^25`, `1e26`, `$4B`, `~$5.6 billion`, `3亿`.
 * The tolerance is half a unit of the last digit written, and 5 % where the words hedge.
 */
export function readQuantity(text: string): StatedValue | undefined {
  const groups = PARTS.exec(text.trim())?.groups
  if (!groups) return undefined
  const read = magnitude(groups)
  if (read === undefined) return undefined
  const { value, step } = read
  const relation = relationOf(groups.hedge, groups.plus)
  const hedged = relation === 'about' ? value * 0.05 : 0
  return { text, value, tolerance: Math.max(step / 2, hedged), relation }
}

function magnitude(groups: Record<string, string | undefined>): { value: number; step: number } | undefined {
  if (groups.power !== undefined) return power(groups.power)
  if (groups.spelled !== undefined) {
    const words = groups.spelled.toLowerCase().split(/[- ](?=\w+$)/)
    const value = (WORDS.get(words[0] ?? '') ?? Number.NaN) * (SCALES.get(words[1] ?? '') ?? Number.NaN)
    return Number.isFinite(value) ? { value, step: value * 0.1 } : undefined
  }
  const digits = (groups.number ?? '').replace(/[,\u00a0\u202f ]/g, '')
  const scale = groups.scale ? SCALES.get(groups.scale.replace(/[- ]/g, '').toLowerCase()) : 1
  const value = Number(digits) * (scale ?? Number.NaN)
  if (!Number.isFinite(value)) return undefined
  const decimals = digits.split('.')[1]?.length ?? 0
  return { value, step: (scale ?? 1) * 10 ** -decimals }
}

function power(text: string): { value: number; step: number } | undefined {
  const plain = text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u, digits => `^${[...digits].map(digit => SUPERSCRIPTS.indexOf(digit)).join('')}`)
    .replace(/\*\*/, '^')
    .replace(/[\s{}]/g, '')
  const match =
    /^(?:(?<factor>[\d.]+)[×x*])?10\^(?<exponent>\d+)$/u.exec(plain) ??
    /^(?<factor>[\d.]+)e\+?(?<exponent>\d+)$/iu.exec(plain)
  if (!match?.groups) return undefined
  const scale = 10 ** Number(match.groups.exponent)
  const value = Number(match.groups.factor ?? 1) * scale
  return Number.isFinite(value) ? { value, step: scale * 0.1 } : undefined
}

function relationOf(
  hedge: string | undefined,
  plus: string | undefined,
): NonNullable<StatedValue['relation']> {
  const word = hedge?.trim().toLowerCase() ?? ''
  if (plus || /^(?:over|more than|above|at least|exceeding|upwards of)$/.test(word)) return 'at-least'
  if (/^(?:under|below|less than|fewer than|up to|at most|as much as)$/.test(word)) return 'at-most'
  return word === '' ? 'exact' : 'about'
}
