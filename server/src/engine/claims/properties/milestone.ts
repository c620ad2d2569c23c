import { isPartialDate, rangeOf } from '../../text/day.ts'
import { readDate } from '../dated.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { defineProperty } from '../property.ts'

const APPLY =
  '(?:(?:(?:will|shall|is|are|due|set|scheduled|slated|expected|to|only|first|start|starts|begin|begins|now) )*(?:apply|applies|applying|take effect|takes effect|enter into (?:force|application)|enters into (?:force|application)|kicks? in|becomes? (?:applicable|enforceable|binding)|be enforced|bite|bites))'
const FROM = '(?: (?:on|in|from|as of|as from|by|starting|beginning|only))*'
const DUTIES =
  '(?:obligations?|duties|rules?|requirements?|provisions?|bans?|prohibitions?|chapters?|articles?)'
/** Words that say nothing of which duty is meant. */
const COMMON =
  /^(?:appl|oblig|dutie|rules|requi|provi|syste|model|under|moved|augus|decem|febru|janua|novem|octob|septe|march|april|start|begin|most|their|which|those|listed?|from|take|effec|compl|enter|force)/u

/** `Was originally to apply from`: the plan of the past is told as one. */
const PLANNED_ONCE =
  /\b(?:originally|initially|at first|(?:was|were|had been) (?:\p{L}+ )?(?:to|due|set|scheduled|slated))\b/iu

/** What happened to a policy; `validFrom` is its day. Its text may say from which day it was moved. */
export const milestone = defineProperty({
  id: 'milestone',
  label: 'milestone',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'never',
  cue: /appl|effect|force|kick|enforce|binding|bite/iu,
  phrases: [
    {
      pattern: `{value:(?:[\\w-]+ ){0,4}?${DUTIES}(?: [\\w-]+){0,6}? (?:of|under|in) (?:the )?{policy} ${APPLY}${FROM} {_date}}`,
      isEvent: true,
    },
    { pattern: `{policy}(?:'s|’s)? {value:(?:[\\w-]+ ){1,8}?${APPLY}${FROM} {_date}}`, isEvent: true },
    {
      pattern: `under (?:the )?{policy}, {value:[^;.!?\\ue000-\\uf5ff]{3,110}? ${APPLY}${FROM} {_date}}`,
      isEvent: true,
    },
  ],
  read: (text, scene) => readDate(text, scene),
  judge: (claim, frame) => {
    const said = String(claim.stated.value)
    const topics = topicsOf(claim.stated.text)
    const facts = factsFor(claim, frame).filter(fact =>
      topicsOf(String(fact.value)).some(word => topics.includes(word)),
    )
    if (PLANNED_ONCE.test(claim.stated.text)) return unknown(claim, frame)
    if (!isPartialDate(said) || claim.stance.modality !== 'asserted' || claim.stance.speaksFor)
      return unknown(claim, frame)
    const support = facts.find(fact => fact.validFrom !== undefined && isWithin(fact.validFrom, said))
    if (support) return verdictOf('current', claim, frame, [support], support)
    const moved = facts.find(fact => movedFrom(String(fact.value)).some(day => isWithin(day, said)))
    return moved ? verdictOf('outdated', claim, frame, [moved], moved) : unknown(claim, frame)
  },
})

/** The first letters of the words that tell which duty is meant. */
function topicsOf(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}-]{4,}/gu)]
    .map(([word]) => word.slice(0, 5))
    .filter(word => !COMMON.test(word))
}

function isWithin(day: string, said: string): boolean {
  if (!isPartialDate(day)) return false
  const [known, stated] = [rangeOf(day), rangeOf(said)]
  return known.first <= stated.last && stated.first <= known.last
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** The days that a text says something was moved from. */
function movedFrom(text: string): readonly string[] {
  const match = /\bmoved from (?:(?<day>\d{1,2}) )?(?:(?<month>\p{L}+) )?(?<year>(?:19|20)\d\d)\b/iu.exec(
    text,
  )?.groups
  if (!match?.year) return []
  const month = MONTHS.indexOf((match.month ?? '').toLowerCase()) + 1
  const two = (part: number) => String(part).padStart(2, '0')
  if (month === 0) return [match.year]
  return [`${match.year}-${two(month)}${match.day === undefined ? '' : `-${two(Number(match.day))}`}`]
}
