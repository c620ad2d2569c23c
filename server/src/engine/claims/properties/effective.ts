import { defineProperty } from '../property.ts'

/** The day from which it applies. */
export const effective = defineProperty({
  id: 'effective',
  label: 'effective date',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'monthly',
  phrases: [],
})
