import { defineProperty } from '../property.ts'

/** Where a policy holds. */
export const jurisdiction = defineProperty({
  id: 'jurisdiction',
  label: 'jurisdiction',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
