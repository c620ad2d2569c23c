import type { Fact } from './types.ts'
import type { YamlFile } from './yaml-file.ts'

const PRECISIONS = ['exact', 'approximate', 'at-least', 'at-most'] as const
const RANKS = ['normal', 'preferred', 'deprecated'] as const

/** A fact as its file has it: its strength is known only with the sources. */
export type UnweighedFact = Omit<Fact, 'strength'>

/** Reads one fact of an entity; every key that is none of its own is a qualifier. */
export function readFact(file: YamlFile, node: unknown, subject: string): UnweighedFact | undefined {
  const fact: { -readonly [K in keyof UnweighedFact]?: UnweighedFact[K] } = {}
  const qualifiers: Record<string, string> = {}
  const fields = file.fields(node, 'a fact')
  for (const { key, value } of fields) {
    if (key === 'property') setIfRead(fact, 'property', file.text(value, key))
    else if (key === 'value') setIfRead(fact, 'value', file.value(value))
    else if (key === 'validFrom' || key === 'validTo' || key === 'asOf')
      setIfRead(fact, key, file.date(value, key))
    else if (key === 'precision') setIfRead(fact, key, file.term(value, key, PRECISIONS))
    else if (key === 'rank') setIfRead(fact, key, file.term(value, key, RANKS))
    else if (key === 'sources') fact.sources = file.texts(value, key)
    else if (key === 'note') setIfRead(fact, key, file.text(value, key))
    else qualifiers[key] = file.text(value, `the qualifier \`${key}\``) ?? ''
  }
  const { property, value, asOf, sources, ...rest } = fact
  for (const key of ['property', 'value', 'asOf', 'sources']) {
    if (!fields.some(field => field.key === key)) file.report(node, `a fact needs \`${key}\``)
  }
  if (property === undefined || value === undefined || asOf === undefined || sources === undefined)
    return undefined
  return { subject, property, value, qualifiers, precision: 'exact', rank: 'normal', ...rest, asOf, sources }
}

function setIfRead<T, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) target[key] = value
}
