import type { Span } from '../text/span.ts'
import type { ProseMention } from './types.ts'

/** Adverbs that leave the subject behind them first: `For now, the law …`. */
export const LEAD =
  '^["“‘(]?(?:(?:For (?:now|the moment|the time being)|At (?:present|the moment|this writing)|Today|Currently|Now|Meanwhile|However|Still|In (?:practice|law|fact|short|effect|substance|turn|force|principle)|Legally|Formally|Nevertheless|Nonetheless|As (?:things stand|matters stand|a result|of today|of now|yet)|So far|To date|Even so|Yet|But|And|Since then|Indeed|Moreover|Therefore|Thus|Hence|Then|Also|Importantly|Notably|Accordingly|(?:Since|Until|In|By|From|After|During|On) (?:then|(?:(?:early|late|mid|the (?:start|end|beginning|middle|spring|summer|autumn|winter) of) )?(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{1,2})?(?:,? (?:19|20)\\d\\d)?|(?:19|20)\\d\\d|(?:the |this |last |that )(?:spring|summer|autumn|winter|year|month|week))|(?:(?:First|Originally|Newly|Jointly) )?[A-Z][a-z]*(?:ed|[bh]eld|[bh]uilt|[bl]ed|put|out|up|made|born|run|written|drawn up|brought out) (?:in|by|on|at|from|under|with|since|into law)\\b[^,;:.!?]{2,60}(?=, it)|(?:Since|After|Before|Following|Upon|With) its [^,;:.!?]{3,60}(?=, it))[,:]? )?'
const OPENS = new RegExp(
  `(?:${LEAD}|[,;:—] )(?:[Tt]he \\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{Ll}+)?(?:-based)? )?$|^$`,
  'u',
)
const ATTRIBUTE =
  /^["“‘]?(?:the|a|an|its|their|this|new|newer|newest|latest|flagship|open|open-weight|open-source|leading|rival|frontier|startup|lab|company|giant|developer|maker|model|law|statute|order|bill|state|federal|however|meanwhile|then|but|and|yet|still|\p{Lu}\p{Ll}+(?:ese|an|ish|ench)|[\p{L}.]+['’]s|\p{L}+-based)$/iu
const VERB =
  /^(?:\s\([^)]*\))?,?\s(?:\p{Ll}+ly\s|also\s|still\s|now\s|then\s|since\s|never\s)*(\p{Ll}+(?:s|ed)|will|would|can|could|may|might|must|should|had|did|does|won|lost|beat|came|went|made|took|grew|rose|fell|led|built|began|became|sold|spent|told|gave|got|put|set|cut|ran|kept|held|left|brought|bought|sought|said)\b/u
const PLURAL =
  /^(?:models|weights|users|developers|researchers|engineers|executives|officials|shares|sales|systems|products|prices|customers|employees|versions|variants|releases|chips|apps|tools|agents|partners|investors|rivals|critics)$/

/** Whether a verb follows, not a noun that the name belongs to (`the DeepSeek moment`). */
function isBeforeVerb(rest: string): boolean {
  const word = VERB.exec(rest)?.[1]
  return word !== undefined && !PLURAL.test(word)
}

/** Whether its sentence is hardly more than a name, as that which opens an entry is. */
export function isAlone(text: string, { start, end }: Span, mention: Span): boolean {
  const words = text.slice(start, mention.start) + text.slice(mention.end, end)
  return /^\P{L}*(?:(?:(?:what|how) about|take|consider|and|next(?: comes| up(?: is)?)?|then (?:comes|there is)|enter|now|on to) )?(?:(?:the|on) )?\P{L}*$/iu.test(
    words,
  )
}

