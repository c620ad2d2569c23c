import { createEngine, entityEntry } from '../../../engine/index.ts'
import { readArguments, readDay } from '../../arguments.ts'
import { UsageError } from '../../command.ts'
import { findEntities } from './find-entities.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'

/** `dateline knowledge show`: what the base holds of one entity. */
export const show: KnowledgeCommand = {
  name: 'show',
  synopsis: 'ID [--on DATE]',
  summary: "an entity's entry, as of a day (default: today)",
  async run(args, host) {
    const { values, positionals } = readArguments(args, ['on'])
    const id = positionals.join(' ')
    if (id === '') throw new UsageError('knowledge show needs an id')
    const engine = createEngine(await host.knowledge())
    const entry = entityEntry(engine.knowledge, id, readDay('--on', values.on) ?? host.today())
    if (entry !== undefined) {
      host.write(entry)
      return 0
    }
    host.complain(`dateline: no entity has the id '${id}'\n${findEntities(engine, id)}`)
    return 2
  },
}
