import { defineProperty } from '../property.ts'

/** How many people use a lab’s products. */
export const users = defineProperty({
  id: 'users',
  label: 'users',
  kinds: ['lab'],
  valueType: 'number',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  phrases: [],
})
