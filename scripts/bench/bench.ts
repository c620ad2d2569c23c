import type { Measurements } from './measurements.ts'
import type { Plan } from './plan.ts'
import type { Servers } from './servers.ts'

/** What every measurement works with. */
export interface Bench {
  /** The checkout. */
  readonly root: string
  /** Where briefs, corpora and knowledge are made. */
  readonly folder: string
  readonly plan: Plan
  readonly servers: Servers
  readonly measurements: Measurements
  /** Says what is being done. */
  progress(text: string): void
}
