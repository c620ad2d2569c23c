import { describeFact } from '../claims/describe.ts'
import { formatValue } from '../claims/format-value.ts'
import { properties } from '../claims/registry.generated.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { leadingSource } from '../knowledge/leading-source.ts'
import type { Fact } from '../knowledge/types.ts'
import { readable } from '../text/day.ts'
import { codeSpan, escapeMarkdown, linkTo } from './markdown.ts'
import { sourceLabel } from './source-label.ts'

/** A fact's value as a person reads it, with what it is relative to: `no. 2 among open-weight models on HLE`. */
export function formatFact(fact: Fact, knowledge: KnowledgeBase): string {
  const property = properties.find(candidate => candidate.id === fact.property)
  const value = property ? describeFact(fact, property, knowledge) : formatValue(fact, knowledge)
  return (
    value +
    Object.entries(fact.qualifiers)
      .map(([name, id]) => qualified(name, id, knowledge))
      .sort()
      .join('')
  )
}

/** Since when, or for when, a fact holds: `since 1 July 2026`, `as of June 2026`. */
export function formatValidity(fact: Fact): string {
  if (fact.validFrom !== undefined && fact.validTo !== undefined) {
    return `from ${readable(fact.validFrom)} until ${readable(fact.validTo)}`
  }
  if (fact.validFrom !== undefined) return `since ${readable(fact.validFrom)}`
  return fact.validTo === undefined ? `as of ${readable(fact.asOf)}` : `until ${readable(fact.validTo)}`
}

/** The source that tells a fact, as a Markdown link with its date. */
export function factSource(fact: Fact, knowledge: KnowledgeBase): string {
  const key = leadingSource(fact, knowledge)?.key ?? fact.sources[0]
  return (key === undefined ? '' : sourceLink(key, knowledge)) + originOf(fact)
}

/** Which overlay something comes from; nothing for what is bundled. */
export function originOf({ origin }: { readonly origin?: string }): string {
  return origin === undefined ? '' : ` (overlay ${codeSpan(origin)})`
}

/** A source as a Markdown link with its date; its key where the base has no such source. */
export function sourceLink(key: string, knowledge: KnowledgeBase): string {
  const source = knowledge.sources.get(key)
  return source === undefined ? escapeMarkdown(key) : linkTo(sourceLabel(source.csl), source.csl.URL)
}

function qualified(name: string, id: string, knowledge: KnowledgeBase): string {
  const value = knowledge.entities.get(id)?.name ?? id
  if (name === 'benchmark') return ` on ${value}`
  if (name !== 'among') return ` (${name}: ${value})`
  return id === 'all' ? '' : ` among ${value} models`
}
