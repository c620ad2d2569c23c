import { createKnowledgeBase, entityEntry } from '../../../engine/index.ts'
import { readArguments, readChoice, readDay } from '../../arguments.ts'
import { UsageError } from '../../command.ts'
import { findEntities } from './find-entities.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'
import { shownJson } from './shown-json.ts'

/** `dateline knowledge show`: what the base holds of one entity, and what held on a day. */
export const show: KnowledgeCommand = {
  name: 'show',
  synopsis: 'ID [--on DATE] [--format text|json]',
  summary: 'what held of an entity on a day (default: today), and what held before and after',
  async run(args, host) {
    const { values, positionals } = readArguments(args, ['on', 'format'])
    const id = positionals.join(' ')
    if (id === '') throw new UsageError('knowledge show needs an id')
    const isJson = readChoice('--format', values.format, ['text', 'json'], 'text') === 'json'
    const day = readDay('--on', values.on) ?? host.today()
    const knowledge = createKnowledgeBase(await host.knowledge())
    const entity = knowledge.entities.get(id)
    if (entity === undefined) {
      const like = findEntities(knowledge, id)
      host.complain(
        `dateline: no entity has the id '${id}'${like === '' ? '' : '; do you mean one of these?'}\n${like}`,
      )
      return 2
    }
    host.write(
      isJson
        ? `${JSON.stringify(shownJson(knowledge, entity, day), null, 2)}\n`
        : (entityEntry(knowledge, id, day) ?? ''),
    )
    return 0
  },
}
