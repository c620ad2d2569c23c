import type { Analysis } from '../../analysis-types.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { overlaps } from '../../text/span.ts'
import { completeAt } from '../complete.ts'
import { findCitation } from '../find-source.ts'
import { codeSpan, escapeMarkdown } from '../markdown.ts'
import { sourceLabel } from '../source-label.ts'
import type { Place } from './place.ts'

/** The citations of a place and where their entries are; what is suggested at an `@`, or why nothing is. */
export function explainCitations(
  analysis: Analysis,
  knowledge: KnowledgeBase,
  { span, offset }: Place,
): readonly string[] {
  const { citations, sources, brief, options } = analysis
  const isIncomplete = options.isBibliographyIncomplete === true
  const cited = citations
    .filter(citation => overlaps(citation.cluster, { start: span.start, end: span.end + 1 }))
    .map(({ key }) => {
      const csl = findCitation(analysis, knowledge, key)
      const own = sources.find(source => source.key === key)
      const where = own
        ? own.path === undefined
          ? '`references`'
          : codeSpan(own.path)
        : 'the bundled sources'
      if (csl) return `- ${codeSpan(`@${key}`)}: ${escapeMarkdown(sourceLabel(csl))}, in ${where}.`
      const unread = isIncomplete
        ? ' A bibliography could not be read in full, so that it is not called unknown.'
        : ''
      return `- ${codeSpan(`@${key}`)} is in no bibliography of this brief and not among the bundled sources.${unread}`
    })
  const typed = /@[^\s@]*$/u.exec(brief.source.slice(Math.max(0, offset - 120), offset))
  if (!typed) return cited
  const { items } = completeAt(analysis, knowledge, offset)
  const count = `${items.length} ${items.length === 1 ? 'key is' : 'keys are'} suggested here, of ${sources.length} in the brief’s bibliographies and ${knowledge.sources.size} bundled.`
  const none =
    'No key is suggested here: Pandoc reads no citation in code, e-mail addresses, URLs, mathematics or front matter, or no source fits what is typed.'
  return [...cited, `- ${items.length > 0 ? count : none}`]
}
