import { properties } from '../claims/registry.generated.ts'
import { byPlace, type KnowledgePosition } from '../knowledge/problem.ts'
import { plainAlias } from '../knowledge/read-alias.ts'
import type { KnowledgeData } from '../knowledge/types.ts'
import { validateKnowledge } from '../knowledge/validate.ts'
import type { Imported } from './records.ts'

/**
 * Holds imported records against the base by its own checks. What fails becomes a problem at its place; a fact
 * that fails is left out.
 */
export function checkImported(imported: Imported, base: KnowledgeData): Imported {
  const settled = imported.facts.filter(({ doubt }) => doubt === undefined)
  const places = new Map<object, KnowledgePosition>(settled.map(({ fact, at }) => [fact, at]))
  const entities = imported.entities.map(({ at, ...entity }) => {
    const alias = plainAlias(entity.name)
    const complete = { ...entity, aliases: [alias] }
    places.set(alias, at).set(complete, at)
    return complete
  })
  const data: KnowledgeData = {
    ...base,
    entities: [...base.entities, ...entities],
    facts: [...base.facts, ...settled.map(({ fact }) => fact)],
    sources: [...base.sources, ...imported.sources],
  }
  const failed = new Set<object>()
  const locate = (item: object): KnowledgePosition | undefined => {
    const place = places.get(item)
    if (place) failed.add(item)
    return place
  }
  const own = new Set(places.values())
  const found = validateKnowledge(data, properties, locate).filter(({ path, line, column }) =>
    [...own].some(at => at.path === path && at.line === line && at.column === column),
  )
  const facts = imported.facts.filter(({ fact }) => !failed.has(fact))
  return { ...imported, facts, problems: [...imported.problems, ...found].sort(byPlace) }
}
