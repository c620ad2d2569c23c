import { ADJUNCT } from './descriptor.ts'
import type { Phrase } from './property.ts'

/** Something that happened to a subject on a day, and the words for it. */
export interface DatedEvent {
  /** The kind of the subject: `policy`. */
  readonly of: string
  /** Participles: `signed|enacted`. */
  readonly done: string
  /** Verbs whose object the subject is: `signed|enacted`, `withdrew`. */
  readonly did: string
  /** The same in the present, as entries of a timeline have them: `signs`. */
  readonly does?: string
  /** Intransitive verbs of which the subject is the subject, if any: `became law`. */
  readonly went?: string
  /** Nouns: `signing|enactment`. */
  readonly noun?: string
  /** Chinese verbs. */
  readonly han?: string
  /**
   * Given where participles are also what the subject itself may have done (`founded`): those that can be nobody else's
   * behind a comma.
   */
  readonly beside?: string
  /** Words that may stand between a verb and its object: `its newest`. */
  readonly kinds?: string
}

/** An insertion between commas, or in parentheses, with no name and no date in it. */
const INSERTED =
  '(?:, (?!and\\b|but\\b|or\\b|which\\b|who\\b|whose\\b|where\\b)[^,;:!?()\\ue000-\\ue3ff\\ue800-\\uebff\\uf600-\\uf6ff]{2,70},| \\([^()\\uf600-\\uf6ff]{1,60}\\),?)'
const AUXILIARY = `(?:(?:was|were|is|been|being|has been|had been|having been|which|that|formally|finally|first|itself|officially|duly|later|then|only|got|once|eventually|publicly|quietly|also|both|all|unanimously|jointly|narrowly|provisionally|overwhelmingly) )*`
const BE = '(?:was|were|is|had been|has been|having been|being|got) '
const INTO_LAW = '(?: into (?:law|being|force)| in full| through(?! (?:the|both|its)\\b))?'
const THE = "(?:the |its |their |[\\w.-]+(?:'s|’s) )?"
/** What a subject is called: `an open-weight model`. */
const NOUN =
  '(?:models?|LLMs?|systems?|releases?|compan(?:y|ies)|start-?ups?|labs?|firms?|developers?|group|agency|bod(?:y|ies)|institute|commission|office|laws?|acts?|bills?|statutes?|rules?|regulations?|directives?|orders?|memorand(?:um|a)|memos?|measures?|decrees?|treat(?:y|ies)|instruments?)'
/** Words behind which a noun is of something else. */
const HEADED = 'of|to|by|from|for|with|than|like|and|or|but|that|which|who|on|in|under'
/** Who did it, as the subject of a relative clause. */
const AGENT = '(?:(?:the|a|his|her|its) )?[a-z][\\w’.-]*(?: (?!(?:not|never|yet|nobody)\\b)[\\w’.-]+){0,3}?'
/** `It endorsed the declaration in D`: a participle has no object. */
const NO_OBJECT =
  '(?! (?:the|an?|its|their|all|both|several) (?!(?:same|very|next|previous|following|day|week|month|year)\\b))'
/** Who did it: words in which nobody does anything else. */
const BY =
  "(?: by(?: (?!(?:who|which|that|after|before|when|while|is|was|were|has|had|have|will|would|took|takes|entered|went|came|became|becomes|enters|comes|goes|kicks|applies|apply|but)\\b)[\\w.’'-]+| [\\ue400-\\ue7ff\\uf400-\\uf5ff](?:['’]s)?){1,10}?(?<!\\b(?:[a-z]{2,}ed|chosen|taken|given|written|driven|made|held|born|led|won))(?= (?:in|on|back|early|late)\\b))?"
/** `Two months after X was signed, on 3 May, …`: the day is not that of the signing. */
export const NOT_LONG_AFTER =
  '(?<!\\b(?:months?|weeks?|days?|years?|hours?|shortly|soon|long|just|right) (?:after|before) (?:the )?)'
/** `was preparing the release of X`, `ahead of its launch`: it has not happened by then. */
const NOT_BEFORE_IT =
  '(?<!\\b(?:prepar(?:e[sd]?|ing)|plan(?:s|ned|ning)?|await(?:s|ed|ing)?|expect(?:s|ed|ing)?|anticipat(?:es|ed|ing)|discuss(?:es|ed|ing)?|consider(?:s|ed|ing)?|delay(?:s|ed|ing)?|postpon(?:es|ed|ing)|promis(?:es|ed|ing)|schedul(?:es|ed|ing)|teas(?:es|ed|ing)|work(?:s|ed|ing)? (?:on|towards?)|wait(?:s|ed|ing)? for|ready(?:ing)? for|readied|preparations? for|ahead of|prior to|in advance of|up to|hint(?:s|ed|ing)? at|oppos(?:es|ed|ing)|block(?:s|ed|ing)?) (?:(?:for|the|its|their|an?|upcoming|coming|planned|imminent|public|full|official|formal|next) )*)'
