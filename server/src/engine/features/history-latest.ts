import { weight } from '../claims/timeline.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Entity, Fact } from '../knowledge/types.ts'
import { type Day, firstDay, lastDay } from '../text/day.ts'
import { type HistoricAnswer, isCovered } from './history.ts'

/**
 * The model of a lab or a family that was the newest on a day: the facts are its release, or several of one
 * day. `id` is a lab's id, the id of the entity that stands for a family, or a family's name.
 */
export function latestModel(knowledge: KnowledgeBase, id: string, day: Day): HistoricAnswer {
  const releases = modelsOf(knowledge, id).flatMap(model => releaseOf(knowledge, model.id) ?? [])
  const out = releases.filter(release => dayOf(release) <= day)
  const newest = out.map(dayOf).sort().at(-1)
  if (newest === undefined) {
    const later = releases.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))[0]
    return { day, certainty: 'unknown', facts: [], ...(later ? { later } : {}) }
  }
  const facts = out.filter(release => dayOf(release) === newest).toSorted((a, b) => weight(b) - weight(a))
  const isKnown = facts.every(fact => lastDay(String(fact.value)) <= day) && isCovered(day, knowledge.asOf)
  return { day, certainty: isKnown ? 'known' : 'supposed', facts }
}

/** The models that a lab develops, or that a family holds. */
export function modelsOf(knowledge: KnowledgeBase, id: string): readonly Entity[] {
  const entity = knowledge.entities.get(id)
  if (entity?.kind === 'lab') return knowledge.modelsOf(id)
  const family = entity?.isFamily ? entity.family : entity ? undefined : id
  if (family === undefined) return []
  return [...knowledge.entities.values()].filter(
    other =>
      other.kind === 'model' &&
      other.isFamily !== true &&
      other.family === family &&
      (entity?.lab === undefined || other.lab === entity.lab),
  )
}

function releaseOf(knowledge: KnowledgeBase, model: string): Fact | undefined {
  return knowledge
    .facts(model, 'released')
    .filter(fact => fact.rank !== 'deprecated')
    .toSorted((a, b) => weight(b) - weight(a))[0]
}

function dayOf(release: Fact): Day {
  return firstDay(String(release.value))
}
