import type { Entity, Fact, Source } from '../knowledge/types.ts'
import type { FieldChange } from './diff-fields.ts'
import { qualifierKey } from './facts-on.ts'
import type { KnowledgeChange } from './knowledge-diff.ts'

const SIGNS = { added: '+', removed: '-', changed: '~' } as const

/** A change as one line: `~ fact zai flagship glm-5.2: validTo – → 2026-08-14`. */
export function changeLine(change: KnowledgeChange): string {
  const head = `${SIGNS[change.change]} ${change.what} ${nameOf(change.item)}`
  if (change.change !== 'changed') return `${head}${detailOf(change.item)}`
  return `${head}: ${change.fields.map(fieldText).join('; ')}`
}

/** How many of each kind there are: `3 entities added, 1 fact changed`. */
export function changeSummary(changes: readonly KnowledgeChange[]): string {
  const parts = (['entity', 'fact', 'source'] as const).flatMap(what =>
    (['added', 'changed', 'removed'] as const).flatMap(kind => {
      const count = changes.filter(change => change.what === what && change.change === kind).length
      return count === 0 ? [] : [`${count} ${count === 1 ? what : PLURALS[what]} ${kind}`]
    }),
  )
  return parts.length === 0 ? 'no changes' : parts.join(', ')
}

const PLURALS = { entity: 'entities', fact: 'facts', source: 'sources' } as const

function nameOf(item: Entity | Fact | Source): string {
  if ('key' in item) return `@${item.key}`
  if ('id' in item) return item.id
  const qualifiers = qualifierKey(item)
  return [item.subject, item.property, ...(qualifiers === '' ? [] : [qualifiers]), printed(item.value)].join(
    ' ',
  )
}

function detailOf(item: Entity | Fact | Source): string {
  if ('key' in item) return item.csl.title === undefined ? '' : `  ${item.csl.title}`
  if ('id' in item) return `  ${item.kind} ${item.name}`
  const from = item.validFrom === undefined ? '' : ` from ${item.validFrom}`
  const to = item.validTo === undefined ? '' : ` to ${item.validTo}`
  return `${from}${to} as of ${item.asOf} [${item.sources.join(', ')}]`
}

function fieldText({ field, before, after }: FieldChange): string {
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, present] = [before.map(printed), after.map(printed)]
    const gone = old.filter(text => !present.includes(text)).map(text => `-${text}`)
    const come = present.filter(text => !old.includes(text)).map(text => `+${text}`)
    return `${field} ${[...come, ...gone].join(' ') || 'in another order'}`
  }
  return `${field} ${printed(before)} → ${printed(after)}`
}

function printed(value: unknown): string {
  if (value === undefined) return '–'
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
