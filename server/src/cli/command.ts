import type { CliHost } from './cli-host.ts'

/** What a command ends with: clean, findings at or above the level, usage or I/O error. */
export type ExitCode = 0 | 1 | 2

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** Its own help. */
  readonly usage: string
  run(args: readonly string[], host: CliHost): Promise<ExitCode>
}

/** The command line was used wrongly; the message says how. */
export class UsageError extends Error {}
