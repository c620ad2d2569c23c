import { PLACES, placeOf } from '../places.ts'
import { defineProperty } from '../property.ts'

const COMPANY =
  '(?:(?:AI|A\\.I\\.|artificial[- ]intelligence|frontier|open-weight|research|tech|technology|internet|search|leading|private|state-backed) )*(?:labs?|compan(?:y|ies)|start-?ups?|firms?|developers?|unicorns?|giants?|makers?|champions?)'

/** Where an organization is at home. */
export const country = defineProperty({
  id: 'country',
  label: 'country',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  cue: new RegExp(`(?:${PLACES})`, 'iu'),
  phrases: [
    {
      pattern: `(?:^|[,;:(—] ?|(?:\\b(?:the|an?|and|by|from|that|of|with|while|like|to|at|for|when) ))(?:new |small |young |big )?{value:${PLACES}} ${COMPANY},? {lab}(?!['’]s (?:former|rival))`,
    },
    { pattern: `{lab}, (?:an?|the) (?:[\\w-]+ ){0,2}?{value:${PLACES}} ${COMPANY}(?![\\w-]|['’]s)` },
    { pattern: `{lab} (?:is|remains) an? (?:[\\w-]+ ){0,2}?{value:${PLACES}} ${COMPANY}(?![\\w-]|['’]s)` },
    { pattern: `{lab} \\({value:${PLACES}}\\)` },
  ],
  columns: [{ header: /^(?:country|home country|nation(?:ality)?|国家)$/iu }],
  read: text => {
    const place = placeOf(text)
    const isShout = /^us$/u.test(text)
    return place === undefined || isShout ? undefined : { text, value: place }
  },
})
