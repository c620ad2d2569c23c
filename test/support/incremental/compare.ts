import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { Analysis, Engine, Finding } from '../../../server/src/engine/index.ts'

/** Fails unless two analyses say the same, field by field. */
export function expectSame(made: Analysis, afresh: Analysis): void {
  const [is, wanted] = [plain(made), plain(afresh)]
  if (!isDeepStrictEqual(is, wanted)) expect(is).toStrictEqual(wanted)
}

/** All that an analysis says, without the caches that it came from. */
function plain(analysis: Analysis) {
  const { brief, asOf, options, sources, mentions, unknownVersions, judgments, citations } = analysis
  const { findingCount, findings, isPartial, problems } = analysis
  const told = {
    mentions,
    unknownVersions,
    judgments,
    citations,
    findingCount,
    findings,
    isPartial,
    problems,
  }
  return {
    brief: { ...brief, source: undefined, defines: [...brief.defines].sort() },
    asOf,
    options,
    sources,
    ...told,
  }
}

/** Fails unless two analyses that say the same mend the first findings in the same way, and what is safe together. */
export function expectSameFixes(
  [made, maker]: readonly [Analysis, Engine],
  [afresh, fresh]: readonly [Analysis, Engine],
): void {
  const fixes = made.findings.slice(0, 4).map(finding => maker.fixesOf(made, finding))
  expect(fixes).toStrictEqual(afresh.findings.slice(0, 4).map(finding => fresh.fixesOf(afresh, finding)))
  expect(maker.safeFix(made)).toStrictEqual(fresh.safeFix(afresh))
}

/** Fails unless the count, the gravest and all findings agree with each other. */
export function expectConsistent(analysis: Analysis, most: number): void {
  const gravest = analysis.gravest(most).map(entry => entry.finding())
  const { findings, findingCount } = analysis
  expect(findings).toHaveLength(findingCount)
  expect(gravest).toHaveLength(Math.min(most, findingCount))
  expect(analysis.gravest(findingCount).map(entry => entry.finding())).toStrictEqual(findings)
  expect(findings.filter(finding => gravest.some(one => isDeepStrictEqual(one, finding)))).toStrictEqual(
    gravest,
  )
  const middle = analysis.brief.text.length >> 1
  for (const span of [...findings.slice(0, 3), { start: middle, end: middle }]) {
    const touching = findings.filter(({ start, end }) => start <= span.end && span.start <= end)
    expect(analysis.findingsTouching(span)).toStrictEqual(touching)
  }
  expect(gravest.map(weightOf).sort()).toStrictEqual(findings.map(weightOf).sort().slice(0, gravest.length))
}

function weightOf({ severity }: Finding): number {
  return ['error', 'warning', 'information', 'hint'].indexOf(severity)
}

/** The findings that only the first analysis has. */
export function onlyIn(partial: Analysis, whole: Analysis): readonly string[] {
  const known = new Set(whole.findings.map(labelOf))
  return partial.findings.map(labelOf).filter(label => !known.has(label))
}

function labelOf({ code, severity, start, end, message }: Finding): string {
  return `${start}-${end} ${severity} ${code} ${message}`
}
