import { suppressionsIn } from '../../analysis/suppressions.ts'
import type { Analysis } from '../../analysis-types.ts'
import type { Judgment } from '../../claims/types.ts'
import { readable } from '../../text/day.ts'
import { createLineIndex } from '../../text/line-index.ts'
import { overlaps } from '../../text/span.ts'
import { codeSpan, escapeMarkdown } from '../markdown.ts'
import type { Place } from './place.ts'

/** The checker that tells a verdict. */
const CODES: Readonly<Partial<Record<Judgment['verdict'], string>>> = {
  outdated: 'outdated-claim',
  contradicted: 'contradicted-claim',
  disputed: 'disputed-claim',
  'changed-since': 'changed-since',
}

/** What is flagged at a place, and what would be but for a comment, a setting or a caption that tells it. */
export function explainFindings(analysis: Analysis, place: Place): readonly string[] {
  const { findings, judgments } = analysis
  const flagged = findings.filter(finding => overlaps(finding, place.span))
  const lines = flagged.map(
    ({ code, severity, message }) => `- \`${code}\` (${severity}): ${escapeMarkdown(message)}`,
  )
  const silent = judgments
    .filter(
      ({ claim, verdict }) =>
        overlaps(claim.span, place.span) && verdict !== 'current' && verdict !== 'unknown',
    )
    .filter(
      judgment => !flagged.some(finding => finding.judgment?.claim.span.start === judgment.claim.span.start),
    )
    .map(judgment => `- ${whySilent(judgment, analysis)}`)
  const all = [...lines, ...silent]
  return all.length > 0 ? all : ['Nothing is flagged here.']
}

function whySilent(judgment: Judgment, { brief, asOf, options }: Analysis): string {
  const { claim, verdict } = judgment
  const isSuperseded = claim.property === 'latest' && verdict === 'outdated'
  const code = isSuperseded ? 'superseded-model' : (CODES[verdict] ?? verdict)
  const finding = { ...claim.valueSpan, code, judgment }
  const silencing = suppressionsIn(brief, asOf).find(({ silences }) => silences(finding))
  const words = escapeMarkdown(claim.stated.text)
  if (silencing) {
    const { directive, start, end } = silencing.placed
    const { line } = createLineIndex(brief.text).positionAt(start)
    const until =
      'until' in directive && directive.until !== undefined ? `, until ${readable(directive.until)}` : ''
    return `\`${code}\` on “${words}” is silenced by ${codeSpan(brief.source.slice(start, end))} on line ${line + 1}${until}.`
  }
  if (options.severity?.[code] === 'off') return `\`${code}\` on “${words}” is turned off by a setting.`
  if (claim.captionSpan) return `\`${code}\` on “${words}” is told once, on the caption of its table.`
  return `“${words}” is told with another finding.`
}
