import { judgeSingle } from '../judge-single.ts'
import { unknown } from '../judgment.ts'
import { isWithin, PLACES, placeOf } from '../places.ts'
import { defineProperty } from '../property.ts'

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
    { pattern: `{policy},? (?:is )?(?:the |an? )(?:new |landmark )?{value:${PLACES}} ${LAW}(?![\\w-])` },
    { pattern: `the {value:${PLACES}} ${LAW},? {policy}` },
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
