import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'

/** A citation found in prose: spans of its text. */
export interface FoundCitation {
  readonly key: string
  readonly keySpan: Span
  readonly clusterSpan: Span
}

const KEY = /@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*))/gu
const WORD_BEFORE = /[\p{L}\p{N}_]$/u

/**
 * The citations in a text by Pandoc's rules: `@key` and `@{any key}` where no letter or digit stands before,
 * and the brackets around them as one cluster. `isLiteral` tells of an offset whether it is written as it
 * stands (not escaped) and may take part in a citation.
 */
export function findCitations(text: string, isLiteral: (offset: number) => boolean): FoundCitation[] {
  if (!text.includes('@')) return []
  const keys: { key: string; keySpan: Span; own: Span }[] = []
  for (const match of matchesOf(text, KEY)) {
    const at = match.index
    if (!isLiteral(at) || WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at))) continue
    const key = match[1] ?? match[2] ?? ''
    const start = at + (match[1] === undefined ? 1 : 2)
    keys.push({
      key,
      keySpan: { start, end: start + key.length },
      own: { start: at, end: at + match[0].length },
    })
  }
  const clusters = findClusters(
    text,
    keys.map(({ own }) => own),
    isLiteral,
  )
  return keys.map(({ key, keySpan, own }, index) => {
    const alone =
      text[own.start - 1] === '-' && !WORD_BEFORE.test(text.slice(Math.max(0, own.start - 3), own.start - 1))
    const bare = alone ? { start: own.start - 1, end: own.end } : own
    return { key, keySpan, clusterSpan: clusters[index] ?? bare }
  })
}

/** For each key, the innermost brackets around it; none for a note `^[…]`. */
function findClusters(
  text: string,
  keys: readonly Span[],
  isLiteral: (offset: number) => boolean,
): (Span | undefined)[] {
  const clusters: (Span | undefined)[] = keys.map(() => undefined)
  const open: { readonly start: number; readonly firstKey: number }[] = []
  let passed = 0
  let taken = 0
  for (const match of matchesOf(text, /[[\]]/g)) {
    const at = match.index
    while (passed < keys.length && (keys[passed]?.end ?? 0) <= at) passed++
    const inKey = (keys[passed]?.start ?? text.length) <= at
    if (inKey || !isLiteral(at)) continue
    if (match[0] === '[') {
      open.push({ start: at, firstKey: passed })
      continue
    }
    const opening = open.pop()
    if (!opening || passed === Math.max(opening.firstKey, taken)) continue
    if (text[opening.start - 1] === '^') {
      taken = passed
      continue
    }
    for (let key = Math.max(opening.firstKey, taken); key < passed; key++) {
      clusters[key] = { start: opening.start, end: at + 1 }
    }
    taken = passed
  }
  return clusters
}
