import { daysBetween, firstDay, isPartialDate } from '../../text/day.ts'
import { readDate, rewriteDate } from '../dated.ts'
import { eventPhrases } from '../event.ts'
import { judgeSingle } from '../judge-single.ts'
import { unknown } from '../judgment.ts'
import { defineProperty, type Scene } from '../property.ts'
import type { Claim, Judgment } from '../types.ts'

const BODY = '{lab|organization}'
const DONE =
  '(?:co-)?(?:founded|established|incorporated|set up|created|born|started|formed|launched|stood up|spun (?:out|off)|constituted|inaugurated)'
const BIRTH = '(?:founding|foundation|establishment|creation|incorporation|inception|birth|formation)'
/** Who did it is told, and what else they did is not dated by it. */
const ONLY = '(?![^,.;]{0,60}\\b(?:who|that|which|when|whose|after|to|founded|set up|established)\\b)'
const IN = '(?:back )?(?:in|on|to|from)'

/** When an organization was founded. */
export const founded = defineProperty({
  id: 'founded',
  label: 'founded',
  kinds: ['lab', 'organization'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  phrases: [
    ...eventPhrases({
      of: 'lab|organization',
      done: DONE,
      did: 'founded|co-founded|set up|established|created|started|incorporated|formed',
      went: 'set up shop|opened its doors|came into (?:being|existence)|saw the light of day|started (?:up|life|out|operations|work)|began (?:life|operations|work)|got (?:its start|going)|has existed|has been (?:in business|around|at it|active|going)',
      noun: BIRTH,
      beside: '(?:co-)?(?:founded|established|incorporated|set up|formed|created|born)',
    }).map(({ pattern }) => pattern),
    `${BODY}, (?:(?:an?|the) (?:[\\w-]+ ){1,4}?|in )?(?:(?:co-)?(?:founded|established|incorporated|set up|formed)|dating|existence|operation|business)(?: since| from)?${ONLY}{briefly} {date}`,
    `${BODY}(?:,| ?[:—–-]+) ?(?:founded|established|est\\.?|set up|incorporated)(?: in)? {value:(?:19|20)\\d\\d|[\\uf600-\\uf6ff]}(?=[,;.)]|\\W*$)`,
    `${BODY}{aside},? (?:saw the light of day|was brought into being|was called into being|came to life|has been (?:in business|around|at it|going|active)|started) (?:in|since) {date}(?=[,.;)]|\\W*$| and\\b)`,
    `(?:^|[,;—] ?)in {date}, (?:when|the year) ${BODY} was ${DONE}`,
    `${BODY}(?:'s|’s) ${BIRTH}(?: year)?(?: is| was|:)+ {date}`,
    `year of ${BODY}(?:'s|’s) ${BIRTH}(?: is| was|:)+ {date}`,
    `${BODY} ?自 ?{date} ?(?:成立|创立)以来`,
    `${BODY} \\((?:[^()\\ue000-\\uebff\\uf600-\\uf6ff]{2,40}[,;] )?(?:${DONE}|est\\.?|since|f\\.)(?: in)? {value:(?:19|20)\\d\\d|[\\uf600-\\uf6ff]}(?=[,;)])(?!, [\\ue000-\\uf5ff]\\))`,
    `${BODY}{aside},? (?:(?:which|that|only|first) )*(?:dates (?:back )?(?:to|from)|has existed since|has been around since|came into (?:being|existence) in|opened its doors in|began (?:life |operations |work )?in|started (?:up|life|out|operations) in|got (?:its start|going) in|goes back to|traces its (?:roots|origins) to) {date}`,
    `(?:^|[,;—] ?)(?:${DONE}|in existence|around)(?: since)?${ONLY}{briefly} {date}, (?:the )?${BODY}`,
    `(?:^|[,;—] ?)since its ${BIRTH} ${IN} {date},? (?:the )?${BODY}`,
    `${BIRTH} of (?:the )?${BODY}(?:,| was| came| took place| dates)* ${IN} {date}`,
    `${BODY}(?:'s|’s) ${BIRTH}(?:,| was| came| took place| dates)* ${IN} {date}`,
    `(?:founded|co-founded|set up|established|created|started|incorporated|formed|launched|spun (?:up|out|off)|built up|got together to form|left to (?:found|start|form|launch)) (?:the )?${BODY} ${IN} {date}`,
    `${BODY} ?(?:于|在|于是)?{date} ?(?:成立|创立|创办)`,
    `${BODY} ?(?:成立|创立|创办)于 ?{date}`,
    `(?:成立|创立|创办)于 ?{date}的 ?${BODY}`,
  ].map(pattern => ({ pattern, isEvent: true })),
  columns: [
    {
      header:
        /^(?:(?:year |date )?(?:founded|established|incorporated)|(?:founding|foundation) (?:year|date)|founded in|established in|est\.?|year of (?:foundation|founding|establishment|birth)|founding|foundation|成立(?:时间|于|年份)?)$/iu,
    },
  ],
  read: (text, scene) => (isOfAPart(text, scene) ? undefined : readDate(text, scene)),
  judge: (claim, frame) => {
    const judgment = judgeSingle(claim, frame)
    const isClose = judgment.verdict === 'contradicted' && judgment.isWeak && isWithinMonths(claim, judgment)
    return isClose ? unknown(claim, frame) : judgment
  },
  rewrite: rewriteDate,
})

/** `the task force at the ministry, established in May`: the part was, not the ministry. */
const OF_A_PART =
  /(?:[\ue000-\uf5ff]|\b(?:task force|office|unit|cent(?:er|re)|institute|team|group|programme?|division|arm|body|board|lab(?:oratory)?|desk|branch|bureau|panel|committee|commission|fund|school|agency|section|service|council|directorate|department)) (?:\([^()]{1,20}\) )?(?:at|of|in|within|inside|under) (?:the )?[\ue000-\uf5ff](?:,| \()[^,;.]*$/iu

function isOfAPart(text: string, { view }: Scene): boolean {
  return OF_A_PART.test(view.text.slice(0, Math.max(0, view.text.indexOf(text))))
}

const MONTHS = 300

/** A body is decided on, set up and opened within months, and one source’s day is not another’s. */
function isWithinMonths({ stated }: Claim, { presentFact, evidence }: Judgment): boolean {
  const [said, known] = [String(stated.value), String((presentFact ?? evidence[0])?.value)]
  const areMonths = said.length >= 7 && known.length >= 7 && isPartialDate(said) && isPartialDate(known)
  return areMonths && Math.abs(daysBetween(firstDay(said), firstDay(known))) < MONTHS
}
