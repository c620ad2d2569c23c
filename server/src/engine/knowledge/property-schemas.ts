import type { EntityKind, PropertySchema } from './types.ts'

type Shape = Pick<PropertySchema, 'valueType' | 'cardinality'> & Partial<PropertySchema>

const OPENNESS = ['closed', 'restricted', 'open-weight', 'open-source']
const AVAILABILITY = ['general', 'preview', 'restricted', 'suspended', 'deprecated', 'retired']
const LISTING = ['private', 'planned', 'filed', 'public']
const STATUS =
  'proposed passed signed in-force partly-in-force delayed stayed vetoed rescinded superseded expired lifted withdrawn failed'

const DATE: Shape = { valueType: 'date', cardinality: 'single' }
const TEXT: Shape = { valueType: 'text', cardinality: 'single' }
const TEXTS: Shape = { valueType: 'text', cardinality: 'multiple' }
const TEXT_TIMELINE: Shape = { valueType: 'text', cardinality: 'timeline' }
const ENTITY: Shape = { valueType: 'entity', cardinality: 'single' }
const TOKENS: Shape = { valueType: 'number', cardinality: 'timeline', unit: 'tokens' }
const PARAMETERS: Shape = { valueType: 'number', cardinality: 'single', unit: 'parameters' }
const PRICE: Shape = { valueType: 'number', cardinality: 'timeline', unit: 'USD/Mtok' }
const COUNT: Shape = { valueType: 'number', cardinality: 'snapshot' }

const MODEL: Record<string, Shape> = {
  developer: ENTITY,
  released: DATE,
  announced: DATE,
  'weights-released': DATE,
  openness: { valueType: 'term', cardinality: 'timeline', terms: OPENNESS },
  license: TEXT_TIMELINE,
  'parameters-total': PARAMETERS,
  'parameters-active': PARAMETERS,
  architecture: { valueType: 'term', cardinality: 'single', terms: ['moe', 'dense'] },
  'context-window': TOKENS,
  'max-output': TOKENS,
  'knowledge-cutoff': DATE,
  availability: { valueType: 'term', cardinality: 'timeline', terms: AVAILABILITY },
  successor: ENTITY,
  predecessor: ENTITY,
  modality: TEXT,
  score: { ...COUNT, qualifiers: ['benchmark', 'variant'], unit: 'points' },
  rank: { ...COUNT, qualifiers: ['benchmark', 'among'] },
  'price-input': PRICE,
  'price-output': PRICE,
}

const LAB: Record<string, Shape> = {
  country: TEXT,
  headquarters: TEXT_TIMELINE,
  'former-name': TEXTS,
  parent: TEXT_TIMELINE,
  founded: DATE,
  founder: TEXTS,
  'chief-executive': TEXT_TIMELINE,
  valuation: { valueType: 'number', cardinality: 'timeline', unit: 'USD' },
  'market-cap': { ...COUNT, unit: 'USD' },
  listing: { valueType: 'term', cardinality: 'timeline', terms: LISTING },
  flagship: { valueType: 'entity', cardinality: 'timeline' },
  users: COUNT,
  downloads: COUNT,
  revenue: { ...COUNT, unit: 'USD' },
}

const POLICY: Record<string, Shape> = {
  jurisdiction: TEXT,
  type: TEXT,
  issuer: TEXTS,
  status: { valueType: 'term', cardinality: 'timeline', terms: STATUS.split(' ') },
  introduced: DATE,
  passed: DATE,
  signed: DATE,
  effective: DATE,
  rescinded: DATE,
  'superseded-by': ENTITY,
  milestone: TEXTS,
  'compute-threshold': { valueType: 'number', cardinality: 'multiple', unit: 'FLOP' },
  'penalty-max': TEXTS,
}

/** The properties that an organization shares with a lab. */
const ORGANIZATION = [
  'country',
  'headquarters',
  'former-name',
  'parent',
  'founded',
  'founder',
  'chief-executive',
]

/** Every property of the knowledge base, as docs/knowledge-format.md lists them. */
export const propertySchemas: readonly PropertySchema[] = [
  ...schemasOf('model', MODEL),
  ...schemasOf('lab', LAB).map(schema =>
    ORGANIZATION.includes(schema.id) ? { ...schema, kinds: ['lab', 'organization'] as const } : schema,
  ),
  ...schemasOf('policy', POLICY),
]

function schemasOf(kind: EntityKind, shapes: Record<string, Shape>): readonly PropertySchema[] {
  return Object.entries(shapes).map(([id, shape]) => ({ id, kinds: [kind], qualifiers: [], ...shape }))
}
