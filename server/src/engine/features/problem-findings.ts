import type { Analysis, Finding } from '../analysis-types.ts'
import type { PlacedProblem } from './brief-bibliography.ts'

/** What is wrong with the brief itself or its bibliography, told as findings at the severity that is set. */
export function problemFindings(
  analysis: Analysis,
  bibliography: readonly PlacedProblem[],
): readonly Finding[] {
  const own = analysis.problems.flatMap(problem => (problem.code === 'internal' ? [] : [problem]))
  const front = analysis.brief.frontMatter.span ?? { start: 0, end: 0 }
  const read = bibliography.map(({ message, span }) => ({
    code: 'invalid-bibliography',
    message,
    ...(span ?? { start: front.start, end: Math.min(front.start + 3, front.end) }),
  }))
  return [...own, ...read].flatMap(({ code, message, start, end }) => {
    const severity = analysis.options.severity?.[code] ?? 'warning'
    return severity === 'off' ? [] : [{ code, message, start, end, severity, related: [], tags: [] }]
  })
}
