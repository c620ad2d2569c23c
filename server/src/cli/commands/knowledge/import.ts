import {
  checkImported,
  createKnowledgeBase,
  type ImportContext,
  type Imported,
  importBibliography,
  importModelsDev,
  importTable,
  type Strength,
  writeEntities,
  writeSources,
} from '../../../engine/index.ts'
import { readArguments, readChoice, readDay } from '../../arguments.ts'
import type { CliHost } from '../../cli-host.ts'
import { UsageError } from '../../command.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'
import { readCsv } from './read-csv.ts'

const formats = ['models-dev', 'csv', 'bib'] as const
type Format = (typeof formats)[number]
const endings: Readonly<Record<Format, readonly string[]>> = {
  'models-dev': ['.toml'],
  csv: ['.csv'],
  bib: ['.bib', '.json', '.yaml'],
}
const strengths: readonly Strength[] = ['primary', 'secondary', 'weak']

/** `dateline knowledge import`: outside data as records that a person reviews. */
export const importCommand: KnowledgeCommand = {
  name: 'import',
  synopsis: `--from ${formats.join('|')} [--as-of DATE] [--strength LEVEL] [--only entities|sources] FILE…`,
  summary: 'turn outside data into reviewable records (YAML) with their source',
  async run(args, host) {
    const { values, positionals } = readArguments(args, ['from', 'as-of', 'strength', 'only'])
    if (values.from === undefined) throw new UsageError(`knowledge import takes --from ${formats.join('|')}`)
    const from = readChoice('--from', values.from, formats, 'csv')
    const only = readChoice('--only', values.only, ['all', 'entities', 'sources'], 'all')
    const strength = readChoice('--strength', values.strength, strengths, 'weak')
    const asOf = readDay('--as-of', values['as-of']) ?? host.today()
    if (positionals.length === 0) throw new UsageError('knowledge import needs a file or a folder')
    const base = await host.knowledge()
    const context: ImportContext = { knowledge: createKnowledgeBase(base), asOf }
    const files = await readFiles(positionals, endings[from], host)
    const imported = checkImported(read(from, files, context, strength), base)
    const parts = [
      ...(only === 'sources' ? [] : [writeEntities(imported, context.knowledge)]),
      ...(only === 'entities' ? [] : [writeSources(imported)]),
    ].filter(part => part !== '')
    host.write(parts.join('\n--- # sources: below sources/\n'))
    for (const { path, line, column, message } of imported.problems) {
      host.complain(`${path}:${line}:${column}: ${message}\n`)
    }
    host.complain(`${summaryOf(imported, files.length)}\n`)
    return imported.problems.length === 0 ? 0 : 1
  },
}

interface NamedText {
  readonly path: string
  readonly text: string
}

function read(
  from: Format,
  files: readonly NamedText[],
  context: ImportContext,
  strength: Strength,
): Imported {
  if (from === 'models-dev') return importModelsDev(files, context)
  if (from === 'bib') return importBibliography(files, context, strength)
  return importTable(
    files.flatMap(({ path, text }) => readCsv(path, text)),
    context,
  )
}

async function readFiles(
  paths: readonly string[],
  extensions: readonly string[],
  host: CliHost,
): Promise<readonly NamedText[]> {
  const files: NamedText[] = []
  for (const path of paths) {
    const listed = await host.listFiles(path, extensions)
    if ('problem' in listed) throw new Error(listed.problem)
    if (listed.length === 0) throw new Error(`${path} holds no ${extensions.join(', ')} file`)
    for (const file of listed) {
      const content = await host.readFile(file)
      if ('problem' in content) throw new Error(content.problem)
      files.push({ path: file.replaceAll('\\', '/'), text: content.text })
    }
  }
  return files
}

function summaryOf({ entities, facts, sources, problems, known }: Imported, files: number): string {
  const doubtful = facts.filter(({ doubt }) => doubt !== undefined).length
  return [
    `${count(files, 'file')}: ${count(entities.length, 'new entity', 'new entities')}`,
    `${count(facts.length - doubtful, 'fact')}, ${doubtful} more that differ (in comments)`,
    count(sources.length, 'source'),
    `${known} known already`,
    count(problems.length, 'problem'),
  ].join('; ')
}

function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`
}
