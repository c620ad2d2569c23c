import type { Property } from '../../server/src/engine/claims/property.ts'
import { properties } from '../../server/src/engine/claims/registry.generated.ts'

type Schema = Readonly<Record<string, unknown>>

const KINDS = ['model', 'lab', 'policy', 'benchmark', 'license', 'organization']
const ID = '^[a-z0-9]+([.-][a-z0-9]+)*$'
const KEY = '^[a-z0-9]+(-[a-z0-9]+)*$'
const DATE = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$'
const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'chapter',
  'dataset',
  'document',
  'entry',
  'hearing',
  'legal_case',
  'legislation',
  'paper-conference',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'software',
  'speech',
  'standard',
  'treaty',
  'webpage',
]

const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  minLength: 1,
  description,
  ...more,
})
const list = (items: Schema, description: string, more: Schema = {}): Schema => ({
  type: 'array',
  items,
  description,
  ...more,
})
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` })
const date = (description: string): Schema => ({
  description: `${description} ISO: \`2026-06-27\`; \`2026-06\` or \`2026\` where no more is known.`,
  anyOf: [
    { type: 'string', pattern: DATE },
    { type: 'integer', minimum: 1000, maximum: 9999 },
  ],
})
const word = (description: string, terms: readonly string[], preset?: string): Schema => ({
  type: 'string',
  enum: terms,
  description,
  ...(preset === undefined ? {} : { default: preset }),
})

/** The JSON Schema (draft-07) of knowledge files and overlays, for completion, hovers and checks in editors. */
export function knowledgeSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Made by `npm run generate`; not to be edited.',
    title: 'Dateline knowledge',
    description: 'Entities with their dated, sourced facts, by id; or sources, by citation key.',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'The address of this schema.' },
      sources: {
        type: 'object',
        description: 'The sources that this file brings, by citation key.',
        propertyNames: { pattern: KEY },
        additionalProperties: ref('source'),
      },
      version: date('meta.yaml only: the version of the knowledge base.'),
      asOf: date('meta.yaml only: the day that the knowledge base speaks for.'),
    },
    propertyNames: { anyOf: [{ const: '$schema' }, { const: 'asOf' }, { pattern: ID }] },
    additionalProperties: {
      if: { anyOf: ['strength', 'type', 'title', 'issued'].map(key => ({ required: [key] })) },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
      then: ref('source'),
      else: ref('entity'),
    },
    definitions: {
      entity: entity(),
      alias: alias(),
      fact: fact(),
      end: change(
        'Ends a fact that is there: `validTo` is the first day on which it was no longer true.',
        true,
      ),
      deprecate: change('Ranks a fact that is there as known to be wrong.', false),
      source: source(),
    },
  }
}

function entity(): Schema {
  const facts = list(ref('fact'), 'Dated, sourced statements.')
  return {
    type: 'object',
    description:
      'A model, lab, policy, benchmark, license or organization. An overlay leaves out `kind` and `name` to add to one that is known.',
    properties: {
      kind: word('What it is.', KINDS),
      name: text('Its name, which is an alias by itself.'),
      description: text('One line that says what it is.'),
      lab: text('Models: the id of the lab that develops it.', { pattern: ID }),
      family: text('Models: the line within which versions succeed each other, such as `glm`.'),
      isFamily: {
        type: 'boolean',
        description: 'Models: the name stands for a whole line of models (`Claude`).',
      },
      isLive: { type: 'boolean', description: 'Benchmarks: a model’s result moves from day to day.' },
      aliases: list(ref('alias'), 'Other names: a text, or a map with rules.'),
      facts,
      end: list(ref('end'), 'Overlays: facts of the knowledge base that have ended.'),
      deprecate: list(ref('deprecate'), 'Overlays: facts of the knowledge base that are known to be wrong.'),
      dispute: list(ref('fact'), 'Overlays: facts that stand beside others which say otherwise.'),
    },
    additionalProperties: false,
    allOf: KINDS.map(kind => when('kind', kind, { properties: { facts: factsOf(kind) } })),
  }
}

function alias(): Schema {
  return {
    description: 'A name. A plain text is enough for one that is nothing else.',
    anyOf: [
      { type: 'string', minLength: 1 },
      {
        type: 'object',
        properties: {
          text: text('The name as it is written.'),
          case: word(
            'Whether letters must be as written. Default: `any` if it has a digit or several words.',
            ['exact', 'any'],
          ),
          context: word(
            '`none`: the name is enough. `topic`: only in a document that names some model, or beside a cue. `kin`: only in a document that names a related entity, or beside a cue. `cue`: only beside a cue.',
            ['none', 'topic', 'kin', 'cue'],
            'none',
          ),
          cues: list(text('A word.'), 'Words that confirm the reading within a few words.'),
          not: list(text('A word.'), 'Words directly before or after that refute the reading.'),
        },
        required: ['text'],
        additionalProperties: false,
      },
    ],
  }
}

const FACT_KEYS = [
  'property',
  'value',
  'validFrom',
  'validTo',
  'asOf',
  'precision',
  'rank',
  'sources',
  'note',
]
const QUALIFIERS = [...new Set(properties.flatMap(({ qualifiers }) => qualifiers))].sort()

