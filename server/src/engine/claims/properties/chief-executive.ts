import { defineProperty } from '../property.ts'

/** Who runs an organization. */
export const chiefExecutive = defineProperty({
  id: 'chief-executive',
  label: 'chief executive',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  phrases: [],
})
