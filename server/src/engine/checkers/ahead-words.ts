import type { Span } from '../text/span.ts'

/**
 * Words that tell of a day as one that is still to come: `will be published in June 2026`, `is due by …`, `nobody can
 * be fined until …`, `From 1 June 2026, firms must …`. Each pattern ends right before the date.
 */

/** A word, or a figure with its point. */
const WORD = '[^\\s,;:.!?()（）“”"«»—–]+(?:\\.\\d+)?'
/** What opens another clause or tells of something past, so that the date may be that of another verb. */
const STOP =
  '(?:who|whom|whose|which|that|where|when|while|because|since|after|before|until|till|as|than|if|unless|whether|although|though|so|did|was|were|had|came|took|went|gave|saw|began|became|broke|back|ago|earlier|previous|previously|former|formerly)'
const GAP = `(?: (?!${STOP} )${WORD}){0,12}?`
const STILL = '(?: (?:now|still|also|currently|only|then|first|likely|widely|provisionally|tentatively))*'
/** What leaves the day at the end of the words where it was. */
const PART =
  '(?:early |late |mid-|the (?:very )?(?:end|start|beginning|middle|close) of |the (?:first|second) half of |the (?:spring|summer|autumn|fall|winter) of )?'
const AT = ` (?:on|in|by|no later than|not later than|as early as|as soon as|around|sometime in|before) ${PART}`
const LIMIT = ` (?:until|till|through|up to) (?:at least )?${PART}`
const START = ` (?:(?:from|starting(?: in| on)?|beginning(?: in| on)?|effective|with effect from|as of) ${PART})?`
const COMES =
  '(?:appl(?:y|ies)|be applied|be enforced|be (?:in force|effective|binding|mandatory|required|available|enforceable|payable)|be(?:come)? law|take[s]? effect|(?:come|enter|go)(?:es|s)? into (?:force|effect|application|operation)|begin[s]?|start[s]?|open[s]?|kick[s]? in|bite[s]?|phase[s]? in|launch(?:es)?|run[s]?|become[s]? (?:applicable|effective|mandatory|binding|operative|enforceable|available|law|compulsory))'
const NOT_NOUN =
  "(?<!(?:\\b(?:the|its|their|his|her|a|political|own|free|good|ill|legal|living|popular)|[’']s) )"
const PLANNED =
  '(?:due|set|scheduled|slated|expected|planned|supposed|poised|on track|on course|likely|about|projected|tipped|forecast|anticipated|earmarked|pencilled in|penciled in|timetabled)'
const WANTS =
  '(?<!(?:\\b(?:the|its|their|his|her|no|of|and|any|these|those|such|under|similar) ))(?:plans|intends|aims|hopes|expects|plan|intend|aim|hope|expect)'

