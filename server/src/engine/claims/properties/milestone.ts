import { defineProperty } from '../property.ts'

/** What happened to a policy; `validFrom` is its day. */
export const milestone = defineProperty({
  id: 'milestone',
  label: 'milestone',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
