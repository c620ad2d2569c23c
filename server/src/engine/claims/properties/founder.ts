import type { Fact } from '../../knowledge/types.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { isSamePerson, readName } from '../names.ts'
import { defineProperty } from '../property.ts'

const AMONG_OTHERS = 'one of several'

/**
 * Who founded an organization. A list of founders is seldom whole, so nobody is said to be none, unless known as the
 * founder or the head of another one.
 */
export const founder = defineProperty({
  id: 'founder',
  label: 'founder',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'never',
  phrases: [
    `{lab|organization}{aside},? (?:(?:was|is|which|that|the|an?|lab|company|firm|start-?up|venture) )*(?:co-)?(?:founded|started|set up|created|launched|established)(?: in {_date})? by (?:its |the )?{name}`,
    `{lab|organization}(?:'s|’s|,)? (?:co-)?founder(?: (?:and|&) (?:CEO|chief executive))?[,:]? (?:is |was |remains )?{name}`,
    `{lab|organization},? (?:(?:the|an?) (?:[\\w-]+ ){1,3}?)?(?:that |which )?{name} (?:co-)?(?:founded|started|set up|created|launched|established)(?=[,.;)]|\\W*$| in\\b)`,
    `{name}(?: and [^,;:]{3,30})?,? (?:who )?(?:co-)?(?:founded|set up|started|created|established) (?:the )?{lab|organization}(?![\\w-]|['’]s)`,
    `{name},? (?:(?:is|was|remains|who is) )?(?:the |a )?(?:co-)?founder(?: (?:and|&) (?:CEO|chief executive))? of (?:the )?{lab|organization}(?![\\w-]|['’]s)`,
    `(?:co-)?founder of (?:the )?{lab|organization},? (?:is |was )?{name}`,
    `(?:^|[,;—] ?)(?:co-)?(?:founded|started|set up|created|established|launched)(?: in {_date})? by {name}, {lab|organization}(?!['’]s)`,
    `{lab|organization},? (?:(?:is|was) )?(?:the|a) (?:creation|brainchild|work|invention|idea|venture|child) of {name}`,
    `{lab|organization}(?:,| ?[—–]| \\() ?{name}(?:'s|’s) (?:new |young |own |latest |secretive |small )*(?:start-?up|company|lab|venture|firm|outfit|creation|brainchild|project)(?![\\w-])`,
    `{lab|organization} (?:is|was) {name}(?:'s|’s) (?:creation|brainchild|invention|idea|venture)`,
    `{name}(?:'s|’s) (?:new |young |own |latest |secretive |small )*(?:creation|brainchild|invention|venture|baby|company|start-?up|lab|firm|outfit),? {lab|organization}(?!['’]s)`,
    `{lab|organization} \\((?:co-)?founder:? {name}`,
    `(?:^|[,;:—] ?)(?:co-)?founder of {lab|organization}: {name}`,
    `{lab|organization} owes its (?:existence|founding|birth) to {name}`,
  ].map(pattern => ({ pattern, isEvent: true, isPresupposed: true })),
  columns: [{ header: /^(?:(?:co-)?founders?(?:\(s\))?|founded by|创始人)$/iu }],
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
    const [known] = facts
    const { knowledge } = frame
    const leads = knowledge.facts(claim.subject, 'chief-executive')
    if (leads.some(isStated)) return unknown(claim, frame)
    const elsewhere = [knowledge.factsWith('founder'), knowledge.factsWith('chief-executive')].some(known =>
      known.some(isStated),
    )
    return known && elsewhere && claim.stated.about !== AMONG_OTHERS
      ? verdictOf('contradicted', claim, frame, [known], known)
      : unknown(claim, frame)
  },
})
