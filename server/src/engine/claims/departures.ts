import { firstDay } from '../text/day.ts'
import { factsFor, unknown, verdictOf } from './judgment.ts'
import { isSamePerson, readName } from './names.ts'
import { OF_A_COMPANY, TITLE } from './office.ts'
import type { JudgeFrame, Phrase } from './property.ts'
import { endedBy } from './timeline.ts'
import type { Claim, Judgment, StatedValue } from './types.ts'

/*
 * News of who holds an office no more: `N has stepped down as head of X`, `X is no longer led by N`, `X’s former
 * chief executive, N`. Whoever is known to hold it has not left.
 */

/** What is said of the office: that somebody has left it, that he did then, that he is not back, that nobody holds it. */
const GONE = 'gone'
const WENT = 'went'
const NOT_BACK = 'not back'
const VACANT = 'vacant'
/** Behind one of these: the title may be that of another than the head of a company. */
const OF_A_BODY = ' of a body'

const BODY = '(?:the )?{lab|organization}'
/** Two to four words with capitals, which the reading checks. */
const NO_NAME =
  '(?!(?:has|have|had|is|are|was|were|not|never|will|would|may|might|could|can|should|must|did|does|to|who|and|or|of)\\b)'
const NAME = `(?<!\\p{L})${NO_NAME}\\p{L}[\\p{L}.'’-]+(?!\\p{L})(?: ${NO_NAME}\\p{L}[\\p{L}.'’-]*(?!\\p{L})){1,3}?`
const SINCE = '(?:(?:since|now|already|just|recently|abruptly|suddenly|quietly|formally|finally|meanwhile) )*'
const LEAVES =
  '(?:stepped (?:down|aside|back)|stood (?:down|aside)|resigned|quit|retired|departed|bowed out|moved on|been (?:ousted|fired|dismissed|sacked|removed|replaced|pushed out|forced out|voted out|succeeded|let go|deposed|toppled))'
const LETS_GO =
  '(?:ousted|fired|dismissed|sacked|removed|replaced|pushed out|forced out|deposed|toppled|let go of|said goodbye to)'
const HANDED =
  '(?:given up|relinquished|vacated|handed over|handed on|surrendered|ceded|lost|left) (?:the |his |her |their )?(?:top |post (?:of|as) |job (?:of|as) |role (?:of|as) |position (?:of|as) |title of |office of )?'
const LEADS_INFINITIVE = '(?:lead|run|head|chair|direct|helm|steer|oversee|manage)'
const LEADS = '(?:leads|runs|heads|chairs|directs|helms|steers|oversees|manages)'
const RUN = '(?:led|run|headed|chaired|directed|helmed|steered|overseen|managed)'
const RETURNED =
  '(?:returned|come back|came back|been (?:reinstated|restored|rehired|brought back|asked back|taken back)|been back|regained (?:it|the post|the job|his post|her post))'
const NO_LONGER =
  "(?:no longer|(?:is|does|has) (?:not|n[’']t)(?: [a-z]+)? any (?:longer|more)|not any longer)"
const FORMER = '(?:(?:former|erstwhile|one-?time|previous|past) |ex[- ])'
const ENDS =
  "(?!['’]s)(?=\\W*$|[.,;:!?)\\]]| ?[—–]| (?:and|but|or|while|who|since|after|following|over|amid|in (?:the|a|{_date}|favou?r)|to (?:make|join|found|start|run|lead|spend|pursue)|for (?:good|personal|health|family)|{_date}|on|at the|last|this|today|earlier|with|because|despite)\\b)"
const APART = '(?! (?:of|at|from|and|or)\\b)(?=[,.;:)]|\\W*$| [a-z])'

