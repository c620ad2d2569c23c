import { judgeSingle } from '../judge-single.ts'
import { unknown } from '../judgment.ts'
import { isWithin, PLACES, placeOf } from '../places.ts'
import { defineProperty } from '../property.ts'

const LAWS =
  '(?:law|statute|bill|act|legislature|regulation|regime|rules?|rulebook|code|ordinance|legislation|measure|framework)'
const OFFERING =
  '(?:contribution|answer|version|attempt|response|entry|offering|effort|counterpart|equivalent|own law|take on)'
const LAW =
  '(?:(?:AI|A\\.I\\.|frontier|safety|landmark|state|new|sweeping|transparency) )*(?:law|statute|bill|act|legislature|regulation)'
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
    { pattern: `{policy}, {value:${PLACES}}(?:['’]s|['’]) ${LAW}` },
    { pattern: `{policy},? is (?:the |an? )(?:new |landmark )?{value:${PLACES}} ${LAW}(?![\\w-])` },
    // `A, the Texas act and B` are three.
    {
      pattern: `{policy}, (?:the |an? )(?:new |landmark )?{value:${PLACES}} ${LAW}(?=[.;:)]|\\W*$|,? (?:that|which|is|was|will|would|has|had|requires?|takes?|goes|went|came|passed|signed)\\b)`,
    },
    {
      pattern: `(?:^|[\\s(—,;])(?:the|an?|this|one) (?:(?:new|recent|landmark|2024|2025|2026) )*{value:${PLACES}} ${LAW}s?,? (?:the |called |known as (?:the )?|namely (?:the )?)*{policy}`,
    },
    {
      pattern: `{policy}(?:,| ?[—–]) ?{value:${PLACES}}(?:['’]s|['’]) (?:[a-z’'-]+ ){0,3}?(?:${LAWS}|${OFFERING})(?![\\w-])`,
    },
    {
      pattern: `{policy}(?:,| ?[—–]| is| was) ?(?:the |an? )(?:[a-z’'-]+ ){0,4}?(?:${LAWS}|${OFFERING}) (?:of|in|from) (?:the )?(?:state of )?{value:${PLACES}}(?![\\w-]|['’]s)`,
    },
    { pattern: `{policy} of (?:the )?(?:state of )?{value:${PLACES}}(?![\\w-]|['’]s)` },
    { pattern: `{policy} \\({value:${PLACES}}\\)` },
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
