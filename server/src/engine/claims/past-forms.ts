/*
 * Verbs in the past. A clause that has one of them tells history; one that has none, and a verb, tells the present.
 */

/** Verbs whose past is no `-ed`; those that look like their present are left out. */
const IRREGULAR =
  'was|were|had|did|would|could|might|became|began|arose|bought|broke|brought|built|came|chose|drew|drove|fell|felt|fought|found|forbade|forgot|gave|got|grew|heard|held|hid|kept|knew|laid|led|left|lent|lost|made|meant|met|oversaw|paid|ran|rose|said|sat|saw|sent|shook|showed|sold|sought|spent|spoke|stood|stole|struck|swore|taught|told|thought|threw|took|undertook|understood|went|withdrew|won|wore|wrote'
/** Behind these a participle tells no past. */
const PASSIVE =
  '(?<!\\b(?:is|are|be|been|being|get|gets|has|have|having|not|still|now|only|also|all|both|either|already|the|an?|their|its|as|or|[a-z]+ly) )'

/** Words in -ed that are adjectives before a noun, nouns, or verbs of the present. */
const NO_PAST =
  '(?:advanced|automated|embedded|unprecedented|unauthori[sz]ed|sophisticated|dedicated|united|distributed|integrated|so-called|indeed|need|speed|exceed|proceed|succeed|feed|seed|breed|heed|hundred|sacred|detailed|qualified|skilled|interested|unlimited|unregulated|connected|wicked|naked|rugged)(?![\\w-])'

/** A verb in the past, as a piece of a phrase. */
export const PAST_VERB = `(?:\\b${PASSIVE}(?:${IRREGULAR}|(?!${NO_PAST})[a-z]{2,}ed)(?![\\w-]))`
/** The auxiliaries alone, which tell the past beyond doubt. */
export const PAST_AUXILIARY = '(?:\\b(?:was|were|had|did|would|could|might)(?![\\w-]))'
/** A past that is no `-ed`, for words that must be none. */
export const IRREGULAR_PAST = `(?:${IRREGULAR})`
