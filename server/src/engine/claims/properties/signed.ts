import { judgePolicyDate, type Kin, readDate, rewriteDate } from '../dated.ts'
import { eventPhrases } from '../event.ts'
import { defineProperty, type Scene } from '../property.ts'
import { LIVE } from '../status-words.ts'

const VERBS = '(?:signed|enacted|issued|adopted|promulgated)'

const VERB = /sign|enact|issu|adopt|promulgat|approv|dates|launch|releas/giu
const SIGNED: Pick<Kin, 'properties' | 'states'> = { properties: ['signed'], states: ['signed', ...LIVE] }
/** An act is adopted by those who vote on it, too. */
const MADE: Pick<Kin, 'properties' | 'states'> = {
  properties: ['signed', 'passed', 'effective'],
  states: ['signed', 'passed', ...LIVE],
}

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
  cue: /sign|enact|issu|adopt|promulg|became|dates|launch|created|establish|set up|unveil|releas|start|begun|签署|簽署|颁布|頒布|公布|发布|發布|出台|签字|簽字/iu,
  phrases: [
    ...eventPhrases({
      of: 'policy',
      done: VERBS,
      did: 'signed|enacted|issued|adopted|promulgated',
      went: 'became (?:a )?law|(?:(?:on|for|of|about) [^,.;:!?\\ue000-\\uf5ff]{2,40} )?dates (?:back to|from)',
      noun: 'signing|signature|enactment|adoption|issuance|promulgation',
      han: '签署|簽署|颁布|頒布|公布|发布|發布|出台|签字|簽字',
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
    if (isUnveiled && !namesPlan(scene)) return undefined
    const stated = readDate(text, scene)
    const verb = [...scene.view.text.slice(0, at).matchAll(VERB)].at(-1)?.[0].toLowerCase()
    return stated && verb !== undefined ? { ...stated, about: verb } : stated
  },
  judge: (claim, frame) =>
    judgePolicyDate(claim, frame, {
      ...(claim.stated.about === 'sign' ? SIGNED : MADE),
      milestones: /sign|enact|issu|adopt|promulgat|approv/iu,
    }),
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
