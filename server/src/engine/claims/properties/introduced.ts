import { judgePolicyDate, readDate, rewriteDate } from '../dated.ts'
import { eventPhrases, TO_DATE } from '../event.ts'
import { defineProperty, type Scene } from '../property.ts'

const VERBS =
  '(?:(?:first |re)?(?:introduced|proposed|tabled|put forward|presented|filed|submitted|brought (?:forward|in(?= (?:in|on|by|last)\\b))|laid|floated|unveiled))'

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
  cue: /introduc|bring|brought|unveil|publish|propos|tabl|forward|present|filed|filing|submit|laid|float|提出|提案|草案|意见|意見/iu,
  phrases: [
    ...eventPhrases({
      of: 'policy',
      done: VERBS,
      did: 'introduced|proposed|tabled|unveiled|put forward|presented|filed|submitted|brought forward|laid',
      does: 'introduces|proposes|tables|presents|files|submits|puts forward',
      noun: 'introduction|tabling|filing|unveiling',
      han: '提出|提案|公布草案|征求意见|徵求意見',
    }),
    {
      pattern: `(?:presented|tabled|unveiled|published|submitted|put forward|brought forward) (?:its|the|a|their) (?:(?:first|legislative|original|long-awaited|formal) )*(?:proposal|blueprint) (?:for|of) (?:the |an? )?(?:[\\w-]+ )?{policy}${TO_DATE} {date}`,
      isEvent: true,
    },
  ],
  columns: [{ header: /^(?:introduced(?: on)?|proposed)$/iu }],
  read: (text, scene) =>
    /unveil|brought in\b/iu.test(scene.view.text) && !namesBill(scene) ? undefined : readDate(text, scene),
  judge: (claim, frame) =>
    judgePolicyDate(claim, frame, {
      properties: ['introduced'],
      states: ['proposed'],
      milestones: /introduc|propos|tabl|publish|announc|reintroduc|draft/iu,
    }),
  rewrite: rewriteDate,
})

/** What is unveiled or brought in is introduced, if it is a bill; what is a law by then may be unveiled as one. */
function namesBill({ view, knowledge }: Scene): boolean {
  return [...view.mentions.values()].some(
    ({ kind, entity }) =>
      kind === 'policy' && knowledge.facts(entity, 'type').some(({ value }) => value === 'bill'),
  )
}
