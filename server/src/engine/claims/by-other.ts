import type { Found } from './property.ts'

/** Whether whoever the words name does not make the model: what others do with it is their own affair. */
export function isByOther({ knowledge, view, subject, span }: Found): boolean {
  const words = view.text.slice(span.start, span.end)
  const lab = [...words].find(unit => view.mentions.get(unit)?.kind === 'lab')
  const maker = knowledge.entities.get(subject.entity)?.lab
  return maker === undefined || view.mentions.get(lab ?? '')?.entity !== maker
}
