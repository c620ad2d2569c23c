import type { Alias, Entity, Fact, KnowledgeData } from '../../../server/src/engine/index.ts'
import { madeUpNames } from './names.ts'

/** A knowledge base with made-up models until it has `aliases` aliases in all; each has a release date. */
export function enlarge(base: KnowledgeData, aliases: number): KnowledgeData {
  const entities = [...base.entities]
  const facts = [...base.facts]
  const source = base.sources[0]
  if (source === undefined) throw new Error('a knowledge base without sources')
  let left = aliases - base.entities.reduce((sum, entity) => sum + entity.aliases.length, 0)
  for (let number = 0; left > 0; number++) {
    const names = madeUpNames(number)
    const id = `made-up-${number}`
    entities.push(entityOf(id, names.slice(0, Math.max(1, left)), names[0]))
    facts.push(factOf(id, number, source.key))
    left -= names.length
  }
  return { ...base, entities, facts }
}

function entityOf(id: string, names: readonly string[], name: string): Entity {
  const aliases = names.map((text): Alias => ({ text, case: 'any', context: 'none', cues: [], not: [] }))
  return { id, kind: 'model', name, aliases, description: 'Made up to fill a knowledge base' }
}

function factOf(subject: string, number: number, source: string): Fact {
  return {
    subject,
    property: 'released',
    value: `${2020 + (number % 6)}-0${1 + (number % 9)}-1${number % 10}`,
    qualifiers: {},
    asOf: '2026-11-21',
    precision: 'exact',
    rank: 'normal',
    strength: 'secondary',
    sources: [source],
  }
}
