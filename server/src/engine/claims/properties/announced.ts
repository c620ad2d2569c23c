import { agrees } from '../compare.ts'
import { readDate, rewriteDate } from '../dated.ts'
import { eventPhrases } from '../event.ts'
import { judgeSingle } from '../judge-single.ts'
import { unknown, verdictOf } from '../judgment.ts'
import { defineProperty } from '../property.ts'

/** What comes out on a day may be announced on it. */
const SIBLINGS = ['released', 'weights-released']

/** The day a model was announced, which may be days before it came out. */
export const announced = defineProperty({
  id: 'announced',
  label: 'announcement',
  kinds: ['model'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /announc|unveil|present|preview/iu,
  phrases: eventPhrases({
    of: 'model',
    done: '(?:announced|unveiled|presented|previewed)',
    did: 'announced|unveiled|presented|previewed',
    noun: 'announcement|unveiling|presentation',
    kinds: "(?:(?!(?:and|or|of|to|for|with|on|in|than)\\b)[\\w.’'-]+ ){0,3}?",
  }),
  columns: [{ header: /^(?:announced(?: on)?|announcement(?: date)?|unveiled)$/iu }],
  read: readDate,
  judge: (claim, frame) => {
    const { knowledge, property } = frame
    const judgment = judgeSingle(claim, frame)
    if (judgment.verdict !== 'contradicted') return judgment
    const support = SIBLINGS.flatMap(id => knowledge.facts(claim.subject, id)).find(fact =>
      agrees(property, claim.stated, fact, knowledge),
    )
    if (support) return verdictOf('current', claim, frame, [support], support)
    const isServed = knowledge
      .facts(claim.subject, 'availability')
      .some(({ validFrom }) => validFrom?.startsWith(String(claim.stated.value).slice(0, 7)) === true)
    return isServed || claim.stated.relation === 'about' ? unknown(claim, frame) : judgment
  },
  rewrite: rewriteDate,
})
