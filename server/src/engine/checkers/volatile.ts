import type { Judgment } from '../claims/types.ts'
import type { CheckContext } from './checker.ts'

/** Whether the author asserts, for the present, what changes from week to week or month to month. */
export function isVolatile({ claim }: Judgment, { properties }: CheckContext): boolean {
  const volatility = properties.get(claim.property)?.volatility
  const { modality, tense } = claim.stance
  return (
    (volatility === 'weekly' || volatility === 'monthly') && modality === 'asserted' && tense === 'present'
  )
}
