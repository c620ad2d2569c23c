import { defineProperty } from '../property.ts'

/** What kind of instrument a policy is. */
export const type = defineProperty({
  id: 'type',
  label: 'type',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
