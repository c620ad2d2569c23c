import { defineProperty } from '../property.ts'

/** Who owns an organization. */
export const parent = defineProperty({
  id: 'parent',
  label: 'parent',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  phrases: [],
})
