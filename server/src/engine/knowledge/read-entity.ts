import { isScalar } from 'yaml'
import { plainAlias, readAliases } from './read-alias.ts'
import { readFact, type UnweighedFact } from './read-fact.ts'
import type { Entity, EntityKind } from './types.ts'
import type { Field, YamlFile } from './yaml-file.ts'

const KINDS: readonly EntityKind[] = ['model', 'lab', 'policy', 'benchmark', 'license', 'organization']
const KEYS = ['kind', 'name', 'description', 'lab', 'family', 'isFamily', 'aliases', 'facts']
const BENCHMARK_KEYS = ['kind', 'name', 'description', 'isLive', 'aliases', 'facts']
/** The one kind that has a key. */
const KIND_OF_KEY = new Map<string, EntityKind>([
  ['lab', 'model'],
  ['family', 'model'],
  ['isFamily', 'model'],
  ['isLive', 'benchmark'],
])
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

/** An entity with its facts, each beside the node it was read from. */
export interface ReadEntity {
  readonly entity: Entity
  readonly facts: readonly (readonly [UnweighedFact, unknown])[]
}

/** Reads one entity: the field's key is its id. */
export function readEntity(file: YamlFile, { key: id, keyNode, value }: Field): ReadEntity | undefined {
  if (!ID.test(id)) file.report(keyNode, `the id \`${id}\` must be lower-case kebab, such as glm-5.2`)
  const fields = new Map(file.fields(value, `the entity \`${id}\``).map(field => [field.key, field]))
  if (!fields.has('kind')) file.report(keyNode, `the entity \`${id}\` needs a \`kind\``)
  if (!fields.has('name')) file.report(keyNode, `the entity \`${id}\` needs a \`name\``)
  const kindField = fields.get('kind')
  const nameField = fields.get('name')
  const kind = kindField && file.term(kindField.value, 'kind', KINDS)
  const keys = kind === 'benchmark' ? BENCHMARK_KEYS : KEYS
  for (const field of fields.values()) {
    if (KEYS.includes(field.key) || BENCHMARK_KEYS.includes(field.key)) continue
    file.report(field.keyNode, `an entity has no key \`${field.key}\`; it has ${keys.join(', ')}`)
  }
  const name = nameField && file.text(nameField.value, 'name')
  const facts = readFacts(file, fields.get('facts'), id)
  if (kind === undefined || name === undefined) return undefined
  const entity = { id, kind, name, aliases: [plainAlias(name)], ...readOptional(file, fields, kind) }
  return { entity: { ...entity, aliases: readAliases(file, fields.get('aliases')?.value, name) }, facts }
}

function readOptional(file: YamlFile, fields: ReadonlyMap<string, Field>, kind: EntityKind): Partial<Entity> {
  const read: { -readonly [K in keyof Entity]?: Entity[K] } = {}
  for (const { key, keyNode, value } of fields.values()) {
    const owner = KIND_OF_KEY.get(key)
    if (owner !== undefined && owner !== kind) file.report(keyNode, `only a ${owner} has \`${key}\``)
    else if (key === 'isFamily' || key === 'isLive') {
      if (isScalar(value) && typeof value.value === 'boolean') read[key] = value.value
      else file.report(value, `${key} must be true or false`)
    } else if (key === 'description' || key === 'lab' || key === 'family') {
      const text = file.text(value, key)
      if (text !== undefined) read[key] = text
    }
  }
  return read
}

function readFacts(file: YamlFile, field: Field | undefined, id: string): ReadEntity['facts'] {
  if (field === undefined) return []
  return file.items(field.value, 'facts').flatMap(node => {
    const fact = readFact(file, node, id)
    return fact === undefined ? [] : [[fact, node] as const]
  })
}
