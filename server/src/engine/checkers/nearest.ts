/** The candidates nearest to `text` by edit distance, at most a third of its length away. */
export function nearest(text: string, candidates: readonly string[], most: number): readonly string[] {
  const limit = Math.max(1, Math.floor(text.length / 3))
  const scored = [...new Set(candidates)]
    .filter(candidate => Math.abs(candidate.length - text.length) <= limit)
    .map(candidate => ({ candidate, distance: distance(text.toLowerCase(), candidate.toLowerCase()) }))
    .filter(scored => scored.distance <= limit)
  return scored
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(scored => scored.candidate)
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
