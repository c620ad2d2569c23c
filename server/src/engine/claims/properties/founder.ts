import { defineProperty } from '../property.ts'

/** Who founded an organization. */
export const founder = defineProperty({
  id: 'founder',
  label: 'founder',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
