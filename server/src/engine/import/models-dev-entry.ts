import { parse, TomlError } from 'smol-toml'
import type { KnowledgeProblem } from '../knowledge/problem.ts'
import type { KnowledgeFile } from '../knowledge/read-knowledge.ts'
import { isPartialDate } from '../text/day.ts'

/** What is used of a model's record in the models.dev catalogue. */
export interface ModelsDevEntry {
  readonly name: string
  readonly family?: string
  readonly license?: string
  readonly released?: string
  readonly cutoff?: string
  readonly isOpen?: boolean
  readonly context?: number
  readonly output?: number
}

/** Reads one record (TOML); or says what is wrong with it, where, and what would help. */
export function readModelsDevEntry(file: KnowledgeFile): ModelsDevEntry | KnowledgeProblem {
  const problem = (message: string, line = 1, column = 1): KnowledgeProblem => ({
    path: file.path,
    line,
    column,
    message,
  })
  let table: Readonly<Record<string, unknown>>
  try {
    table = parse(file.text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const reason = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? ''
    return problem(`not readable as TOML: ${reason}; fetch the record again`, error.line, error.column)
  }
  const lineOf = (key: string): number =>
    Math.max(1, file.text.split('\n').findIndex(line => line.trimStart().startsWith(key)) + 1)
  const { name, family, license, release_date, knowledge, open_weights, limit } = table
  if (typeof name !== 'string' || name.trim() === '') {
    return problem('a model record of models.dev has a `name`; give files below its `models/` folder')
  }
  for (const [key, value] of [
    ['release_date', release_date],
    ['knowledge', knowledge],
  ] as const) {
    if (value !== undefined && !isDate(value)) {
      return problem(`\`${key}\` must be a date that exists, such as "2026-06-27"`, lineOf(key))
    }
  }
  const limits = new Map(typeof limit === 'object' && limit !== null ? Object.entries(limit) : [])
  const [context, output] = [limits.get('context'), limits.get('output')]
  return {
    name: name.replace(/\s*\(latest\)\s*$/i, '').trim(),
    ...(typeof family === 'string' ? { family } : {}),
    ...(typeof license === 'string' ? { license } : {}),
    ...(isDate(release_date) ? { released: release_date } : {}),
    ...(isDate(knowledge) ? { cutoff: knowledge } : {}),
    ...(typeof open_weights === 'boolean' ? { isOpen: open_weights } : {}),
    ...(isCount(context) ? { context } : {}),
    ...(isCount(output) ? { output } : {}),
  }
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && isPartialDate(value)
}

/** Zero stands for a limit that is not known. */
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0
}
