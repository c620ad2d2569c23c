import { isInThePast, isOfThen } from './framing.ts'
import { HOUSE } from './house.ts'
import type { Found, Phrase } from './property.ts'

/*
 * The best of what a lab has made, which the newest of its line is taken to be: `X is Wren’s most capable publicly
 * available model`, `X, its most advanced system to date, …`, `the start-up’s most powerful model is X`.
 */

const MOST =
  '(?:(?:most|single most) (?:advanced|capable|powerful|intelligent|sophisticated|potent|performant|ambitious|able)(?:,? and (?:most )?(?:advanced|capable|powerful|intelligent|sophisticated|expensive|costly|ambitious))?|smartest|cleverest|best-performing|highest-performing)'
/** Words that leave it the best of all: whoever adds one of another kind (`coding`, `small`) speaks of fewer. */
const PLAIN =
  '(?: (?:AI|language|large|general-purpose|general|frontier|foundation|publicly|generally|widely|commercially|available|public|commercial|released|shipping|proprietary|closed|open(?:-weights?|-source)?))*'
const NOUN = '(?: (?:models?|LLM|system|AI|release|offering|version|product))'
const SO_FAR =
  '(?: (?:to date|so far|yet|ever|today|currently|at present|at the moment|right now|on the market))'
const TOP = `(?:(?:current|present|own) )?(?:${MOST}${PLAIN}${NOUN}${SO_FAR}?|${MOST}${SO_FAR})`
const OWNER = "(?:{_lab|organization}(?:'s|’s))"
const STAYS =
  '(?:is|remains|stays|represents|continues to be|ranks as|counts as|still ranks as|has been|is billed as)'
const NOW = '(?:(?:currently|now|still|today|at present|already|once again|also) )*'
const ENDS = '(?=[,.;:!?)—–]|\\s*$| [—–(]| (?:and|but|so|yet|while|although|though|which|today|now)\\b)'
const NAMED =
  '(?:,? (?:is|remains)(?: called| named| still| now| currently)*|,? (?:called|named|dubbed)|,| \\(|:| ?[—–])? ?(?:the (?:new |latest )?)?'

/** Acts with which a model is put out: what it was the best of when somebody did so, it need not be. */
const PUT_OUT =
  /(?<![\p{L}-])(?:releas|launch|unveil|publish|announc|introduc|present|debut|open-sourc|shipp|premier|deliver|reveal|deploy)(?:ed|ing)(?: (?:the|its|their|[\ue400-\ue7ff](?:['’]s)?))?(?: \p{Ll}+){0,2} ?$/u

const OF_LAB: readonly string[] = [
  `{model}{aside} ${STAYS} {adv}${OWNER} ${TOP}{topped}${ENDS}`,
  `{model}(?:,| \\(| ?[—–]) ?${NOW}${OWNER} ${TOP}${ENDS}`,
]
const OF_HOUSE: readonly string[] = [
  `{model}{aside} ${STAYS} {adv}${HOUSE} ${TOP}{topped}${ENDS}`,
  `{model}(?:,| \\(| ?[—–]) ?${NOW}${HOUSE} ${TOP}${ENDS}`,
]
const BEFORE_ITS_NAME: readonly string[] = [`(?:${OWNER}|${HOUSE}) ${TOP}${NAMED}{model}(?!['’]s)`]

/** The ways to say of a model that its maker has none better. */
export const TOPMOST: readonly Phrase[] = [
  ...[...OF_LAB, ...OF_HOUSE].map(pattern => ({
    pattern,
    value: true,
    isVoid: (found: Found) => isAnothers(found) || isPutOut(found),
  })),
  ...BEFORE_ITS_NAME.map(pattern => ({
    pattern,
    value: true,
    isPresupposed: true,
    isVoid: (found: Found) => isAnothers(found) || isOfThen(found) || isInThePast(found) || isPutOut(found),
  })),
]

function isPutOut({ view, span }: Found): boolean {
  return PUT_OUT.test(view.text.slice(0, span.start))
}

/** Whether the words, or else their sentence, name labs of which none made the model. */
function isAnothers({ view, subject, span, knowledge }: Found): boolean {
  const maker = knowledge.entities.get(subject.entity)?.lab
  const labsIn = (text: string) =>
    [...text].flatMap(unit => {
      const mention = view.mentions.get(unit)
      return mention?.kind === 'lab' || mention?.kind === 'organization' ? [mention.entity] : []
    })
  const inside = labsIn(view.text.slice(span.start, span.end))
  const named = inside.length > 0 ? inside : labsIn(view.text)
  return named.length > 0 && !named.some(entity => entity === maker)
}
