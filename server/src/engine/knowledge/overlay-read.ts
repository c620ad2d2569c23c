import { isMap } from 'yaml'
import { type FactChange, readChanges } from './overlay-change.ts'
import type { KnowledgePosition, KnowledgeProblem } from './problem.ts'
import { readEntity, readFactList } from './read-entity.ts'
import type { UnweighedFact } from './read-fact.ts'
import type { KnowledgeFile } from './read-knowledge.ts'
import { readSource } from './read-source.ts'
import type { Alias, Entity, KnowledgeData, Source } from './types.ts'
import { type Field, YamlFile } from './yaml-file.ts'

/** What overlay files say, before it is held against the rest. */
export interface ReadOverlays {
  /** New entities, and known ones with what was added to them. */
  readonly entities: ReadonlyMap<string, Entity>
  readonly aliases: ReadonlyMap<Alias, Entity>
  readonly facts: readonly UnweighedFact[]
  /** Facts that stand beside one that says otherwise. */
  readonly disputes: readonly UnweighedFact[]
  readonly changes: readonly FactChange[]
  readonly sources: readonly Source[]
  readonly places: ReadonlyMap<object, KnowledgePosition>
  readonly problems: readonly KnowledgeProblem[]
  /** The files of which nothing could be read. */
  readonly broken: readonly string[]
}

const SOURCES = /(?:^|\/)sources\//
const META = /(?:^|\/)meta\.(?:ya?ml|json)$/
const CHANGES = ['end', 'deprecate', 'dispute']

/** Reads overlay files over a base; whatever is malformed becomes a problem and is left out. */
export function readOverlays(base: KnowledgeData, files: readonly KnowledgeFile[]): ReadOverlays {
  const opened = files
    .filter(({ path }) => !META.test(path))
    .map(({ path, text }) => new YamlFile(path, text))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const parts = opened.map(file => ({ file, ...partsOf(file) }))
  const read: Reading = {
    bundled: new Map(base.entities.map(entity => [entity.id, entity])),
    entities: new Map(),
    aliases: new Map(),
    facts: [],
    disputes: [],
    changes: [],
    defined: new Map(),
  }
  const entries = parts.flatMap(({ file, entities }) => entities.map(field => ({ file, field })))
  // What defines an entity comes before what adds to it, in whatever file it stands.
  const isDefinition = ({ field }: { field: Field }): boolean => isMap(field.value) && field.value.has('kind')
  for (const { file, field } of [
    ...entries.filter(isDefinition),
    ...entries.filter(entry => !isDefinition(entry)),
  ])
    readEntry(file, field, read)
  const sources = parts.flatMap(({ file, sources }) => readSources(file, sources))
  return {
    ...read,
    sources,
    places: new Map(opened.flatMap(file => [...file.places])),
    problems: opened.flatMap(({ isBroken, problems, path }) =>
      isBroken ? malformed(path, problems) : problems,
    ),
    broken: opened.filter(({ isBroken }) => isBroken).map(({ path }) => path),
  }
}

interface Reading {
  readonly bundled: ReadonlyMap<string, Entity>
  readonly entities: Map<string, Entity>
  readonly aliases: Map<Alias, Entity>
  readonly facts: UnweighedFact[]
  readonly disputes: UnweighedFact[]
  readonly changes: FactChange[]
  /** Where overlays define entities of their own. */
  readonly defined: Map<string, KnowledgePosition>
}

/** The entities and the sources of a file: a file below `sources/` has sources only, any other has them under `sources`. */
function partsOf(file: YamlFile): {
  readonly entities: readonly Field[]
  readonly sources: readonly Field[]
} {
  if (file.root === undefined) return { entities: [], sources: [] }
  const fields = file.fields(file.root, 'an overlay').filter(({ key }) => key !== '$schema')
  if (SOURCES.test(file.path)) return { entities: [], sources: fields }
  const own = fields.find(({ key }) => key === 'sources')
  return {
    entities: fields.filter(field => field !== own),
    sources: own === undefined ? [] : file.fields(own.value, '`sources`'),
  }
}

function readEntry(file: YamlFile, field: Field, read: Reading): void {
  const { key: id, keyNode } = field
  const bundled = read.bundled.get(id)
  const known = read.entities.get(id) ?? bundled
  const earlier = read.defined.get(id)
  if (earlier !== undefined && isMap(field.value) && field.value.has('kind') && field.value.has('name')) {
    const remedy = 'merge the two, or leave `kind` and `name` out here to add to it'
    file.report(keyNode, `\`${id}\` also stands in ${earlier.path}, line ${earlier.line}; ${remedy}`)
    return
  }
  const found = readEntity(file, field, { known, keys: CHANGES })
  if (found === undefined) return
  const entity =
    bundled === undefined ? { ...found.entity, origin: known?.origin ?? file.path } : found.entity
  read.entities.set(id, file.place(entity, keyNode))
  if (known === undefined) read.defined.set(id, file.position(keyNode))
  for (const alias of entity.aliases) {
    if (known?.aliases.includes(alias)) continue
    if (!file.places.has(alias)) file.place(alias, keyNode)
    read.aliases.set(alias, entity)
  }
  const keep = (into: UnweighedFact[], facts: typeof found.facts): void => {
    for (const [fact, node] of facts) into.push(file.place({ ...fact, origin: file.path }, node))
  }
  keep(read.facts, found.facts)
  for (const change of found.changes) {
    if (change.key === 'dispute') keep(read.disputes, readFactList(file, change, id))
    else read.changes.push(...readChanges(file, change, id))
  }
}

function readSources(file: YamlFile, fields: readonly Field[]): readonly Source[] {
  return fields.flatMap(field => {
    const before = file.problems.length
    const source = readSource(file, field)
    if (source === undefined || file.problems.length > before) return []
    return [file.place({ ...source, origin: file.path }, field.keyNode)]
  })
}

function malformed(path: string, problems: readonly KnowledgeProblem[]): readonly KnowledgeProblem[] {
  const format = path.endsWith('.json') ? 'JSON' : 'YAML'
  return problems.map(problem => ({
    ...problem,
    message: `this is not valid ${format}: ${problem.message.trim()}. Nothing of the file is used until it is corrected`,
  }))
}
