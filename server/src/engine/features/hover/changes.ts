import { observedOn } from '../../claims/timeline.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Fact } from '../../knowledge/types.ts'
import { addDays, type Day, readable } from '../../text/day.ts'
import { factsOn, isSeries, newestOn, qualifierKey } from '../facts-on.ts'
import { formatFact } from '../format-fact.ts'
import { escapeMarkdown } from '../markdown.ts'
import { propertyTitle } from '../property-label.ts'

const LATELY_DAYS = 183
const MAX_CHANGES = 2

/** What changed of an entity in the half year before a day, the latest first, then what is known to come next. */
export function changesAround(knowledge: KnowledgeBase, id: string, day: Day): readonly string[] {
  return [...changesBefore(knowledge, id, day).slice(0, MAX_CHANGES), ...nextAfter(knowledge, id, day)]
}

function changesBefore(knowledge: KnowledgeBase, id: string, day: Day): readonly string[] {
  const since = addDays(day, -LATELY_DAYS)
  return factsOn(knowledge, id, day)
    .filter(fact => isSeries(fact) && fact.validFrom !== undefined && observedOn(fact) >= since)
    .sort((a, b) => observedOn(b).localeCompare(observedOn(a)))
    .flatMap(fact => {
      const series = knowledge
        .facts(id, fact.property)
        .filter(other => qualifierKey(other) === qualifierKey(fact))
      const [before] = newestOn(series, addDays(observedOn(fact), -1))
      if (before === undefined || before.value === fact.value) return []
      const values = [before, fact].map(one => escapeMarkdown(formatFact(one, knowledge)))
      return [`${propertyTitle(fact.property)} changed ${startOf(fact)}: ${values.join(' → ')}`]
    })
}

function nextAfter(knowledge: KnowledgeBase, id: string, day: Day): readonly string[] {
  const [next] = knowledge
    .factsOf(id)
    .filter(fact => fact.rank !== 'deprecated' && fact.validFrom !== undefined && observedOn(fact) > day)
    .sort((a, b) => observedOn(a).localeCompare(observedOn(b)))
  if (next === undefined) return []
  const value = escapeMarkdown(formatFact(next, knowledge))
  return [`From ${startOf(next)}, ${propertyTitle(next.property).toLowerCase()}: ${value}`]
}

function startOf(fact: Fact): string {
  return readable(fact.validFrom ?? fact.asOf)
}
