import { isSamePerson, readName } from '../names.ts'
import { defineProperty } from '../property.ts'

/** Who founded an organization. A list of founders is seldom whole, so nobody is said to be none. */
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
    { pattern: `{name}(?: and [^,;:]{3,30})? (?:co-)?founded {lab|organization}`, isEvent: true },
    {
      pattern: `{name}, (?:the |a )?(?:co-)?founder(?: (?:and|&) (?:CEO|chief executive))? of {lab|organization}`,
      isEvent: true,
    },
  ],
  columns: [{ header: /^(?:co-)?founders?(?:\(s\))?$/iu }],
  read: text => readName(text),
  agrees: (stated, fact) => isSamePerson(String(stated.value), String(fact.value)),
})
