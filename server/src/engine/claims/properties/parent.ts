import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { defineProperty } from '../property.ts'

const OWNED =
  '(?:(?:wholly |fully |majority[- ])?owned by|(?:an? |the )?(?:[\\w-]+ ){0,3}?(?:subsidiary|unit|division|arm|affiliate) of|belongs to)'

/** Who owns an organization. A member or a partner of a body is none of its parts, so `part of` is not read. */
export const parent = defineProperty({
  id: 'parent',
  label: 'parent',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  cue: /owned|subsidiary|unit|division|arm|affiliate|belongs/iu,
  phrases: [
    {
      pattern: `{lab|organization}{aside},? (?:(?:is|remains|which|now|still|itself|currently|also) )*${OWNED} (?:the )?{=lab|organization}(?![\\w-]|['’]s)(?! (?:and|or|,))`,
    },
  ],
  columns: [{ header: /^(?:parent(?: company| organi[sz]ation)?|owner|owned by)$/iu }],
  read: (text, { view }) => {
    const slot = [...text].find(unit => /^(?:lab|organization)$/u.test(view.mentions.get(unit)?.kind ?? ''))
    const mention = slot === undefined ? undefined : view.mentions.get(slot)
    return mention && { text, value: mention.entity }
  },
  agrees: (stated, fact, knowledge) => {
    const owners = [String(fact.value), ...ownersOf(String(fact.value), knowledge)]
    const names = namesOf(String(stated.value), knowledge)
    return owners.some(owner => namesOf(owner, knowledge).some(name => names.includes(name)))
  },
  rewrite: (_, { presentFact }, knowledge) =>
    presentFact && (knowledge.entities.get(String(presentFact.value))?.name ?? String(presentFact.value)),
})

/** The owners of an owner. */
function ownersOf(owner: string, knowledge: KnowledgeBase): readonly string[] {
  const seen = new Set<string>()
  for (let next: string | undefined = owner; next !== undefined && !seen.has(next); ) {
    seen.add(next)
    next = knowledge.entities.has(next)
      ? knowledge.facts(next, 'parent').map(fact => String(fact.value))[0]
      : undefined
  }
  return [...seen]
}

function namesOf(organization: string, knowledge: KnowledgeBase): readonly string[] {
  const entity = knowledge.entities.get(organization)
  const names = entity ? [entity.name, ...entity.aliases.map(alias => alias.text)] : []
  return [organization, ...names].map(name => name.toLowerCase())
}
