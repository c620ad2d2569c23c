import { judgePolicyDate, readDate, rewriteDate } from '../dated.ts'
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
  cue: /pass|approv|clear|voted|adopt|通过/iu,
  phrases: [
    {
      pattern: `{policy}{aside} (?:(?:was|were|is|has been|had been|which|that|formally|finally|first|itself|officially) )*${VERBS}(?: into law)?{briefly} {date}`,
      isEvent: true,
    },
    { pattern: `{policy},? \\(?${VERBS}(?: into law)?{briefly} {date}`, isEvent: true },
    { pattern: `(?:^|[,;—] ?)${VERBS}(?: into law)?{briefly} {date}, (?:the )?{policy}`, isEvent: true },
    { pattern: `(?:passed|approved|adopted) (?:the )?{policy}{briefly} {date}`, isEvent: true },
    { pattern: `{policy} ?(?:于|在){date}(?:获得?)?通过`, isEvent: true },
  ],
  columns: [{ header: /^(?:passed(?: on)?)$/iu }],
  read: readDate,
  judge: (claim, frame) =>
    judgePolicyDate(claim, frame, /pass|vote|approv|adopt|advance|clear|agree|endorse/iu),
  rewrite: rewriteDate,
})
