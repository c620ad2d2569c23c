import { inSmallLetters } from '../text/small-letters.ts'
import { PAST_VERB } from './past-forms.ts'
import type { Found, Phrase } from './property.ts'
import { BEFORE, ENDED } from './status-words.ts'

/*
 * What a text would do once it is law implies that it is not: `X would require labs to report`. What an act would do
 * in some case, or was feared to do, implies nothing.
 */

const ADVERBS =
  '(?:(?:also|then|only|mainly|further|instead|effectively|thus|in effect|for the first time) )*'
/** What only a law does, and does to all. */
const LEGISLATE =
  '(?:require|oblige|mandate|compel|prohibit|ban|outlaw|impose|create|establish|introduce|postpone|delay|defer|amend|repeal|pre-?empt|codify|authori[sz]e|criminali[sz]e|phase in|set up|restrict|cap|bar|ease|grant|shield|tighten|harmoni[sz]e|entitle|exempt|abolish|apply (?:only |mainly |also )*to|cover|push(?: back)?|move|stretch|extend|widen|narrow|raise|lower|simplify|streamline|soften|weaken|strengthen|expand|make|force|give|allow|let|put|set|add|hold|empower|direct|order|instruct|bring|subject|protect|regulate|target|punish|penali[sz]e|fine|demand|call for|place|insert|keep|end)'
/** Words that tell of a case, of what others think, or of what was once planned. */
const IN_SOME_CASE =
  /(?<!\p{L})(?:if|unless|were|without|otherwise|whether|cases?|scenarios?|reading|interpretation|interpreted|version|drafts?|drafted|original(?:ly)?|initial(?:ly)?|earlier|once|then|says?|argues?|claims?|warns?|fears?|believes?|hopes?|thinks?|predicts?|expects?|suppose|imagine|assuming|even|why|how|what|would have(?! to\b)|would not have(?! to\b)|in theory|in principle|presumably|likely|amend(?:ments?|ed|ing)|revis(?:ions?|ed)|changes)(?!\p{L})|[?“”"]/u
const PAST = new RegExp(PAST_VERB, 'u')

/** The ways to imply that a policy is no law yet. */
export const TO_BE_MADE: readonly Phrase[] = [
  {
    pattern: `{policy}(?: (?:proposals?|bill|draft|text|package|reform|initiative|plan))?{aside} ${ADVERBS}{value:would ${ADVERBS}${LEGISLATE}}(?![\\w-])`,
    value: 'proposed',
    alternatives: [...BEFORE, ...ENDED, 'vetoed', 'failed'],
    isImplied: true,
    isVoid: isOfSomeCase,
  },
  {
    pattern: `^\\W*under (?:the (?:proposed |planned )?)?{policy},? (?:the )?[^,;:.()]{2,60}? {value:would (?:also |then |first )*(?:have to|be (?:required|obliged|obligated|forced|barred|banned|prohibited|forbidden|allowed|entitled|liable|subject|fined)|face|need(?: to)?|apply|become|gain|get|receive|pay)}(?![\\w-])`,
    value: 'proposed',
    alternatives: [...BEFORE, ...ENDED, 'vetoed', 'failed'],
    isImplied: true,
    isVoid: isOfSomeCase,
  },
]

function isOfSomeCase({ view, span }: Found): boolean {
  const words = inSmallLetters(view.text)
  return IN_SOME_CASE.test(words) || PAST.test(words.slice(0, span.start))
}
