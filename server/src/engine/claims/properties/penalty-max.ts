import { defineProperty } from '../property.ts'

/** The most that a breach can cost. */
export const penaltyMax = defineProperty({
  id: 'penalty-max',
  label: 'maximum penalty',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'rarely',
  phrases: [],
})
