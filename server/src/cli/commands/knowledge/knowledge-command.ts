import type { CliHost } from '../../cli-host.ts'
import type { ExitCode } from '../../command.ts'

/** One command of `dateline knowledge`; adding one is adding a file that exports one, and `npm run generate`. */
export interface KnowledgeCommand {
  readonly name: string
  /** What follows the name on the command line: `ID [--on DATE]`. */
  readonly synopsis: string
  /** One line for the list of commands. */
  readonly summary: string
  run(args: readonly string[], host: CliHost): Promise<ExitCode>
}
