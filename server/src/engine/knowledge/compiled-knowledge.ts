import { lazy } from '../text/lazy.ts'
import { addressOf, bareAddress } from './address.ts'
import type { KnowledgeBase, Prepared } from './knowledge-base.ts'
import { createLazyMap } from './lazy-map.ts'
import { lettersBefore } from './name-letters.ts'
import { openPostings, postingTables } from './postings.ts'
import { openKeptRecords, type Records, recordTables } from './records.ts'
import type { Sections, Table } from './sections.ts'
import type { Entity, Fact, KnowledgeData, Source } from './types.ts'

/** What a compiled file says of itself. */
export interface About {
  readonly version: string
  readonly asOf: string
}

/**
 * Knowledge that is read where it lies: a record is decoded when it is asked for, and each of them once. As plain
 * data it is all decoded at the first look at `entities`, `facts` or `sources`.
 */
export class CompiledKnowledge implements KnowledgeData {
  readonly version: string
  readonly asOf: string
  declare readonly entities: readonly Entity[]
  declare readonly facts: readonly Fact[]
  declare readonly sources: readonly Source[]
  readonly #base: KnowledgeBase

  constructor(sections: Sections, { version, asOf }: About) {
    this.version = version
    this.asOf = asOf
    const entities = openKeptRecords<Entity>(sections, 'entities')
    const facts = openKeptRecords<Fact>(sections, 'facts')
    const sources = openKeptRecords<Source>(sections, 'sources')
    // Properties of its own, so that a copy by spreading is whole, and plain.
    const lists = { entities, facts, sources }
    for (const [name, records] of Object.entries<Records<unknown>>(lists)) {
      Object.defineProperty(this, name, { enumerable: true, get: lazy(() => all(records)) })
    }
    this.#base = baseOf(sections, { version, asOf }, lists)
  }

  /** Its indexes, which came with it. */
  get base(): KnowledgeBase {
    return this.#base
  }
}

/** The tables of a base, without those of its names. */
export function knowledgeTables({
  entities,
  facts,
  sources,
}: KnowledgeData): Readonly<Record<string, Table>> {
  return {
    ...recordTables('entities', entities),
    ...recordTables('facts', facts),
    ...recordTables('sources', sources),
    ...postingTables('entity', entities, ({ id }) => [id]),
    ...postingTables('source', sources, ({ key }) => [key]),
    ...postingTables('address', sources, source => [addressOf(source)]),
    ...postingTables('subject', facts, ({ subject }) => [subject]),
    ...postingTables('property', facts, ({ property }) => [property]),
    ...postingTables('cited', facts, ({ sources: keys }) => keys),
    ...postingTables('kind', entities, ({ kind }) => [kind]),
    ...postingTables('letters', entities, entity => (isVersion(entity) ? lettersOf(entity) : [])),
    ...postingTables('lab', entities, entity => (isVersion(entity) ? [entity.lab ?? ''] : [])),
  }
}

/** A model that is no line of models. */
export function isVersion({ kind, isFamily }: Entity): boolean {
  return kind === 'model' && isFamily !== true
}

/** The letters before the first number of each of its names, each once. */
export function lettersOf({ aliases }: Entity): readonly string[] {
  return [...new Set(aliases.map(({ text }) => lettersBefore(text)))]
}

interface Lists {
  readonly entities: Records<Entity>
  readonly facts: Records<Fact>
  readonly sources: Records<Source>
}

function baseOf(sections: Sections, about: About, { entities, facts, sources }: Lists): KnowledgeBase {
  const entity = openPostings(sections, 'entity')
  const source = openPostings(sections, 'source')
  const factsOf = kept(openPostings(sections, 'subject'), facts)
  const pairs = new Map<string, readonly Fact[]>()
  const address = openPostings(sections, 'address')
  const prepared: Prepared = { sections, entityAt: entities.at }
  return Object.freeze({
    ...about,
    entities: createLazyMap(
      entities,
      key => entity(key)[0],
      ({ id }) => id,
    ),
    sources: createLazyMap(
      sources,
      key => source(key)[0],
      ({ key }) => key,
    ),
    factCount: facts.length,
    factsOf,
    facts(subject: string, property: string) {
      const pair = `${subject}\n${property}`
      const known = pairs.get(pair)
      if (known) return known
      const found = factsOf(subject).filter(fact => fact.property === property)
      pairs.set(pair, found)
      return found
    },
    factsWith: kept(openPostings(sections, 'property'), facts),
    supportedBy: kept(openPostings(sections, 'cited'), facts),
    sourceAt(url: string) {
      const [only, ...others] = address(bareAddress(url))
      return only !== undefined && others.length === 0 ? sources.at(only) : undefined
    },
    modelsOf: kept(openPostings(sections, 'lab'), entities),
    ofKind: kept(openPostings(sections, 'kind'), entities),
    modelsLike: kept(openPostings(sections, 'letters'), entities),
    prepared,
  })
}

/** The items of a key; the same array each time. */
function kept<T>(places: (key: string) => Int32Array, records: Records<T>): (key: string) => readonly T[] {
  const known = new Map<string, readonly T[]>()
  return key => {
    const before = known.get(key)
    if (before) return before
    const found = Array.from(places(key), records.at)
    if (found.length > 0) known.set(key, found)
    return found
  }
}

function all<T>({ length, at }: Records<T>): readonly T[] {
  return Array.from({ length }, (_, index) => at(index))
}
