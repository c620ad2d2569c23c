import { officeNames, officeStatements } from './office-words.ts'
import type { Phrase } from './property.ts'

/** What heads of companies are called. */
const COMPANY_TITLES = [
  'CEO',
  'C\\.E\\.O\\.?',
  'chief executive(?: officer)?',
  'chief exec',
  'top executive',
  'managing director',
]
/** What heads of other bodies are called besides. Of a company these may be others. */
const BODY_TITLES = [
  'executive director',
  'director[- ]general',
  'director',
  'chair(?:man|woman|person)?',
  'president',
  'secretary',
  'administrator',
  'commissioner',
]
const COMPANY_TITLE = `(?:${COMPANY_TITLES.join('|')}|boss|chief|head|leader)`
/** The source of a regular expression for all of them. */
export const TITLE = `(?:${[...COMPANY_TITLES, ...BODY_TITLES].join('|')}|boss|chief|head|leader)`

/** What may stand before a title and leaves it what it is: `longtime`, `28-year-old`, `founder and`. */
const EPITHET =
  '(?:(?:co-)?founder(?:,? (?:and|&) |[/-])|(?:its|the|a|our|their|longtime|long-serving|current|present|sitting|new|powerful|outspoken|billionaire|founding|reclusive|embattled|\\d\\d-year-old|now|still) )'
const EPITHETS = `${EPITHET}{0,2}`
/** Who holds the office no more, not yet, or only in part. */
const NOT_YET =
  'former|then|ex|past|onetime|one-time|erstwhile|previous|incoming|outgoing|next|future|co|vice|deputy|assistant|associate|under|departing|ousted|fired|late'
const NOBODY = `(?<!(?<!founder)[-–])(?<!\\b(?:${NOT_YET}|interim|acting)[- ])`
const AND_FOUNDER = '(?: (?:and|&) (?:co-)?founder| and president|/(?:co-)?founder)?'
const OFFICE = `${EPITHETS}${NOBODY}${TITLE}${AND_FOUNDER}(?![’'-]|\\w)`
/** Whoever is said to be acting for the head now is not another. */
const ACTING_OFFICE = `${EPITHETS}(?:interim |acting )?(?<!(?<!founder)[-–])(?<!\\b(?:${NOT_YET})[- ])${TITLE}${AND_FOUNDER}(?![’'-]|\\w)`
const ACTING_STYLE = `${EPITHETS}(?:interim |acting )?(?<!\\b(?:${NOT_YET})[- ])${TITLE}${AND_FOUNDER}`
/** The title of a company's head, which needs no more than the company's name before it. */
const STYLE = `${EPITHETS}${NOBODY}${TITLE}${AND_FOUNDER}`

const ADVERBS =
  '(?:(?:still|now|currently|today|also|already|again|once again|at present|for now|both|however|meanwhile|,) )*'
const IS = `(?:(?:(?:has|have) (?:since |also |now )?(?:stayed|remained|continued|carried on|kept on)|is|remains|stays|serves|is serving|acts|continues|works|stays on|carries on) ${ADVERBS}(?:on )?(?:as )?|’s |'s )`
const BODY = '(?:the )?{lab|organization}'
/** The name ends here: it is no owner, and nothing that belongs to it follows (`leads X research`, `leads X in sales`). */
const ENDS =
  "(?!['’]s)(?=\\W*$|[.,;:!?)\\]]| ?[—–]| (?:and|but|or|while|who|which|when|since|today|now|still|at (?:present|the moment)|has|had|is|was|will|would|says?|said|told|wrote|with|from|out of|on an (?:interim|acting)|(?:to|until) this day|despite|after)\\b)"
const RUN =
  '(?:run|led|headed(?: up)?|chaired|directed|helmed|steered|fronted|captained|overseen|managed|presided over)'
const FIRM =
  '(?:compan(?:y|ies)|start-?ups?|labs?|laborator(?:y|ies)|firms?|developers?|makers?|outfits?|group|giant|unicorn|business|ventures?|bod(?:y|ies)|agency|institute|commission|office|bureau|non-?profit|organi[sz]ation|foundation|platform|regulator)'
