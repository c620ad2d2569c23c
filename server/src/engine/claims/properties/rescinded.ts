import { judgePolicyDate, readDate, rewriteDate } from '../dated.ts'
import { eventPhrases } from '../event.ts'
import { defineProperty, type Found } from '../property.ts'
import { ENDED } from '../status-words.ts'

const VERBS =
  '(?:rescinded|revoked|repealed|withdrawn|scrapped|lifted|annulled|overturned|cancel+ed|axed|abolished|struck down|terminated|dropped|retracted|undone|torn up|rolled back|reversed|dismantled)'

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
  cue: /rescind|revok|repeal|withdr|scrap|rescis|revoc|lift|annul|overturn|cancel|axed|abolish|struck|terminat|dropped|retract|undid|undone|t[oe]r[en] up|roll(?:ed|s|ing)? back|revers|\bend(?:ed)?\b|lapsed|expired|废止|廢止|撤销|撤銷|废除|廢除|取消/iu,
  phrases: [
    ...eventPhrases({
      of: 'policy',
      done: VERBS,
      did: 'rescinded|revoked|repealed|withdrew|scrapped|lifted|annulled|overturned|cancel+ed|axed|abolished|struck down|terminated|dropped|retracted|undid|tore up|rolled back|reversed|ended',
      does: 'rescinds|revokes|repeals|withdraws|scraps|lifts|annuls|cancels|drops',
      went: 'ended|came to an end|lapsed|expired',
      noun: 'rescission|revocation|repeal|withdrawal|lifting|annulment|cancellation|end',
      han: '废止|廢止|撤销|撤銷|废除|廢除|取消',
    }).map(phrase => ({ ...phrase, isVoid: isOwnDay })),
  ],
  columns: [{ header: /^(?:rescinded(?: on)?|repealed|revoked)$/iu }],
  read: readDate,
  judge: (claim, frame) =>
    judgePolicyDate(claim, frame, {
      properties: ['rescinded'],
      states: ENDED,
      milestones: /rescind|revok|repeal|withdr|scrap|announc|replac|lift|drop|end|cancel/iu,
    }),
  rewrite: rewriteDate,
})

/** `the White House scrapped the order of October 2023`: the order’s own day. */
function isOwnDay({ view, span }: Found): boolean {
  return /[\ue800-\uebff] (?:of|from|dated) [\uf600-\uf6ff]$/u.test(view.text.slice(span.start, span.end))
}
