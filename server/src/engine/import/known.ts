import { endedBy } from '../claims/timeline.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Entity, Fact } from '../knowledge/types.ts'
import type { Day } from '../text/day.ts'
import { sameName } from './records.ts'

/** The entity of a kind that has an id or a name, however it is spaced and hyphenated. */
export function findEntity(
  knowledge: KnowledgeBase,
  kind: Entity['kind'],
  name: string,
  lab?: string,
): Entity | undefined {
  const wanted = sameName(name)
  const fits = (entity: Entity): boolean =>
    entity.kind === kind && (lab === undefined || entity.lab === undefined || entity.lab === lab)
  for (const entity of knowledge.entities.values()) {
    if (fits(entity) && [entity.id, ...entity.aliases.map(({ text }) => text)].some(is)) return entity
  }
  return undefined
  function is(text: string): boolean {
    return sameName(text) === wanted
  }
}

/** How a fact to add stands to the base: there already, against what holds there, or new. */
export type Standing = 'known' | 'new' | { readonly against: Fact }

/** Weighs a fact of a property that has one value at a time against the base. */
export function standingOf(
  knowledge: KnowledgeBase,
  fact: Fact,
  day: Day,
  agrees: (a: Fact['value'], b: Fact['value']) => boolean,
): Standing {
  const held = knowledge
    .facts(fact.subject, fact.property)
    .filter(other => other.rank !== 'deprecated' && !endedBy(other, day))
  if (held.some(other => agrees(other.value, fact.value))) return 'known'
  const [against] = held
  return against === undefined ? 'new' : { against }
}
