import { formatReference } from '../bibliography/format-reference.ts'
import { entryEdit } from '../bibliography/write-entry.ts'
import { observedOn } from '../claims/timeline.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { readable } from '../text/day.ts'
import { factLine } from './entity-entry.ts'
import { originOf } from './format-fact.ts'
import { codeSpan, escapeMarkdown, linkTo } from './markdown.ts'
import { sourceDate } from './source-label.ts'

/** All that the knowledge holds of a source, as Markdown: the reference, what it supports, the entry to copy. */
export function sourceEntry(knowledge: KnowledgeBase, key: string): string | undefined {
  const source = knowledge.sources.get(key)
  if (source === undefined) return undefined
  const { URL, DOI, ...printed } = source.csl
  const url = URL ?? (DOI === undefined ? undefined : `https://doi.org/${DOI}`)
  const date = sourceDate(source.csl)
  const dated = date === undefined ? 'No date of publication is given.' : `Published ${readable(date)}.`
  const facts = [...knowledge.supportedBy(key)].sort((a, b) => (observedOn(a) < observedOn(b) ? 1 : -1))
  const lines = facts.map(fact => {
    const subject = knowledge.entities.get(fact.subject)?.name ?? fact.subject
    return `- ${escapeMarkdown(subject)} — ${factLine(fact, knowledge)}`
  })
  const entry = entryEdit('front-matter', '', source.csl)?.newText
  const sections = [
    `# ${escapeMarkdown(source.csl.title ?? key)}`,
    `${escapeMarkdown(formatReference(printed))}${originOf(source)}`,
    url === undefined ? dated : `${dated} ${linkTo('Open the source', url)}`,
    `Cite it as ${codeSpan(`[@${key}]`)}.`,
    ...(lines.length === 0 ? [] : ['## Supports', lines.join('\n')]),
    ...(entry === undefined ? [] : ['## Entry', `\`\`\`yaml\n${entry.trimEnd()}\n\`\`\``]),
    `Knowledge of ${readable(knowledge.asOf)}, version ${escapeMarkdown(knowledge.version)}.`,
  ]
  return `${sections.join('\n\n')}\n`
}
