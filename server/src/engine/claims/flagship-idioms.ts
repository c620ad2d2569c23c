/*
 * The model that a lab puts first, told by what it has: `the best that Wren has is X`, `Wren has nothing stronger than
 * X`, `X is Wren’s strongest`. In the pattern language, with the lab as the subject.
 */

const GOOD = '(?:best|strongest|finest|ablest|top)'
const BETTER = '(?:better|stronger|finer|abler|more capable|more powerful|more advanced|higher)'
const MODEL = '(?: (?:AI |language |general-purpose )?(?:models?|system|LLM|thing|product|offering))'
const NOW = '(?:(?:currently|now|still|today|at present|already|once again) )*'
const SO_FAR = '(?: (?:to date|so far|yet|ever|today|now|at present|at the moment|right now))?'
const HAS =
  '(?:now |currently |today |still )*(?:has|have|offers?|sells?|makes?|has to offer|can offer|has made|has built|has released|has on offer|serves?)'
const RANGE = '(?:line|line-up|lineup|range|portfolio|catalogu?e|family|price list|menu|stable)'
const ENDS =
  '(?=[,.;:!?)—–]|\\s*$| [—–(]| (?:and|but|so|yet|while|although|though|which|today|now|to date|so far|at present|at the moment|right now)\\b)'

/** A lab and its best model. */
export const BEST_OF_LAB: readonly string[] = [
  `{=model}{aside} (?:is|remains|stays) ${NOW}{lab}(?:'s|’s) (?:very |current |own )?${GOOD}${ENDS}`,
  `{=model}{aside} (?:is|remains|stays) ${NOW}the (?:very )?${GOOD}${MODEL}?(?: (?:that|which))? {lab} ${HAS}${ENDS}`,
  `{=model},? (?:—|–|\\()? ?${NOW}the (?:newest and |latest and )?${GOOD}${MODEL}?(?: (?:that|which))? {lab} ${HAS}${ENDS}`,
  `{=model}{aside} (?:is|remains|stays) ${NOW}the (?:very )?${GOOD}${MODEL} (?:of|from|by|at) {lab}${ENDS}`,
  `{lab}{aside} ${NOW}(?:has|have|offers|sells|makes|knows) (?:as yet |so far )?(?:nothing ${BETTER}|no ${BETTER}${MODEL}?)(?: on offer| to offer)? than {=model}${ENDS}`,
  `{lab}(?:'s|’s) ${GOOD}(?:${MODEL}| release| release yet)?${SO_FAR},? (?:is|remains) ${NOW}{=model}(?!['’]s)`,
  `the ${GOOD}${MODEL}?(?: (?:that|which))? {lab} ${HAS},? (?:is|remains) ${NOW}{=model}(?!['’]s)`,
  `nothing (?:(?:that|which) )?{lab} ${HAS} (?:beats|surpasses|outdoes|tops|matches|outperforms|comes (?:near|close to)) {=model}${ENDS}`,
  `{lab}(?:'s|’s)?[^.;:!?\\ue000-\\uf5ff]{0,30}?,? the (?:top|head|best|summit) of the ${RANGE} (?:is|remains) ${NOW}{=model}(?!['’]s)`,
  `{=model} (?:is|remains) ${NOW}the (?:jewel|star|pride|best|summit|pinnacle|crown|top model|strongest) (?:of|in) {lab}(?:'s|’s) ${RANGE}${ENDS}`,
]

/** The same of the lab that makes the model, unnamed: `X is the best the company has`. */
export const BEST_OF_HOUSE: readonly string[] = [
  `{value:{model}}{aside} (?:is|remains|stays) ${NOW}the (?:very )?${GOOD}${MODEL}?(?: (?:that|which))? (?:the (?:company|lab|laboratory|firm|group|maker|vendor)|it|they) ${HAS}${ENDS}`,
  `{value:{model}}{aside} (?:is|remains|stays) ${NOW}(?:its maker|its developer|the (?:company|lab|laboratory|firm|group|vendor))(?:'s|’s) (?:very |current |own )?${GOOD}${ENDS}`,
]
