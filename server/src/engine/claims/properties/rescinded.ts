import { judgePolicyDate, readDate, rewriteDate } from '../dated.ts'
import { defineProperty } from '../property.ts'

const VERBS = '(?:rescinded|revoked|repealed|withdrawn|scrapped)'

/** The day it was rescinded. */
export const rescinded = defineProperty({
  id: 'rescinded',
  label: 'rescinded',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /rescind|revok|repeal|withdr|scrap|废止|撤销/iu,
  phrases: [
    {
      pattern: `{policy}{aside} (?:(?:was|were|is|has been|had been|which|that|formally|finally|first|itself|officially) )*${VERBS}(?: into law)?{briefly} {date}`,
      isEvent: true,
    },
    { pattern: `{policy},? \\(?${VERBS}(?: into law)?{briefly} {date}`, isEvent: true },
    { pattern: `(?:^|[,;—] ?)${VERBS}(?: into law)?{briefly} {date}, (?:the )?{policy}`, isEvent: true },
    {
      pattern: `(?:rescinded|revoked|repealed|withdrew|scrapped) (?:the )?{policy}{briefly} {date}`,
      isEvent: true,
    },
    { pattern: `{policy} ?(?:于|在){date}(?:被)?(?:废止|撤销)`, isEvent: true },
  ],
  columns: [{ header: /^(?:rescinded(?: on)?|repealed|revoked)$/iu }],
  read: readDate,
  judge: (claim, frame) =>
    judgePolicyDate(claim, frame, /rescind|revok|repeal|withdr|scrap|announc|replac/iu),
  rewrite: rewriteDate,
})
