import { defineProperty } from '../property.ts'

/** The day it was rescinded. */
export const rescinded = defineProperty({
  id: 'rescinded',
  label: 'rescinded',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
