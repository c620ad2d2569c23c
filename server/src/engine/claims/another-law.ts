import { slotClass } from './sentence-view.ts'

/*
 * What is said of a law that another is like, of a draft of it, or beside it, is not what the law itself says:
 * `A bill modelled on X carries fines of …`, `As introduced, X …`, `those who know X expect the new bill to …`.
 */

const KIN =
  'answers?|sisters?|siblings?|twins?|cousins?|cop(?:y|ies)|clones?|counterparts?|rivals?|alternatives?|successors?|predecessors?|forerunners?|sequels?|companions?|versions?|drafts?|imitations?|equivalents?'
const BEFORE_NAME = new RegExp(
  `\\b(?:model(?:l)?ed (?:up)?on|inspired by|based on|patterned (?:on|after)|derived from|drawn from|borrow(?:s|ed|ing) from|similar to|akin to|comparable to|close to|in the (?:mould|mold|spirit|image|style) of|follow(?:s|ed|ing) the (?:lead|example) of|mirror(?:s|ed|ing)?|echo(?:es|ed|ing)?|imitat(?:es|ed|ing)|cop(?:ies|ied|ying)|resembl(?:es|ed|ing)|goes? (?:beyond|further than)|unlike|than|like|became|before|until|without|prior to|(?:${KIN}) (?:of|to|for))(?: (?:the|that of|those of))? $`,
  'iu',
)
const BEHIND_NAME = new RegExp(
  `^['’]s (?:(?:first|early|earlier|original|initial|previous|old|older|new|Senate|House) )?(?:${KIN})\\b`,
  'iu',
)
const AT_FIRST =
  /\b(?:as (?:first |originally )?(?:introduced|drafted|proposed|written|tabled)|when (?:it|the \p{L}+) was (?:first )?(?:introduced|drafted|proposed|tabled|written)|at (?:its )?(?:launch|introduction))\b/iu
const BESIDE =
  /\b(?:the|a|an|another|this|that) (?:new|other|next|second|rival|federal|state|draft|Senate|House) (?:bill|law|act|measure|proposal|statute)\b/iu
const LAW = new RegExp(slotClass('policy'), 'u')
const LAWS = new RegExp(slotClass('policy'), 'gu')

/** Whether a figure is another law’s than that named last before it, else first behind it, or a draft’s. `text` is that of a view. */
export function isAnotherLaws(text: string, figure: string): boolean {
  const end = Math.max(0, text.indexOf(figure))
  const lead = text.slice(0, end)
  const at = [...lead.matchAll(LAWS)].at(-1)?.index
  if (AT_FIRST.test(text)) return true
  if (at === undefined) return BEFORE_NAME.test(text.slice(0, Math.max(0, text.search(LAW))))
  const behind = lead.slice(at + 1)
  return BEFORE_NAME.test(lead.slice(0, at)) || BEHIND_NAME.test(behind) || BESIDE.test(behind)
}
