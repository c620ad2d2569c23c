import type { Check, Checker } from './checker.ts'

/** A checker at work in one engine. */
export interface Started {
  readonly checker: Checker
  readonly check: Check
  /** Its place among the checkers: of findings on the same words the first checker's is told first. */
  readonly rank: number
}

/** What is logged of a checker that threw. */
export function failureOf({ id }: Checker, error: unknown): string {
  return `the checker ${id} failed: ${error instanceof Error ? error.message : String(error)}`
}
