import { byPlace, type KnowledgeProblem } from './problem.ts'
import type { Locate } from './read-knowledge.ts'
import type { Entity, KnowledgeData, PropertySchema, Source } from './types.ts'
import { type Check, checkBreadth, clashingAliases, namesOf } from './validate-aliases.ts'
import { checkFact, overlappingFacts } from './validate-facts.ts'
import { circularSuccessions } from './validate-succession.ts'

/**
 * Checks what reading alone cannot see: that ids and citation keys lead somewhere, that facts fit their
 * properties, that timelines do not contradict themselves, that names are told apart.
 * `locate` (see `readKnowledge`) puts each problem where it stands.
 */
export function validateKnowledge(
  data: KnowledgeData,
  schemas: readonly PropertySchema[],
  locate: Locate = () => undefined,
): readonly KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = []
  const report: Check['report'] = (item, message) => {
    const place = locate(item) ?? { path: '', line: 1, column: 1 }
    problems.push({ ...place, message })
  }
  const check: Check = {
    entities: new Map(data.entities.map(entity => [entity.id, entity])),
    sources: new Map(data.sources.map(source => [source.key, source])),
    schemas,
    report,
  }
  repeated(data.entities, entity => entity.id, report)
  repeated(data.sources, source => source.key, report)
  for (const entity of data.entities) checkEntity(entity, check)
  for (const source of data.sources) checkSource(source, check)
  for (const fact of data.facts) checkFact(fact, check)
  overlappingFacts(data.facts, check)
  circularSuccessions(data.facts, check)
  const names = namesOf(data.entities)
  for (const name of names) checkBreadth(name, check)
  clashingAliases(names, check)
  return problems.sort(byPlace)
}

function repeated<T extends Entity | Source>(
  items: readonly T[],
  idOf: (item: T) => string,
  report: (item: T, message: string) => void,
): void {
  const seen = new Set<string>()
  for (const item of items) {
    const id = idOf(item)
    if (seen.has(id)) report(item, `\`${id}\` stands twice; merge the two`)
    seen.add(id)
  }
}

/** Checks that an entity's lab is one. */
export function checkEntity(entity: Entity, { entities, report }: Check): void {
  if (entity.lab === undefined) return
  if (entities.get(entity.lab)?.kind !== 'lab') report(entity, `there is no lab \`${entity.lab}\``)
}

/** Checks that a source can be cited: a title, a date, an address. */
export function checkSource(source: Source, { report }: Check): void {
  const { title, issued, accessed, publisher, URL, DOI } = source.csl
  if (title === undefined) report(source, `the source \`${source.key}\` needs a \`title\``)
  if (issued === undefined && accessed === undefined) {
    report(source, `the source \`${source.key}\` needs a date: \`issued\`, or \`accessed\` for a live page`)
  }
  if (URL === undefined && DOI === undefined && (publisher === undefined || issued === undefined)) {
    report(
      source,
      `the source \`${source.key}\` needs a \`URL\` (or, where there is none, publisher and issued)`,
    )
  } else if (URL !== undefined && !/^https?:\/\/\S+$/.test(URL)) {
    report(source, `the URL of \`${source.key}\` must begin with https:// or http://`)
  }
}