const ONE_OF = (...patterns: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?<told>${patterns.join('|')})$`, 'iu')

const BEFORE_DAY = ONE_OF(
  `${NOT_NOUN}(?:will|shall|won['’]t)${STILL} (?!to |of |and |be (?:judged|seen|remembered) )[\\p{L}-]+${GAP}${AT}`,
  `${NOT_NOUN}(?:will|shall)${STILL} (?:not )?${COMES}(?: (?:gradually|fully|only|progressively|generally|in full|again))?${START}`,
  `(?:is|are|remains?)(?: not|n['’]t)?${STILL} ${PLANNED}${STILL}(?: (?:to|for)${GAP})?${AT}`,
  `(?:is|are)${STILL} to (?:be )?[\\p{L}-]+${GAP}${AT}`,
  `(?:is|are|remains?)${STILL} ${PLANNED}${STILL} to ${COMES}(?: (?:gradually|fully|only))?${START}`,
  `(?:is|are|remains?)${STILL} (?:scheduled|slated|set|planned|expected|earmarked|pencilled in|timetabled) for ${PART}`,
  `${WANTS}${STILL} to [\\p{L}-]+${GAP}${AT}`,
  `(?:has|have)${STILL} until ${PART}`,
  `(?:(?:do|does|is|are|can|will|need|may) not|(?:do|does|is|are|ca|wo|need)n['’]t|cannot)${GAP}${LIMIT}`,
  `(?:nobody|no one|nothing|none|no [\\p{L}-]+(?: [\\p{L}-]+)?) (?:can|will|needs?|has|have|applies|apply|takes|take|comes|come|starts|start|begins|begin|is|are|must)\\b${GAP}${LIMIT}`,
  `(?:has|have|faces?|owes?|needs?) no [\\p{L}-]+${GAP}${LIMIT}`,
  `(?:(?:do|does|is|are|can|will) not|(?:do|does|is|are|ca|wo)n['’]t|cannot|none(?: of (?:its|their|the) [\\p{L}-]+)?|nothing|nobody|no one|no [\\p{L}-]+)${STILL} ${COMES}${AT}`,
  `(?:is|are|remains?)${STILL} (?:suspended|stayed|paused|frozen|delayed|deferred|postponed|on hold|blocked|barred|banned|valid|exempt|open|funded|in (?:force|effect|place)|voluntary|optional)${LIMIT}`,
  `(?:(?:will|shall)${STILL} )?(?:runs?|lasts?|applies|apply|continues?|extends?|stays?|remains?)${STILL}${LIMIT}`,
)
const BEFORE_YEAR = ONE_OF(
  `${NOT_NOUN}(?:will|shall|won['’]t)${STILL} (?!to |of |and )[\\p{L}-]+${GAP} (?:by|before|no later than|by the end of|before the end of) `,
  `${NOT_NOUN}(?:will|shall)${STILL} ${COMES} (?:in|by|from|before) ${PART}`,
  `(?:is|are|remains?)${STILL} ${PLANNED}${STILL}(?: (?:to|for))?(?: [\\p{L}-]+)? (?:in|by|for|before) ${PART}`,
  `${WANTS}${STILL} to [\\p{L}-]+${GAP} (?:by|before) ${PART}`,
  `(?:(?:do|does|is|are|can|will|need|may) not|(?:do|does|is|are|ca|wo|need)n['’]t|cannot)${GAP}${LIMIT}`,
)
/** Where the date opens its sentence: what must stand behind it. */
const OPENS =
  /^(?:(?:from|on|in|by|starting(?: in| on)?|beginning(?: in| on)?|until|before|at the end of|by the end of|at the start of) )?(?:early |late |mid-)?$/iu
const BEHIND = new RegExp(
  `^(?: onwards?)?,? (?!${STOP} )(?:(?!${STOP} |\\p{L}+ed )${WORD} ){1,9}?(?<told>(?:will|shall|won['’]t) (?!to |of )|(?:is|are) ${PLANNED} to |(?:plans|intends|aims|hopes|expects) to )`,
  'iu',
)
const HAN =
  /(?:将(?:会)?(?:于|在|从|自)?|預計(?:將)?(?:於|在)?|预计(?:将)?(?:于|在)?|計劃(?:於|在)|计划(?:于|在)|定于|定於|將(?:會)?(?:於|在|從|自)?)$/u

/** Something else than the writer, now, for certain, tells it. */
const HEDGED =
  /(?<![\p{L}\p{N}-])(?:if|unless|assum\p{L}+|suppos(?:e|ing)|whether|would|could|might|may(?! \d)|should|had|once|originally|initially|at first|at the time|until recently|imagine|scenarios?|earlier|hypothetical(?:ly)?|according|reportedly|allegedly|rumou?r\p{L}*|said|(?<!to )says?|told|wrote|(?<!to )writes?|announc(?:ed|es|ing)|promis(?:ed|es|ing)|pledg(?:ed|es|ing)|vow(?:ed|s)|agreed|confirmed|reported|declared|stated|warn(?:ed|s|ing)|predict(?:ed|s|ion|ions)|estimated|argue[ds]?|noted|suggest(?:ed|s)|believe[sd]?|(?<!to )thinks?|thought|insist(?:ed|s)|proposed|proposals?|hoped|feared|asked|decided|delayed|postponed|missed|slipped|(?:reports|states|notes|claims|estimates|forecasts|means?|meant) that)(?![\p{L}\p{N}-])|\?|[“”"「」]|曾|当时|當時|原定|原本|本应|最初|此前|称|稱|表示|宣布|报道|如果|若/iu
/** Studies of what was: the date is that of what they look at. */
const LOOKS_BACK =
  /^(?:will|shall|won['’]t|plans?|intends?|aims?|hopes?|expects?)(?: to)? (?:\p{L}+ly )?(?:study|review|investigate|examine|assess|discuss|consider|remember|recall|reflect|build|follow|repeat|mirror|resemble|look|probe|evaluate|learn|compare|need|depend|analy[sz]e|revisit|replace|reverse|undo|appeal|challenge|amend|update|cover|count|use|draw|rely|mark|commemorate)(?!\p{L})/iu
const EVENT_BEFORE_DATE =
  /(?<!\p{L})(?:(?:summit|vote|attack|incident|election|crash|meeting|hearing|leak|outage|ruling|decision|announcement|speech|order|agreement|deal|round|letter|statement|event|violation|purchase|sale)s?|breach(?:es)?|those|that|ones?|pending|outstanding|available|existing) (?:on|in|before|by) [^ ]*(?: [^ ]+ of )?$/iu
/** `contracts in force on …`, and not `will be in force on …`. */
const STATE_BEFORE_DATE =
  /(?<! (?:be|come|go|enter|remain|stay)(?: back)?(?: fully)?) in (?:force|place|effect|existence|operation|use) (?:on|in|before|by) [^ ]*(?: [^ ]+ of )?$/iu
const MAKES_EVENT =
  /(?<!\p{L})(?:hold|host|convene|see|attend|stage|publish|issue|release|launch|make|deliver|give|announce|present|table|submit|take|hand down|cast|close|complete|unveil|open|be|come|go|reach|sign)(?!\p{L})/iu
const PARTICIPLE =
  /(?<!\p{L})(?:\p{L}{2,}ed|made|held|given|set|built|drawn|sent|won|lost|met|known|shown|taken|written|begun|sold|found|brought|bought|chosen|seen) (?:on|in|by|before|no later than|around|as early as) [^ ]*(?: [^ ]+ of )?$/iu
const PASSIVE =
  /(?<!\p{L})(?:be|been|being|get)(?: \p{L}+ly)?(?: \p{L}+ (?:and|or))? \p{L}+ (?:on|in|by|before|no later than|around|as early as) [^ ]*(?: [^ ]+ of )?$/iu
/** `products placed on the market before`: a participle that belongs to the noun before it. */
const BEHIND_NOUN =
  /(?<! (?:be|been|being|get|is|are|remains?|have|has|not|and|or|also|first|formally|\p{L}+ly)) (?!(?:need|exceed|proceed|succeed|feed|speed|embed|hundred|due|set|scheduled|slated|expected|planned|supposed|poised|projected|tipped|forecast|anticipated|earmarked|timetabled) )(?:\p{L}{2,}ed|made|held|given|built|drawn|sent|won|shown|taken|written|sold|found|brought|bought|chosen|handed|put) (?:on|in|by|to|under|from|at|down|for|with|into|over|out|as|before|after|during) \S/iu
const IS_PLANNED = new RegExp(
  `(?:is|are|remains?)(?: \\p{L}+)? ${PLANNED} (?:on|in|by|before) [^ ]*(?: [^ ]+ of )?$`,
  'iu',
)
const GOES_ON =
  /^(?:[^\p{L}\p{N}\s'’-]|$| (?:and|but|or|at|when|if|as|for|to|in|on|with|after|by|under|following|before|while|so|because|unless|until|through|from|the|a|an|its|their|his|her|it|they|he|she|that|which|who|where|once|subject|despite|instead|rather|along|alongside|across|only|alone|onwards?|among|amid|over|within|against|without|about|via|into|of|\p{Lu}))/u
/** What came of it is told in the same sentence. */
const CAME_OF_IT =
  /^[^.;]*?(?:,|—|–) ?(?:and|but|yet|though|although|which|it|that|a)\b[^.;]{0,40}?(?<!\p{L})(?:has|have|had|was|were|did|never|came|slipped|passed|missed|met|went)(?!\p{L})/iu
/** Dates that an article stands before. */
const SEASON =
  /^(?:spring|summer|autumn|fall|winter|(?:first|second|third|fourth|end|middle|beginning|start) )/iu
const IS_HAN = /\p{Script=Han}/u

/** A date in a prose, its sentence, and whether it is no more than a year. */
export interface Told {
  readonly text: string
  readonly sentence: Span
  readonly date: Span
  readonly isYear: boolean
  /** No other date stands in the sentence. */
  readonly isAlone: boolean
}

/** How far before a date the words begin that tell of it, at most, in UTF-16 units. */
const REACH = 240

/** The words that tell of the date as still to come, with it; undefined where none do. */
export function toldAhead({ text, sentence, date, isYear, isAlone }: Told): Span | undefined {
  const whole = text.slice(sentence.start, sentence.end)
  if (HEDGED.test(whole)) return undefined
  const before = text.slice(sentence.start, date.start)
  const lead = SEASON.test(text.slice(date.start, date.end)) ? before.replace(/ the $/u, ' ') : before
  const behind = text.slice(date.end, sentence.end)
  if (IS_HAN.test(whole)) return hanAhead(lead, sentence, date)
  if (!GOES_ON.test(behind) || CAME_OF_IT.test(behind)) return undefined
  if (OPENS.test(before.trimStart())) {
    const told = isYear || !isAlone ? null : BEHIND.exec(behind)
    return told
      ? {
          start: sentence.start + before.length - before.trimStart().length,
          end: date.end + told[0].trimEnd().length,
        }
      : undefined
  }
  const near = lead.slice(-REACH)
  const found = (isYear ? BEFORE_YEAR : BEFORE_DAY).exec(near)
  const told = found?.groups?.told
  if (!found || told === undefined || isOfAnother(told)) return undefined
  return { start: sentence.start + lead.length - near.length + found.index, end: date.end }
}

function isOfAnother(told: string): boolean {
  if (
    LOOKS_BACK.test(told) ||
    (/ by \p{L}/iu.test(told.replace(/ by (?:the (?:end|start|close) of |early |late |mid-)?$/iu, ' ')) &&
      !/ be(?:en|ing)? /iu.test(told))
  )
    return true
  if (EVENT_BEFORE_DATE.test(told) && !MAKES_EVENT.test(told)) return true
  if (STATE_BEFORE_DATE.test(told) || BEHIND_NOUN.test(told)) return true
  return PARTICIPLE.test(told) && !PASSIVE.test(told) && !IS_PLANNED.test(told)
}

function hanAhead(lead: string, sentence: Span, date: Span): Span | undefined {
  const found = HAN.exec(lead)
  return found ? { start: sentence.start + found.index, end: date.end } : undefined
}
