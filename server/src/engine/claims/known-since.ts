import type { PartialDate } from '../text/day.ts'
import type { Judgment } from './types.ts'

/** Since when what speaks against a claim has been so: the present value's beginning, else the latest evidence. */
export function knownSince({ since, evidence }: Judgment): PartialDate | undefined {
  return (
    since ??
    evidence
      .map(fact => fact.validFrom ?? fact.asOf)
      .sort()
      .at(-1)
  )
}
