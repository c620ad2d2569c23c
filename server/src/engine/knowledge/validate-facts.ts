import { firstDay, isPartialDate } from '../text/day.ts'
import type { Fact, PropertySchema } from './types.ts'
import type { Check } from './validate-aliases.ts'

const AMONG = ['all', 'open-weight']

/** Checks one fact against its property and against what it refers to. */
export function checkFact(fact: Fact, check: Check): void {
  const { entities, sources, report } = check
  const kind = entities.get(fact.subject)?.kind
  const schema = schemaOf(fact, check)
  if (schema) checkValue(fact, schema, check)
  else report(fact, `a ${kind ?? 'thing'} has no property \`${fact.property}\``)
  if (fact.sources.length === 0) report(fact, 'a fact needs at least one source')
  for (const key of fact.sources) if (!sources.has(key)) report(fact, `there is no source \`${key}\``)
  checkQualifiers(fact, schema, check)
  if (fact.validFrom && fact.validTo && firstDay(fact.validTo) < firstDay(fact.validFrom)) {
    report(fact, '`validTo` is before `validFrom`')
  }
}

const REMEDY = 'end one with `validTo` or rank one'

/** Reports values of one timeline that hold on the same day, differ, and have the same rank; the later one is told. */
export function overlappingFacts(facts: readonly Fact[], check: Check, remedy = REMEDY): void {
  const timelines = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (fact.rank === 'deprecated' || schemaOf(fact, check)?.cardinality !== 'timeline') continue
    const key = JSON.stringify([
      fact.subject,
      fact.property,
      fact.rank,
      Object.entries(fact.qualifiers).sort(),
    ])
    const timeline = timelines.get(key) ?? []
    const other = timeline.find(earlier => earlier.value !== fact.value && meet(earlier, fact))
    if (other) {
      const both = `\`${other.value}\` and \`${fact.value}\``
      check.report(fact, `the ${fact.property} is ${both} on the same day; ${remedy}`)
    }
    timelines.set(key, [...timeline, fact])
  }
}

function schemaOf(fact: Fact, { entities, schemas }: Check): PropertySchema | undefined {
  const kind = entities.get(fact.subject)?.kind
  return schemas.find(({ id, kinds }) => id === fact.property && kind !== undefined && kinds.includes(kind))
}

function checkValue(fact: Fact, schema: PropertySchema, { entities, report }: Check): void {
  const { value, property } = fact
  const say = (message: string): void => report(fact, `the value of ${property} ${message}`)
  switch (schema.valueType) {
    case 'number':
      if (typeof value !== 'number') say('must be a number in its base unit, without separators')
      break
    case 'boolean':
      if (typeof value !== 'boolean') say('must be true or false')
      break
    case 'date':
      if (typeof value !== 'string' || !isPartialDate(value)) {
        say('must be a date that exists, such as 2026-06-27; a bare year stands in quotes')
      }
      break
    case 'term':
      if (!schema.terms?.some(term => term === value))
        say(`must be one of ${(schema.terms ?? []).join(', ')}`)
      break
    case 'entity':
      if (typeof value !== 'string' || !entities.has(value))
        say(`must be an entity; there is no \`${value}\``)
      break
    case 'text':
      if (typeof value !== 'string') say('must be a text; put it in quotes')
  }
}

function checkQualifiers(fact: Fact, schema: PropertySchema | undefined, { entities, report }: Check): void {
  for (const [name, value] of Object.entries(fact.qualifiers)) {
    if (schema && !schema.qualifiers.includes(name))
      report(fact, `${fact.property} has no qualifier \`${name}\``)
    else if (name === 'benchmark' && entities.get(value)?.kind !== 'benchmark') {
      report(fact, `there is no benchmark \`${value}\``)
    } else if (name === 'among' && !AMONG.includes(value))
      report(fact, `among must be one of ${AMONG.join(', ')}`)
  }
  if (schema?.qualifiers.includes('benchmark') && fact.qualifiers.benchmark === undefined) {
    report(fact, `a ${fact.property} needs a \`benchmark\``)
  }
}

/** Without `validFrom` a value holds from its as-of date at the latest; without `validTo` it lasts. */
function meet(a: Fact, b: Fact): boolean {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a)
}

function startsBeforeEndOf(a: Fact, b: Fact): boolean {
  return b.validTo === undefined || firstDay(a.validFrom ?? a.asOf) < firstDay(b.validTo)
}
