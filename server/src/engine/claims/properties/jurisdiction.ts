import { descriptions } from '../descriptor.ts'
import { judgeSingle } from '../judge-single.ts'
import { unknown } from '../judgment.ts'
import { isWithin, PLACES, placeOf } from '../places.ts'
import { defineProperty } from '../property.ts'

const LAWS =
  '(?:law|statute|bill|act|legislature|regulation|regime|rules?|rulebook|code|ordinance|legislation|measures?|framework|decree|instrument|scheme)'
const OFFERING =
  '(?:contribution|answer|version|attempt|response|entry|offering|effort|counterpart|equivalent|own law|take on)'
const LAW =
  '(?:(?:AI|A\\.I\\.|frontier|safety|landmark|state|new|sweeping|transparency) )*(?:law|statute|bill|act|legislature|regulation)'
const PLACE = `{value:${PLACES}}`
/** Where a policy holds. */
export const jurisdiction = defineProperty({
  id: 'jurisdiction',
  label: 'jurisdiction',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: new RegExp(`(?:${PLACES})`, 'iu'),
  phrases: [
    {
      pattern: `(?:^|[\\s(—,;])(?:and )?{value:${PLACES}}(?:['’]s|['’]) (?:new |own |landmark |flagship |sweeping |proposed |${LAW},? )*{policy}(?! (?:summit|safety institute))`,
    },
    ...descriptions({
      of: 'policy',
      head: `${LAWS}|${OFFERING}`,
      owner: PLACE,
      attribute: `(?!(?:china|taiwan|russia|israel|india) )${PLACE}`,
      behind: `(?:of|in|from) (?:the )?(?:state of )?${PLACE}`,
      not: 'firm|style|export',
    }).map(pattern => ({ pattern })),
    { pattern: `{policy} of (?:the )?(?:state of )?{value:${PLACES}}(?![\\w-]|['’]s)` },
    { pattern: `{policy} \\({value:${PLACES}}\\)` },
    {
      pattern: `(?:^|[\\s(—,;])(?!washington ){value:${PLACES}}(?:,? which)? (?:(?:has|have|had|now|then|also|already|even|later|itself) )*(?:enacted|passed|(?:has|have|passed|enacted|adopted|signed) (?:an?|its|one|the) (?:[\\w-]+ ){0,4}?${LAWS},) (?:the )?{policy}(?!['’]s)`,
      isEvent: true,
    },
    {
      pattern: `{policy}{aside},? (?:(?:which|that|was|is) )*(?:enacted|passed) (?:in|by) (?:the )?(?:state of )?(?!washington ){value:${PLACES}}(?=[,.;:)]|\\W*$| (?:in|on|last|this|and|but)\\b)`,
      isEvent: true,
    },
  ],
  columns: [{ header: /^(?:jurisdiction|country|state|region|place)$/iu }],
  read: text => {
    const place = placeOf(text)
    return place === undefined || text === 'us' ? undefined : { text, value: place }
  },
  judge: (claim, frame) => {
    const judgment = judgeSingle(claim, frame)
    const known = String(judgment.presentFact?.value ?? '')
    const stated = String(claim.stated.value)
    const isLoose = known === 'International' || isWithin(known, stated) || isWithin(stated, known)
    return judgment.verdict === 'contradicted' && isLoose ? unknown(claim, frame) : judgment
  },
})
