import type { Claim } from './types.ts'

/**
 * Whether its value is another's, which stands behind the value that the subject has already: in `A and B under
 * Apache 2.0, C under MIT`, MIT is C's.
 */
export function isTaken({ subject, subjectSpan, valueSpan }: Claim, found: readonly Claim[]): boolean {
  const own = found.find(
    claim =>
      claim.subject === subject &&
      subjectSpan.end <= claim.valueSpan.start &&
      claim.valueSpan.end <= valueSpan.start,
  )
  return found.some(
    other =>
      own !== undefined &&
      other.subject !== subject &&
      other.valueSpan.start === valueSpan.start &&
      other.subjectSpan.start >= own.valueSpan.end,
  )
}

/** Whether a claim before its name says no more than one behind it: `Dark since June, X is still dark`. */
export function repeats(claim: Claim, other: Claim): boolean {
  return (
    claim.subject === other.subject &&
    claim.stated.value === other.stated.value &&
    claim.stated.about === other.stated.about &&
    (other.stated.alternatives ?? []).every(value => claim.stated.alternatives?.includes(value)) &&
    claim.valueSpan.start < claim.subjectSpan.start &&
    other.valueSpan.start > other.subjectSpan.start
  )
}
