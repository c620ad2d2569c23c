import { readDate, rewriteDate } from '../dated.ts'
import { defineProperty } from '../property.ts'

const VERBS = '(?:co-)?(?:founded|established|incorporated|set up)'

/** When an organization was founded. */
export const founded = defineProperty({
  id: 'founded',
  label: 'founded',
  kinds: ['lab', 'organization'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /found|establish|incorporat|set up|成立|创立/iu,
  phrases: [
    {
      pattern: `{lab|organization}{aside},? \\(?(?:(?:was|is|which|that|first|itself|only) )*${VERBS}{briefly} {date}`,
      isEvent: true,
    },
    { pattern: `(?:^|[,;—] ?)${VERBS}{briefly} {date}, (?:the )?{lab|organization}`, isEvent: true },
    { pattern: `(?:founding|establishment) of (?:the )?{lab|organization} in {date}`, isEvent: true },
    { pattern: `{lab|organization}(?:'s|’s) (?:founding|establishment) in {date}`, isEvent: true },
    { pattern: `{lab|organization} ?(?:于|在)?{date}(?:成立|创立)`, isEvent: true },
    { pattern: `{lab|organization} ?(?:成立|创立)于{date}`, isEvent: true },
  ],
  columns: [{ header: /^(?:founded|established|founding (?:year|date)|成立(?:时间|于)?)$/iu }],
  read: readDate,
  rewrite: rewriteDate,
})