function fact(): Schema {
  const plain = properties.filter(({ qualifiers }) => qualifiers.length === 0).map(({ id }) => id)
  return {
    type: 'object',
    description: 'A value of a property with its date and its sources.',
    properties: {
      property: property(),
      value: {
        description: 'A number in the property’s base unit, an ISO date, an entity id, a term or a text.',
      },
      validFrom: date('The first day on which it was true.'),
      validTo: date('The first day on which it was no longer true: the successor’s `validFrom`.'),
      asOf: date('The day that its source speaks for.'),
      precision: word('How exact the value is.', ['exact', 'approximate', 'at-least', 'at-most'], 'exact'),
      rank: word(
        '`preferred`: the best of several. `deprecated`: known to be wrong.',
        ['normal', 'preferred', 'deprecated'],
        'normal',
      ),
      sources: citations(),
      note: text('A short remark.'),
      ...qualifiers(),
    },
    required: ['property', 'value', 'asOf', 'sources'],
    propertyNames: { enum: [...FACT_KEYS, ...QUALIFIERS] },
    allOf: [
      {
        if: { properties: { property: { enum: plain } }, required: ['property'] },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
        then: { propertyNames: { enum: FACT_KEYS } },
      },
      ...properties.map(one =>
        when('property', one.id, { properties: { value: valueSchema(one) }, ...qualified(one) }),
      ),
    ],
  }
}

function change(description: string, ends: boolean): Schema {
  const keys = [
    'property',
    'value',
    'validFrom',
    ...(ends ? ['validTo'] : []),
    'sources',
    'note',
    ...QUALIFIERS,
  ]
  return {
    type: 'object',
    description,
    properties: {
      property: property(),
      value: { type: ['string', 'number', 'boolean'], description: 'The value that the fact has.' },
      validFrom: date('Says which fact is meant where several have the value.'),
      ...(ends ? { validTo: date('The first day on which it was no longer true.') } : {}),
      sources: citations(),
      note: text('A short remark.'),
      ...qualifiers(),
    },
    required: ends ? ['property', 'value', 'validTo', 'sources'] : ['property', 'value'],
    propertyNames: { enum: keys },
  }
}

function source(): Schema {
  const name = {
    type: 'object',
    properties: {
      family: text('A person’s family name.'),
      given: text('A person’s given names.'),
      literal: text('An organization’s name.'),
    },
    additionalProperties: false,
  }
  return {
    type: 'object',
    description: 'A source, as CSL-JSON with its strength.',
    properties: {
      strength: word(
        '`primary`: the maker, the statute, the register, the board itself. `secondary`: an edited newspaper, a research institute, a vendor-neutral tracker. `weak`: an aggregator, a blog, a mirror; it never makes a warning.',
        ['primary', 'secondary', 'weak'],
      ),
      type: text('A CSL type.', { examples: CSL_TYPES }),
      title: text('Its title.'),
      author: { description: 'Who wrote it.', anyOf: [name, { type: 'array', items: name }] },
      publisher: text('Who published it.'),
      'container-title': text('The newspaper, journal or site that it is part of.'),
      issued: date('The day of publication.'),
      accessed: date('The day on which a live page was read.'),
      URL: text('Its address.', { pattern: '^https?://\\S+$' }),
      DOI: text('Its DOI.'),
      note: text('A short remark.'),
    },
    required: ['strength', 'type', 'title'],
    anyOf: [{ required: ['issued'] }, { required: ['accessed'] }],
    additionalProperties: false,
  }
}

function property(): Schema {
  return {
    type: 'string',
    description: 'What the fact tells.',
    enum: properties.map(({ id }) => id),
    enumDescriptions: properties.map(({ label, kinds, unit, volatility }) => {
      const measure = unit === undefined ? '' : `, in ${unit}`
      return `The ${label} of a ${kinds.join(' or ')}${measure}; changes ${volatility}.`
    }),
  }
}

function qualified({ qualifiers }: Property): Schema {
  if (qualifiers.length === 0) return {}
  const required = qualifiers.filter(name => name === 'benchmark')
  const propertyNames = { enum: [...FACT_KEYS, ...qualifiers] }
  return required.length === 0 ? { propertyNames } : { propertyNames, required }
}

function citations(): Schema {
  return list({ type: 'string', pattern: KEY }, 'Citation keys, the strongest first.', { minItems: 1 })
}

function qualifiers(): Readonly<Record<string, Schema>> {
  const told: Readonly<Record<string, Schema>> = {
    benchmark: text('The id of the benchmark that the value is of.', { pattern: ID }),
    among: word('Among which models the rank is.', ['all', 'open-weight']),
  }
  return Object.fromEntries(
    QUALIFIERS.map(name => [name, told[name] ?? text(`The ${name} that the value is of.`)]),
  )
}

function valueSchema({ valueType, terms, unit, label }: Property): Schema {
  const description = `The ${label}${unit === undefined ? '' : `, in ${unit}`}.`
  switch (valueType) {
    case 'number':
      return { type: 'number', description }
    case 'boolean':
      return { type: 'boolean', description }
    case 'date':
      return text(`${description} An ISO date; a bare year stands in quotes.`, { pattern: DATE })
    case 'term':
      return word(description, terms ?? [])
    case 'entity':
      return text(`${description} The id of an entity.`, { pattern: ID })
    default:
      return text(description)
  }
}

function when(key: string, value: string, then: Schema): Schema {
  return { if: { properties: { [key]: { const: value } }, required: [key] }, then }
}

function factsOf(kind: string): Schema {
  const ids = properties.filter(({ kinds }) => kinds.some(one => one === kind)).map(({ id }) => id)
  return ids.length === 0 ? { maxItems: 0 } : { items: { properties: { property: { enum: ids } } } }
}
