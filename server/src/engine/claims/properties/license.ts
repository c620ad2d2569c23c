import { defineProperty } from '../property.ts'

const normal = (license: string) =>
  license.toLowerCase().replace(/\b(?:license|licence|kimi|k2|k3)\b|[^a-z0-9.]/gu, '')

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
    const known = String(fact.value)
    const names = [known, knowledge.entities.get(known)?.name ?? known]
    const said = [String(stated.value), knowledge.entities.get(String(stated.value))?.name ?? '']
    return names.some(name => said.some(other => normal(other) === normal(name)))
  },
})
