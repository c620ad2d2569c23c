import { defineProperty } from '../property.ts'

/** The training compute from which duties apply. */
export const computeThreshold = defineProperty({
  id: 'compute-threshold',
  label: 'compute threshold',
  kinds: ['policy'],
  valueType: 'number',
  unit: 'FLOP',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'rarely',
  phrases: [],
})
