import { properties } from '../claims/registry.generated.ts'
import type { KnowledgePosition, KnowledgeProblem } from '../knowledge/problem.ts'
import type { EntityKind, Fact, FactValue, PropertySchema, Source } from '../knowledge/types.ts'
import { isPartialDate } from '../text/day.ts'
import { type ImportContext, type Imported, type ImportedFact, idOf, type NewEntity } from './records.ts'
import { readSourceCells, SOURCE_COLUMNS } from './source-cells.ts'

/** A row of a table with a header: its cells by column, and where it begins. */
export interface TableRow {
  readonly at: KnowledgePosition
  readonly cells: Readonly<Record<string, string>>
}

const KINDS: readonly EntityKind[] = ['model', 'lab', 'policy', 'benchmark', 'license', 'organization']
const PRECISIONS = ['exact', 'approximate', 'at-least', 'at-most'] as const
const RANKS = ['normal', 'preferred', 'deprecated'] as const
const DATES = ['validFrom', 'validTo', 'asOf'] as const
const OWN: readonly string[] = [
  ...['entity', 'kind', 'name', 'lab', 'family', 'property', 'value', 'precision', 'rank', 'note'],
  ...DATES,
  ...SOURCE_COLUMNS,
]

/**
 * Turns rows into facts: `entity`, `property`, `value`, `validFrom`, `validTo`, `asOf`, `source` and so on; every
 * other column is a qualifier. `kind` and `name` introduce an entity that the base lacks.
 */
export function importTable(rows: readonly TableRow[], context: ImportContext): Imported {
  const entities = new Map<string, NewEntity>()
  const sources = new Map<string, Source>()
  const facts: ImportedFact[] = []
  const problems: KnowledgeProblem[] = []
  let known = 0
  for (const { at, cells } of rows) {
    const report = (message: string): undefined => {
      problems.push({ ...at, message })
    }
    const kind = entityOf(cells, at, context, entities, report)
    const fact = kind && factOf(cells, kind, context, sources, report)
    if (fact === undefined) continue
    if (isKnown(fact, context)) known++
    else facts.push({ fact, at })
  }
  const used = new Set(facts.flatMap(({ fact }) => fact.sources))
  return {
    entities: [...entities.values()],
    facts,
    sources: [...sources.values()].filter(({ key }) => used.has(key)),
    problems,
    known,
  }
}

type Report = (message: string) => undefined

/** The kind of the row's entity, which becomes known if the row introduces it. */
function entityOf(
  cells: TableRow['cells'],
  at: KnowledgePosition,
  { knowledge }: ImportContext,
  entities: Map<string, NewEntity>,
  report: Report,
): EntityKind | undefined {
  const { entity: id = '', kind, name, lab, family } = cells
  if (id === '') return report('a row needs an `entity`, the id that its fact is about')
  const there = knowledge.entities.get(id) ?? entities.get(id)
  if (there) return there.kind
  const newKind = KINDS.find(candidate => candidate === kind)
  if (newKind === undefined || !name) {
    return report(`there is no entity \`${id}\`; find its id with search, or give its \`kind\` and \`name\``)
  }
  if (id !== idOf(id))
    return report(`the id \`${id}\` must be lower-case kebab, such as ${idOf(id) || 'glm-5.2'}`)
  entities.set(id, { id, kind: newKind, name, at, ...(lab ? { lab } : {}), ...(family ? { family } : {}) })
  return newKind
}

function factOf(
  cells: TableRow['cells'],
  kind: EntityKind,
  context: ImportContext,
  sources: Map<string, Source>,
  report: Report,
): Fact | undefined {
  const { entity: subject = '', property = '', value: text = '', asOf = context.asOf, note } = cells
  const schema = properties.find(({ id, kinds }) => id === property && kinds.includes(kind))
  if (schema === undefined) return report(`a ${kind} has no property \`${property}\`; see the format’s list`)
  if (text === '') return report(`the ${property} of \`${subject}\` needs a \`value\``)
  for (const name of DATES) {
    const date = cells[name] ?? ''
    if (date !== '' && !isPartialDate(date)) {
      return report(`${name} must be a date that exists, such as 2026-06-27, 2026-06 or 2026, not '${date}'`)
    }
  }
  const precision = PRECISIONS.find(word => word === (cells.precision || 'exact'))
  const rank = RANKS.find(word => word === (cells.rank || 'normal'))
  if (precision === undefined) return report(`precision must be one of ${PRECISIONS.join(', ')}`)
  if (rank === undefined) return report(`rank must be one of ${RANKS.join(', ')}`)
  const source = readSourceCells(cells, context, sources)
  if ('problem' in source) return report(source.problem)
  const { validFrom, validTo } = cells
  return {
    subject,
    property,
    value: typedValue(text, schema),
    qualifiers: Object.fromEntries(
      Object.entries(cells).filter(([name, cell]) => !OWN.includes(name) && cell !== ''),
    ),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    asOf: asOf || context.asOf,
    precision,
    rank,
    strength: source.strength,
    sources: source.keys,
    ...(note ? { note: note.replace(/\s+/g, ' ') } : {}),
  }
}

/** A number may be grouped by underscores or commas; what is none stays a text, which the checks tell. */
function typedValue(text: string, { valueType }: PropertySchema): FactValue {
  if (valueType === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  if (valueType !== 'number') return text.replace(/\s+/g, ' ')
  const digits = text.replace(/(?<=\d)[_,](?=\d{3}(?!\d))/g, '')
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(digits) ? Number(digits) : text
}

function isKnown(fact: Fact, { knowledge }: ImportContext): boolean {
  const qualifiers = JSON.stringify(Object.entries(fact.qualifiers).sort())
  return knowledge
    .facts(fact.subject, fact.property)
    .some(
      other =>
        other.value === fact.value &&
        other.validFrom === fact.validFrom &&
        other.validTo === fact.validTo &&
        JSON.stringify(Object.entries(other.qualifiers).sort()) === qualifiers &&
        (fact.validFrom !== undefined || other.asOf === fact.asOf),
    )
}
