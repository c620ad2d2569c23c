import { defineProperty } from '../property.ts'

/** How often a lab’s models were downloaded. */
export const downloads = defineProperty({
  id: 'downloads',
  label: 'downloads',
  kinds: ['lab'],
  valueType: 'number',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  phrases: [],
})