/** Phrases for those who left. */
export function departurePhrases(): readonly Phrase[] {
  const perfect = [
    `{value:${NAME},?(?: who)? (?:has|have) ${SINCE}(?:${LEAVES}|${HANDED}(?:${TITLE}(?:['’]s (?:post|job|role|office|chair|position))?|helm|reins)) }(?:(?:as|from (?:the |his |her )?(?:post |job |role |position |helm )?(?:of|as)?|(?:of|at|in)) )(?:(?:the |its )?${TITLE} )?(?:(?:of|at|for) )?${BODY}(?:['’]s? ${TITLE})?${ENDS}`,
    `{value:${NAME},?(?: who)? (?:has|have) ${SINCE}(?:left|quit|departed(?: from)?|parted (?:ways|company) with|walked out of|been (?:ousted|fired|dismissed|sacked|removed|pushed out|forced out|voted out) (?:from|by|at)) (?:the )?}{lab|organization}${ENDS}`,
    `{lab|organization} {value:(?:has|have) ${SINCE}${LETS_GO} (?:its |their |the )?(?:[a-z-]+ ){0,2}?(?:${TITLE},? )?${NAME}}(?=[,.;:]|\\W*$| as (?:its |the )?${TITLE}| (?:and|after|over|in|last|this)\\b)`,
    `{lab|organization}(?:['’]s (?:board|owners|directors|trustees|shareholders)) {value:(?:has|have) ${SINCE}${LETS_GO} (?:its |their |the )?(?:[a-z-]+ ){0,2}?(?:${TITLE},? )?${NAME}}(?=[,.;:]|\\W*$| as (?:its |the )?${TITLE}| (?:and|after|over|in|last|this)\\b)`,
    `{lab|organization} {value:(?:has|have) ${SINCE}(?:lost|parted (?:ways|company) with) (?:its|the) (?:[a-z-]+ ){0,2}?${TITLE},? ${NAME}}${APART}`,
    `{value:${NAME},?(?: who)? (?:is )?${NO_LONGER} (?:${LEADS}|${LEADS_INFINITIVE}|(?:serves as |holds the (?:post|job|title|office|position) of |acts as )?(?:the )?${TITLE} (?:of|at|for)|at the (?:helm|head|top) of|in charge (?:of|at)|with|works (?:at|for)) }${BODY}${ENDS}`,
    `{value:${NAME},?(?: who)? (?:is|remains) ${NO_LONGER} (?:the )?}{lab|organization}(?:['’]s)? ${TITLE}${ENDS}`,
    `{lab|organization}(?:,? (?:which|that))? {value:is ${NO_LONGER} (?:${RUN} by|under|in the hands of) ${NAME}}${APART}`,
    `{lab|organization}(?:['’]s)? ${TITLE} {value:is ${NO_LONGER} ${NAME}}${APART}`,
  ]
  const named = [
    `{value:${NAME}(?:,| \\(| ?[—–]| is)? ?(?:the |a |an |its )?(?:${FORMER}|(?:formerly|once|until recently|previously) (?:the )?)${TITLE} (?:of|at) }${BODY}${ENDS}`,
    `{value:${NAME}(?:,| \\(| ?[—–]| is)? ?(?:the |a |an )?${FORMER}}{lab|organization}(?:['’]s)? ${TITLE}${ENDS}`,
    `{lab|organization}(?:['’]s)? {value:${FORMER}${TITLE},? ${NAME}}${APART}`,
    `(?:^|[^\\w-])(?<value>${FORMER}${TITLE} of (?:the )?{lab|organization},? ${NAME})${APART}`,
    `(?:^|[^\\w-])(?<value>${FORMER}(?:the )?{lab|organization} ${TITLE},? ${NAME})${APART}`,
    `{value:${NAME}, who (?:once|formerly|used to|previously|for years|until [^,;:.]{3,30}?) ?(?:${RUN}|ran|${LEADS_INFINITIVE}) }${BODY}${ENDS}`,
    `{value:${NAME}, who (?:ran|led|headed|chaired|directed|was (?:the )?${TITLE} (?:of|at)) }${BODY}(?= (?:until|till|from|between|through|for (?:a|two|three|four|five|ten|the)|in {_date}|before|under|during|when|at the time)\\b)`,
  ]
  const past = [
    `{value:${NAME} (?:was |had been )?(?:ousted|fired|dismissed|sacked|removed|pushed out|forced out|resigned|stepped down|stood down|quit|left|departed)(?: (?:as|from|by|at) (?:the |its )?(?:${TITLE} (?:of|at) )?)?} ?(?:the )?{lab|organization}[^.;:!?]{0,60}?(?:\\b(?:and|but|,) ?(?:he |she |they )?(?:has|have|is|was) (?:not|never|n['’]t)(?: since| yet)? ${RETURNED}|\\b(?:and|but|,) ?(?:he |she |they )?never (?:returned|came back|went back|regained))`,
    `{lab|organization}(?:['’]s (?:board|owners|directors|trustees|shareholders))? {value:(?:ousted|fired|dismissed|sacked|removed|pushed out|forced out|deposed) (?:its |their |the )?(?:[a-z-]+ ){0,2}?(?:${TITLE},? )?${NAME}}[^.;:!?]{0,60}?(?:who |he |she |they |and |but )(?:(?:has|have|is|was) (?:not|never|n['’]t)(?: since| yet)? ${RETURNED}|never (?:returned|came back|went back))`,
    `{value:${NAME} (?:was |had been )?(?:ousted|fired|dismissed|sacked|removed|pushed out|forced out|resigned|stepped down|stood down|quit|left)[^.;:!?]{0,60}? (?:and|but|,) ?(?:he |she |they )?(?:has|have|is|was) (?:not|never|n['’]t)(?: since| yet)? ${RETURNED} (?:as|to) (?:the |its )?(?:${TITLE} of )?}(?:the )?{lab|organization}(?:['’]s? (?:${TITLE}|helm|top job))?${ENDS}`,
    `{value:${NAME} (?:stepped (?:down|aside)|stood (?:down|aside)|resigned|quit|retired|was (?:ousted|fired|dismissed|sacked|removed|replaced|pushed out|forced out|voted out)) as }(?:the )?(?:${TITLE} (?:of|at) )?(?:the )?{lab|organization}(?:['’]s? ${TITLE})?${ENDS}`,
  ]
  return [
    ...perfect.map(pattern => ({ pattern })),
    ...named.map(pattern => ({ pattern, isPresupposed: true })),
    {
      pattern: `{lab|organization} {value:(?:(?:still |now |currently )*(?:has no|lacks an?|goes without an?)|(?:is|remains) (?:still |now |currently )*without an?) (?:permanent |regular |appointed |full-time )?${TITLE}}(?=[,.;:]|\\W*$| (?:and|at|since|after|for)\\b)`,
    },
    ...past.map(pattern => ({ pattern, isEvent: true })),
  ]
}

