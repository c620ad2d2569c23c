/*
 * What a breach costs, told without the law's name: `Non-compliance can lead to fines of …`, `Firms that break the
 * rules risk …`. It is of the law spoken of.
 */

const RULES =
  '(?:it|them|(?:the|its|these|those) (?:[a-z-]+ )?(?:law|act|rules?|bans?|prohibitions?|obligations?|duties|requirements?|provisions?|regulation|statute))'
const WHO =
  '(?:[Cc]ompanies|[Ff]irms|[Dd]evelopers|[Pp]roviders|[Oo]perators|[Dd]eployers|[Bb]usinesses|[Pp]latforms|[Ll]abs|[Vv]endors|[Ee]mployers|[Oo]rgani[sz]ations|[Ee]nterprises|[Tt]hose|[Aa]nyone)'
const BREAK =
  '(?:(?:violat|breach|infring|flout|ignor|disregard)(?:es?|s|ing)?|breaks?|breaking|fall(?:s|ing)? foul of|(?:do|does) not (?:comply|comply with|obey|follow|meet)|(?:fail|fails|failing) to (?:comply|comply with|obey|follow|meet)|fall(?:s|ing)? short of)'
const COSTS =
  '(?:(?:can|could|may|might|will|would)(?: also| now)? (?:be (?:fined|hit|punished|subject|liable|sanctioned)|face|cost|lead|result|trigger|bring|mean|carry|attract|draw|incur|expose|pay|run)|faces?|risks?|leads?|results?|triggers?|carr(?:y|ies)|costs?|incurs?|(?:is|are) (?:punishable|subject|liable|exposed|fined)|expos(?:es|ing)|brings?|draws?|attracts?|means)(?![\\p{L}-])'
const BREACH = new RegExp(
  `^["“‘(]?(?:(?:Violations?|Breach(?:es)?|Infringements?|Contraventions?) of ${RULES}|${WHO} of (?:[\\w-]+ ){1,3}?(?:models?|systems?|apps?|chatbots?|services?|tools?|products?)|(?:Non-?compliance|Failure to comply|Failing to comply|Breaking|Violating|Breaching|Flouting)(?: with)?(?: ${RULES})?|${WHO} (?:that|which|who) ${BREAK}(?: ${RULES})?|(?:[Nn]on-?compliant ${WHO}|[Oo]ffenders|[Vv]iolators)|A (?:violation|breach|first offen[cs]e)) ${COSTS}`,
  'u',
)
const MEASURED =
  /\b(?:fine[sd]?|penalt(?:y|ies)|sanctions?)\b[^.;]{0,80}\d|\d[^.;]{0,60}\b(?:fine[sd]?|penalt(?:y|ies)|sanctions?)\b/u

const OF_TURNOVER = /\d ?%[^.;]{0,40}\b(?:turnover|revenues?|sales)\b/u

/** By whose rules, or where, it costs that, may be another’s. */
const ELSEWHERE =
  /\b(?:there|elsewhere|(?:under|from|by) (?:the )?\p{Lu}|under (?:the|an?) )|\bin (?:the )?\p{Lu}/u

/** Whether a sentence tells what a breach of the law spoken of costs. */
export function tellsBreach(words: string): boolean {
  return BREACH.test(words) && (MEASURED.test(words) || OF_TURNOVER.test(words)) && !ELSEWHERE.test(words)
}
