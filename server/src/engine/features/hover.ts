import type { Analysis } from '../analysis-types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Span } from '../text/span.ts'
import { hoverCitation } from './hover/citation.ts'
import { hoverClaims } from './hover/claim.ts'
import { hoverEntity } from './hover/entity.ts'

/** What the place that shows a hover can do with its Markdown. */
export interface HoverOptions {
  /** Links of the form `command:dateline.showEntity?…` work. */
  readonly commands: boolean
  /** Images with a data URI are shown. */
  readonly images: boolean
}

/** A hover: Markdown about a span. */
export interface Hover {
  readonly span: Span
  readonly markdown: string
}

/** What there is to say of the text at an offset: of its citation, else of its claims, then of its entity. */
export function hoverAt(
  analysis: Analysis,
  knowledge: KnowledgeBase,
  offset: number,
  options: HoverOptions = { commands: false, images: true },
): Hover | undefined {
  const citation = hoverCitation(analysis, knowledge, offset)
  if (citation) return citation
  const claims = hoverClaims(analysis, knowledge, offset)
  const entity = hoverEntity(analysis, knowledge, offset, { ...options, isShort: claims !== undefined })
  if (claims === undefined) return entity
  if (entity === undefined) return claims
  return { span: entity.span, markdown: `${claims.markdown}\n\n---\n\n${entity.markdown}` }
}
