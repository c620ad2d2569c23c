import type { KnowledgeBase } from '../../../engine/index.ts'

/** The entities whose id, name or alias contains the text, a line each. */
export function findEntities(knowledge: KnowledgeBase, text: string): string {
  const wanted = text.toLowerCase()
  return [...knowledge.entities.values()]
    .filter(({ id, name, aliases }) =>
      [id, name, ...aliases.map(alias => alias.text)].some(one => one.toLowerCase().includes(wanted)),
    )
    .map(({ id, kind, name }) => `${kind.padEnd(12)}  ${id.padEnd(32)}  ${name}\n`)
    .join('')
}