/** What makes a date another event's, or no event's. */
const OTHERS =
  'and|but|nor|or|which|who|whose|that|when|where|while|until|till|after|before|since|because|if|unless|though|although|following|despite|amid|than|as|ahead|without|against|amend(?:s|ed|ing)|replac(?:es|ed|ing)|supersed(?:es|ed|ing)|repeal(?:s|ed|ing)|revok(?:es|ed|ing)|rescind(?:s|ed|ing)|extend(?:s|ed|ing)|delay(?:s|ed|ing)|postpon(?:es|ed|ing)|expir(?:es|ed|ing)|pending|propos(?:es|ed|ing)|introduc(?:es|ed|ing)|sign(?:s|ed|ing)|pass(?:es|ed|ing)|tak(?:es|ing)|took|enter(?:s|ed|ing)|enact(?:s|ed|ing)|adopt(?:s|ed|ing)|announc(?:es|ed|ing)|releas(?:es|ed|ing)|launch(?:es|ed|ing)|publish(?:es|ed|ing)|becom(?:es?|ing)|comes?|goes|kicks|appl(?:y|ies)|will|shall|would'
/** The way from an event to its date: words, with insertions, that bring in no other event. */
export const TO_DATE = `(?:${INSERTED}|,? (?!(?:${OTHERS})(?![\\w-])|(?:[a-z]{2,}ed|chosen|taken|given|written|driven|made|held|born|led|won) (?:in|on|of|from|back|early|late|dated)\\b)[^\\s,;:!?()\\ue000-\\ue3ff\\ue800-\\uefff\\uf600-\\uf6ff]+){0,9}?,?(?: (?:in|on|of|at|by|as of|as early as|back in|from|dated|the(?: (?:start|beginning|end|first days|last days|middle) of)?))*(?<!\\b(?:act|treaty|(?<!into )law|order|directive|statute|regulation|convention|budget|version|draft|report|summit|elections?|rules?|code|plan|agreement|accord|framework|resolution|strategy|proposal|bill|amendments?|guidelines|constitution|charter|programme|program|package|decision|mandate|crisis|pandemic|ruling|judge?ment|scandal|promise|pledge|manifesto) (?:of|from|in|dated))`

/** What closes a name, or repeats it in brackets. */
export const HAN_CLOSED = '[》）)]{0,2}(?: ?[（(][^()（）]{1,40}[）)])? ?'
export const HAN_FILL =
  '已经|已經|已|正式|最终|最終|被|将|將|会|會|，|早|是|才|原定|预计|預計|定|计划|計劃|拟|擬|首次|则|則|也'
export const HAN_BEHIND =
  '起|开始|開始|正式|被|获得?|獲得?|，|全面|经|經|由[^，。；]{1,12}?|当天|當天|才|已|将|將'

/**
 * The ways to say on which day something happened: `X was signed in Paris on D`, `X, signed D, …`, `Signed on D, X`,
 * `Wren signed X on D`, `X, which Wren signed on D`, `on D Wren signed X`, `the signing of X on D`, `X’s D signing`.
 */
