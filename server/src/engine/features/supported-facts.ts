import { observedOn } from '../claims/timeline.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { formatFact, formatValidity } from './format-fact.ts'
import { escapeMarkdown } from './markdown.ts'
import { propertyLabel } from './property-label.ts'

const MAX_FACTS = 5

/** The facts that a source stands behind, newest first, as Markdown list items; capped. */
export function supportedFactLines(key: string, knowledge: KnowledgeBase): readonly string[] {
  const facts = [...knowledge.supportedBy(key)].sort((a, b) => (observedOn(a) < observedOn(b) ? 1 : -1))
  const lines = facts.slice(0, MAX_FACTS).map(fact => {
    const subject = escapeMarkdown(knowledge.entities.get(fact.subject)?.name ?? fact.subject)
    const value = escapeMarkdown(formatFact(fact, knowledge))
    return `${subject}, ${propertyLabel(fact.property)}: ${value}, ${formatValidity(fact)}`
  })
  return facts.length > MAX_FACTS ? [...lines, `and ${facts.length - MAX_FACTS} more`] : lines
}
