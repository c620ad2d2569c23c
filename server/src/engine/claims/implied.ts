import type { Claim } from './types.ts'

/**
 * The claims of a passage without those that are implied where what is said of the same speaks against them; and of
 * what a sentence implies or says of one subject, only the first.
 */
export function withoutBelied(claims: readonly Claim[]): readonly Claim[] {
  return claims.some(({ stance }) => stance.isImplied) ? claims.filter(isNotBelied(claims)) : claims
}

function isNotBelied(claims: readonly Claim[]): (claim: Claim, at: number) => boolean {
  return ({ subject, property, sentenceSpan, stated, stance }, at) =>
    !stance.isImplied ||
    !claims.some((other, place) => {
      if (other.subject !== subject || other.property !== property || place === at) return false
      const isBeside = other.sentenceSpan.start === sentenceSpan.start
      if (other.stance.isImplied) return isBeside && place < at
      const fits = [stated.value, ...(stated.alternatives ?? [])]
      const says = [other.stated.value, ...(other.stated.alternatives ?? [])]
      const isSame = isBeside && says.every(value => fits.includes(value))
      return isSame || !fits.includes(other.stated.value)
    })
}
