import { defineProperty } from '../property.ts'

/** The model in whose place its maker puts it. */
export const predecessor = defineProperty({
  id: 'predecessor',
  label: 'predecessor',
  kinds: ['model'],
  valueType: 'entity',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
