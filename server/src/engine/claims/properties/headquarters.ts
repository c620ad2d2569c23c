import { CITIES, cityOf } from '../cities.ts'
import { judgeTimeline } from '../judge-timeline.ts'
import { unknown } from '../judgment.ts'
import { placeOf } from '../places.ts'
import { defineProperty } from '../property.ts'
import type { StatedValue } from '../types.ts'

const BODY = '{lab|organization}'
const BASED = '(?:(?:head-?quartered|based|seated|domiciled|located|situated|at home))'
const SEAT = '(?:headquarters|head ?offices?|HQ|home base|main offices?|seat)'
/** A seat for a part of the world is not the seat. */
const WHOLE = '(?:global |main |world |worldwide |corporate |current |own )?'
const CITY = '(?:downtown |central |nearby |the city of )?{name}'
/** A city before what it says the home of: up to two words. */
const NEAR_CITY = "(?<value>[a-z\\u00c0-\\u024f.'’]+(?: [a-z\\u00c0-\\u024f.'’]+)?)"
const COMPANY =
  '(?:(?:AI|A\\.I\\.|artificial[- ]intelligence|frontier|open-weight|open-source|research|tech|technology|leading|private) )*(?:labs?|laborator(?:y|ies)|compan(?:y|ies)|start-?ups?|firms?|developers?|unicorns?|giants?|outfit|house)'
