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
      host.complain(`dateline: no entity has the id '${id}'${likely(findEntities(knowledge, id))}`)
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

/** The first of the entities that have the text in a name. */
function likely(found: string): string {
  const lines = found.split('\n').filter(line => line !== '')
  if (lines.length === 0) return '; look for it with knowledge search\n'
  const more = lines.length > SHOWN ? `and ${lines.length - SHOWN} more: knowledge search\n` : ''
  return `; is it one of these?\n${lines.slice(0, SHOWN).join('\n')}\n${more}`
}

const SHOWN = 8
