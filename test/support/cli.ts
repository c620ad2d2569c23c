import type { CliHost } from '../../server/src/cli/cli-host.ts'
import { runCli } from '../../server/src/cli/run-cli.ts'
import { createMemoryHost, type MemoryHost } from '../../server/src/host/memory-host.ts'
import { facts } from './facts.ts'

/** What a run of the command line wrote and ended with. */
export interface CliRun {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line over files in memory. */
export async function dateline(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...argv: readonly string[]
): Promise<CliRun> {
  return await datelineOn(createMemoryHost(files), ...argv)
}

/** Runs the command line on a host, whose files it may change. */
export async function datelineOn(memory: MemoryHost, ...argv: readonly string[]): Promise<CliRun> {
  return await datelineAt(memory, {}, ...argv)
}

/** The same where the process is another than usual. */
export async function datelineAt(
  memory: MemoryHost,
  process: Partial<CliHost>,
  ...argv: readonly string[]
): Promise<CliRun> {
  const written = { out: '', err: '' }
  const host: CliHost = {
    ...memory,
    version: '1.2.3',
    isTerminal: false,
    showsProgress: false,
    write: text => {
      written.out += text
    },
    complain: text => {
      written.err += text
    },
    knowledge: async () => facts,
    serve: async () => undefined,
    ...process,
  }
  const code = await runCli(argv, host)
  return { code, ...written }
}