/** `Lawyers`, `Much`, `They`: what a sentence is about that no `it` can be. */
const NO_IT =
  /^["“‘(]?(?!(?:This|Its|As|Always|Perhaps|Sometimes|Besides|Whereas|News|Politics|Economics|Ethics|Does|Has|Was|Is)\b)(?:(?:Many|Most|Some|Few|Several|All|Federal|State|American|European|Chinese|Foreign|Local|Large|Small|Civil|Legal|Industry|Policy|Security|Other|But|And|Yet) ){0,2}(?:\p{L}{2,}[^\Wsiu]s|[Pp]eople|[Ss]taff|[Ww]e|[Tt]hey|[Yy]ou|I|[Aa]nyone|[Ee]veryone|[Nn]obody|[Ss]omebody|[Mm]uch|[Mm]any|[Ff]ew|[Ss]ome|[Mm]ost)\s/u
/** Another thing that `it` may be, or somebody else. */
const ANOTHER_THING =
  /\b(?:an?|the|this|that|another|its|his|her|their|our|my|your|every|each|no|one|than|unlike|versus|whether|if)\s|['’]s\s|\s\p{Lu}/u
const NO_THING =
  /\bas an? \p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?|\b(?:in|for|at|over|during|by) the (?:past|meantime|end|press|industry|country|world|field|moment|first time|time being|market|public|courts|states|coming \p{L}+|next \p{L}+|last \p{L}+)\b/giu
const AFTER_NAME =
  /^(?:[.,;!)”"]|\s*$|\s(?:in|on|for|as|to|at|with|without|by|from|under|and|because|since|after|before|when|while|today|again|closely|carefully|often|daily|more|less|too|only|every)\b)/u

/** Whether a mention is the one thing in its sentence that `it` can go back to: `Lawyers often cite X.` */
export function isOnlyThing(text: string, sentence: Span, mention: ProseMention): boolean {
  const lead = text.slice(sentence.start, mention.start)
  const rest = text.slice(mention.end, sentence.end)
  if (mention.isFamily || mention.isAnaphor || !NO_IT.test(lead) || !AFTER_NAME.test(rest)) return false
  const words = `${lead.replace(/\bthe $/u, '')} ${rest}`.replace(NO_THING, '').replace(/^\P{L}*\p{L}/u, '')
  return !ANOTHER_THING.test(words)
}

/** `, which Wren shut off in June,` and `(a small model)` leave a subject what it is. */
const ASIDE =
  /^(?:, (?:which|who|an?|the|once|long|now|still|first|itself|in|by|as|\p{Ll}{2,}(?:ed|en))\b[^,;:!?()]{2,120},|\s\([^()]{1,60}\))(?=\s)/u

/** `New York comes next: X applies …`, `Oslo:`: what is said before a colon leads up to the subject behind it. */
const BEFORE_COLON = /^[^.!?;“”"]{2,80}:\s/u

/** `President Moss’s order`: what stands before an owner's last name. */
const FORENAMES = /(?:\p{Lu}[\p{L}.-]+ ){1,3}(?=\p{Lu}[\p{L}.-]+['’]s )/gu

/** Whether the mention is what its sentence is about: first, behind an article, an adjunct or an owner at most. */
export function isSubject(text: string, sentence: Span, mention: ProseMention): boolean {
  if (mention.isAnaphor) {
    const opens = OPENS.test(text.slice(sentence.start, mention.start))
    return opens && !/^its$/iu.test(mention.text) && !/^['’]s\b/.test(text.slice(mention.end))
  }
  const rest = text.slice(mention.end, sentence.end).replace(ASIDE, '')
  if (/^(?:['’]s\b|\/|\s(?:and|or)\s|,\s)/.test(rest) || !isBeforeVerb(rest)) return false
  const lead = text.slice(sentence.start, mention.start).replace(BEFORE_COLON, '')
  const adjunct = lead.lastIndexOf(', ')
  const phrase = (adjunct >= 0 ? lead.slice(adjunct + 2) : lead).replace(FORENAMES, '')
  return phrase.split(/\s+/).every(word => word === '' || ATTRIBUTE.test(word))
}
