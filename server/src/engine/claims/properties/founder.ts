import type { Fact } from '../../knowledge/types.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { isSamePerson, readName } from '../names.ts'
import { defineProperty } from '../property.ts'

const AMONG_OTHERS = 'one of several'

/**
 * Who founded an organization. A list of founders is seldom whole, so nobody is said to be none, unless known as the
 * founder of another one.
 */
export const founder = defineProperty({
  id: 'founder',
  label: 'founder',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'never',
  cue: /found|start|创始人|创立/iu,
  phrases: [
    {
      pattern: `{lab|organization}{aside},? (?:(?:was|is|which|that) )*(?:co-)?(?:founded|started|set up)(?: in {_date})? by (?:its )?{name}`,
      isEvent: true,
    },
    {
      pattern: `{lab|organization}(?:'s|’s)? (?:co-)?founder(?: (?:and|&) (?:CEO|chief executive))?,? {name}`,
      isEvent: true,
    },
    {
      pattern: `{lab|organization}, (?:the|an?) (?:[\\w-]+ ){1,3}?(?:that|which) {name} (?:co-)?founded`,
      isEvent: true,
    },
    { pattern: `{name}(?: and [^,;:]{3,30})? (?:co-)?founded {lab|organization}`, isEvent: true },
    {
      pattern: `{name}, (?:the |a )?(?:co-)?founder(?: (?:and|&) (?:CEO|chief executive))? of {lab|organization}`,
      isEvent: true,
    },
  ],
  columns: [{ header: /^(?:co-)?founders?(?:\(s\))?$/iu }],
  read: (text, { view }) => {
    const stated = readName(text)
    return stated && (/\bco-?found/iu.test(view.text) ? { ...stated, about: AMONG_OTHERS } : stated)
  },
  agrees: (stated, fact) => isSamePerson(String(stated.value), String(fact.value)),
  judge: (claim, frame) => {
    const isStated = (fact: Fact) => isSamePerson(String(claim.stated.value), String(fact.value))
    const facts = factsFor(claim, frame)
    const support = facts.find(isStated)
    if (support) return verdictOf('current', claim, frame, [support], support)
    const [known] = facts.filter(fact => fact.strength !== 'weak')
    const elsewhere = frame.knowledge.factsWith('founder').some(isStated)
    return known && elsewhere && claim.stated.about !== AMONG_OTHERS
      ? verdictOf('contradicted', claim, frame, [known], known)
      : unknown(claim, frame)
  },
})
