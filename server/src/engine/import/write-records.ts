import { stringify } from 'yaml'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CslDate, Fact, Source } from '../knowledge/types.ts'
import { groupBy } from '../text/group-by.ts'
import type { Imported, ImportedFact, NewEntity } from './records.ts'

/** Imported entities and facts in the base's text format, for review; what is doubtful stands in comments. */
export function writeEntities({ entities, facts }: Imported, knowledge: KnowledgeBase): string {
  const bySubject = groupBy(facts, ({ fact }) => fact.subject)
  const fresh = new Map(entities.map(entity => [entity.id, entity]))
  const ids = [...new Set([...fresh.keys(), ...bySubject.keys()])].sort()
  return ids
    .map(id => {
      const name = knowledge.entities.get(id)?.name
      return entityText(id, fresh.get(id), name, bySubject.get(id) ?? [])
    })
    .join('\n')
}

/** Imported sources in the base's text format. */
export function writeSources({ sources }: Imported): string {
  return [...sources]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(source => stringify({ [source.key]: fieldsOf(source) }, { lineWidth: 0 }))
    .join('\n')
}

function entityText(
  id: string,
  entity: NewEntity | undefined,
  name: string | undefined,
  facts: readonly ImportedFact[],
): string {
  const head = entity
    ? stringify({ [id]: { ...entity, id: undefined, at: undefined } }, { lineWidth: 0 })
    : `${id}: # in the base as ${name ?? id}; add these facts to it\n`
  const lines = facts.toSorted(byProperty).map(factText)
  const hasFacts = facts.some(({ doubt }) => doubt === undefined)
  return `${head}${hasFacts ? '  facts:\n' : entity ? '' : '  facts: []\n'}${lines.join('')}`
}

function factText({ fact, doubt }: ImportedFact): string {
  const { property, qualifiers, value, validFrom, validTo, asOf, precision, rank, sources, note } = fact
  const record = {
    property,
    ...qualifiers,
    value,
    validFrom,
    validTo,
    asOf,
    precision: precision === 'exact' ? undefined : precision,
    rank: rank === 'normal' ? undefined : rank,
    sources,
    note,
  }
  const flow = stringify(record, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/sources: \[ ([a-z0-9, -]*?) \]/, 'sources: [$1]')
  return doubt === undefined ? `    - ${flow}\n` : `    # ${doubt}:\n    # - ${flow}\n`
}

function fieldsOf({ strength, csl }: Source): object {
  const { type, title, author, publisher, issued, accessed, URL, DOI, note } = csl
  return {
    strength,
    type,
    title,
    author,
    publisher,
    'container-title': csl['container-title'],
    issued: isoOf(issued),
    accessed: isoOf(accessed),
    URL,
    DOI,
    note,
  }
}

function isoOf(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts']?.[0]
  return parts?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

/** By property, then by time, as the base has them. */
function byProperty(a: ImportedFact, b: ImportedFact): number {
  const key = ({ fact }: ImportedFact): string =>
    `${fact.property}\n${JSON.stringify(fact.qualifiers)}\n${startOf(fact)}`
  return key(a) < key(b) ? -1 : 1
}

function startOf(fact: Fact): string {
  return fact.validFrom ?? fact.asOf
}
