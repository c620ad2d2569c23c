import type { Fact } from '../knowledge/types.ts'
import type { StatedValue } from './types.ts'

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/trillion|(?<=\d\s?)tn?\b/iu, 1e12],
  [/billion|(?<=\d\s?)bn?\b/iu, 1e9],
  [/million|(?<=\d\s?)mn?\b/iu, 1e6],
  [/thousand|(?<=\d\s?)k\b/iu, 1e3],
]

/**
 * A fact's number in the manner of the stated text: `~$5.6B` and 20 billion give `~$20B`.
 * Undefined where the manner can't be kept (words, powers, Chinese units).
 */
export function formatLike(stated: StatedValue, fact: Fact | undefined): string | undefined {
  if (fact === undefined || typeof fact.value !== 'number') return undefined
  const { text } = stated
  const digits = /\d[\d,.]*/u.exec(text)
  if (!digits || /[⁰¹²³⁴⁵⁶⁷⁸⁹^]|\de\d|[万萬亿億]/u.test(text)) return undefined
  const scale = SCALES.find(([pattern]) => pattern.test(text.slice(digits.index)))?.[1] ?? 1
  const scaled = fact.value / scale
  if (scale > 1 && scaled < 0.01) return undefined
  const printed = scale > 1 ? String(Number(scaled.toPrecision(4))) : scaled.toLocaleString('en-US')
  return text.slice(0, digits.index) + printed + text.slice(digits.index + digits[0].length)
}
