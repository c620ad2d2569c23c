import { lastDay } from '../../text/day.ts'
import {
  A_DUTY,
  AHEAD,
  isAhead,
  judgePolicyDate,
  type Kin,
  overByNow,
  readDate,
  rewriteDate,
  tellsFuture,
} from '../dated.ts'
import { EFFECTIVE_TURNS } from '../effective-turns.ts'
import { HAN_BEHIND, HAN_CLOSED, HAN_FILL, NOT_LONG_AFTER, TO_DATE } from '../event.ts'
import { isOfThen } from '../framing.ts'
import { unknown, verdictOf } from '../judgment.ts'
import { overBy } from '../over.ts'
import { defineProperty } from '../property.ts'
import { LIVE } from '../status-words.ts'

/** Future or past: the day is what is asserted, not that it comes. `Was to take effect` tells a plan of the past. */
const MODAL =
  '(?:(?:which|that|is|are|been|will|shall|has|have|had|due|set|scheduled|slated|expected|poised|on course|on track|still|currently|to|not|only|now|formally|officially|fully|generally|finally|then|itself|legally|first|having|being|duly) )*'
const VERBS =
  '(?:tak(?:es?|ing) effect|took effect|(?:go(?:es)?|went|going|enter(?:s|ed|ing)?|com(?:es?|ing)|came|(?:was |were )?(?:put|brought)|been) (?:fully )?into (?:full )?(?:force|effect|application|operation)|(?:be|becom(?:es?|ing)|became|is|are|was|been|has been)? ?(?:(?:legally|fully|generally|formally) )*(?:effective|enforceable|applicable|operative|binding|mandatory|compulsory|in force|in effect|in operation)|appl(?:y|ies|ied)|kicks? in|kicked in|(?:starts?|begins?|began|started) to (?:apply|bite|bind|operate|run)|starts? applying|enters? application|go(?:es)? live|went live|com(?:es?|ing) online|came online|commence[sd]?|(?:starts?|begins?|started|began)(?= (?:on|in|from|at the)\\b)|(?:bind|bound|binds|govern(?:s|ed)?) (?=since|from)|become law|became law)'
/** What a text does as a whole, so that words may stand between it and its day. */
const COMES =
  '(?:tak(?:es?|en|ing) (?:full |legal )?effect|took (?:full |legal )?effect|(?:go(?:es)?|gone|went|going|enter(?:s|ed|ing)?|com(?:es?|ing)|came|put|been) (?:fully )?into (?:full )?(?:force|effect|application|operation)|bec(?:o|a)me (?:legally )?(?:effective|binding|law|enforceable))'
const DATE_OF =
  '(?:(?:effective|operative|start|starting|commencement|application|entry-into-force) date|date of (?:application|entry into force|commencement)|entry into (?:force|effect|application)|coming into force|start(?: date)?|commencement|first day|(?:compliance|implementation|enforcement) (?:date|deadline))'
const SHIFTED =
  '(?:(?:has|have|is|was|been|now|since) )*(?:moved|slipped|shifted|pushed(?: back| out)?|put (?:back|off)|delayed|deferred|postponed|extended|rescheduled)(?: (?:by|from) [^,;:.!?()\\ue000-\\uf5ff]{1,30}?)? to'
const LINKS = `(?:of|is|was|on|in|came|comes|falls|remains|now|still|currently|set for|fixed for|slated for|scheduled for|${SHIFTED})`
const LINK = `(?: ${LINKS}|:|,)*`
const FROM =
  '(?: (?:on|in|from|as of|as from|since|by|until|starting|beginning|effective|the|at the (?:start|beginning|end) of|back in|only|date of))*'

const PAST = /\b(?:took|went|entered|came|became|was|were|been|applied|kicked|started)\b/iu
const TENSELESS = /^(?:effective|in force|in effect|applicable)\b/iu

const KIN: Kin = {
  properties: ['effective'],
  states: LIVE,
  milestones: /appl|effect|force|begin|start|compl|obligat|dut(?:y|ies)|enforce|delay|moved|postpon/iu,
}

