import { judgePolicyDate, readDate, rewriteDate } from '../dated.ts'
import { eventPhrases } from '../event.ts'
import { defineProperty, type Scene } from '../property.ts'

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
  cue: /sign|enact|issu|adopt|promulg|became|dates|launch|created|establish|set up|unveil|releas|start|begun|签署|颁布|公布/iu,
  phrases: [
    ...eventPhrases({
      of: 'policy',
      done: VERBS,
      did: 'signed|enacted|issued|adopted|promulgated',
      went: 'became (?:a )?law|(?:(?:on|for|of|about) [^,.;:!?\\ue000-\\uf5ff]{2,40} )?dates (?:back to|from)',
      noun: 'signing|signature|enactment|adoption|issuance|promulgation',
      han: '签署|颁布|公布',
    }),
    {
      pattern:
        '{policy}{aside},? (?:launched|created|established|set up|started|begun) (?:by|under|through|with) (?:an?|the) (?:executive |presidential )?order (?:of|dated|from|signed on|signed) {date}',
      isEvent: true,
    },
    {
      pattern: `{policy}{aside},? (?:(?:was|which|first|publicly|itself) )*(?:released|unveiled|launched){briefly} {date}`,
      isEvent: true,
    },
  ],
  columns: [
    {
      header:
        /^(?:signed(?: on| into law)?|(?:date )?(?:signed|enacted|issued|adopted)(?: date)?|signing date)$/iu,
    },
  ],
  read: (text, scene) => {
    const at = scene.view.text.indexOf(text)
    const isUnveiled = /\b(?:released|unveiled|launched)\b(?! by an? )[^,;]*$/iu.test(
      scene.view.text.slice(0, at),
    )
    return isUnveiled && !namesPlan(scene) ? undefined : readDate(text, scene)
  },
  judge: (claim, frame) => judgePolicyDate(claim, frame, /sign|enact|issu|adopt|promulgat|approv/iu),
  rewrite: rewriteDate,
})

/** A plan is made by being published; a bill that is unveiled is not yet signed. */
function namesPlan({ view }: Scene): boolean {
  return [...view.mentions.values()].some(
    mention =>
      mention.kind === 'policy' &&
      /\b(?:plan|strategy|mission|framework|roadmap|blueprint)\b/iu.test(mention.text),
  )
}
