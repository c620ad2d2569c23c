import { defineProperty } from '../property.ts'

/** Who made a policy. */
export const issuer = defineProperty({
  id: 'issuer',
  label: 'issuer',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
