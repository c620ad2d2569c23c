import { defineProperty } from '../property.ts'

/** Where an organization is at home. */
export const country = defineProperty({
  id: 'country',
  label: 'country',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'rarely',
  phrases: [],
})
