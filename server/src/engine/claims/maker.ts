import type { ProseMention } from '../entities/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Found } from './property.ts'

/*
 * What is said of a lab by way of its model: in `its flagship, X`, `its` is whoever makes X, whether or not the
 * sentence names it.
 */

/** The maker of a model, as if it were named where the model is. */
export function makerOf(model: ProseMention | undefined, knowledge: KnowledgeBase): ProseMention | undefined {
  const lab = model && !model.isFamily ? knowledge.entities.get(model.entity)?.lab : undefined
  return model && lab !== undefined ? { ...model, entity: lab, kind: 'lab' } : undefined
}

/** Whether the sentence names labs or bodies, and the subject is none of them. */
export function isOthers({ view, subject }: Found): boolean {
  const named = [...view.mentions.values()].filter(({ kind }) => kind === 'lab' || kind === 'organization')
  return named.length > 0 && named.every(({ entity }) => entity !== subject.entity)
}
