import { formatReference } from '../bibliography/format-reference.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CslItem } from '../knowledge/types.ts'
import { readable } from '../text/day.ts'
import { escapeMarkdown, linkTo } from './markdown.ts'
import { sourceDate } from './source-label.ts'
import { supportedFactLines } from './supported-facts.ts'

/** A source as Markdown: the formatted reference, its date, and the facts it supports. */
export function referenceMarkdown(csl: CslItem, knowledge: KnowledgeBase): string {
  const { URL, DOI, ...printed } = csl
  const url = URL ?? (DOI === undefined ? undefined : `https://doi.org/${DOI}`)
  const date = sourceDate(csl)
  const facts = supportedFactLines(csl.id, knowledge)
  const dated = date === undefined ? 'No date of publication is given.' : `Published ${readable(date)}.`
  const parts = [
    escapeMarkdown(formatReference(printed)),
    url === undefined ? dated : `${dated} ${linkTo('Open the source', url)}`,
    facts.length === 0 ? undefined : ['Supports:', '', ...facts.map(fact => `- ${fact}`)].join('\n'),
  ]
  return parts.filter(part => part !== undefined).join('\n\n')
}
