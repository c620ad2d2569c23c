import { isScalar } from 'yaml'
import { readAliases } from './read-alias.ts'
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
  /** What only an overlay can say of it. */
  readonly changes: readonly Field[]
}

/** What an overlay's entity has to go by. */
export interface OverlayRules {
  /** The entity as known so far, to which this one adds. */
  readonly known: Entity | undefined
  /** The keys that only an overlay has. */
  readonly keys: readonly string[]
}

const BUNDLED: OverlayRules = { known: undefined, keys: [] }

/** Reads one entity: the field's key is its id. */
export function readEntity(
  file: YamlFile,
  { key: id, keyNode, value }: Field,
  { known, keys: ownKeys }: OverlayRules = BUNDLED,
): ReadEntity | undefined {
  if (!ID.test(id)) file.report(keyNode, `the id \`${id}\` must be lower-case kebab, such as glm-5.2`)
  const fields = new Map(file.fields(value, `the entity \`${id}\``).map(field => [field.key, field]))
  if (!fields.has('kind') && known === undefined)
    file.report(keyNode, `the entity \`${id}\` needs a \`kind\``)
  if (!fields.has('name') && known === undefined)
    file.report(keyNode, `the entity \`${id}\` needs a \`name\``)
  const kindField = fields.get('kind')
  const nameField = fields.get('name')
  const kind = kindField ? file.term(kindField.value, 'kind', KINDS) : known?.kind
  if (known !== undefined && kind !== undefined && kind !== known.kind) {
    file.report(kindField?.value, `\`${id}\` is a ${known.kind}; leave \`kind\` out, or choose another id`)
  }
  const keys = [...(kind === 'benchmark' ? BENCHMARK_KEYS : KEYS), ...ownKeys]
  for (const field of fields.values()) {
    if ([...KEYS, ...BENCHMARK_KEYS, ...ownKeys].includes(field.key)) continue
    file.report(field.keyNode, `an entity has no key \`${field.key}\`; it has ${keys.join(', ')}`)
  }
  const name = nameField ? file.text(nameField.value, 'name') : known?.name
  const facts = readFacts(file, fields.get('facts'), id)
  if (kind === undefined || name === undefined) return undefined
  const base = { ...known, id, kind: known?.kind ?? kind, name, ...readOptional(file, fields, kind) }
  const aliases = readAliases(file, fields.get('aliases')?.value, name, known?.aliases)
  const changes = [...fields.values()].filter(field => ownKeys.includes(field.key))
  return { entity: { ...base, aliases }, facts, changes }
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
  return field === undefined ? [] : readFactList(file, field, id)
}

/** Reads a list of facts; one that is wrong in any part is left out whole. */
export function readFactList(file: YamlFile, { key, value }: Field, subject: string): ReadEntity['facts'] {
  return file.items(value, key).flatMap(node => {
    const before = file.problems.length
    const fact = readFact(file, node, subject)
    return fact === undefined || file.problems.length > before ? [] : [[fact, node] as const]
  })
}
