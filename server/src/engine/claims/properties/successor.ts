import { defineProperty } from '../property.ts'

/** The model that its maker puts in its place. */
export const successor = defineProperty({
  id: 'successor',
  label: 'successor',
  kinds: ['model'],
  valueType: 'entity',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
