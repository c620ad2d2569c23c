import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { openRecords, recordTables } from '../knowledge/records.ts'
import type { Sections, Table } from '../knowledge/sections.ts'
import type { Entity } from '../knowledge/types.ts'
import { lazy } from '../text/lazy.ts'
import { collectNames } from './collect-names.ts'
import type { EntryRecord } from './name-records.ts'
import { firstBits, NameTable } from './name-table.ts'
import { createSizes, type IsOtherSize, sizedNames } from './sizes.ts'

/** What the names of a knowledge base are made from. */
export type NamedKnowledge = Pick<KnowledgeBase, 'entities'> &
  Partial<Pick<KnowledgeBase, 'facts' | 'prepared'>>

/** The names of a knowledge base, and which sizes make other names of them. */
export interface Names {
  readonly names: NameTable
  readonly isOtherSize: IsOtherSize
}

/** Reads the names that came with a knowledge base, or collects them. */
export function namesOf(knowledge: NamedKnowledge): Names {
  const { prepared } = knowledge
  if (prepared) {
    const { sections, entityAt } = prepared
    const sized = openRecords<readonly string[]>(sections, 'sized')
    return {
      names: openNames(sections, entityAt),
      isOtherSize: createSizes(
        knowledge,
        lazy(() => new Set(sized.at(0))),
      ),
    }
  }
  const entities = [...knowledge.entities.values()]
  const { firsts, ...parts } = collectNames(entities)
  const entityAt = (index: number): Entity => {
    const entity = entities[index]
    if (entity === undefined) throw new RangeError(`there is no entity ${index}`)
    return entity
  }
  return {
    names: new NameTable(parts, firstBits(firsts), entityAt),
    isOtherSize: createSizes(
      knowledge,
      lazy(() => sizedNames(entities)),
    ),
  }
}

/** The tables of names, for the build. */
export function nameTables(entities: readonly Entity[]): Readonly<Record<string, Table>> {
  const { edges, firsts, borders, entries } = collectNames(entities)
  const records = Array.from({ length: entries.length }, (_, index) => entries.at(index))
  return {
    'names.edges': edges,
    'names.firsts': firstBits(firsts),
    'names.borders': Int32Array.from(borders),
    ...recordTables('names', records),
    ...recordTables('sized', [[...sizedNames(entities)]]),
  }
}

function openNames(sections: Sections, entityAt: (index: number) => Entity): NameTable {
  const [namesOnly = 0, named = 0, stems = 0] = sections.numbers('names.borders')
  const parts = {
    edges: sections.numbers('names.edges'),
    borders: [namesOnly, named, stems] as const,
    entries: openRecords<EntryRecord>(sections, 'names'),
  }
  return new NameTable(parts, sections.numbers('names.firsts'), entityAt)
}