/** `an open-weight start-up based in Arden`: what a body is called before it is told who runs it. */
const CALLED = `(?:(?:an?|the|one of the) (?:(?!(?:of|to|by|from|with|for|than|like|and|or|that|which)\\b)[\\w.&’'-]+ ){0,6}?${FIRM}(?: (?:of|in|from) [^,;:.!?()\\ue000-\\uf6ff]{2,30})?,? (?:which is |that is |now |still |currently )?)`
const LEADS =
  '(?:(?:led|runs|leads|heads(?: up)?|chairs|directs|helms|steers|captains|fronts|commands|oversees|presides over|sits atop|calls the shots (?:at|in)|holds the reins (?:of|at)|has the reins of)|continues to (?:run|lead|head|chair|direct|helm|steer)|is (?:still |now )?(?:running|leading|heading|chairing|directing|steering)|(?:is|remains|sits|stands|stays) (?:still |now |firmly )?(?:at the (?:very )?(?:helm|head|top|wheel|controls)|in (?:the )?(?:charge|control|command|chair|driving seat|saddle)) (?:of|at)|(?:holds|has|occupies|keeps) the (?:top|leading|most senior) (?:job|post|position|seat|office|role) (?:at|in|of))'
const LEADS_IT =
  '(?:runs|leads|heads(?: up)?|chairs|directs|helms|steers|oversees|presides over|is (?:running|leading|heading|chairing))'
/** Behind `with` and a name. */
const IN_OFFICE = `(?:(?:as|for) ${OFFICE}|at (?:the|its) (?:very )?(?:helm|head|top|wheel|controls)|in (?:the )?(?:charge|control|command|chair|driving seat|saddle|top job|corner office))`
/** `The head of A is N, M of B`: M is another's. */
const NOT_OF_ANOTHER = '(?![^,;:.]{3,40} (?:of|at|from|for) (?:the )?[\\ue400-\\uebff])'
/** `the data-labelling firm X`: a body with what it is called. */
const WHAT_BODY = `(?:(?:the|an?|its|[a-z]+(?:'s|’s)) (?:[\\w.&’-]+ ){0,4}?${FIRM} )?${BODY}`
const RULE = '(?:leadership|direction|stewardship|chairmanship|guidance|presidency|command|management|tenure)'

const NAMING = { style: STYLE, office: OFFICE, adverbs: ADVERBS, ends: ENDS, leads: LEADS_IT }

/**
 * The ways to say who is at the head of a body: `X’s chief executive is N`, `N, who chairs X`, `X, with N at the
 * helm`, `X is run by N`, `under N, X …`, and the like in Chinese, where the name is told in Latin letters.
 */
