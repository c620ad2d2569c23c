import type { Phrase } from './property.ts'

/** Something that happened to a subject on a day, and the words for it. */
export interface DatedEvent {
  /** The kind of the subject: `policy`. */
  readonly of: string
  /** Participles: `signed|enacted`. */
  readonly done: string
  /** Verbs whose object the subject is: `signed|enacted`, `withdrew`. */
  readonly did: string
  /** Intransitive verbs of which the subject is the subject, if any: `became law`. */
  readonly went?: string
  /** Nouns: `signing|enactment`. */
  readonly noun?: string
  /** Chinese verbs. */
  readonly han?: string
}

const AUXILIARY =
  '(?:(?:was|were|is|has been|had been|which|that|formally|finally|first|itself|officially|duly|later|then|only|got) )*'
const INTO_LAW = '(?: into law)?'
const THE = "(?:the |[\\w.-]+(?:'s|’s) )?"
/** Who did it, as the subject of a relative clause. */
const AGENT = '(?:(?:the|a|his|her|its) )?[a-z][\\w’.-]*(?: (?!(?:not|never|yet|nobody)\\b)[\\w’.-]+){0,3}?'

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
export function eventPhrases({ of, done, did, went, noun, han }: DatedEvent): readonly Phrase[] {
  const S = `{${of}}(?: (?:of|by|from|to|on|against) (?:the )?{_lab|organization}(?!['’]s))?`
  const patterns = [
    `${S}{aside} ${AUXILIARY}(?:${done})${INTO_LAW}{briefly} {date}`,
    `${S}(?: \\([^()]{1,30}\\))?(?:,|:| ?[—–·])? \\(?(?:${done})${INTO_LAW}{briefly} {date}`,
    `^\\W*(?:on )?{date}(?:[:：]| ?[—–]| -) ?${THE}${S}{aside} (?:(?:is|was|were|are|gets) )?(?:${done})(?![\\w-])`,
    `${S} (?:is|was|are|were|remains) (?:an?|the) (?:[a-z’'-]+ ){1,6}?(?:(?:which|that) (?:was|were) )?(?:${done})${INTO_LAW}{briefly} {date}`,
    `(?:^|[,;—] ?)(?:${done})${INTO_LAW}{briefly} {date}, ${THE}${S}`,
    `(?<!\\b(?:the|an?|its|their|his|her|this|that|newly|recently) )(?:${did}) ${THE}${S}${INTO_LAW}{briefly} {date}`,
    `${S}{aside},? (?:which|that) (?:{_lab|organization}|${AGENT}) (?:(?:had|finally|formally|duly|then) )*(?:${did})${INTO_LAW}{briefly} {date}`,
    `(?:^|[;:—] ?)(?:on|in) {date},? (?:{_lab|organization}|${AGENT}) (?:(?:had|finally|formally|duly|then) )*(?:${did}) ${THE}${S}(?!['’]s)`,
  ]
  patterns.push(
    `{date},? when (?:the )?${S}{aside} (?:was|were|had been) (?:${done})${INTO_LAW}`,
    `{date},? when (?:{_lab|organization}|${AGENT}) (?:(?:had|finally|formally|duly) )*(?:${did}) ${THE}${S}(?!['’]s)`,
  )
  if (went !== undefined) patterns.push(`${S}{aside} (?:${went}){briefly} {date}`)
  if (noun !== undefined) {
    patterns.push(
      `(?:${noun}) of ${THE}${S}(?: (?:was|is|came|took place|happened|followed|,))*(?:,? (?:on|in|of|back in|dates from|dated))+ {date}`,
      `${S}(?:'s|’s) (?:formal |final |eventual )?(?:${noun})(?: (?:was|came|took place|happened|date|is))*:?(?: (?:on|in|of|back in))* {date}`,
      `${S}(?:'s|’s) {date} (?:${noun})`,
      `{date} (?:${noun}) of ${THE}${S}`,
    )
  }
  if (han !== undefined) {
    patterns.push(
      `${S}${HAN_CLOSED}(?:${HAN_FILL}){0,6}(?:于|於|在|自|从|從)? ?{date} ?(?:${HAN_BEHIND}){0,4}(?:${han})`,
      `${S}${HAN_CLOSED}(?:的)?(?:正式)?(?:${han})(?:日期|时间|時間)?(?:于|於|在|为|為|是|：|:)+ ?{date}`,
      `(?:于|於|在|自|从|從)? ?{date} ?(?:${HAN_BEHIND}|由){0,3}(?:${han})(?:了)?(?:的)? ?《?${S}`,
    )
  }
  return patterns.map(pattern => ({ pattern, isEvent: true }))
}
