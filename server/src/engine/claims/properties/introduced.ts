import { judgePolicyDate, readDate, rewriteDate } from '../dated.ts'
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
    {
      pattern: `{policy}{aside} (?:(?:was|were|is|has been|had been|which|that|formally|finally|first|itself|officially) )*${VERBS}(?: into law)?{briefly} {date}`,
      isEvent: true,
    },
    { pattern: `{policy},? \\(?${VERBS}(?: into law)?{briefly} {date}`, isEvent: true },
    { pattern: `(?:^|[,;—] ?)${VERBS}(?: into law)?{briefly} {date}, (?:the )?{policy}`, isEvent: true },
    { pattern: `(?:introduced|proposed|tabled) (?:the )?{policy}{briefly} {date}`, isEvent: true },
  ],
  columns: [{ header: /^(?:introduced(?: on)?|proposed)$/iu }],
  read: readDate,
  judge: (claim, frame) =>
    judgePolicyDate(claim, frame, /introduc|propos|tabl|publish|announc|reintroduc|draft/iu),
  rewrite: rewriteDate,
})
