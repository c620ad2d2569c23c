/*
 * What the words for a duty, a step or a part of a law are about: stems, without what any duty has.
 */

/** Words that say nothing of which duty is meant. */
const COMMON =
  /^(?:count(?=$)|miles|event$|phase$|stage$|step$|what$|item$|into$|upon$|with$|them$|also$|than$|this$|that$|were$|shall$|respe|obser|satis|fulfi|meet$|imple|by$|appl|oblig|dut(?:y|ie)|rules|requi|provi|syste|model|under|moved|augus|decem|febru|janua|novem|octob|septe|march|april|since|start|begin|most|their|which|those|these|listed?|from|until|take|taken|took|came|come|went|kick|effec|compl|enter|force|bound|bind|beco?a?m|been|have|must|will|shall|when|only|first|already|curre|deadl|compli|still|today|befor|july|june|opera|devel|compa|firms|ai(?:-|$)|artif|intel|pract|date|gener(?=al$)|devel|deplo|enfor|manda|artic|annex|chapt|unacc|risk|catego|falls?$|cover|subje|sched|plann|slate|fores|confo|withi|follo|gives?$|grant|leave|time$|reach|catch|exten|ready|prepa|forces|compel|bear(?:ing)?$|conce|regar|relating$|governing$|beg[au]n$|apps?$|softw|tools?$)/u

/** Words that say how or when something is so, and not what. */
const ADVERB =
  /^(?!(?:supply|family|assembly|early|monopoly|anomaly)$)\p{L}{2,}ly$|^(?:likewise|however|therefore|moreover|nevertheless|nonetheless|instead|meanwhile|indeed|again|thus|hence|onwards?|thereafter|henceforth|too|both|even|just)$/u

const TERMS: readonly (readonly [RegExp, string])[] = [
  [/附件三/gu, ' Annex III '],
  [/附件一/gu, ' Annex I '],
  [/高风险|高風險/gu, ' high-risk '],
  [/通用/gu, ' general-purpose '],
  [/禁止|禁令/gu, ' prohibitions '],
  [/透明/gu, ' transparency '],
  [/适用|適用|生效|施行|实施|實施/gu, ' apply '],
]

/** Chinese words for duties, as the knowledge has them. */
export function inEnglish(words: string): string {
  return /\p{Script=Han}/u.test(words)
    ? TERMS.reduce((told, [from, to]) => told.replace(from, to), words)
    : words.replace(/\bGPAI\b/giu, 'general-purpose')
}

/** Whose work is meant, in its several words. */
const HIRING = /\b(?:hiring|recruit(?:ment|ing)|job applica\p{Ll}+)\b/gu
/** What is forbidden, in its several words; which practices, a law’s calendar need not say. */
const BANS =
  /\b(?:bans?|banned|forbidden|prohibited)\b(?:[^.;:]{0,20}\bcertain (?:ai )?practices)?|\bcertain (?:ai )?practices[^.;:]{0,20}\b(?:banned|forbidden|prohibited)\b/gu
/** `AI-literacy`, `AI literacy`. */
const OF_AI = /\bai[- ](?=\p{L}{3})/gu

const NUMBERED = /\b(Annex|Article|Chapter|Title|Section) ([\dIVX]+)\b/giu

/** The parts of an act that a text numbers: `annex iii`. */
export function numbered(text: string): readonly string[] {
  return [...text.matchAll(NUMBERED)].map(match => match[0].toLowerCase())
}

/** What a text is about: the first five letters of its telling words. */
export function topicsOf(text: string): readonly string[] {
  return [
    ...text
      .toLowerCase()
      .replace(BANS, 'prohibitions')
      .replace(HIRING, 'employment')
      .replace(OF_AI, '')
      .matchAll(/[\p{L}-]{4,}/gu),
  ]
    .filter(([word]) => !COMMON.test(word) && !ADVERB.test(word))
    .map(([word]) => word.slice(0, 5))
}
