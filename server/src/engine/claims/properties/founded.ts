import { defineProperty } from '../property.ts'

/** When an organization was founded. */
export const founded = defineProperty({
  id: 'founded',
  label: 'founded',
  kinds: ['lab', 'organization'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
