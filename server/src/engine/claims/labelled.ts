import type { Found, Phrase } from './property.ts'
import { LIVE } from './status-words.ts'

/*
 * A designation told by what is done under it: whoever is treated, listed or labelled as what its name says is so as
 * long as it is in force: `the ministry still treats A as a flood risk`, `A remains a flood risk`.
 */

const ADVERBS = '(?:(?:officially|formally|still|now|currently|today|legally|again) )*'
const TREATS =
  '(?:treats?|labels?|lists?|brands?|designates?|class(?:es|ifies|ify)?|regards?|deems?|considers?|counts?|marks?)'
const TREATING =
  '(?:treat|label|list|brand|designate|classify|regard|deem|consider|count|treating|labelling|labeling|listing|designating|classifying)'
const TREATED =
  '(?:treated|labelled|labeled|listed|branded|designated|class(?:ed|ified)|regarded|deemed|considered|marked)'
const AS = '(?:as )?an? '
const ENDS =
  "(?!['’]s| (?:assessment|management|review|designation|label|analysis|rating|score)s?(?![\\p{L}]))(?=\\W*$|[,.;:)—–]| (?:to|by|in|under|for|and|but|since|despite|because|even|at|on|whose|whom)\\b)"
const IN_FORCE = { value: 'in-force', alternatives: [...LIVE], isVoid: isOfNobodyNamed } as const

export const LABELLED: readonly Phrase[] = [
  {
    pattern: `{value:(?:continues? to ${TREATING}|(?:has|have) not stopped ${TREATING}|(?:still|today|currently) ${TREATS})} {_lab} ${AS}{policy}${ENDS}`,
    ...IN_FORCE,
  },
  {
    pattern: `{_lab},? (?:(?:which|that) )?{value:(?:remains|stays|continues to be|(?:is|are) (?:still|currently|today|to this day)) ${ADVERBS}(?:${TREATED} )?}${AS}{policy}${ENDS}`,
    ...IN_FORCE,
  },
  {
    pattern: `{_lab},? (?:(?:which|that) )?{value:(?:is|are) ${ADVERBS}${TREATED} }${AS}{policy}${ENDS}`,
    ...IN_FORCE,
  },
]

/** The name has to say whom it marks; what others think of somebody else is no designation. */
function isOfNobodyNamed({ view, subject, knowledge }: Found): boolean {
  const name = knowledge.entities.get(subject.entity)?.name.toLowerCase() ?? ''
  return ![...view.mentions.values()].some(
    ({ kind, entity }) =>
      kind === 'lab' && name.includes(knowledge.entities.get(entity)?.name.toLowerCase() ?? '\n'),
  )
}
