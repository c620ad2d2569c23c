import { judgePolicyDate, readDate, rewriteDate } from '../dated.ts'
import { eventPhrases } from '../event.ts'
import { defineProperty } from '../property.ts'

const VERBS = '(?:passed|approved|cleared|voted through)'

/** The day a legislature passed it. */
export const passed = defineProperty({
  id: 'passed',
  label: 'passed',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /pass|approv|clear|voted|adopt|通过|通過/iu,
  phrases: [
    ...eventPhrases({
      of: 'policy',
      done: VERBS,
      did: 'passed|approved|adopted',
      noun: 'passage|final passage',
      han: '通过|通過',
    }),
  ],
  columns: [{ header: /^(?:passed(?: on)?)$/iu }],
  read: readDate,
  judge: (claim, frame) =>
    judgePolicyDate(claim, frame, {
      properties: ['passed', 'signed'],
      states: ['passed', 'signed'],
      milestones: /pass|vote|approv|adopt|advance|clear|agree|endorse/iu,
    }),
  rewrite: rewriteDate,
})
