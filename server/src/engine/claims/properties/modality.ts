import { defineProperty } from '../property.ts'

/** What a model takes in and gives out. */
export const modality = defineProperty({
  id: 'modality',
  label: 'modality',
  kinds: ['model'],
  valueType: 'text',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'rarely',
  phrases: [],
})