const ADVERBS = '(?:(?:which|that|is|now|still|also|itself|remains|currently|today) )*'
const SAID: readonly string[] = [
  `{lab} (?:(?:still|now|itself) )*(?:lives in|resides in|hails from|comes from|is from|has set up its (?:headquarters|HQ|base) in) {name}(?=[,.;)]|\\W*$| and\\b)`,
  `${BODY}(?:'s|’s) (?:seat|base|home|address|home base) (?:is|lies|remains) (?:in )?{name}`,
  `{lab}, out of {name},`,
  `${BODY}, (?:which|that) (?:still |now )?(?:sits|resides|has its home|is housed) in {name}(?=[,.;)]|\\W*$| and\\b)`,
  `(?:^|[^\\w-])${NEAR_CITY} hosts ${BODY}(?:'s|’s) ${SEAT}`,
  `(?:^|[^\\w-])${NEAR_CITY} is the (?:seat|base) of ${BODY}`,
  `${BODY}[^.;:!?\\ue400-\\uf5ff]{0,60}? (?:at|from|to|in|of|outside|inside|near) (?:its|their) ${NEAR_CITY} (?:headquarters|head ?office|HQ|home base|seat)`,
  `(?:^|[^\\w-])${NEAR_CITY},? (?:that|where) ${BODY} (?:is ${BASED}|(?:has|keeps) its (?:${SEAT}|base))`,
  `${BODY}(?:'s|’s) home ?(?:town|city|base)?(?: of| is|,|:)+ {name}`,
  `${SEAT} of (?:the )?${BODY}[:,] {name}`,
  `${BODY} \\((?:${SEAT})[:,]? ?(?:in )?{name}`,
  `{lab}, (?:from|of|in) {name}(?=[,)])`,
  `{lab} of {name}(?=,? (?:is|has|sells?|makes?|says?|said|hires?|trains?|publishes?|offers?|wants?|will)\\b|[,;)])`,
  `${BODY} (?:has |have )?(?:moved|relocated|shifted|transferred) (?:its|their) (?:${SEAT}|base) (?:from [^,.;]{3,30} )?to {name}`,
  `${BODY}{also}{aside},? (?:was )?(?:are )?(?:both |all )?${ADVERBS}${BASED} (?:in|at|out of) ${CITY}`,
  `${BODY}(?:'s|’s)? ${WHOLE}${SEAT},? (?:${ADVERBS}(?:are|sits?|lies|stands?|remain)? ?(?:located |based |situated |still |now )*)in ${CITY}`,
  `${SEAT} of (?:the )?${BODY},? (?:(?:is|are|sits?|lies|stands?|remains?) )?(?:located |based |situated |still |now )*in ${CITY}`,
  `${BODY}[^.;:!?\\ue400-\\uf5ff]{0,60}? (?:at|from|to|in|of) (?:its|their) ${WHOLE}${SEAT} in {name}`,
  `(?:^|[^\\w-])${NEAR_CITY} (?:is|remains) (?:the )?home (?:to|of) (?:the )?${BODY}(?!['’]s)(?=[,.;:)]|\\W*$| and\\b)`,
  `${BODY}, (?:an?|the) (?:[\\w-]+ ){0,4}?[\\w-]+,? (?:with|that has|which has|having|keeping) (?:its|a) ${WHOLE}(?:${SEAT}|base|home) in {name}(?=[,.;)]|\\W*$| and\\b)`,
  `${BODY}{gap}, with (?:its |a )?${WHOLE}${SEAT} in {name}`,
  `^\\W*${BODY} ?[—–:-]+ ?[^.;:—–\\ue000-\\uf6ff]{0,50}?${BASED} in {name}`,
  `(?:^|[,;:—(] ?)(?:from|at|in) its ${NEAR_CITY} (?:${SEAT}|base),? (?:the )?${BODY}(?!['’]s)`,
  `(?:^|[,;:—(] ?)(?:from|at|in) its ${WHOLE}(?:${SEAT}|base|home) in {name},? (?:the )?${BODY}(?!['’]s)`,
  `(?:^|[,;:—(] ?)${BASED} in {name}, (?:the )?${BODY}(?!['’]s)`,
  `(?:^|[,;:—(] ?)(?:from|in) ${NEAR_CITY}, where (?:it|the company|the lab|the firm|the group) (?:is ${BASED}|(?:has|keeps|maintains) its (?:${SEAT}|base|home)|sits|resides|lives),? (?:the )?${BODY}(?!['’]s)`,
  `${BODY},? ${ADVERBS}(?:runs|manages|conducts|directs) (?:its|their|all (?:of )?its) (?:[a-z]+ )?(?:business|affairs|operations|work|company) (?:out of|from|in) ${CITY}`,
  `(?:^|[\\s(—–])(?:an?|the) ${NEAR_CITY} ${COMPANY} (?:called|named|by the name of|known as) {lab}`,
  `{lab},? (?:(?:is|remains) )?(?:an?|the) ${NEAR_CITY} ${COMPANY}(?= (?:with|that|which|of|whose|founded|known|backed|led|run|valued|worth|set up)\\b)`,
  `{lab},? (?:(?:is|remains) )?(?:the )?(?:pride|darling|star|jewel|toast|champion|hope) of {name}(?=[,.;:)]|\\W*$)`,
  `${BODY},? (?:is )?(?:an?|the) ${NEAR_CITY}-(?:based|headquartered)`,
  `{lab},? (?:is )?(?:an?|the) ${NEAR_CITY} ${COMPANY}(?=[,.;:)]|\\W*$| and\\b)`,
  `{organization},? (?:(?:is|remains) )?(?:an?|the) (?:[\\w-]+ ){0,3}?(?:institute|laboratory|organi[sz]ation|non-?profit|outfit|group|think[ -]tank|charity|foundation|cent(?:er|re)|start-?up|company|firm|evaluator|body) (?:which is |that is )?(?:(?:based|headquartered|located) )?(?:in|out of) {name}(?=[,.;)]|\\W*$| (?:and|that|which|with|whose)\\b)`,
  `{lab},? (?:(?:is|remains) )?(?:an?|the) (?:[\\w-]+ ){0,2}?${COMPANY} (?:which is |that is )?(?:(?:based|headquartered|located|domiciled|seated|founded and based|with (?:its )?${WHOLE}${SEAT}) )?(?:in|from|out of) {name}`,
  `${BODY}{also}{aside},? ${ADVERBS}(?:has|have|keeps?|maintains?|runs) (?:its|their) ${WHOLE}(?:${SEAT}|base) (?:in|at) ${CITY}`,
  `${BODY}{aside},? ${ADVERBS}(?:operat(?:es|ing)|works|working|run|managed|does business) (?:from|out of) ${CITY}`,
  `${BODY} ${ADVERBS}(?:calls|makes its (?:home|headquarters|base) in) {name}(?: home)?`,
  `{lab} \\({name}(?:, [a-z. ]{2,20})?\\)`,
  `${BODY} ?[:—–-] ?(?:${SEAT}:? (?:in )?|${BASED} in ){name}`,
  `^\\W*${BODY} ?(?:[:—–-]|\\() ?${NEAR_CITY}-based`,
  `${BODY} ?的?(?:总部|總部)(?:位于|位於|设在|設在|设于|設於|在)(?<value>${CITIES})`,
  `${BODY} ?是?一?家?(?:总部|總部)(?:位于|位於|设在|設在|设于|設於|在)(?<value>${CITIES})`,
  `(?:总部|總部)(?:位于|位於|设在|設在|设于|設於|在)(?<value>${CITIES})的 ?${BODY}`,
  `(?<value>${CITIES})的 ?{lab} ?(?:公司|实验室|实验室|团队)`,
  `(?<value>${CITIES})的? ?(?:人工智能|大模型|初创|AI|科技)*(?:公司|企业|企業|实验室|實驗室) ?{lab}`,
]
/** Noun phrases that say it by the way. */
const NAMED: readonly string[] = [
  `${BODY}(?:'s|’s)? ${WHOLE}(?:${SEAT}|home base) in {name}(?! (?:office|building|campus)\\b)`,
  `${BODY}(?:'s|’s) ${NEAR_CITY} (?:headquarters|head ?office|HQ|home base)`,
  `${BODY}, (?:at|in|from|to|around|outside|near) whose ${NEAR_CITY} (?:headquarters|head ?office|HQ|home base)`,
  `(?:^\\W*|[,;:—(] ?)(?:the|this) ${NEAR_CITY}(?:-based)? {lab}(?!['’]s rival)`,
  `${NEAR_CITY} (?:headquarters|head ?office|HQ|home base) of (?:the )?${BODY}(?!['’]s)`,
  `(?:^\\W*|[,;:—(] ?|\\b(?:by|from|and|with|to|of|that) )${NEAR_CITY}(?:'s|’s) (?:own )?{lab}(?!['’]s)`,
  `${NEAR_CITY}-(?:based|headquartered) (?:(?:AI|open-weight|frontier) )*(?:lab |startup |start-up |company |firm |unicorn |developer )?${BODY}(?!['’]s rival)`,
  `(?:^|[,;:—(] ?|\\b(?:the|an?|by|from|that|of|with|to|and) )${NEAR_CITY} ${COMPANY},? {lab}(?!['’]s rival)`,
]