/** An act enters into force once, whatever of it applies later. */
const IN_FORCE = /\b(?:enter(?:s|ed|ing)?|c[oa]me|comes|coming|went) into force\b/iu
const WHOLE_KIN: Kin = { ...KIN, milestones: /into (?:force|effect)|takes? effect|general date/iu }
/** What is law, or on the books, has been so since it was passed or signed as well. */
const MADE_KIN: Kin = { ...WHOLE_KIN, properties: [...KIN.properties, 'signed', 'passed'] }
const MADE = /\b(?:books?|law)\b/iu

/** A part of an act has a day of its own. */
const WHOLE = '(?<!\\b(?:of|under|in|for|by|to|with|from) (?:the )?)'

/** The same where the day stands in apposition: `they point to X, effective since 3 May`. */
const OWN =
  '(?<!\\b(?:of|under|in|for|by|with|from|(?:amendments?|changes?|exceptions?|exemptions?|annex|additions?|updates?|revisions?|guidance|guidelines?|protocol|supplement|successor|alternative) to) (?:the )?)'

/** The day from which it applies. */
export const effective = defineProperty({
  id: 'effective',
  label: 'effective date',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  cue: /effect|online|follow|slated|scheduled|looms?|arriv|lands?\b|next|due|set for|force|appl|enforce|kick|live|compl|subject to|operat|entry|first day|bind|bound|govern|commenc|since|bite|start|beg[ai]n|until|before (?:the )?[\uf600-\uf6ff]|mandatory|(?:law|land|binding|books|live) since|生效|施行|实施|實施|适用|適用/iu,
  phrases: [
    { pattern: `${WHOLE}{policy}{aside} {value:${MODAL}${VERBS}${FROM} {_date}}`, isEvent: true },
    {
      pattern: `${WHOLE}${NOT_LONG_AFTER}{policy}{also}{aside} {value:${MODAL}${COMES}${TO_DATE} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[,;—] ?)(?:having )?${MODAL}${COMES}${TO_DATE} {date}, (?:the )?{policy}(?!['’]s)`,
      isEvent: true,
    },
    {
      pattern: `${WHOLE}{policy}{aside} (?:(?:has|have|had) )?(?:finally )?(?:began|begun|starts?|started|begins?) to (?:apply|bite|bind|operate|run|be enforced)${FROM} {date}`,
      isEvent: true,
    },
    {
      pattern: `${WHOLE}{policy}{aside} {value:(?:has|have) (?:(?:now|already|long|officially|legally) )*been (?:(?:fully|legally|generally|formally|largely|partly) )*(?:(?:the )?law(?: of the land)?|binding|mandatory|compulsory|enforceable|applicable|operative|effective|in (?:force|effect|operation|application)|on the (?:statute )?books?|live)(?: (?:in|for|across|throughout|on) [^,;:.!?()\\ue000-\\ue3ff\\ue800-\\uebff\\uf600-\\uf6ff]{2,40}?)? since (?:the (?:start|beginning|end) of )?{_date}}`,
      isEvent: true,
    },
    {
      pattern: `${OWN}{policy}(?: \\([^()]{1,30}\\))?(?:,|:| ?[—–·])? \\(?(?:which |that )?{value:(?:effective|operative|in force|in effect|in operation|applicable|on the (?:statute )?books?|law(?: of the land)?|binding|mandatory|(?:due|set|scheduled|slated|expected) to (?:${VERBS}))${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `${WHOLE}{policy}{aside} {value:(?:has|have) (?:(?:now|already|long|thus|also) )*(?:been (?:protecting|governing|binding|shielding|regulating|restricting|covering|constraining|limiting|policing)|applied to|bound|governed|protected|regulated|restricted|covered|shielded|obliged|constrained|limited|banned|outlawed|required) (?!(?:for|until|by|over|more than|the (?:[a-z]+ )?(?:debates?|discussions?|talks|conversation|agenda|negotiations|thinking|headlines|politics)|itself)\\b)[^.;:,!?()\\ue000-\\ue3ff\\ue800-\\uebff\\uf600-\\uf6ff]{2,70}? since (?:the (?:start|beginning|end|(?:first|last) day) of )?{_date}}`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[,;:—.] ?)(?:as to|as for|under|for|with regard to|as regards|regarding|concerning) (?:the )?{policy},? (?:[\\w’'-]+ ){1,6}?(?:have|has|had been given) (?:time )?until {date} (?:before|to)\\b`,
      isEvent: true,
    },
    {
      pattern: `{value:(?:(?:will|need|shall|do|does|are|is)(?: not|n['’]t)|won['’]t|(?:has|have) no (?:duty|obligation)) [^.;:!?()\\ue000-\\ue3ff\\ue800-\\uebff\\uf600-\\uf6ff]{2,90}? (?:under|by) (?:the )?{policy} (?:until|before) {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{policy}[^.;:!?()\\ue000-\\ue3ff\\ue800-\\uebff\\uf600-\\uf6ff]{0,60}? (?:have|has|(?:gives?|leaves?) [^.;:!?,()\\ue000-\\ue3ff\\ue800-\\uebff\\uf600-\\uf6ff]{3,40}?) (?:time )?{value:until {_date}} to (?!(?:comment|respond|submit comments)\\b)`,
      isEvent: true,
    },
    {
      pattern: `(?:(?:has|have) (?:been |lived |operated |worked |traded )?(?:bound by|subject to|under|governed by|covered by|followed|complied with|enforced|enforcing|policed|had to (?:comply with|follow|observe|obey|meet|respect))) (?:the )?{policy} since {date}`,
      isEvent: true,
    },
    {
      pattern: `{policy}(?: \\([^()]{1,30}\\))?, (?:which|that) {value:${MODAL}${VERBS}${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{date},? (?:when|the (?:day|date|month|year) (?:on|in) which) (?:the )?{policy}{aside} ${MODAL}${VERBS}(?=[,.;:)]| and\\b|\\W*$)`,
      isEvent: true,
    },
    {
      pattern: `^\\W*(?:on )?{date}(?:[:：]| ?[—–]| -) ?(?:the )?{policy}{aside} ${MODAL}${VERBS}(?=[,.;:)]| and\\b|\\W*$)`,
      isEvent: true,
    },
    {
      pattern: `(?:has|have) been (?:mandatory|compulsory|required|binding|due|in force) under (?:the )?{policy} since {date}`,
      isEvent: true,
    },
    {
      pattern: `(?:enforcement|application) of (?:the )?{policy} {value:(?:began|begins?|started|starts?|(?:will|is to|is (?:now )?(?:set|due|scheduled|slated|expected) to) (?:begin|start|commence)|commence[sd]?)(?: (?:on|in|from))? {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{policy}(?:'s|’s)? (?:(?:formal|actual|legal|new|planned|scheduled|current|revised|delayed|original|intended) )?{value:${DATE_OF}${LINK} {_date}}`,
      isEvent: true,
      isVoid: isOfThen,
    },
    {
      pattern: `${WHOLE}{policy}{aside},? (?:which |that )?(?:(?:now|still|currently|already) )?(?:has|carries|bears|gets|got|with) (?:an?|the|its|a new) (?:(?:formal|actual|legal|new|planned|scheduled|current|revised|delayed|intended) )?{value:${DATE_OF}${LINK} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `${WHOLE}{policy}{aside} {value:(?:(?:is|are|now|still|currently) )*(?:follows?|com(?:es?|ing) next|arrives?|lands?|looms?|(?:slated|scheduled|planned|set|due|pencill?ed in|lined up|teed up) for)(?: (?:on|in))? {_date}}(?=[,.;:)]|\\W*$| (?:and|but|with|when|while)\\b)`,
      isEvent: true,
    },
    {
      pattern: `${DATE_OF} (?:of|for|under|in) (?:the )?{policy}(?:,|:)? {value:(?:${LINKS},? )*{_date}}`,
      isEvent: true,
    },
    {
      pattern: `\\b(?:since|with|at|before|after|following|until) (?:its|the) (?:[a-z]+ ){0,2}?${DATE_OF}(?: (?:in|on|at|back in))* {date}, (?:the )?{policy}(?!['’]s)`,
      isEvent: true,
    },
    {
      pattern: `{date},? (?:is|was|remains|being|as) (?:the )?${DATE_OF} (?:of|for|under) (?:the )?{policy}(?!['’]s)`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[,;—] ?)(?:effective|in (?:force|effect))${FROM} {date}, (?:the )?{policy}`,
      isEvent: true,
    },
    ...EFFECTIVE_TURNS,
    {
      pattern: `{policy}${HAN_CLOSED}(?:${HAN_FILL}){0,6}(?:于|於|在|自|从|從)? ?{date} ?(?:${HAN_BEHIND}){0,4}(?:生效|施行|实施|實施|适用|適用)`,
      isEvent: true,
    },
    {
      pattern: `{policy}${HAN_CLOSED}的?(?:生效|施行|实施|實施|适用|適用)(?:日期?|时间|時間)(?:为|為|是|定在|定于|定於|：|:)+ ?{date}`,
      isEvent: true,
    },
  ],
  columns: [
    {
      header:
        /^(?:(?:takes? )?effect(?:ive)?(?: (?:date|on|from|since))?|in (?:force|effect) (?:since|from)|entry into force|applies from|application date|(?:生效|施行|实施|适用)(?:日期?|时间|起始日))$/iu,
    },
  ],
  read: (text, scene) => {
    const stated = readDate(text, scene)
    if (OF_A_DUTY.test(text) || LOOSELY.test(text)) return stated && { ...stated, about: A_DUTY }
    if (OF_SOME_KIND.test(text)) return stated && { ...stated, about: SOME_DAY }
    const slot = LINKED.exec(text)?.groups
    if (slot?.date !== undefined) return stated && { ...stated, text: slot.date, about: slot.words ?? '' }
    if (/\buntil\b/iu.test(text) && !/\bnot\b/iu.test(text)) return undefined
    return stated && isAhead(text, scene) ? { ...stated, about: AHEAD } : stated
  },
  judge: (claim, frame) => {
    const { text } = claim.stated
    const begun = overByNow(claim, frame)
    if (begun) return verdictOf('outdated', claim, frame, [begun], begun)
    const kin = MADE.test(text) ? MADE_KIN : IN_FORCE.test(text) ? WHOLE_KIN : KIN
    const judgment = judgePolicyDate(claim, frame, kin)
    const over =
      judgment.verdict === 'unknown' ? overBy(claim, `${claim.stated.about ?? ''} ${text}`, frame) : undefined
    if (over) return verdictOf('outdated', claim, frame, [over], over)
    const isOpen = [A_DUTY, SOME_DAY].includes(claim.stated.about ?? '') && judgment.verdict !== 'outdated'
    return isOpen ? unknown(claim, frame) : judgment
  },
  rewrite: (claim, judgment, knowledge, writing) => {
    const date = rewriteDate(claim, judgment, knowledge, writing)
    if (judgment.verdict === 'outdated' && tellsFuture(claim.stated)) return inThePast(claim.stated.text)
    const words = claim.stated.text.replace(/[\d\p{Lu}][^\d]*\d.*$/u, '')
    const isOver = lastDay(String(judgment.presentFact?.value)) <= judgment.speaksFor
    const fits = TENSELESS.test(words) || PAST.test(words) === isOver
    return date === undefined || !/\s$/u.test(words) || !fits ? undefined : words + date
  },
})

/** Words that hold the name, or tell till when. */
const OF_A_DUTY = /^until|[\ue800-\uebff]/iu

/** What may be the day of something else about it. */
const LOOSELY =
  /^(?:(?:is|are|now|still|currently) )*(?:follow|com(?:es?|ing) next|arrives?|lands?|looms?|(?:slated|scheduled|planned|set|due|pencill?ed in|lined up|teed up) for)/iu
/** A day beside that on which it takes effect. */
const LINKED = new RegExp(`^(?<words>(?:(?:${LINKS}|:),? )+)(?<date>[\\uf600-\\uf6ff].*)$`, 'iu')
const OF_SOME_KIND = /^(?:compliance|implementation|enforcement)\b/iu
const SOME_DAY = 'of some kind'

/** `will take effect on 1 January` as `took effect on 1 January`. */
function inThePast(text: string): string | undefined {
  const words =
    /^(?:will|shall|is (?:to|(?:due|set|scheduled|slated|expected) to)) (?<verb>take|come|go|enter|apply|become) (?<rest>.+)$/iu.exec(
      text,
    )?.groups
  const past = {
    take: 'took',
    come: 'came',
    go: 'went',
    enter: 'entered',
    apply: 'applied',
    become: 'became',
  }
  const verb = Object.entries(past).find(([present]) => present === words?.verb?.toLowerCase())?.[1]
  return verb === undefined || words?.rest === undefined ? undefined : `${verb} ${words.rest}`
}
