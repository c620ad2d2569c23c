import { defineProperty } from '../property.ts'

/** The city from which an organization is run. */
export const headquarters = defineProperty({
  id: 'headquarters',
  label: 'headquarters',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  phrases: [],
})
