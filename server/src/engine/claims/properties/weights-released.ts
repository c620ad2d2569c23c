import { defineProperty } from '../property.ts'

/** The day a model’s weights could be downloaded. */
export const weightsReleased = defineProperty({
  id: 'weights-released',
  label: 'weights released',
  kinds: ['model'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
