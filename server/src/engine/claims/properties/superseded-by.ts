import { defineProperty } from '../property.ts'

/** The policy that took its place. */
export const supersededBy = defineProperty({
  id: 'superseded-by',
  label: 'superseded by',
  kinds: ['policy'],
  valueType: 'entity',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
