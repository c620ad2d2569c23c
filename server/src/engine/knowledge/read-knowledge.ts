import { byPlace, type KnowledgePosition, type KnowledgeProblem } from './problem.ts'
import { readEntity } from './read-entity.ts'
import type { UnweighedFact } from './read-fact.ts'
import { readSource } from './read-source.ts'
import type { Entity, Fact, KnowledgeData, Source, Strength } from './types.ts'
import { YamlFile } from './yaml-file.ts'

/** A knowledge file: its path with forward slashes, such as `models/zai.yaml`, and its text. */
export interface KnowledgeFile {
  readonly path: string
  readonly text: string
}

/** Where an entity, a fact or a source that was read stands. */
export type Locate = (item: Entity | Fact | Source) => KnowledgePosition | undefined

/** What the files say, what is wrong with them, and where each thing stands. */
export interface ReadKnowledge {
  readonly data: KnowledgeData
  readonly problems: readonly KnowledgeProblem[]
  readonly locate: Locate
}

const META = /(?:^|\/)meta\.yaml$/
const SOURCES = /(?:^|\/)sources\//
const STRENGTHS: readonly Strength[] = ['primary', 'secondary', 'weak']

/**
 * Reads knowledge files (see docs/knowledge-format.md). Whatever is malformed becomes a problem and is left out;
 * it never throws.
 */
export function readKnowledge(files: readonly KnowledgeFile[]): ReadKnowledge {
  const places = new Map<object, KnowledgePosition>()
  const entities: Entity[] = []
  const facts: UnweighedFact[] = []
  const sources: Source[] = []
  let meta = { version: '', asOf: '' }
  const opened = files.map(({ path, text }) => new YamlFile(path, text))
  for (const file of opened) {
    if (META.test(file.path)) meta = readMeta(file)
    else if (SOURCES.test(file.path)) readSources(file, sources, places)
    else readEntities(file, entities, facts, places)
  }
  const problems = opened.flatMap(file => file.problems).sort(byPlace)
  if (!files.some(file => META.test(file.path))) {
    problems.push({
      path: 'meta.yaml',
      line: 1,
      column: 1,
      message: 'missing: it gives `version` and `asOf`',
    })
  }
  const strengths = new Map(sources.map(source => [source.key, source.strength]))
  const weighed = facts.map(fact => {
    const complete: Fact = { ...fact, strength: strongest(fact.sources, strengths) }
    const place = places.get(fact)
    if (place) places.set(complete, place)
    return complete
  })
  return { data: { ...meta, entities, facts: weighed, sources }, problems, locate: item => places.get(item) }
}

type Places = Map<object, KnowledgePosition>

function readEntities(file: YamlFile, entities: Entity[], facts: UnweighedFact[], places: Places): void {
  if (file.root === undefined) return
  for (const field of file.fields(file.root, 'a knowledge file')) {
    const read = readEntity(file, field)
    if (read === undefined) continue
    entities.push(read.entity)
    places.set(read.entity, file.position(field.keyNode))
    for (const [fact, node] of read.facts) {
      facts.push(fact)
      places.set(fact, file.position(node))
    }
  }
}

function readSources(file: YamlFile, sources: Source[], places: Places): void {
  if (file.root === undefined) return
  for (const field of file.fields(file.root, 'a file of sources')) {
    const source = readSource(file, field)
    if (source === undefined) continue
    sources.push(source)
    places.set(source, file.position(field.keyNode))
  }
}

function readMeta(file: YamlFile): { version: string; asOf: string } {
  const meta = { version: '', asOf: '' }
  for (const { key, keyNode, value } of file.fields(file.root, 'meta.yaml')) {
    if (key === 'version' || key === 'asOf') meta[key] = file.date(value, key) ?? ''
    else file.report(keyNode, `meta.yaml has no key \`${key}\`; it has version and asOf`)
  }
  for (const key of ['version', 'asOf'] as const) {
    if (meta[key] === '') file.report(file.root, `meta.yaml needs \`${key}\`, an ISO date`)
  }
  return meta
}

/** How far a fact's sources carry together. */
export function strongest(keys: readonly string[], strengths: ReadonlyMap<string, Strength>): Strength {
  return STRENGTHS.find(strength => keys.some(key => strengths.get(key) === strength)) ?? 'weak'
}
