import type { Finding, Severity } from '../analysis-types.ts'
import type { CheckContext, Checker } from './checker.ts'

/** What the checkers found, in the order of the text, and which of them broke. */
export interface CheckRun {
  readonly findings: readonly Finding[]
  readonly failures: readonly string[]
}

/** Runs the checkers. One that throws is named and left out; the others go on. */
export function runCheckers(
  checkers: readonly Checker[],
  context: CheckContext,
  severity: Readonly<Record<string, Severity | 'off'>> = {},
): CheckRun {
  const findings: Finding[] = []
  const failures: string[] = []
  for (const checker of checkers) {
    const level = severity[checker.id]
    if (level === 'off') continue
    try {
      for (const draft of checker.check(context)) {
        findings.push({ ...draft, code: checker.id, severity: level ?? draft.severity ?? checker.severity })
      }
    } catch (error) {
      failures.push(
        `the checker ${checker.id} failed: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
  return { findings: findings.sort((a, b) => a.start - b.start || a.end - b.end), failures }
}
