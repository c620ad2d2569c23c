import { BODIES } from './law-making.ts'
import type { Found, Phrase } from './property.ts'

/*
 * What a text would do under the condition that it is made law: `if adopted, X would …`. The condition is told as open,
 * which it is not once the text has been made.
 */

const BY = `(?: by (?!(?:an)?other |more |enough |some |any )(?:${BODIES}))?`
const IF_MADE = `(?:if|should it be|were it(?: to be)?) (?:it (?:is|were|was) )?(?:ever |finally |formally |eventually )*(?:adopted|enacted|passed|approved|agreed|ratified|made law|signed)(?: into law)?${BY}(?: (?:in (?:this|its (?:present|current)) form|as (?:it stands|drafted|proposed|written|introduced)|unchanged|unamended|(?:this|next) year))?`
const WOULD = '(?:would|will|could)(?! (?:still |then )?have\\b)(?![\\w-])'
const NOT_LAW = { value: 'proposed', alternatives: ['passed'], isVoid: isForAnybody } as const

/** The ways to tell that a text is not law by what it hangs on. */
export const CONDITIONS: readonly Phrase[] = [
  { pattern: `^\\W*{value:${IF_MADE}},? (?:the )?{policy} ${WOULD}`, ...NOT_LAW },
  { pattern: `{policy},? {value:${IF_MADE}},? ${WOULD}`, ...NOT_LAW },
  {
    pattern: `{policy}{aside} would (?!have\\b)[^;:.!?\\ue800-\\uebff]{2,80}?,? {value:if (?:and when )?(?:${BODIES})(?: (?:and|or) (?:${BODIES}))? (?:agrees?|approves?|adopts?|pass(?:es)?|enacts?|backs?|consents?|signs? off|gives? (?:its|their) (?:consent|assent|approval))}(?=\\W*$|[.,;:]| (?:it|to it|on it)\\b)`,
    ...NOT_LAW,
  },
]

/** A framework is adopted by whoever uses it. */
function isForAnybody({ knowledge, subject }: Found): boolean {
  return knowledge
    .facts(subject.entity, 'type')
    .some(({ value }) => value === 'guidance' || value === 'strategy')
}
