/*
 * What is told as the word of somebody whom the writer does not answer for. All expressions are for small letters, of a
 * sentence view in which a name is one character.
 */

const SAYS =
  'says?|said|reports?|reported|states?|stated|writes?|wrote|adds?|added|explains?|explained|complains?|complained|tells? (?:me|us)|told (?:me|us)|reckons?|reckoned|swears?|swore|jokes?|joked|quips?|quipped'

/** One of many, or one of the writer's acquaintance: `a consultancy's slide deck says that`, `my contractor says`. */
const SOMEBODY = new RegExp(
  `(?:^|[\\s“"(—–])(?:an?|one|another|my|your|several|two|three|a few|certain|a couple of|a number of) (?!(?:report|statement|notice|spokes\\p{Ll}+)\\b)(?:(?!(?:and|but|or|so|which|that|who|while|when|because|is|are|was|were|has|had)\\b)[\\p{L}\\d\\ue800-\\uebff\\uf600-\\uf6ff.’'-]+ ){0,6}?[\\p{L}.’'-]+(?:, [^,;:]{2,40},)? (?:(?:also|now|even|still|once|recently|keeps|often) )?(?:${SAYS})(?:,? that\\b[^;:]*|:|,)?(?: (?:the|its|their|[\\ue000-\\uf5ff](?:['’]s)?))*\\s*$`,
  'u',
)

/** `In her view the bill is dead`, `in the eyes of its critics, …`; the writer's own view is the writer's. */
const IN_VIEW =
  /\b(?:in|to|by) (?:(?:his|her|their) (?:\p{Ll}+ )?(?:view|opinion|eyes|mind|judge?ment|telling|reading|account|words|estimation|reckoning)|the (?:view|opinion|eyes|judge?ment|telling|reading|words|estimation) of [^,;:]{2,50})\b/u

/** `was described as a closed model`, `is portrayed as …`, `was billed as …`: what others call it. */
const CALLED =
  /(?:\b(?:is|are|was|were|been|being|often|widely|sometimes|still) (?:described|portrayed|depicted|characteri[sz]ed|caricatured|misdescribed|mislabel+ed)|\b(?:was|were|had been) (?:\p{Ll}+ )?(?:touted|billed|advertised|trailed|presented|reported|pitched|hyped)) as (?:(?:an?|the|its|having|being|still) ?)*$/u

/** `It is often said that`, `to hear its rivals tell it,`. */
const TALK =
  /\b(?:it (?:is|was|has been) (?:often|widely|commonly|sometimes|frequently|repeatedly|also|still) (?:said|claimed|reported|written|repeated|asserted|told)(?: that)?|to (?:hear|listen to) [^,;:]{1,40}?(?: (?:tell|put|talk|say|describe)(?: it)?)?,)/u

/** Whether the words before a value make it the word of somebody else. */
export function isHearsay(lead: string, before: string): boolean {
  return SOMEBODY.test(lead) || IN_VIEW.test(lead) || TALK.test(lead) || CALLED.test(before)
}
