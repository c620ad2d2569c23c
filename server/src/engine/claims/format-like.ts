import type { Fact } from '../knowledge/types.ts'
import type { StatedValue } from './types.ts'

interface Scale {
  readonly size: number
  readonly word: string
  readonly letter: string
}

const SCALES: readonly Scale[] = [
  { size: 1e12, word: 'trillion', letter: 'T' },
  { size: 1e9, word: 'billion', letter: 'B' },
  { size: 1e6, word: 'million', letter: 'M' },
  { size: 1e3, word: 'thousand', letter: 'K' },
]
const FIGURE =
  /(?<digits>\d[\d,]*(?:\.\d+)?)(?:(?<space>[\s-]?)(?<unit>trillion|billion|million|thousand|[KMBT](?![a-z])))?/iu

/** Powers, Chinese scales and ranges. */
const UNKEEPABLE =
  /[⁰¹²³⁴⁵⁶⁷⁸⁹^]|\de\+?\d|[万萬亿億]|\d\s?(?:[KMBT]|bn|[mbtr]+illion)?\s?(?:[–—-]|to|and)\s?[$€£¥]?\d/iu

/**
 * A fact's number in the manner of the stated text: `~$5.6B` and 20 billion give `~$20B`, `128K` and 1,048,576
 * give `1M`. Undefined where the manner can't be kept (words, powers, ranges, Chinese units); a hedge that need not fit
 * the new figure is left out.
 */
export function formatLike(stated: StatedValue, fact: Fact | undefined): string | undefined {
  if (fact === undefined || typeof fact.value !== 'number') return undefined
  const { text } = stated
  const figure = FIGURE.exec(text)
  if (!figure?.groups || UNKEEPABLE.test(text)) return undefined
  const { space = '', unit } = figure.groups
  const printed = unit === undefined ? fact.value.toLocaleString('en-US') : scaled(fact.value, unit, space)
  if (printed === undefined) return undefined
  const before = text.slice(0, figure.index)
  const lead = isKept(before) ? before : (/(?:(?:US|HK) ?)?[$€£¥]?$/u.exec(before)?.[0] ?? '')
  return lead + printed + text.slice(figure.index + figure[0].length).replace(/^\+/, '')
}

/** `More than` and `nearly` fit the old figure only. */
function isKept(before: string): boolean {
  return /^(?:~|≈|about |around |roughly |approximately )?(?:(?:US|HK) ?)?[$€£¥]?$/iu.test(before)
}

function scaled(value: number, unit: string, space: string): string | undefined {
  const isLetter = unit.length === 1
  const scale = SCALES.find(({ size }) => value >= size)
  if (!scale) return undefined
  const binary = isLetter && scale.size <= 1e6 ? binaryCount(value, scale.size) : undefined
  const count = binary ?? Number((value / scale.size).toPrecision(4))
  const name = isLetter
    ? unit === unit.toLowerCase()
      ? scale.letter.toLowerCase()
      : scale.letter
    : scale.word
  return `${count}${isLetter ? space : space || ' '}${name}`
}

/** 131,072 is `128K` and 1,048,576 is `1M` to those who count tokens in powers of two. */
function binaryCount(value: number, size: number): number | undefined {
  if (value % 1000 === 0) return undefined
  const count = value / (size === 1e6 ? 2 ** 20 : 2 ** 10)
  return Number.isInteger(count) ? count : undefined
}
