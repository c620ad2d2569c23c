import { readArguments } from '../../arguments.ts'
import { UsageError } from '../../command.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'

/** `dateline knowledge rollback`: undoes the last update. */
export const rollback: KnowledgeCommand = {
  name: 'rollback',
  synopsis: '',
  summary: 'go back to the knowledge before the last update',
  async run(args, host) {
    if (readArguments(args, []).positionals.length > 0)
      throw new UsageError('knowledge rollback takes nothing')
    if (host.updates === undefined) throw new Error('there is no place to keep fetched knowledge')
    const result = await host.updates.rollback()
    if (result.outcome === 'refused') throw new Error(result.message)
    host.write(
      result.outcome === 'rolled-back'
        ? `back from ${result.before} to ${result.version}\n`
        : `nothing to undo: ${result.version} is bundled\n`,
    )
    return 0
  },
}
