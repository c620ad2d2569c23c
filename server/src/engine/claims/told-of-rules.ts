import type { Phrase } from './property.ts'
import { BEFORE, LIVE } from './status-words.ts'

/*
 * Where a law stands, told by what holds under it, by what it will do once it binds, by who means to end it: `under X,
 * exporters need a licence`, `X will bind labs when it takes effect`, `the ministry plans to withdraw X`.
 */

/** Words that name no other law. */
const WITHIN = '[^.;:!?\\ue800-\\uebff]'
const NOW = '(?:(?:still|now|currently|today|also|already) )*'
const ENDS =
  '(?=[,.;:)—–]|\\W*$| (?:and|but|as|because|since|while|by|in|before|within|next|this|later|soon|altogether)\\b)'

const HOLDS = `${NOW}(?:must|faces?|needs?|(?:have|has) to|owes?|(?:is|are) ${NOW}(?:required|obliged|bound|barred|banned|subject|exempt|entitled|liable|free|allowed|permitted)|may not|reports?|files?|pays?|gets?|receives?|enjoys?)`
/** A rule that has not ended: one that is proposed is told of in the same words. */
const NOT_ENDED = { value: 'in-force', alternatives: [...LIVE, ...BEFORE] }
/** What is on hold asks nothing of anybody, what is still to come is told of as if it did. */
const ASKS = { value: 'in-force', alternatives: [...LIVE, 'proposed', 'passed', 'signed', 'delayed'] }
const NOT_BEGUN = {
  value: 'signed',
  alternatives: ['passed', 'proposed', 'delayed', 'stayed', 'failed', 'vetoed'],
}
const NOT_LAW = { value: 'proposed', alternatives: ['passed', 'failed', 'vetoed', 'withdrawn', 'expired'] }

const MEANS =
  '(?:plans|intends|wants|aims|hopes|means|proposes|threatens|promises|(?:is|are) (?:still |now |also )*(?:planning|preparing|considering|weighing|set|expected|poised|about|moving|due|threatening|going|likely|proposing|working)|(?:has|have) (?:proposed|threatened|promised|vowed|pledged|moved|asked))'
const TO_END =
  '(?:withdraw(?:ing)?|rescind(?:ing)?|repeal(?:ing)?|revok(?:e|ing)|scrap(?:ping)?|lift(?:ing)?|abandon(?:ing)?|drop(?:ping)?|overturn(?:ing)?|abolish(?:ing)?|annul(?:ling)?|shelv(?:e|ing))'

const BINDS =
  '(?:takes (?:full )?effect|(?:comes|enters|goes) into (?:full )?(?:force|effect|application)|starts to apply|begins to apply|applies|kicks in)'

export const TOLD_OF_RULES: readonly Phrase[] = [
  {
    pattern: `(?:^\\W*|[,;:—] ?|\\b(?:and|but|that|because) )under (?:the )?{policy},? (?:which ${WITHIN}{3,70}?, )?[^,;:.!?()\\ue000-\\uf5ff]{3,80}? (?<!\\b(?:to|not|never|must|did|would|could|should|may|might|will|shall|can|cannot|had|was|were) ){value:${HOLDS}}(?![\\w-])`,
    ...ASKS,
  },
  {
    pattern: `{policy}{aside} {value:(?:will|is set to|is to|would) ${WITHIN}{3,90}? (?:when|once|as soon as) it (?:finally |formally )?${BINDS}}(?![\\w-])`,
    ...NOT_BEGUN,
    isEvent: true,
  },
  {
    pattern: `{policy}{aside} {value:(?:will|is set to|is to|would) ${WITHIN}{3,90}? (?:when|once|as soon as|if) it (?:becomes law|passes|is (?:finally |formally )?(?:signed|adopted|passed|enacted|approved))}(?![\\w-])`,
    ...NOT_LAW,
    isEvent: true,
  },
  {
    pattern: `(?<!\\b(?:would|could|not|never|no longer|once|had|did) (?:[a-z]+ )?){value:${MEANS} (?:to )?(?:formally |fully |now |soon |also )*${TO_END}} (?:the )?{policy}(?!['’]s)${ENDS}`,
    ...NOT_ENDED,
    alternatives: [...NOT_ENDED.alternatives, 'failed', 'vetoed'],
  },
]
