import {
  changeDigest,
  changeLine,
  changeSummary,
  diffKnowledge,
  type KnowledgeData,
  readKnowledge,
} from '../../../engine/index.ts'
import { readKnowledgeData } from '../../../update/knowledge-shape.ts'
import { readArguments, readChoice } from '../../arguments.ts'
import type { CliHost } from '../../cli-host.ts'
import { UsageError } from '../../command.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'
import { readYamlFolder } from './read-yaml-folder.ts'

/** `dateline knowledge diff`: what changed between two states of the base. */
export const diff: KnowledgeCommand = {
  name: 'diff',
  synopsis: 'OLD [NEW] [--format text|json|markdown]',
  summary: 'what changed from one folder or compiled knowledge.json to another (default: the base in use)',
  async run(args, host) {
    const { values, positionals } = readArguments(args, ['format'])
    const format = readChoice('--format', values.format, ['text', 'json', 'markdown'], 'text')
    const [older, newer, ...others] = positionals
    if (older === undefined || others.length > 0) {
      throw new UsageError('knowledge diff takes one or two folders or files')
    }
    const before = await load(older, host)
    const after = newer === undefined ? await host.knowledge() : await load(newer, host)
    const changes = diffKnowledge(before, after)
    const [from, to] = [before, after].map(({ version, asOf }) => ({ version, asOf }))
    if (format === 'json') host.write(`${JSON.stringify({ from, to, changes }, null, 2)}\n`)
    else if (format === 'markdown') host.write(changeDigest(after.version, changes))
    else {
      host.write(changes.map(change => `${changeLine(change)}\n`).join(''))
      host.write(`${before.version} to ${after.version}: ${changeSummary(changes)}\n`)
    }
    return 0
  },
}

async function load(path: string, host: CliHost): Promise<KnowledgeData> {
  if (path.endsWith('.json')) return await loadCompiled(path, host)
  const files = await readYamlFolder(path, host)
  const { data, problems } = readKnowledge(files)
  const [problem] = problems
  if (problem === undefined) return data
  const more =
    problems.length > 1 ? ` (and ${problems.length - 1} more: dateline knowledge validate ${path})` : ''
  throw new Error(`${problem.path}:${problem.line}:${problem.column}: ${problem.message}${more}`)
}

async function loadCompiled(path: string, host: CliHost): Promise<KnowledgeData> {
  const file = await host.readFile(path)
  if ('problem' in file) throw new Error(file.problem)
  const read = readKnowledgeData(parse(file.text, path))
  if ('problem' in read)
    throw new Error(`${path}: ${read.problem}; give a compiled knowledge.json or a folder`)
  return read.data
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
