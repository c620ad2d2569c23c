// Made by `npm run generate` from the files beside it; not to be edited.
import { diff } from './diff.ts'
import { freshness } from './freshness.ts'
import { importCommand } from './import.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'
import { rollback } from './rollback.ts'
import { search } from './search.ts'
import { show } from './show.ts'
import { sign } from './sign.ts'
import { stats } from './stats.ts'
import { update } from './update.ts'
import { validate } from './validate.ts'

/** All knowledge commands, by file name. */
export const knowledgeCommands: readonly KnowledgeCommand[] = [
  diff,
  freshness,
  importCommand,
  rollback,
  search,
  show,
  sign,
  stats,
  update,
  validate,
]
