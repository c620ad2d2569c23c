import { slotClass } from './sentence-view.ts'

/*
 * A condition that readers may meet any day says whom something concerns, and leaves it as true as it is: `If your
 * system ranks tenants, the act applies to you`.
 */

const READERS =
  "(?:you(?:[’'](?:re|ve))?|your(?: [\\p{L}-]+){1,4}|(?:an?|any|the|one of your) (?:[\\p{L}-]+ ){0,3}?(?:compan(?:y|ies)|developers?|deployers?|providers?|firms?|business(?:es)?|organi[sz]ations?|labs?|vendors?|suppliers?|employers?|banks?|hospitals?|insurers?|landlords?|lenders?|schools?|universit(?:y|ies)|agenc(?:y|ies)|authorit(?:y|ies)|users?|customers?|buyers?|teams?|clients?|exporters?|importers?|operators?|platforms?|publishers?|systems?|models?|tools?|chatbots?|products?|projects?|services?|workloads?|tasks?|applications?)|(?:companies|developers|deployers|providers|firms|businesses|organi[sz]ations|labs|vendors|suppliers|employers|agencies|users|customers|buyers|exporters|operators|platforms|systems|models))"
/** What would change how things stand, and is no everyday case. */
const UNUSUAL =
  '(?:sues?|wins?|challenges?|objects?|succeeds?|prevails?|loses?|fails?|persuades?|convinces?|lobb(?:y|ies)|appeals?|votes?|could|might|were|would|will|had|did|rumou?rs?|reports?|released?|launch(?:es|ed)?|announces?|asks?|asked|doubts?)'
const CASE = new RegExp(
  `^\\W*(?:\\p{L}+(?: \\p{L}+)?, )?(?:and |but |so )?(?:if|where|whenever) ${READERS} (?!(?:[^,;]* )?${UNUSUAL}(?!\\p{L}))[^,;:.!?${slotClass('model').slice(1, -1)}${slotClass('lab').slice(1, -1)}${slotClass('policy').slice(1, -1)}]{2,120}, `,
  'iu',
)

/** A sentence without the everyday condition that it opens with. */
export function withoutCase(text: string): string {
  return text.replace(CASE, '')
}
