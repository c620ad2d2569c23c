import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Entity } from '../knowledge/types.ts'
import { fold } from '../text/fold.ts'

/** The entities whose name or alias holds all words of a query, those whose name begins with it first. */
export function findEntities(knowledge: KnowledgeBase, query: string, limit: number): readonly Entity[] {
  const wanted = fold(query.trim())
  if (wanted.length < 2) return []
  const words = wanted.split(/\s+/u)
  const found: { entity: Entity; rank: number }[] = []
  for (const entity of knowledge.entities.values()) {
    const names = [entity.name, ...entity.aliases.map(({ text }) => text)].map(fold)
    if (!names.some(name => words.every(word => name.includes(word)))) continue
    const [own = ''] = names
    found.push({
      entity,
      rank: own === wanted ? 0 : own.startsWith(wanted) ? 1 : own.includes(wanted) ? 2 : 3,
    })
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.entity.name < b.entity.name ? -1 : 1))
    .slice(0, limit)
    .map(({ entity }) => entity)
}