export function eventPhrases({
  of,
  done,
  did,
  does,
  went,
  noun,
  han,
  beside,
  kinds = '',
}: DatedEvent): readonly Phrase[] {
  const S = `{${of}}(?: (?:of|by|from|to|on|against) (?:the )?{_lab|organization}(?!['’]s))?`
  const BARE = `(?<!\\b(?:the|an?|its|their|his|her|this|that|newly|recently|be|to|not|never|been|is|are|was|were) )(?:${did})`
  const OBJECT = `${THE}${kinds}`
  const HAD = '(?:(?:had|has|finally|formally|duly|then|first|also|himself|herself|unanimously|quietly) )*'
  const patterns = [
    `${NOT_LONG_AFTER}${S}{also}{aside} ${beside === undefined ? '' : `(?:(?:which|that) )?${BE}`}${AUXILIARY}(?:(?:was|were|is|been|being)${INSERTED} )?(?:${done})${NO_OBJECT}${INTO_LAW}${BY}${TO_DATE} {date}`,
    `${S}(?: \\([^()]{1,30}\\))?${beside === undefined ? '(?:,|:| ?[—–·])? \\(?' : '(?:(?:,|:| ?[—–·]) | \\()'}${AUXILIARY}(?:${beside ?? done})${NO_OBJECT}${INTO_LAW}${BY}${TO_DATE} {date}`,
    `${S}[^.;:!?\\ue000-\\ue3ff\\ue800-\\uebff\\uf600-\\uf6ff]{0,60}? {date},? when (?:it|the (?:order|law|rule|act|bill|model|company|lab|measure|memorandum)) (?:was|had been) ${AUXILIARY}(?:${done})(?![\\w-])`,
    `${S}{also}{aside} (?:was|were|has been|had been) [^.;:!?\\ue000-\\ue3ff\\ue800-\\uebff]{3,90}?,? (?:and|but|then|before being) (?:(?:then|later|finally|eventually|formally|duly|subsequently|was|were|only) )*(?:${done})${INTO_LAW}${BY}${TO_DATE} {date}`,
    `^\\W*(?:on )?{date}(?:[:：]| ?[—–]| -) ?${THE}${S}{aside} (?:(?:is|was|were|are|gets) )?(?:${done})(?![\\w-])`,
    `^\\W*(?:on )?{date}(?:[:：]| ?[—–]| -) ?(?:{_lab|organization}|${AGENT}) (?:${did}${does === undefined ? '' : `|${does}`}) ${OBJECT}${S}(?!['’]s)`,
    `${S}(?: (?:is|was|are|were|remains) (?:an?|the) (?:[\\w.’'()-]+ ){1,9}?|(?:,| ?[—–]| \\() ?(?:an?|the|one of the) (?:(?!(?:${HEADED})\\b)[\\w.’'()-]+ ){0,6}?${NOUN}(?: (?:of|in|from|on|for) [^,;:.!?()\\ue000-\\uf6ff]{2,30})? )(?:(?:which|that) (?:was|were) )?(?:${done})${INTO_LAW}${BY}${TO_DATE} {date}`,
    `(?:^|[,;—] ?|\\b(?:and|but|so) )(?:(?:once|having been|first|duly|formally|being) )*(?:${done})${INTO_LAW}${BY}${TO_DATE} {date}(?:${ADJUNCT}| by [^,;:.!?()\\ue000-\\ue3ff\\ue800-\\uebff]{2,60})(?: and (?:[a-z]+ed|made|built|put|run) [^,;:.!?()\\ue000-\\ue3ff\\ue800-\\uebff]{2,50})?, ${THE}${S}`,
    `${BARE} ${OBJECT}${S}(?: \\([^()]{1,60}\\))?${INTO_LAW}${TO_DATE} {date}`,
    `${BARE}, (?:on|in|back in|late in|early in) {date}, ${OBJECT}${S}(?!['’]s)`,
    `${S}{aside},? (?:which|that) (?:{_lab|organization}|${AGENT}) ${HAD}(?:${did})${INTO_LAW}${TO_DATE} {date}`,
    `(?:^|[;:—] ?|, (?:and|but|when) )(?:on|in|back in|late in|early in) (?:the )?{date},? (?:{_lab|organization}|${AGENT}) ${HAD.replace('had|', '')}(?:${did}) ${OBJECT}${S}(?!['’]s)`,
    `{date},? when (?:the )?${S}{aside} (?:was|were|had been) (?:${done})${INTO_LAW}`,
    `{date},? when (?:{_lab|organization}|${AGENT}) (?:(?:had|finally|formally|duly) )*(?:${did}) ${OBJECT}${S}(?!['’]s)`,
  ]
  if (went !== undefined) patterns.push(`${S}{also}{aside} ${AUXILIARY}(?:${went})${TO_DATE} {date}`)
  if (noun !== undefined) {
    patterns.push(
      `${NOT_BEFORE_IT}(?:${noun}) (?:of|on|under|to|for) ${THE}${S}(?: (?:was|is|came|took place|happened|followed|dates))*(?:, (?:put|affixed|given|appended|added|delivered|granted|obtained|secured|won)(?: there)?)?${TO_DATE}(?:,? (?:on|in|of|from|at|dated))+ (?:the )?{date}`,
      `${S}(?:'s|’s)? (?:formal |final |eventual |first |public |official )*(?:${noun})(?: (?:was|came|took place|happened|date|is))*:?(?: (?:on|in|of|back in))* {date}`,
      `${S}(?:'s|’s) {date} (?:${noun})`,
      `${S}(?!['’]s)[^.;:!?\\ue000-\\uf6ff]{0,60}? (?:since|after|before|following|upon) (?:its|their) (?:[a-z]+ ){0,2}?(?:${noun})(?: back)? (?:in|on) (?:early |late |mid-)?{date}`,
      `{date} (?:${noun}) of ${THE}${S}`,
      `\\b(?:since|with|at|before|after|following|until) (?:its|the) (?:[a-z]+ ){0,2}?(?:${noun})${TO_DATE} {date}, (?:the )?${S}(?!['’]s)`,
    )
  }
  if (han !== undefined) {
    patterns.push(
      `${S}${HAN_CLOSED}(?:${HAN_FILL}){0,6}(?:由[^，。；\\ue000-\\uf6ff]{1,8}?)?(?:于|於|在|自|从|從)? ?{date} ?(?:${HAN_BEHIND}){0,4}(?:${han})`,
      `${S}${HAN_CLOSED}(?:的)?(?:正式)?(?:${han})(?:日期|时间|時間)?(?:于|於|在|为|為|是|：|:)+ ?{date}`,
      `(?:于|於|在|自|从|從)? ?{date} ?(?:${HAN_BEHIND}|由|三读|三讀|表决|表決){0,3}(?:${han})(?:了)?(?:的)? ?(?:[\\u4e00-\\u9fff]{2,4}(?=《))?《?${S}`,
    )
  }
  return patterns.map(pattern => ({ pattern, isEvent: true }))
}
