import type { Finding, Severity } from '../analysis-types.ts'
import type { CheckContext, Checker } from './checker.ts'

/** What the checkers found, in the order of the text, and which of them broke. */
export interface CheckRun {
  readonly findings: readonly Finding[]
  readonly failures: readonly string[]
}

/** Runs checkers over one brief after another. */
export type RunCheckers = (
  context: CheckContext,
  severity?: Readonly<Record<string, Severity | 'off'>>,
) => CheckRun

/**
 * A runner of the checkers, which keeps what they find in a block while the block lives. A checker that throws
 * is named and left out; the others go on.
 */
export function createRunner(checkers: readonly Checker[]): RunCheckers {
  const started = checkers.map(checker => ({ checker, check: checker.start() }))
  return (context, severity = {}) => {
    const findings: Finding[] = []
    const failures: string[] = []
    for (const { checker, check } of started) {
      const level = severity[checker.id]
      if (level === 'off' || (level === undefined && checker.isOptional)) continue
      try {
        for (const draft of check(context)) {
          findings.push({
            ...draft,
            code: checker.id,
            severity: level ?? draft.severity ?? checker.severity,
          })
        }
      } catch (error) {
        failures.push(
          `the checker ${checker.id} failed: ${error instanceof Error ? error.message : String(error)}`,
        )
      }
    }
    return { findings: findings.sort((a, b) => a.start - b.start || a.end - b.end), failures }
  }
}
