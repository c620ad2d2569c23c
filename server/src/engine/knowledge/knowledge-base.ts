import { groupBy } from '../text/group-by.ts'
import type { Entity, Fact, KnowledgeData, Source } from './types.ts'

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
}

/** Indexes compiled knowledge. */
export function createKnowledgeBase(data: KnowledgeData): KnowledgeBase {
  const bySubject = groupBy(data.facts, fact => fact.subject)
  const byPair = groupBy(data.facts, fact => `${fact.subject}\n${fact.property}`)
  const byProperty = groupBy(data.facts, fact => fact.property)
  const bySource = new Map<string, Fact[]>()
  for (const fact of data.facts) {
    for (const key of fact.sources) {
      const supported = bySource.get(key)
      if (supported) supported.push(fact)
      else bySource.set(key, [fact])
    }
  }
  const models = data.entities.filter(entity => entity.kind === 'model' && entity.isFamily !== true)
  const byLab = groupBy(models, model => model.lab ?? '')
  const byAddress = new Map<string, Source | undefined>()
  return Object.freeze({
    version: data.version,
    asOf: data.asOf,
    entities: new Map(data.entities.map(entity => [entity.id, entity])),
    sources: new Map(data.sources.map(source => [source.key, source])),
    factCount: data.facts.length,
    factsOf: (subject: string) => bySubject.get(subject) ?? [],
    facts: (subject: string, property: string) => byPair.get(`${subject}\n${property}`) ?? [],
    factsWith: (property: string) => byProperty.get(property) ?? [],
    supportedBy: (key: string) => bySource.get(key) ?? [],
    sourceAt: (url: string) => {
      if (byAddress.size === 0) {
        for (const source of data.sources) {
          const address = addressOf(source)
          byAddress.set(address, byAddress.has(address) ? undefined : source)
        }
      }
      return byAddress.get(bareAddress(url))
    },
    modelsOf: (lab: string) => byLab.get(lab) ?? [],
  })
}

function addressOf({ key, csl }: Source): string {
  return csl.URL === undefined ? key : bareAddress(csl.URL)
}

function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[/#?]+$/u, '')
}