/** The city from which an organization is run. A place is weighed only where it is a known city. */
export const headquarters = defineProperty({
  id: 'headquarters',
  label: 'headquarters',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  phrases: [
    ...SAID.map(pattern => ({ pattern })),
    ...NAMED.map(pattern => ({ pattern, isPresupposed: true })),
  ],
  columns: [
    {
      header:
        /^(?:(?:global |main |corporate )?(?:headquarters|HQ|head ?office|seat|home|base)|headquartered(?: in)?|main office|home base|based(?: in)?|where|city|location|home city|总部|總部)$/iu,
    },
  ],
  read: (text, { knowledge, view }) => {
    const seats = knowledge.factsWith('headquarters').map(fact => String(fact.value).split(',')[0] ?? '')
    const words = text.replace(/[.,;]+$/u, '').split(' ')
    const length = Math.min(3, words.length)
    for (let count = length; count > 0; count--) {
      for (const part of [words.slice(0, count), words.slice(words.length - count)]) {
        const place = part.join(' ').replace(/[.,;]+$|['’]s?$/u, '')
        const city = cityOf(place) ?? seats.find(seat => seat.toLowerCase() === place.toLowerCase())
        if (city !== undefined && !/^\p{Ll}/u.test(place)) {
          return OTHERWISE.test(text.slice(0, text.indexOf(place)))
            ? undefined
            : told({ text: place, value: city }, view.text)
        }
      }
    }
    const town = inLand(text, view.text)
    return town && told(town, view.text)
  },
  agrees: (stated, fact) => String(fact.value).toLowerCase().includes(String(stated.value).toLowerCase()),
  judge: (claim, frame) => {
    const { speaksFor, ...stance } = claim.stance
    const isOfNow = claim.stated.about !== THEN && speaksFor?.from === 'sentence'
    const isPast = claim.stated.about === THEN && stance.tense === 'past'
    const tense = isPast ? ('past' as const) : ('present' as const)
    const seen = isOfNow || speaksFor === undefined ? { ...stance, tense } : claim.stance
    const judgment = judgeTimeline({ ...claim, stance: seen }, frame)
    const isOfSeveral = frame.knowledge.entities.get(claim.subject)?.kind === 'organization'
    return judgment.verdict === 'contradicted' && judgment.isWeak && isOfSeveral
      ? unknown(claim, frame)
      : judgment
  },
  rewrite: (_, { presentFact }) => (presentFact ? String(presentFact.value) : undefined),
})

/** `Osier (listed in Arden)`: what it has there is no seat. */
const OTHERWISE = /\b(?:listed|traded|quoted|floated|listing|offices?|founded|launched|sued|staff|team)\b/iu
const LAND = /^, (?<land>\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)/u

/** `Langley, Virginia`: what its land is told of is a town, known or not. */
function inLand(text: string, sentence: string): StatedValue | undefined {
  const at = sentence.indexOf(text)
  const land = LAND.exec(sentence.slice(at + text.length))?.groups?.land
  const isTown = /^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}$/u.test(text)
  return at >= 0 &&
    land !== undefined &&
    isTown &&
    (placeOf(land) ?? placeOf(land.replace(/\.$/u, ''))) !== undefined
    ? { text, value: text }
    : undefined
}

/** The seat is told of another time. */
const THEN = 'then'
const TOLD_THEN =
  /\b(?:was|were|had|once|formerly|previously|originally|initially|first|until|used to|then|at the time|back then|before)\b|当时|曾|原/iu

/** `once hailed as`: what it was called, and not where it was. */
const HAILED =
  /\b(?:once|formerly|previously|originally|initially|at first|long) (?:widely |often )?(?:hailed|billed|seen|touted|described|regarded|celebrated|dismissed|called|considered|known|thought|feared|mentioned|named)\b/giu

/** A seat is of now, whatever day its sentence tells of something else. */
function told(stated: StatedValue, sentence: string): StatedValue {
  const at = sentence.indexOf(stated.text)
  const lead = sentence.slice(0, at).split(/[;:]/u).at(-1) ?? ''
  const rest = sentence.slice(at + stated.text.length).replace(HAILED, '')
  return TOLD_THEN.test(lead) || TOLD_THEN.test(rest) ? { ...stated, about: THEN } : stated
}
