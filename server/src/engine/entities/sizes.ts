import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Entity } from '../knowledge/types.ts'
import { canonical, tokenize } from './tokens.ts'

/** How far a size may be from the parameters known and still be the model's own: `1T` for 1.04 trillion. */
const TOLERANCE = 0.06

/** Whether a number of parameters behind a name makes another model of it. */
export type IsOtherSize = (entity: Entity, name: string, parameters: number) => boolean

/** The names and lines of models that have sizes in their names, names canonical and in lower case. */
export function sizedNames(entities: Iterable<Entity>): ReadonlySet<string> {
  const sized = new Set<string>()
  for (const { kind, family, aliases } of entities) {
    if (kind !== 'model') continue
    for (const { text } of aliases) {
      const begin = /^(.*[^\s-])[\s-]\d+(?:\.\d+)?[BT]\b/i.exec(text)?.[1]
      if (begin === undefined) continue
      const tokens = tokenize(begin)
      sized.add(canonical(tokens, 0, tokens.count - 1, false))
      if (family !== undefined) sized.add(family)
    }
  }
  return sized
}

/**
 * Tells sizes that name another model (`Qwen3-32B`, `Gemma 4 12B`) from those that say how large a model is
 * (`GLM-5.2 744B`): the former where the line or the name itself has sized models and the size is not its own.
 */
export function createSizes(
  knowledge: Partial<Pick<KnowledgeBase, 'facts'>>,
  sizedOf: () => ReadonlySet<string>,
): IsOtherSize {
  return (entity, name, parameters) => {
    if (entity.kind === 'lab') return true
    if (!/\d/.test(name)) return false
    const sized = sizedOf()
    const isSized = sized.has(name.toLowerCase()) || sized.has(entity.family ?? entity.id)
    if (!isSized && entity.isFamily !== true) return false
    const known = knowledge.facts?.(entity.id, 'parameters-total') ?? []
    return !known.some(({ value }) => {
      return typeof value === 'number' && Math.abs(value - parameters) <= TOLERANCE * value
    })
  }
}
