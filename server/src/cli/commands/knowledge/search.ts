import { createKnowledgeBase } from '../../../engine/index.ts'
import { readArguments } from '../../arguments.ts'
import { UsageError } from '../../command.ts'
import { findEntities } from './find-entities.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'

/** `dateline knowledge search`: entities by a part of their names. */
export const search: KnowledgeCommand = {
  name: 'search',
  synopsis: 'TEXT',
  summary: 'the entities whose id, name or alias contains the text',
  async run(args, host) {
    const text = readArguments(args, []).positionals.join(' ')
    if (text === '') throw new UsageError('knowledge search needs a text')
    host.write(findEntities(createKnowledgeBase(await host.knowledge()), text))
    return 0
  },
}
