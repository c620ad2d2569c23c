import { firstDay } from '../text/day.ts'
import { strongest } from './read-knowledge.ts'
import type { Fact, FactValue, Strength } from './types.ts'
import type { Field, YamlFile } from './yaml-file.ts'

/** What an overlay does to a fact that is there: `end` gives it an end, `deprecate` ranks it as known to be wrong. */
export interface FactChange {
  readonly kind: 'end' | 'deprecate'
  readonly subject: string
  readonly property: string
  readonly value: FactValue
  readonly qualifiers: Readonly<Record<string, string>>
  /** Says which fact is meant where several have the value. */
  readonly validFrom?: string
  /** Of `end`: the first day on which it was no longer true. */
  readonly validTo?: string
  readonly sources: readonly string[]
  readonly note?: string
  readonly origin: string
}

/** Reads a list of changes below `end` or `deprecate`. */
export function readChanges(file: YamlFile, field: Field, subject: string): readonly FactChange[] {
  const kind = field.key === 'end' ? 'end' : 'deprecate'
  return file.items(field.value, kind).flatMap(node => {
    const before = file.problems.length
    const change = readChange(file, node, kind, subject)
    return change === undefined || file.problems.length > before ? [] : [file.place(change, node)]
  })
}

function readChange(
  file: YamlFile,
  node: unknown,
  kind: FactChange['kind'],
  subject: string,
): FactChange | undefined {
  const change: { -readonly [K in keyof FactChange]?: FactChange[K] } = {}
  const qualifiers: Record<string, string> = {}
  const fields = file.fields(node, `each of ${kind}`)
  for (const { key, keyNode, value } of fields) {
    if (key === 'property' || key === 'note') change[key] = file.text(value, key) ?? ''
    else if (key === 'value') change.value = file.value(value) ?? ''
    else if (key === 'validFrom' || (key === 'validTo' && kind === 'end'))
      change[key] = file.date(value, key) ?? ''
    else if (key === 'sources') change.sources = file.texts(value, key)
    else if (['validTo', 'asOf', 'rank', 'precision'].includes(key))
      file.report(keyNode, `${kind} takes no \`${key}\`; leave it out`)
    else qualifiers[key] = file.text(value, `the qualifier \`${key}\``) ?? ''
  }
  for (const key of kind === 'end' ? ['property', 'value', 'validTo', 'sources'] : ['property', 'value']) {
    if (!fields.some(field => field.key === key)) file.report(node, `each of ${kind} needs \`${key}\``)
  }
  const { property, value, sources = [], ...rest } = change
  if (property === undefined || value === undefined) return undefined
  return { ...rest, kind, subject, property, value, qualifiers, sources, origin: file.path }
}

/** A fact found for a change, or why there is none to change. */
export type Target = { readonly fact: Fact } | { readonly problem: string }

/** The one fact that a change means. */
export function targetOf(change: FactChange, facts: readonly Fact[]): Target {
  const { subject, property, value, validFrom, validTo } = change
  const series = facts.filter(
    fact => fact.subject === subject && fact.property === property && fact.rank !== 'deprecated',
  )
  const meant = series.filter(
    fact =>
      fact.value === value &&
      sameQualifiers(fact.qualifiers, change.qualifiers) &&
      (validFrom === undefined || fact.validFrom === validFrom),
  )
  const open = meant.filter(fact => fact.validTo === undefined)
  const candidates = change.kind === 'end' && open.length > 0 ? open : meant
  const [fact, second] = candidates
  const what = `\`${subject}\` has ${property}`
  if (fact === undefined) {
    const known =
      series.length === 0 ? `no ${property}` : `${property} ${series.slice(0, 8).map(told).join(', ')}`
    return { problem: `there is no such fact to ${change.kind}: \`${subject}\` has ${known}` }
  }
  if (second !== undefined) {
    const all = candidates.map(told).join(', ')
    return { problem: `${what} ${all}; say which by its \`validFrom\` or its qualifiers` }
  }
  if (validTo !== undefined && fact.validFrom && firstDay(validTo) < firstDay(fact.validFrom)) {
    return { problem: `it ends before it begins: ${what} ${told(fact)}` }
  }
  return { fact }
}

/** The fact after the change. */
export function changed(fact: Fact, change: FactChange, strengths: ReadonlyMap<string, Strength>): Fact {
  const { kind, validTo, note, origin } = change
  const sources = [...new Set([...fact.sources, ...change.sources])]
  return {
    ...fact,
    ...(kind === 'end' && validTo !== undefined ? { validTo } : {}),
    ...(kind === 'deprecate' ? { rank: 'deprecated' as const } : {}),
    ...(note === undefined ? {} : { note }),
    sources,
    strength: strongest(sources, strengths),
    origin,
  }
}

/** Whether two facts of one property belong to the same series. */
export function sameQualifiers(a: Fact['qualifiers'], b: Fact['qualifiers']): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every(name => a[name] === b[name])
}

function told({ value, qualifiers, validFrom, validTo }: Fact): string {
  const parts = [
    ...Object.entries(qualifiers).map(([name, id]) => `${name}: ${id}`),
    ...(validFrom === undefined ? [] : [`from ${validFrom}`]),
    ...(validTo === undefined ? [] : [`to ${validTo}`]),
  ]
  return `\`${value}\`${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`
}
