import { defineProperty } from '../property.ts'

/** A name that its bearer has given up; `validTo` is the day of the change. */
export const formerName = defineProperty({
  id: 'former-name',
  label: 'former name',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'rarely',
  phrases: [],
})
