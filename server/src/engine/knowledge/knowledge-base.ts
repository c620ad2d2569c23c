import { groupBy } from '../text/group-by.ts'
import { lazy } from '../text/lazy.ts'
import { addressOf, bareAddress } from './address.ts'
import { CompiledKnowledge, isVersion, lettersOf } from './compiled-knowledge.ts'
import type { Sections } from './sections.ts'
import type { Entity, EntityKind, Fact, KnowledgeData, Source } from './types.ts'

/** A knowledge base with its indexes. Immutable. */
export interface KnowledgeBase {
  readonly version: string
  readonly asOf: string
  readonly entities: ReadonlyMap<string, Entity>
  readonly sources: ReadonlyMap<string, Source>
  readonly factCount: number
  /** All facts of an entity, in the order of the base. */
  factsOf(subject: string): readonly Fact[]
  /** The facts of an entity's property, deprecated ones included. */
  facts(subject: string, property: string): readonly Fact[]
  /** All facts of a property. */
  factsWith(property: string): readonly Fact[]
  /** The facts that a citation key stands behind. */
  supportedBy(key: string): readonly Fact[]
  /** The only source at an address, however its scheme, `www.` and last slash are written. */
  sourceAt(url: string): Source | undefined
  /** The models of a lab, families left out. */
  modelsOf(lab: string): readonly Entity[]
  /** The entities of a kind. */
  ofKind(kind: EntityKind): readonly Entity[]
  /** The models, lines left out, that have a name with these letters before its first number (see `lettersBefore`). */
  modelsLike(letters: string): readonly Entity[]
  /** What the build made ready of it for later layers; absent where nothing did. */
  readonly prepared?: Prepared
}

/** Tables made with the compiled knowledge. */
export interface Prepared {
  readonly sections: Sections
  /** The entity at an index of the base. */
  entityAt(index: number): Entity
}

/** Indexes a body of facts; what is compiled has its indexes with it. */
export function createKnowledgeBase(data: KnowledgeData): KnowledgeBase {
  if (data instanceof CompiledKnowledge) return data.base
  const bySubject = lazy(() => groupBy(data.facts, fact => fact.subject))
  const byPair = lazy(() => groupBy(data.facts, fact => `${fact.subject}\n${fact.property}`))
  const byProperty = lazy(() => groupBy(data.facts, fact => fact.property))
  const bySource = lazy(() => byKeys(data.facts, fact => fact.sources))
  const byLab = lazy(() => groupBy(data.entities.filter(isVersion), model => model.lab ?? ''))
  const byAddress = lazy(() => groupBy(data.sources, addressOf))
  const byKind = lazy(() => groupBy(data.entities, entity => entity.kind))
  const byLetters = lazy(() => byKeys(data.entities.filter(isVersion), lettersOf))
  return Object.freeze({
    version: data.version,
    asOf: data.asOf,
    entities: new Map(data.entities.map(entity => [entity.id, entity])),
    sources: new Map(data.sources.map(source => [source.key, source])),
    factCount: data.facts.length,
    factsOf: (subject: string) => bySubject().get(subject) ?? [],
    facts: (subject: string, property: string) => byPair().get(`${subject}\n${property}`) ?? [],
    factsWith: (property: string) => byProperty().get(property) ?? [],
    supportedBy: (key: string) => bySource().get(key) ?? [],
    sourceAt: (url: string) => {
      const [source, ...others] = byAddress().get(bareAddress(url)) ?? []
      return others.length === 0 ? source : undefined
    },
    modelsOf: (lab: string) => byLab().get(lab) ?? [],
    ofKind: (kind: EntityKind) => byKind().get(kind) ?? [],
    modelsLike: (letters: string) => byLetters().get(letters) ?? [],
  })
}

function byKeys<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const known = found.get(key)
      if (known) known.push(item)
      else found.set(key, [item])
    }
  }
  return found
}