const LED_BY_VERB =
  /^(?:(?:has|have) .*(?:ousted|fired|dismissed|sacked|removed|replaced|pushed|forced|deposed|toppled|let go|goodbye|lost|parted)|is (?:no longer|not) |(?:former|erstwhile|one-?time|previous|past|ex)[ -])/iu
const NOBODY =
  /^(?:(?:still|now|currently) )*(?:has no|lacks|goes without|(?:is|remains) (?:(?:still|now|currently) )*without)\b/iu
const DISMISSED =
  /^(?:ousted|fired|dismissed|sacked|removed|pushed out|forced out|deposed) (?:its|their|the|\p{Lu})/u
/** `Former X chief executive `. */
const BEFORE_NAME = new RegExp(
  `^(?:former|erstwhile|one-?time|previous|past|ex)[ -].*\\b${TITLE},? (?=\\p{Lu})`,
  'iu',
)
const IS_PERFECT = /\b(?:longer|has|have|is|remains|former|erstwhile|one-?time|previous|past|ex)\b/iu
const CAME_BACK =
  /\b(?:return(?:ed|s)?|reinstat\w+|c[ao]me back|comeback|rehired|restored|brought back|back (?:as|at|in)|is back)\b/iu
const NEVER =
  /(?:\bnot|n['’]t|\bnever)(?: since| yet| been| come| came| went)* (?:returned|back|reinstated|restored|rehired|brought back|asked back|taken back|regained)/iu

/** Who is said to have gone, where words of a phrase tell of that. */
export function readDeparture(text: string, sentence: string): StatedValue | undefined {
  if (NOBODY.test(text)) return { text: text.trim(), value: VACANT, about: VACANT }
  if (!text.endsWith(' ') && !LED_BY_VERB.test(text) && !DISMISSED.test(text)) return undefined
  if (/\breport(?:s|ed|edly)?\b|\baccording to\b/iu.test(sentence)) return undefined
  const stated = readName(text.trim().replace(BEFORE_NAME, '').replace(/,/gu, ' ,'))
  if (!stated) return undefined
  const isBack = CAME_BACK.test(sentence)
  if (isBack && !NEVER.test(sentence)) return undefined
  const about = isBack ? NOT_BACK : IS_PERFECT.test(text) ? GONE : WENT
  const words = /\b(?:chair|director|president|secretary|administrator|commissioner)/iu.test(sentence)
  return {
    text: text.trimEnd(),
    value: stated.value,
    about: words && !OF_A_COMPANY.test(text) ? `${about}${OF_A_BODY}` : about,
  }
}

/** Whether somebody is said to have left, and not to hold an office. */
export function isDeparture({ about = '' }: StatedValue): boolean {
  return [GONE, WENT, NOT_BACK, VACANT].includes(about.split(OF_A_BODY)[0] ?? '')
}

/** Who is known to hold an office has not left it. */
export function judgeDeparture(claim: Claim, frame: JudgeFrame): Judgment | undefined {
  const [about = '', ofBody] = claim.stated.about?.split(OF_A_BODY) ?? []
  if (!isDeparture(claim.stated)) return undefined
  const { knowledge, asOf } = frame
  if (ofBody !== undefined && knowledge.entities.get(claim.subject)?.kind === 'lab')
    return unknown(claim, frame)
  const facts = factsFor(claim, frame)
  const own = facts.filter(
    ({ value }) => about === VACANT || isSamePerson(String(claim.stated.value), String(value)),
  )
  const held = own.find(fact => !endedBy(fact, asOf))
  if (!held || claim.stance.isReported === true) return unknown(claim, frame)
  const contradicted = verdictOf('contradicted', claim, frame, [held], held)
  const spoken = claim.stance.speaksFor
  if (about === NOT_BACK) return contradicted
  const isNow = claim.stance.tense === 'present' || /\b(?:no|any) longer\b/iu.test(claim.stated.text)
  if (about !== WENT && isNow && !spoken) return contradicted
  const isOnce = own.length > 1 && about !== VACANT
  const isOfThen = !spoken || (about !== VACANT && spoken.range.last <= firstDay(held.asOf))
  const isBefore = spoken !== undefined && spoken.range.first < firstDay(held.validFrom ?? '0001')
  return isOnce || !isOfThen || isBefore || about === VACANT ? unknown(claim, frame) : contradicted
}
