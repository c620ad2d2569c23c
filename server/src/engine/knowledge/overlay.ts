import { changed, sameQualifiers, targetOf } from './overlay-change.ts'
import { type ReadOverlays, readOverlays } from './overlay-read.ts'
import { byPlace, type KnowledgeProblem } from './problem.ts'
import { type KnowledgeFile, strongest } from './read-knowledge.ts'
import type { Alias, Entity, Fact, KnowledgeData, PropertySchema, Source, Strength } from './types.ts'
import { checkEntity, checkSource } from './validate.ts'
import { type Check, checkBreadth, clashingAliases, namesOf } from './validate-aliases.ts'
import { checkFact, overlappingFacts } from './validate-facts.ts'
import { circularSuccessions } from './validate-succession.ts'

/** A base with overlays, and what was wrong with them. */
export interface AppliedOverlays {
  readonly data: KnowledgeData
  /** By file, then by place. */
  readonly problems: readonly KnowledgeProblem[]
  /** The files of which nothing could be read. */
  readonly broken: readonly string[]
}

const REMEDY = 'end the other under `end`, or write this one under `dispute`'

/**
 * Lays overlay files (see docs/overlays.md) over a base. The base is as it was; whatever of an overlay is wrong
 * becomes a problem and is left out, and the rest counts. It never throws.
 */
export function applyOverlays(
  base: KnowledgeData,
  files: readonly KnowledgeFile[],
  schemas: readonly PropertySchema[],
): AppliedOverlays {
  if (files.length === 0) return { data: base, problems: [], broken: [] }
  const read = readOverlays(base, files)
  const problems = [...read.problems]
  const places = new Map(read.places)
  const rejected = new Set<object>()
  const report: Report = (item, message, alias) => {
    const place = places.get(alias ?? item)
    // The base's own affairs are none of an overlay's.
    if (place === undefined) return
    rejected.add(alias ?? item)
    problems.push({ ...place, message })
  }
  const sources = withSources(base, read, report, rejected)
  const strengths = new Map([...sources.values()].map(({ key, strength }) => [key, strength]))
  const lookUp = { sources, schemas, report }
  const entities = withEntities(base, read, lookUp, rejected)
  const check: Check = { ...lookUp, entities }
  checkNames(base, read, check)
  const weigh = (facts: ReadOverlays['facts']): readonly Fact[] =>
    facts
      .filter(({ subject }) => entities.has(subject))
      .map(fact => {
        const weighed = { ...fact, strength: strongest(fact.sources, strengths) }
        const place = places.get(fact)
        if (place) places.set(weighed, place)
        return weighed
      })
  const own = { added: weigh(read.facts), disputing: weigh(read.disputes) }
  const now = withChanges(base.facts, read, { sources, report }, strengths)
  const facts = withFacts(now, own, { ...check, report }, rejected)
  const named = [...entities.values()].map(entity => withoutAliases(entity, rejected))
  return {
    data: { ...base, entities: named, facts, sources: [...sources.values()] },
    problems: problems.sort(byPlace),
    broken: read.broken,
  }
}

type Report = (item: object, message: string, alias?: Alias) => void

function withSources(
  base: KnowledgeData,
  read: ReadOverlays,
  report: Report,
  rejected: ReadonlySet<object>,
): ReadonlyMap<string, Source> {
  const sources = new Map(base.sources.map(source => [source.key, source]))
  for (const source of read.sources) {
    const taken = sources.get(source.key)
    if (taken === undefined) checkSource(source, { sources, report, entities: new Map(), schemas: [] })
    else {
      const where = taken.origin === undefined ? 'of the knowledge base' : `in ${taken.origin}`
      report(source, `\`${source.key}\` is a source ${where} already; cite that one, or choose another key`)
    }
    if (!rejected.has(source)) sources.set(source.key, source)
  }
  return sources
}

/** Entities whose lab is none are left out, or as they were; what depended on them is told where it stands. */
function withEntities(
  base: KnowledgeData,
  read: ReadOverlays,
  lookUp: Omit<Check, 'entities'>,
  rejected: ReadonlySet<object>,
): ReadonlyMap<string, Entity> {
  const bundled = new Map(base.entities.map(entity => [entity.id, entity]))
  const entities = new Map([...bundled, ...read.entities])
  for (const entity of read.entities.values()) {
    checkEntity(entity, { ...lookUp, entities })
    if (!rejected.has(entity)) continue
    const before = bundled.get(entity.id)
    if (before === undefined) entities.delete(entity.id)
    else entities.set(entity.id, before)
  }
  return entities
}

function checkNames(base: KnowledgeData, read: ReadOverlays, check: Check): void {
  const own = [...read.aliases].map(([alias, entity]) => ({ alias, entity }))
  for (const name of own) checkBreadth(name, check)
  // An overlay's rule for a name stands in for the base's.
  const kept = namesOf(base.entities).filter(
    ({ entity, alias }) => read.entities.get(entity.id)?.aliases.includes(alias) !== false,
  )
  clashingAliases([...kept, ...own], check)
}

/** The facts after the changes, then the overlays' own in so far as they are sound. */
function withFacts(
  now: readonly Fact[],
  { added, disputing }: { readonly added: readonly Fact[]; readonly disputing: readonly Fact[] },
  check: Check & { readonly report: Report },
  rejected: ReadonlySet<object>,
): readonly Fact[] {
  const sound = (facts: readonly Fact[]): readonly Fact[] => facts.filter(fact => !rejected.has(fact))
  for (const fact of [...added, ...disputing]) checkFact(fact, check)
  const touched = new Set(added.map(({ subject }) => subject))
  const beside = now.filter(({ subject }) => touched.has(subject))
  overlappingFacts([...beside, ...sound(added)], check, REMEDY)
  checkRivals(sound(disputing), [...now, ...sound(added)], check.report)
  circularSuccessions([...now, ...sound(added), ...sound(disputing)], check)
  return [...now, ...sound(added), ...sound(disputing)]
}

/** The base's facts with those ended and deprecated that overlays say. */
function withChanges(
  facts: readonly Fact[],
  read: ReadOverlays,
  { sources, report }: { readonly sources: ReadonlyMap<string, Source>; readonly report: Report },
  strengths: ReadonlyMap<string, Strength>,
): readonly Fact[] {
  const now = [...facts]
  for (const change of read.changes) {
    const missing = change.sources.find(key => !sources.has(key))
    const target = targetOf(change, now)
    if (missing !== undefined) report(change, `there is no source \`${missing}\``)
    else if ('problem' in target) report(change, target.problem)
    else now[now.indexOf(target.fact)] = changed(target.fact, change, strengths)
  }
  return now
}

/** A dispute needs something to dispute. */
function checkRivals(disputes: readonly Fact[], facts: readonly Fact[], report: Report): void {
  for (const fact of disputes) {
    const isRival = (other: Fact): boolean =>
      other.subject === fact.subject &&
      other.property === fact.property &&
      other.rank !== 'deprecated' &&
      other.value !== fact.value &&
      sameQualifiers(other.qualifiers, fact.qualifiers)
    if (facts.some(isRival)) continue
    report(
      fact,
      `nothing else is said of the ${fact.property} of \`${fact.subject}\`; write this one under \`facts\``,
    )
  }
}

function withoutAliases(entity: Entity, rejected: ReadonlySet<object>): Entity {
  const isSound = (alias: Alias): boolean => !rejected.has(alias)
  return entity.aliases.every(isSound) ? entity : { ...entity, aliases: entity.aliases.filter(isSound) }
}
