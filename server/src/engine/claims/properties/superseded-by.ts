import { defineProperty } from '../property.ts'

const REPLACED = '(?:superseded|replaced|supplanted|displaced|succeeded|swept aside|supplanted)'
const DID = '(?:superseded|replaced|supplanted|displaced|succeeded|took the place of|swept aside)'

/** The policy that took its place. */
export const supersededBy = defineProperty({
  id: 'superseded-by',
  label: 'superseded by',
  kinds: ['policy'],
  valueType: 'entity',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  cue: /supersed|replac|supplant|displac|succe|swept|way |took the place/iu,
  phrases: [
    {
      pattern: `{policy}{aside},? (?:(?:which|that|was|were|is|are|has|have|been|later|then|since|formally|finally) )*${REPLACED} by (?:the )?{=policy}(?!['’]s| (?:and|or|as)\\b)`,
      isEvent: true,
    },
    {
      pattern: `{policy}{aside} (?:(?:has|have|had|later|then|since|finally) )*(?:gave way|given way|made way) (?:to|for) (?:the )?{=policy}(?!['’]s| (?:and|or)\\b)`,
      isEvent: true,
    },
    {
      pattern: `{=policy}{aside},? (?:(?:which|that|has|have|had|later|then|since|finally|formally) )*${DID} (?:the )?{policy}(?!['’]s| (?:and|or)\\b)`,
      isEvent: true,
    },
    { pattern: `{policy}['’]s (?:successor|replacement)(?:,| is| was) ?(?:the )?{=policy}`, isEvent: true },
    {
      pattern: `{=policy},? (?:(?:is|was|as) )?(?:the|its) (?:successor|replacement) (?:to|of|for) (?:the )?{policy}`,
      isEvent: true,
    },
  ],
  read: (text, { view }) => {
    const named = view.mentions.get(text)
    return named?.kind === 'policy' ? { text, value: named.entity } : undefined
  },
  describe: (value, knowledge) => knowledge.entities.get(String(value))?.name ?? String(value),
})
