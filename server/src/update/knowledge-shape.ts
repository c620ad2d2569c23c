import {
  type Alias,
  type CslDate,
  type CslItem,
  type CslName,
  type Entity,
  type Fact,
  isPartialDate,
  type KnowledgeData,
  type Source,
} from '../engine/index.ts'
import { dictionary, guard, list, number, object, text, truth, word } from './guards.ts'

const date = guard(
  'a date that exists, such as 2026-06-27',
  (value): value is string => typeof value === 'string' && isPartialDate(value),
)
const scalar = guard(
  'a text, a number, or true or false',
  value => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
)
/** What only an overlay sets. */
const unset = { optional: guard('left out', (_value): _value is string => false) }
const strength = word('primary', 'secondary', 'weak')

const alias = object<Alias>({
  text,
  case: word('exact', 'any'),
  context: word('none', 'topic', 'kin', 'cue'),
  cues: list(text),
  not: list(text),
})

const entity = object<Entity>({
  id: text,
  kind: word('model', 'lab', 'policy', 'benchmark', 'license', 'organization'),
  name: text,
  aliases: list(alias),
  description: { optional: text },
  lab: { optional: text },
  family: { optional: text },
  isLive: { optional: truth },
  isFamily: { optional: truth },
  origin: unset,
})

const fact = object<Fact>({
  subject: text,
  property: text,
  value: scalar,
  unit: { optional: text },
  qualifiers: dictionary(text),
  validFrom: { optional: date },
  validTo: { optional: date },
  asOf: date,
  precision: word('exact', 'approximate', 'at-least', 'at-most'),
  rank: word('preferred', 'normal', 'deprecated'),
  strength,
  sources: list(text),
  note: { optional: text },
  origin: unset,
})

const cslName = object<CslName>({
  family: { optional: text },
  given: { optional: text },
  literal: { optional: text },
})

const cslDate = object<CslDate>({
  'date-parts': { optional: list(list(number)) },
  literal: { optional: text },
})

const cslItem = object<CslItem>({
  id: text,
  type: text,
  title: { optional: text },
  author: { optional: list(cslName) },
  publisher: { optional: text },
  'container-title': { optional: text },
  issued: { optional: cslDate },
  accessed: { optional: cslDate },
  URL: { optional: text },
  DOI: { optional: text },
  note: { optional: text },
})

const source = object<Source>({ key: text, strength, csl: cslItem, origin: unset })

const knowledge = object<KnowledgeData>({
  version: text,
  asOf: date,
  entities: list(entity),
  facts: list(fact),
  sources: list(source),
})

/** Compiled knowledge as parsed from JSON: typed if it is what it should be, else the first thing that is not. */
export function readKnowledgeData(
  value: unknown,
): { readonly data: KnowledgeData } | { readonly problem: string } {
  const problems: string[] = []
  if (knowledge(value, 'knowledge', problems)) return { data: value }
  return { problem: problems[0] ?? 'knowledge is malformed' }
}
