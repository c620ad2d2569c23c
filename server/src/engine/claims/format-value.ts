import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import { isPartialDate, readable } from '../text/day.ts'

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** A fact's value as a person reads it: `1 July 2026`, `$4 billion`, `1,000,000 tokens`, `Z.ai`. */
export function formatValue(fact: Fact, knowledge: KnowledgeBase): string {
  const { value, unit } = fact
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') {
    const entity = knowledge.entities.get(value)
    if (entity) return entity.name
    return isPartialDate(value) && value.length > 4
      ? readable(value)
      : value.replaceAll('-', isTerm(value) ? ' ' : '-')
  }
  const hedge =
    fact.precision === 'approximate'
      ? 'about '
      : fact.precision === 'at-least'
        ? 'at least '
        : fact.precision === 'at-most'
          ? 'at most '
          : ''
  return hedge + formatNumber(value, unit)
}

/** A number with its unit: tokens, parameters, USD, USD/Mtok, FLOP. */
export function formatNumber(value: number, unit: string | undefined): string {
  switch (unit) {
    case 'USD':
      return `$${scaled(value)}`
    case 'USD/Mtok':
      return `$${value} per million tokens`
    case 'parameters':
      return `${scaled(value)} parameters`
    case 'tokens':
      return `${value.toLocaleString('en-US')} tokens`
    case 'FLOP':
      return `${value.toExponential().replace('e+', 'e')} FLOP`
    case '%':
      return `${value}%`
    default:
      return value >= 1e6 ? scaled(value) : value.toLocaleString('en-US')
  }
}

function scaled(value: number): string {
  for (const [scale, word] of SCALES) {
    if (value >= scale) return `${Number((value / scale).toPrecision(4))} ${word}`
  }
  return value.toLocaleString('en-US')
}

function isTerm(value: string): boolean {
  return /^[a-z]+(?:-[a-z]+)+$/.test(value) && value !== 'open-weight' && value !== 'open-source'
}
