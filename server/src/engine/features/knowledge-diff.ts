import type { Entity, Fact, KnowledgeData, Source } from '../knowledge/types.ts'
import { groupBy } from '../text/group-by.ts'
import { differences, type FieldChange } from './diff-fields.ts'
import { qualifierKey } from './facts-on.ts'

/** One thing that differs between two states of the knowledge. */
export type KnowledgeChange =
  | {
      readonly change: 'added' | 'removed'
      readonly what: 'entity' | 'fact' | 'source'
      readonly item: Entity | Fact | Source
    }
  | {
      readonly change: 'changed'
      readonly what: 'entity' | 'fact' | 'source'
      readonly item: Entity | Fact | Source
      readonly fields: readonly FieldChange[]
    }

/** What changed from one state of the knowledge to another: entities, then facts by subject, then sources. */
export function diffKnowledge(before: KnowledgeData, after: KnowledgeData): readonly KnowledgeChange[] {
  return [
    ...diffItems('entity', before.entities, after.entities, ({ id }) => id),
    ...diffFacts(before.facts, after.facts),
    ...diffItems('source', before.sources, after.sources, ({ key }) => key),
  ]
}

function diffItems<T extends Entity | Source>(
  what: 'entity' | 'source',
  before: readonly T[],
  after: readonly T[],
  idOf: (item: T) => string,
): readonly KnowledgeChange[] {
  const old = new Map(before.map(item => [idOf(item), item]))
  const present = new Map(after.map(item => [idOf(item), item]))
  return [...new Set([...old.keys(), ...present.keys()])].sort().flatMap(id => {
    return changeOf(what, old.get(id), present.get(id))
  })
}

function diffFacts(before: readonly Fact[], after: readonly Fact[]): readonly KnowledgeChange[] {
  const old = groupBy(before, seriesOf)
  const present = groupBy(after, seriesOf)
  return [...new Set([...old.keys(), ...present.keys()])]
    .sort()
    .flatMap(series => diffSeries(old.get(series) ?? [], present.get(series) ?? []))
}

/** Pairs the facts of one series: the same ones, then those of one value, then those of one day. */
function diffSeries(before: readonly Fact[], after: readonly Fact[]): readonly KnowledgeChange[] {
  const old = [...before]
  const pairs = new Map<Fact, Fact>()
  for (const isSame of [isEqual, isSameValueAndStart, isSameValue, isSameStart]) {
    for (const fact of after) {
      if (pairs.has(fact)) continue
      const found = old.findIndex(candidate => isSame(candidate, fact))
      const [match] = found === -1 ? [] : old.splice(found, 1)
      if (match) pairs.set(fact, match)
    }
  }
  return [
    ...old.flatMap(fact => changeOf('fact', fact, undefined)),
    ...after.flatMap(fact => changeOf('fact', pairs.get(fact), fact)),
  ]
}

function changeOf<T extends Entity | Fact | Source>(
  what: KnowledgeChange['what'],
  before: T | undefined,
  after: T | undefined,
): readonly KnowledgeChange[] {
  if (before === undefined) return after === undefined ? [] : [{ change: 'added', what, item: after }]
  if (after === undefined) return [{ change: 'removed', what, item: before }]
  const fields = differences(before, after)
  return fields.length === 0 ? [] : [{ change: 'changed', what, item: after, fields }]
}

function seriesOf(fact: Fact): string {
  return `${fact.subject}\n${fact.property}\n${qualifierKey(fact)}`
}

function isEqual(a: Fact, b: Fact): boolean {
  return differences(a, b).length === 0
}

function isSameValueAndStart(a: Fact, b: Fact): boolean {
  return isSameValue(a, b) && isSameStart(a, b)
}

function isSameValue(a: Fact, b: Fact): boolean {
  return a.value === b.value
}

function isSameStart(a: Fact, b: Fact): boolean {
  return a.validFrom !== undefined
    ? a.validFrom === b.validFrom
    : b.validFrom === undefined && a.asOf === b.asOf
}
