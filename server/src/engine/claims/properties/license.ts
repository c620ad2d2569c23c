import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { defineProperty } from '../property.ts'

/** A license's id, name and aliases without the words and signs that writers add or drop. */
function namesOf(license: string, knowledge: KnowledgeBase): readonly string[] {
  const entity = knowledge.entities.get(license)
  const names = [license, ...(entity ? [entity.name, ...entity.aliases.map(alias => alias.text)] : [])]
  return names
    .map(name => name.toLowerCase().replace(/\blicen[sc]e\b|[^\p{L}\p{N}.]/gu, ''))
    .filter(name => name !== '')
}

/** The licence of a model's weights: an SPDX id or the id of a license entity. */
export const license = defineProperty({
  id: 'license',
  label: 'license',
  kinds: ['model'],
  valueType: 'text',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  phrases: [
    {
      pattern: '{model}{also}{owns}under (?:an? |the )?(?:full |permissive |standard |so-called )*{=license}',
    },
    { pattern: '{model}{also}{owns}(?:full |permissive ){=license}(?:[- ]licensed)? (?:open )?weights' },
    {
      pattern:
        '{model}{also} (?:uses|carries|has|comes with|is|are) (?:licensed )?(?:an? |the )?{=license}(?:[- ]licensed| licen[sc]e)?',
    },
    { pattern: '{=license}-licensed {model}' },
  ],
  columns: [{ header: /^licen[sc]e(?: terms)?$/iu }],
  read: (text, scene) => {
    const slot = [...text].find(unit => scene.view.mentions.get(unit)?.kind === 'license')
    const mention = slot === undefined ? undefined : scene.view.mentions.get(slot)
    return mention ? { text, value: mention.entity } : undefined
  },
  agrees: (stated, fact, knowledge) => {
    const known = namesOf(String(fact.value), knowledge)
    return namesOf(String(stated.value), knowledge).some(name => known.includes(name))
  },
})
