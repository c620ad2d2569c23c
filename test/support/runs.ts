import { env } from 'node:process'

/** How many sessions a property test tries: `SESSIONS=20` tries twenty times as many, from another seed each time. */
export function runs(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const times = Number(env.SESSIONS ?? 0)
  return times > 0 ? { numRuns: Math.ceil(usual * times) } : { numRuns: usual, seed: 20261121 }
}
