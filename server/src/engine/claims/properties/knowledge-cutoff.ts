import { readable } from '../../text/day.ts'
import { defineProperty } from '../property.ts'

/** The day up to which a model's training data reach. */
export const knowledgeCutoff = defineProperty({
  id: 'knowledge-cutoff',
  label: 'knowledge cutoff',
  kinds: ['model'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  phrases: [
    {
      pattern:
        "{model}(?:'s|’s)?{gap}(?:knowledge|training)[- ](?:data )?cut-?off(?: date)?(?: of| is|:| in)? {date}",
    },
    { pattern: '{model}{gap}{date} (?:knowledge|training)[- ](?:data )?cut-?off' },
  ],
  columns: [{ header: /^(?:knowledge |training )?cut-?off(?: date)?$/iu }],
  read: (text, scene) => {
    const slot = [...text].find(unit => scene.view.dates.has(unit))
    const date = slot === undefined ? undefined : scene.resolveDate(slot)
    return date?.iso === undefined ? undefined : { text, value: date.iso }
  },
  rewrite: (_, { presentFact }) =>
    typeof presentFact?.value === 'string' && presentFact.value.length >= 7
      ? readable(presentFact.value)
      : undefined,
})
