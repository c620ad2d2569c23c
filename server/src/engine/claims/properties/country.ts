import { descriptions } from '../descriptor.ts'
import { isWithin, PLACES, placeOf } from '../places.ts'
import { defineProperty } from '../property.ts'

const BODY = '{lab|organization}'
const PLACE = `{value:${PLACES}}`
const COMPANY =
  '(?:(?:AI|A\\.I\\.|artificial[- ]intelligence|frontier|open-weight|research|tech|technology|internet|search|leading|private|state-backed|model|national) )*(?:labs?|laborator(?:y|ies)|compan(?:y|ies)|start-?ups?|firms?|developers?|unicorns?|giants?|makers?|champions?|outfits?|groups?|business|institutes?|cent(?:er|re)s?|academ(?:y|ies)|conglomerates?)'
const IS = '(?:(?:is|remains|which|that|itself|also|still) )*'
const NEW = '(?:(?:new|small|young|big|large|leading|rising|fast-growing|little-known) )*'

/** `a niche company in Doria`: what it is there, wherever it is at home. */
const ABROAD =
  '(?:niche|obscure|unknown|known|well-known|famous|dominant|marginal|minor|foreign|active|regulated|banned|blocked|sanctioned|licensed)'

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
    ...descriptions({
      of: 'lab',
      head: `${COMPANY}|hope|pride|answer|star|flagship|darling|contender|champion|jewel|(?:rival|answer) to [\\ue400-\\ue7ff]`,
      owner: PLACE,
      attribute: PLACE,
      behind: `(?:of|in|from|out of|based in) (?:the )?${PLACE}`,
      not: `most-used|used|popular|favou?rite|preferred|supplier|partner|client|visited|downloaded|-led|market|offices?|subsidiary|arm|unit|branch|${ABROAD}`,
    }),
    `(?:^|[,;:(—–] ?|(?:\\b(?:the|an?|and|by|from|that|of|with|while|like|to|at|for|when) ))${NEW}${PLACE} ${COMPANY} {lab}(?!['’]s (?:former|rival))`,
    `(?:^|[,;:(—–] ?)${NEW}${PLACE} ${COMPANY}, {lab}(?!['’]s)`,
    `(?:^\\W*|[,;:(—–] ?|\\b(?:and|but|that|while|from|by|with|at|of|when|where|because) )the ${NEW}${PLACE} {lab}(?!['’]s (?:former|rival)|, [\\ue400-\\ue7ff])`,
    `{lab} \\(${PLACE}\\)`,
    `{lab},? (?:(?:is|remains|as|being) )*(?:an?|the|one of) (?:[\\w-]+ ){0,2}?(?:${COMPANY}|pride|flagship|hope|champion|face|star|answer|jewel) of (?:the )?${PLACE}(?=[,.;:)]|\\W*$| (?:and|but|engineering|industry|tech|AI|technology|research)\\b)`,
    `{lab},? ${IS}(?:an?|the) (?:(?!${ABROAD} )[\\w-]+ ){0,2}?${COMPANY} (?:which is |that is )?(?:(?:based|headquartered|located|founded) )?(?:in|from|out of|under the laws? of|incorporated in|registered in) (?:the )?${PLACE}(?=[,.;:)]|\\W*$| (?:and|that|which)\\b)`,
    `${BODY}{aside},? ${IS}(?:headquartered|based|domiciled|located|incorporated|registered|at home) in (?:the )?${PLACE}(?=[,.;:)]|\\W*$| (?:and|but|with|where)\\b)`,
    `(?:^|[,;:—] ?)(?:headquartered|based|domiciled|located) in (?:the )?${PLACE}, {lab}(?!['’]s)`,
    `{lab},? ${IS}(?:comes?|hails?|coming|hailing|is) from (?:the )?${PLACE}(?=[,.;:)]|\\W*$| (?:and|but)\\b)`,
    `{lab}, (?:from|of) (?:the )?${PLACE}(?=[,)])`,
    `{lab} of (?:the )?${PLACE}(?=,? (?:is|has|was|had|remains|makes|trains|sells|said|says)\\b|[,.;:)]|\\W*$)`,
    `(?:^|[,;:—] ?)${PLACE}(?:['’]s) (?:own )?{lab} (?=(?:is|has|have|was|remains|makes|publishes|says|said|released|leads|ranks|sells|and|signed|declined|trains)\\b)`,
    `\\b(?:and|or) ${PLACE}(?:['’]s) {lab} (?=(?:is|are|has|have|was|were|remain|make|publish|say|said|released|lead|rank|sell|both)\\b)`,
    `(?:^|[,;:—] ?)${PLACE} is (?:the )?home (?:to|of) {lab}(?!['’]s)`,
    `{lab},? ${IS}(?:an?|the) (?:[\\w-]+ ){0,2}?${COMPANY} of ${PLACE} origin`,
    `{lab} \\((?:of|from) (?:the )?${PLACE}\\)`,
    `{lab} (?:is|remains) ${PLACE}(?=[,.;:)]|\\W*$| (?:and|but)\\b)`,
    `(?<value>${PLACES})的? ?(?:人工智能|大模型|初创|AI|科技)*(?:公司|企业|企業|实验室|實驗室) ?{lab}`,
    `{lab} ?(?:是|为) ?(?:一家)?(?<value>${PLACES})(?:的)?(?:人工智能|大模型|初创|AI|科技)*(?:公司|企业|企業|实验室|實驗室)`,
  ].map(pattern => ({ pattern })),
  columns: [
    { header: /^(?:country|home country|home|nation(?:ality)?|country of origin|jurisdiction|国家|国别)$/iu },
  ],
  read: (text, { view }) => {
    if (isOfTitle(text, view.text)) return undefined
    const place = placeOf(text)
    const isShout = /^us$/u.test(text)
    return place === undefined || isShout ? undefined : { text, value: place }
  },
  agrees: ({ value }, fact) => value === fact.value || isWithin(String(fact.value), String(value)),
})

/** `the American Osier Project`: a title, and no Osier of America. */
function isOfTitle(place: string, sentence: string): boolean {
  return sentence
    .split(place)
    .slice(1)
    .some(rest => /^ [\ue400-\ue7ff](?: \p{Lu}\p{Ll}+)/u.test(rest))
}
