import { judgePolicyDate, readDate, rewriteDate } from '../dated.ts'
import { eventPhrases } from '../event.ts'
import { defineProperty } from '../property.ts'

const VERBS = '(?:(?:first )?(?:introduced|proposed|tabled))'

/** The day a bill was introduced. */
export const introduced = defineProperty({
  id: 'introduced',
  label: 'introduced',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /introduc|propos|tabled/iu,
  phrases: [
    ...eventPhrases({
      of: 'policy',
      done: VERBS,
      did: 'introduced|proposed|tabled',
      noun: 'introduction',
    }),
  ],
  columns: [{ header: /^(?:introduced(?: on)?|proposed)$/iu }],
  read: readDate,
  judge: (claim, frame) =>
    judgePolicyDate(claim, frame, {
      properties: ['introduced'],
      states: ['proposed'],
      milestones: /introduc|propos|tabl|publish|announc|reintroduc|draft/iu,
    }),
  rewrite: rewriteDate,
})
