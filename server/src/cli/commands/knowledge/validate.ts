import { checkCompiledKnowledge, checkKnowledge } from '../../../engine/index.ts'
import { readArguments } from '../../arguments.ts'
import type { CliHost } from '../../cli-host.ts'
import { type ExitCode, UsageError } from '../../command.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'
import { readYamlFolder } from './read-yaml-folder.ts'

/** `dateline knowledge validate`: the build's checks, over a folder or over the base in use. */
export const validate: KnowledgeCommand = {
  name: 'validate',
  synopsis: '[FOLDER]',
  summary: 'check a folder of knowledge files (*.yaml) as the build does, or the base in use',
  async run(args, host) {
    const { positionals } = readArguments(args, [])
    const [folder, ...others] = positionals
    if (others.length > 0) throw new UsageError('knowledge validate takes one folder')
    if (folder === undefined) {
      const data = await host.knowledge()
      const size = `${data.entities.length} entities, ${data.facts.length} facts, ${data.sources.length} sources`
      return tell(host, size, checkCompiledKnowledge(data))
    }
    const files = await readYamlFolder(folder, host)
    return tell(host, `${files.length} files`, checkKnowledge(files))
  },
}

function tell(host: CliHost, size: string, problems: readonly string[]): ExitCode {
  for (const problem of problems) host.complain(`${problem}\n`)
  host.write(`${size}, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`)
  return problems.length === 0 ? 0 : 1
}
