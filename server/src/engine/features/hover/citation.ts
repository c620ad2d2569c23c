import type { Analysis } from '../../analysis-types.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { firstDay, readable } from '../../text/day.ts'
import { findCitation } from '../find-source.ts'
import type { Hover } from '../hover.ts'
import { judgmentsAround } from '../judgments-around.ts'
import { codeSpan } from '../markdown.ts'
import { referenceMarkdown } from '../reference-markdown.ts'
import { sourceDate } from '../source-label.ts'

/** The citation at an offset: its reference, what it supports, and whether its claim is younger than it. */
export function hoverCitation(
  analysis: Analysis,
  knowledge: KnowledgeBase,
  offset: number,
): Hover | undefined {
  const { citations } = analysis.around({ start: offset, end: offset })
  const citation = citations.find(({ start, end }) => start - 1 <= offset && offset < end)
  if (citation === undefined) return undefined
  const csl = findCitation(analysis, knowledge, citation.key)
  const span = { start: citation.start, end: citation.end }
  if (csl === undefined) {
    return { span, markdown: `No source is known by the key ${codeSpan(citation.key)}.` }
  }
  const date = sourceDate(csl)
  const younger = judgmentsAround(analysis, citation)
    .map(judgment => judgment.since)
    .find(since => date !== undefined && since !== undefined && firstDay(since) > firstDay(date))
  const note =
    younger === undefined || date === undefined
      ? []
      : [`Older than what it stands behind: published ${readable(date)}, changed since ${readable(younger)}.`]
  return { span, markdown: [referenceMarkdown(csl, knowledge), ...note].join('\n\n') }
}
