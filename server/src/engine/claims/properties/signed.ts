import { defineProperty } from '../property.ts'

/** The day it was signed. */
export const signed = defineProperty({
  id: 'signed',
  label: 'signed',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
