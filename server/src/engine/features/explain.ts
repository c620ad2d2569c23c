import type { Analysis, Engine } from '../analysis-types.ts'
import { readable } from '../text/day.ts'
import { explainCitations } from './explain/citations.ts'
import { explainClaims } from './explain/claims.ts'
import { explainFindings } from './explain/findings.ts'
import { explainNames } from './explain/names.ts'
import { type Place, placeAt, quotedPlace } from './explain/place.ts'

/**
 * What Dateline sees at an offset, as Markdown in plain words: the place, the names there and why they were read so,
 * the claims with their dates and the facts weighed, what is flagged or silenced, or why there is nothing to say.
 */
export function explainAt(analysis: Analysis, engine: Engine, offset: number): string {
  const { knowledge } = engine
  const place = placeAt(analysis, offset)
  const parts = [
    '# What Dateline sees here',
    quotedPlace(analysis, place),
    `${place.words} Judged as of ${readable(analysis.asOf)}.`,
    ...section('Names', explainNames(analysis, knowledge, place)),
    ...section('Claims', explainClaims(analysis, engine, place)),
    ...section('Citations', explainCitations(analysis, knowledge, place)),
    ...section('Findings', explainFindings(analysis, place)),
    `Knowledge of ${readable(knowledge.asOf)}, version ${knowledge.version}.`,
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

/** Where on a line an explanation is worth most: its first finding, claim or name, else its first word. */
export function explainableAt(analysis: Analysis, line: Place['span']): number {
  const isIn = ({ start }: { readonly start: number }): boolean => line.start <= start && start < line.end
  const found =
    analysis.findings.find(isIn) ??
    analysis.judgments.map(({ claim }) => claim.valueSpan).find(isIn) ??
    analysis.mentions.find(isIn)
  const first = analysis.brief.source.slice(line.start, line.end).search(/[\p{L}\p{N}]/u)
  return found?.start ?? line.start + Math.max(0, first)
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n').trimEnd()]
}
