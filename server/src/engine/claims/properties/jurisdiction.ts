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
  cue: new RegExp(`(?:${PLACES}|congress)`, 'iu'),
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
      pattern: `(?:^|[,;:—] ?|\\b(?:and|but|that|when|after|since) )(?:the )?{value:(?:us |u\\.s\\. )?congress} (?:(?:has|had|then|also|finally|already) )*(?:enacted|passed) (?:the )?{policy}(?!['’]s)`,
      isEvent: true,
    },
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
    if (OF_THE_UNION.test(text)) return { text, value: 'United States', about: 'congress' }
    const place = placeOf(text)
    return place === undefined || text === 'us' ? undefined : { text, value: place }
  },
  judge: (claim, frame) => {
    const judgment = judgeSingle(claim, frame)
    const known = String(judgment.presentFact?.value ?? '')
    const stated = String(claim.stated.value)
    // What the union's parliament makes is no law of one of its states.
    if (claim.stated.about === 'congress')
      return judgment.verdict !== 'contradicted' || (known !== stated && isWithin(known, stated))
        ? judgment
        : unknown(claim, frame)
    const isLoose = known === 'International' || isWithin(known, stated) || isWithin(stated, known)
    return judgment.verdict === 'contradicted' && isLoose ? unknown(claim, frame) : judgment
  },
})

const OF_THE_UNION = /^(?:us |u\.s\. )?congress$/iu
