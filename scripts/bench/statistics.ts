/** The smallest value that at least the share `p` of the values does not exceed (nearest rank). Throws on none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)]
  if (found === undefined) throw new Error('a percentile of nothing')
  return found
}

/** The middle value, or the mean of the two in the middle. Throws on none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new Error('a median of nothing')
  return (lower + upper) / 2
}
