// Made by `npm run generate` from the files beside it; not to be edited.
import type { KnowledgeCommand } from './knowledge-command.ts'
import { search } from './search.ts'
import { show } from './show.ts'
import { stats } from './stats.ts'
import { validate } from './validate.ts'

/** All knowledge commands, by file name. */
export const knowledgeCommands: readonly KnowledgeCommand[] = [
  search,
  show,
  stats,
  validate,
]
