import type { Severity } from '../analysis-types.ts'
import type { FindingEntry } from './finding-entry.ts'

/** How much a finding matters, the gravest first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/** So many of the entries as may be told: the gravest, in the order of the text. */
export function gravest(entries: readonly FindingEntry[], most: number): readonly FindingEntry[] {
  if (entries.length <= most) return entries
  let left = most
  const taken = new Map<Severity, number>()
  for (const severity of ORDER) {
    let count = 0
    for (const entry of entries) if (entry.severity === severity) count++
    taken.set(severity, Math.min(count, left))
    left -= Math.min(count, left)
  }
  return entries.filter(({ severity }) => {
    const room = taken.get(severity) ?? 0
    taken.set(severity, room - 1)
    return room > 0
  })
}
