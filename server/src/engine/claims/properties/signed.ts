import { judgePolicyDate, readDate, rewriteDate } from '../dated.ts'
import { defineProperty } from '../property.ts'

const VERBS = '(?:signed|enacted|issued|adopted|promulgated)'

/** The day it was signed. */
export const signed = defineProperty({
  id: 'signed',
  label: 'signed',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /sign|enact|issued|adopt|promulg|签署|颁布|公布/iu,
  phrases: [
    {
      pattern: `{policy}{aside} (?:(?:was|were|is|has been|had been|which|that|formally|finally|first|itself|officially) )*${VERBS}(?: into law)?{briefly} {date}`,
      isEvent: true,
    },
    { pattern: `{policy},? \\(?${VERBS}(?: into law)?{briefly} {date}`, isEvent: true },
    { pattern: `(?:^|[,;—] ?)${VERBS}(?: into law)?{briefly} {date}, (?:the )?{policy}`, isEvent: true },
    {
      pattern: `(?:signed|issued|enacted|adopted|promulgated) (?:the )?{policy}(?: into law)?{briefly} {date}`,
      isEvent: true,
    },
    { pattern: `{policy} ?(?:于|在){date}(?:正式)?(?:签署|颁布|公布)`, isEvent: true },
  ],
  columns: [
    {
      header:
        /^(?:signed(?: on| into law)?|(?:date )?(?:signed|enacted|issued|adopted)(?: date)?|signing date)$/iu,
    },
  ],
  read: readDate,
  judge: (claim, frame) => judgePolicyDate(claim, frame, /sign|enact|issu|adopt|promulgat|approv/iu),
  rewrite: rewriteDate,
})
