import { CITIES, cityOf } from '../cities.ts'
import { judgeTimeline } from '../judge-timeline.ts'
import { unknown } from '../judgment.ts'
import { defineProperty } from '../property.ts'

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
  cue: /headquarter|head office|HQ in|seat in|base in|based|总部/iu,
  phrases: [
    {
      pattern: `{lab|organization}{aside},? (?:(?:is|was|which|that|now|still|remains|currently) )*(?:headquartered|based) in (?:downtown |central )?{name}`,
    },
    {
      pattern: `{lab|organization}(?:'s|’s) (?:global )?(?:headquarters|head office) (?:is|are|remains?|sits?|lies) in {name}`,
    },
    {
      pattern: `(?<value>[a-z]+(?: [a-z]+)?)-(?:based|headquartered) (?:(?:AI|open-weight|frontier) )*(?:lab |startup |start-up |company |firm |unicorn |developer )?{lab|organization}(?!['’]s rival)`,
    },
    { pattern: `{lab|organization}, (?:an?|the) (?<value>[a-z]+(?: [a-z]+)?)-(?:based|headquartered)` },
    {
      pattern: `{lab|organization}{aside},? (?:(?:which|that|still|now|also|currently) )*(?:has|have|keeps?|maintains?|runs) (?:its|their) (?:global |main |world )?(?:headquarters|head office|HQ|seat|base) in (?:downtown |central )?{name}`,
    },
    { pattern: `{lab|organization}的?总部(?:位于|设在|在)(?<value>${CITIES})` },
  ],
  columns: [{ header: /^(?:headquarters|HQ|seat|based in|city|总部)$/iu }],
  read: (text, { knowledge }) => {
    const words = text.replace(/[.,;]+$/u, '')
    const city = cityOf(words)
    if (city !== undefined) return { text: words, value: city }
    const seats = knowledge.factsWith('headquarters').map(fact => String(fact.value).split(',')[0] ?? '')
    const seat = seats.find(
      city =>
        words.toLowerCase().startsWith(city.toLowerCase()) ||
        words.toLowerCase().endsWith(` ${city.toLowerCase()}`),
    )
    if (seat === undefined) return undefined
    const at = words.toLowerCase().indexOf(seat.toLowerCase())
    return { text: words.slice(at, at + seat.length), value: seat }
  },
  agrees: (stated, fact) => String(fact.value).toLowerCase().includes(String(stated.value).toLowerCase()),
  judge: (claim, frame) => {
    const judgment = judgeTimeline(claim, frame)
    return judgment.verdict === 'contradicted' && judgment.isWeak ? unknown(claim, frame) : judgment
  },
  rewrite: (_, { presentFact }) => (presentFact ? String(presentFact.value) : undefined),
})