export function officePhrases(): readonly Phrase[] {
  const latin = '(?<value>[A-Z][a-z.-]+(?: [A-Z][a-z.-]*){1,3})'
  const post =
    '(?:首席执行官|执行长|行政总裁|总经理|CEO|掌门人|总裁|负责人|一把手|主席|局长|主任|部长|院长|所长)'
  const named = [
    `{lab|organization}(?:(?:'s|’s)?,? |(?=ceo|chief|founder|co-founder))(?:(?:is|has|current) )*${STYLE}(?:,|:| is| are| remains| stays| named| called| \\(|—)* ?${ADVERBS}{name}`,
    `(?:^|[^\\w-])${OFFICE} (?:of|at) ${WHAT_BODY}(?:,? |: ?| ?— ?)(?:is |remains )?${ADVERBS}${NOT_OF_ANOTHER}{name}`,
    `(?:^|[^\\w-])${OFFICE} \\({lab|organization}\\)[:,]? {name}`,
    `(?:^|[\\s(—])${BODY}[^.:!?\\ue400-\\uf5ff]{0,90}? its ${STYLE},? {name}`,
    `(?:^|[\\s(—])${BODY}[^.:!?\\ue400-\\uf5ff]{0,90}? {name}, its ${STYLE}(?=[,.;:)]|\\W*$)`,
    `(?:^|[^\\w-])${STYLE} {name} of ${BODY}(?!['’]s)`,
    `{name}(?:'s|’s) {lab}(?= (?:is|are|has|have|wants|trains|makes|sells|says|said|publishes|released|launched|leads|and)\\b|[,.;:)]|\\W*$)`,
    `{name}, who ${ADVERBS}(?:heads|leads|runs|chairs|directs) ${BODY}${ENDS}`,
    `(?:^|[,;:—] ?|\\b(?:and|but) )(?:at|for|from|inside) {lab|organization}(?:, [^,;:.!?()]{3,60})?,? ${STYLE},? {name}(?! (?:of|at|from)\\b)(?= [a-z]|[,.;:])`,
    `{name}(?:,| \\(| ?[—–])? ?(?:who (?:is|remains|serves as) |as )?${ADVERBS}${ACTING_OFFICE}(?:,| of| at| for) ${WHAT_BODY}${ENDS}`,
    `{name}(?:,| \\(| ?[—–])? ?(?:who ${ADVERBS}(?:is|remains|serves as) )?${ADVERBS}(?:the )?{lab|organization}(?:'s|’s)? ${ACTING_STYLE}(?=[,.;:!?)]| ?[—–]| (?:and|but|who|has|is|says?|said|told)\\b|\\W*$)`,
    `{lab|organization}(?:'s|’s)? (?:interim|acting) (?:${TITLE}),? {name}`,
    `{name} \\((?:the )?{lab|organization}(?:'s|’s)?,? ${STYLE}\\)`,
    `{lab|organization}(?:'s|’s) {name}, ${STYLE}(?= (?:since|for)\\b|[,.;:)]|\\W*$)`,
    `{lab|organization},? (?:(?:is|remains) )?(?:an?|the) (?:[\\w-]+ ){0,3}?${FIRM} (?:that|which) {name} ${ADVERBS}${LEADS_IT}(?=[,.;:)]|\\W*$| (?:and|as|with|from)\\b)`,
    `{lab|organization}(?:'s|’s) {name},? (?:its|(?:the )?${FIRM}(?:'s|’s)|the) ${STYLE}(?=[,.;:)]|\\W*$)`,
    `{lab|organization}(?:'s|’s) {name}, who (?:[^.;:!?\\ue400-\\uf5ff]{2,60}? )?${ADVERBS}${LEADS_IT} (?:it|the ${FIRM})(?=[,.;:)]|\\W*$| (?:as|from|with|today|and)\\b)`,
  ]
  const said = [
    `{name} ${ADVERBS}${IS}${ADVERBS}${ACTING_OFFICE} (?:of|at|for) ${WHAT_BODY}${ENDS}`,
    `{name} ${ADVERBS}${IS}${ADVERBS}(?:the )?{lab|organization}(?:'s|’s)? ${ACTING_STYLE}(?=[,.;:!?)]| ?[—–]| (?:and|but|who|today|now)\\b|\\W*$)`,
    `${BODY}(?: \\([^()]{1,60}\\))?(?: (?:is|remains)(?: still| now| also)?|,| ?[—–]| \\() ?${CALLED}${RUN}(?: [a-z]+){0,4} by (?:${EPITHETS}(?:${TITLE}|(?:co-)?founder)?,? ?){name}`,
    `${BODY} (?:is|remains) [^.;:\\ue400-\\uf5ff]{0,70}, ${RUN}(?: [a-z]+){0,4} by {name}`,
    `(?:^|[\\s(—–])${FIRM} ${RUN} by {name}(?:,| is| called| named)+ ${BODY}(?!['’]s)`,
    `(?:^|[\\s(—–])(?<value>[a-z\\u00c0-\\u024f.'’]+(?: [a-z\\u00c0-\\u024f.'’]+){0,2})-(?:led|run|headed) (?:${FIRM},? )?${BODY}(?!['’]s)`,
    `{name},?(?: who)? ${ADVERBS}(?:${LEADS}|${IS}${ADVERBS}the (?:head|leader|boss) of) ${BODY}${ENDS}`,
    `{name},?(?: who)? ${ADVERBS}(?:runs|leads|heads) ${BODY} as ${ACTING_OFFICE}`,
    `{lab|organization}{aside}(?:,? | ?[—–] ?| \\()(?:(?:is|remains|stays|being|was|were|has been|had been|continues to be|currently|now|still|today|which|that) )*${RUN}(?: [a-z]+){0,4} by (?:${EPITHETS}(?:${TITLE}|(?:co-)?founder)?,? ?){name}`,
    `(?:^|[,;—] ?)(?:(?:still|now|currently) )?${RUN} by {name}, ${BODY}(?!['’]s)`,
    `{lab|organization}(?:{aside},?| (?:is|has|keeps|remains|continues) [^.;:!?()\\ue400-\\uf5ff]{2,50}?) (?:with|under) {name} ${IN_OFFICE}(?! (?:executive )?(?:officer )?(?:was|were|had|would|could)\\b)`,
    `{lab|organization},? (?:now |still |today )?under (?:(?:its |the )?${EPITHETS}${TITLE},? )?{name},? (?=(?:is|remains|has|wants|keeps|plans|opposes|supports)\\b)`,
    `{lab|organization} (?:is|has|keeps|remains|continues|plans|wants)[^.;:!?()\\ue400-\\uf5ff]{0,50}? under (?:the ${RULE} of |(?:its |the )?${EPITHETS}${TITLE},? ){name}(?=[,.;]|\\W*$| (?:and|has|is)\\b)`,
    `(?:^|[,;—] ?)at {lab|organization}(?:['’]s)? (?:very )?(?:helm|head|top) (?:is|stands|sits|remains) ${ADVERBS}{name}`,
    `(?:^|[,;—] ?)(?:at the (?:very )?(?:helm|head|top)|in charge|at the wheel) of ${BODY} (?:is|stands|sits|remains) {name}`,
    `(?:man|woman|person|executive|one) (?:at the (?:helm|head|top) of|in charge (?:of|at)|who (?:runs|heads|leads)) ${BODY},? (?:is )?{name}`,
    `{name}(?:'s|’s) {organization}(?= (?:still |now |also )?(?:is|has|remains|wants|keeps|continues|takes|makes|enforces|answers|pursues|opposes|investigates|expects|works)\\b)`,
    `{name} has (?:been (?:${OFFICE} (?:of|at)|in (?:charge|command|control) of|at the (?:helm|head|top) of)|run|led|headed|chaired|directed|steered) ${BODY} since\\b`,
    `{lab|organization} (?:is|remains|rests) ${ADVERBS}in the hands of {name}`,
    `(?:^|[,;—] ?)(?:with|under) {name} ${IN_OFFICE}, ${BODY}(?!['’]s)`,
    `{lab|organization} ${ADVERBS}(?:has|keeps|retains) {name} ${IN_OFFICE}`,
    `{lab|organization},? (?:of which|where|in which|at which) {name} ${IS}${OFFICE}`,
    `{lab|organization},? (?:which|that) {name} ${ADVERBS}${LEADS_IT}(?=[,.;:)]|\\W*$)`,
    `(?:^|[,;—] ?)(?:as )${OFFICE} (?:of|at) ${WHAT_BODY}, {name}(?= (?:is|has|can|will|[a-z]+s)\\b)`,
    `(?:^|[,;—] ?)as (?:the )?{lab|organization}(?:'s|’s)? ${STYLE}, {name}(?= (?:is|has|can|will|[a-z]+s)\\b)`,
    `(?:^|[,;:—(] ?)(?:now |still |today )?under (?:the ${RULE} of |${EPITHETS}(?:${TITLE},? )?)?{name}(?:(?:'s|’s) ${RULE},?|,) ${BODY}(?= (?:still |now |also |again )?(?:is|has|remains|continues|keeps|wants|plans|takes|pursues|treats|argues|makes|focuses|holds|opposes|supports|enforces|investigates|expects|sells|works|does)\\b)`,
    `{lab|organization} (?:is|remains|works|operates) ${ADVERBS}under (?:the ${RULE} of )?{name}`,
    `(?:^|[,;:—] ?)at ${BODY},? {name} (?:is|remains) ${ADVERBS}(?:in (?:charge|control|command)|${OFFICE})(?! of\\b)`,
    `^\\W*{lab|organization} ?[:—–(-]+ ?${OFFICE}:? {name}(?=\\W*$|[;,.])`,
    `^\\W*{lab|organization} ?[:—–(-]+ ?{name}(?:,| \\() ?${OFFICE}\\)?(?=\\W*$|[,;])`,
    `{lab|organization}(?: \\(|, )${OFFICE}:? {name}`,
    `^\\W*{lab|organization}(?:[,;:.]| ?[—–-] | \\()[^!?\\ue400-\\uf5ff]{1,120}?[;,:.—–(·|] ?(?:(?:${RUN}) by|${OFFICE}:?) {name}(?=\\W*$|[;,.)·|])`,
    `{lab|organization} ?(?:的)?(?:现任|现|目前的|当前)? ?${post} ?(?:是|为|仍是|仍为|:|：|一职由)? ?(?:[\\u4e00-\\u9fff·]{2,8} ?[(（])?${latin}`,
    `${latin} ?(?:目前|现在|现|仍|依然)*(?:任|担任|出任|是|为|系)+ ?{lab|organization} ?(?:的)?${post}`,
    `{lab|organization} ?(?:目前|现在|现|仍|依然)*由 ?(?:现任|创始人|联合创始人|兼|、|其)*(?:${post})? ?${latin} ?(?:执掌|掌舵|领导|掌管|主持|带领|统领|率领|管理|担任 ?${post}|出任 ?${post})`,
  ]
  return [
    ...[...named, ...officeNames(NAMING)].map(pattern => ({ pattern, isPresupposed: true })),
    ...[...said, ...officeStatements(NAMING)].map(pattern => ({ pattern })),
  ]
}

/** Titles of companies alone; other bodies have more. */
export const OF_A_COMPANY = new RegExp(`\\b${COMPANY_TITLE}\\b`, 'iu')
