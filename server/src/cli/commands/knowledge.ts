import { checkKnowledge, createEngine, type Engine, entityEntry } from '../../engine/index.ts'
import { readArguments, readChoice, readDay } from '../arguments.ts'
import type { CliHost } from '../cli-host.ts'
import { type Command, type ExitCode, UsageError } from '../command.ts'

const topics = ['stats', 'show', 'search', 'validate'] as const

/** `dateline knowledge`: what the bundled facts are. */
export const knowledge: Command = {
  name: 'knowledge',
  summary: 'show the knowledge base',
  usage: `Usage: dateline knowledge stats [--format text|json]
       dateline knowledge show ID [--on DATE]
       dateline knowledge search TEXT
       dateline knowledge validate FOLDER

stats      how many entities, facts and sources there are, and of which day
show       an entity's entry, as of a day (default: today)
search     the entities whose id, name or alias contains the text
validate   check a folder of knowledge files (*.yaml), as the build does
`,
  async run(args, host) {
    const [word, ...rest] = args
    const topic = topics.find(candidate => candidate === word)
    if (topic === undefined) throw new UsageError('knowledge takes stats, show, search or validate')
    const { values, positionals } = readArguments(rest, topic === 'stats' ? ['format'] : ['on'])
    if (topic === 'validate') return await validate(positionals, host)
    const engine = createEngine(await host.knowledge())
    const tell = (text: string): ExitCode => {
      host.write(text)
      return 0
    }
    if (topic === 'stats') {
      const stats = statsOf(engine)
      const isJson = readChoice('--format', values.format, ['text', 'json'], 'text') === 'json'
      return tell(isJson ? `${JSON.stringify(stats, null, 2)}\n` : statsText(stats))
    }
    const text = positionals.join(' ')
    if (text === '') throw new UsageError(`knowledge ${topic} needs ${topic === 'show' ? 'an id' : 'a text'}`)
    if (topic === 'search') return tell(search(engine, text))
    const entry = entityEntry(engine.knowledge, text, readDay('--on', values.on) ?? host.today())
    if (entry !== undefined) return tell(entry)
    host.complain(`dateline: no entity has the id '${text}'\n${search(engine, text)}`)
    return 2
  },
}

async function validate(paths: readonly string[], host: CliHost): Promise<ExitCode> {
  const [folder] = paths
  if (folder === undefined || paths.length > 1) throw new UsageError('knowledge validate needs one folder')
  const listed = await host.listFiles(folder, ['.yaml'])
  if ('problem' in listed) throw new Error(listed.problem)
  const files = await Promise.all(
    listed.map(async path => {
      const file = await host.readFile(path)
      if ('problem' in file) throw new Error(file.problem)
      return { path: path.replaceAll('\\', '/'), text: file.text }
    }),
  )
  const problems = checkKnowledge(files)
  for (const problem of problems) host.complain(`${problem}\n`)
  host.write(`${files.length} files, ${problems.length} problems\n`)
  return problems.length === 0 ? 0 : 1
}

interface Stats {
  readonly version: string
  readonly asOf: string
  readonly entities: number
  readonly facts: number
  readonly sources: number
  readonly kinds: Readonly<Record<string, number>>
}

function statsOf({ knowledge }: Engine): Stats {
  const kinds: Record<string, number> = {}
  for (const { kind } of knowledge.entities.values()) kinds[kind] = (kinds[kind] ?? 0) + 1
  return {
    version: knowledge.version,
    asOf: knowledge.asOf,
    entities: knowledge.entities.size,
    facts: knowledge.factCount,
    sources: knowledge.sources.size,
    kinds,
  }
}

function statsText({ version, asOf, entities, facts, sources, kinds }: Stats): string {
  const lines = [
    ['version', version],
    ['as of', asOf],
    ['facts', facts],
    ['sources', sources],
    ['entities', entities],
  ]
  const byKind = Object.entries(kinds).map(([kind, count]) => [`  ${kind}`, count])
  return [...lines, ...byKind].map(([name, value]) => `${String(name).padEnd(16)}${value}\n`).join('')
}

function search({ knowledge }: Engine, text: string): string {
  const wanted = text.toLowerCase()
  return [...knowledge.entities.values()]
    .filter(({ id, name, aliases }) =>
      [id, name, ...aliases.map(alias => alias.text)].some(one => one.toLowerCase().includes(wanted)),
    )
    .map(({ id, kind, name }) => `${kind.padEnd(12)}  ${id.padEnd(32)}  ${name}\n`)
    .join('')
}
