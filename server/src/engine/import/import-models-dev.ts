import type { KnowledgePosition, KnowledgeProblem } from '../knowledge/problem.ts'
import type { KnowledgeFile } from '../knowledge/read-knowledge.ts'
import type { Fact, FactValue, Source } from '../knowledge/types.ts'
import type { Day } from '../text/day.ts'
import { findEntity, standingOf } from './known.ts'
import { type ModelsDevEntry, readModelsDevEntry } from './models-dev-entry.ts'
import {
  type ImportContext,
  type Imported,
  type ImportedFact,
  idOf,
  keyOf,
  type NewEntity,
} from './records.ts'

/** Turns model records of models.dev (`models/<lab>/<model>.toml`) into models and facts with that source. */
export function importModelsDev(files: readonly KnowledgeFile[], context: ImportContext): Imported {
  const entities = new Map<string, NewEntity>()
  const facts: ImportedFact[] = []
  const sources = new Map<string, Source>()
  const problems: KnowledgeProblem[] = []
  let known = 0
  for (const file of files) {
    const entry = readModelsDevEntry(file)
    if ('message' in entry) {
      problems.push(entry)
      continue
    }
    const at = { path: file.path, line: 1, column: 1 }
    const lab = labOf(at, context, entities)
    const model = modelOf(entry, lab, at, context, entities)
    if (model === undefined) {
      const message = `the id \`${idOf(entry.name)}\` is another entity's; add this model by hand under another id`
      problems.push({ ...at, message })
      continue
    }
    const source = sourceOf(entry, file.path, context)
    let isUsed = false
    for (const [property, value] of valuesOf(entry, lab)) {
      const fact = factOf(model, property, value, source.key, context.asOf)
      const standing = standingOf(context.knowledge, fact, context.asOf, agree)
      const twin = facts.find(
        ({ fact: { subject, property: other } }) => subject === model && other === property,
      )
      if (standing === 'known' || (twin && agree(twin.fact.value, value))) {
        known++
        continue
      }
      isUsed = true
      const against = standing === 'new' ? twin?.fact : standing.against
      facts.push(
        against === undefined ? { fact, at } : { fact, at, doubt: doubtOf(against, twin !== undefined) },
      )
    }
    if (isUsed && !context.knowledge.sources.has(source.key)) sources.set(source.key, source)
  }
  return { entities: [...entities.values()], facts, sources: [...sources.values()], problems, known }
}

function labOf(
  at: KnowledgePosition,
  { knowledge }: ImportContext,
  entities: Map<string, NewEntity>,
): string | undefined {
  const folder = at.path.split('/').at(-2)
  if (folder === undefined || folder === '' || folder === '.' || folder === 'models') return undefined
  const lab = findEntity(knowledge, 'lab', folder)
  if (lab) return lab.id
  const id = idOf(folder)
  if (knowledge.entities.has(id)) return undefined
  entities.set(id, { id, kind: 'lab', name: folder, at })
  return id
}

/** The model's id, known or new; none where it would be another entity's. */
function modelOf(
  entry: ModelsDevEntry,
  lab: string | undefined,
  at: KnowledgePosition,
  { knowledge }: ImportContext,
  entities: Map<string, NewEntity>,
): string | undefined {
  const model = findEntity(knowledge, 'model', entry.name, lab)
  if (model) return model.isFamily === true ? undefined : model.id
  const id = idOf(entry.name)
  const other = entities.get(id)
  if (id === '' || knowledge.entities.has(id) || (other && (other.kind !== 'model' || other.lab !== lab))) {
    return undefined
  }
  const family = entry.family === undefined ? undefined : idOf(entry.family)
  entities.set(id, {
    id,
    kind: 'model',
    name: entry.name,
    at,
    ...(lab === undefined ? {} : { lab }),
    ...(family === undefined ? {} : { family }),
  })
  return id
}

function valuesOf(entry: ModelsDevEntry, lab: string | undefined): readonly (readonly [string, FactValue])[] {
  const { context, cutoff, isOpen, license, output, released } = entry
  const openness = isOpen === undefined ? undefined : isOpen ? 'open-weight' : 'closed'
  const values: readonly (readonly [string, FactValue | undefined])[] = [
    ['context-window', context],
    ['developer', lab],
    ['knowledge-cutoff', cutoff],
    ['license', license],
    ['max-output', output],
    ['openness', openness],
    ['released', released],
  ]
  return values.flatMap(([property, value]) => (value === undefined ? [] : [[property, value] as const]))
}

function factOf(subject: string, property: string, value: FactValue, source: string, asOf: Day): Fact {
  const rest = { precision: 'exact', rank: 'normal', strength: 'secondary', sources: [source] } as const
  return { subject, property, value, qualifiers: {}, asOf, ...rest }
}

function sourceOf({ name }: ModelsDevEntry, path: string, { asOf }: ImportContext): Source {
  const key = keyOf(`models-dev-${asOf.slice(0, 4)}-entry-${name}`)
  const file = path.split('/').slice(-2).map(encodeURIComponent).join('/')
  return {
    key,
    strength: 'secondary',
    csl: {
      id: key,
      type: 'dataset',
      title: `models.dev entry for ${name}`,
      publisher: 'models.dev',
      accessed: { 'date-parts': [asOf.split('-').map(Number)] },
      URL: `https://github.com/anomalyco/models.dev/blob/dev/models/${file}`,
    },
  }
}

/** A coarser date agrees with a finer one, and the catalogue has but two words for openness. */
function agree(a: FactValue, b: FactValue): boolean {
  const [one, other] = [String(a), String(b)]
  if (/^\d{4}/.test(one) && /^\d{4}/.test(other) && typeof a === 'string') {
    return one.startsWith(other) || other.startsWith(one)
  }
  const isOpen = (text: string): boolean => text === 'open-weight' || text === 'open-source'
  const isClosed = (text: string): boolean => text === 'closed' || text === 'restricted'
  return one === other || (isOpen(one) && isOpen(other)) || (isClosed(one) && isClosed(other))
}

function doubtOf({ value, sources }: Fact, isTwin: boolean): string {
  return `${isTwin ? 'another record' : 'the base'} has ${value} [${sources[0] ?? ''}]`
}
